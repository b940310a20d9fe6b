import table from './data/amount-words.json' with { type: 'json' };

/** The words of amounts, as sets; see data/amount-words.json. */
export interface AmountWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly visits: ReadonlySet<string>;
  readonly weeks: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly per: ReadonlySet<string>;
  readonly notWeeksBefore: ReadonlySet<string>;
  readonly notWeeksAfter: ReadonlySet<string>;
  readonly otherUnits: ReadonlySet<string>;
  readonly therapy: ReadonlySet<string>;
  readonly notTherapy: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
}

let kept: AmountWords | null = null;

/** The words of amounts; read at the first call. */
export function amountWords(): AmountWords {
  return (kept ??= {
    numbers: new Map(Object.entries(table.numbers)),
    visits: new Set(table.visits),
    weeks: new Set(table.weeks),
    times: new Set(table.times),
    per: new Set(table.per),
    notWeeksBefore: new Set(table.notWeeksBefore),
    notWeeksAfter: new Set(table.notWeeksAfter),
    otherUnits: new Set(table.otherUnits),
    therapy: new Set(table.therapy),
    notTherapy: new Set(table.notTherapy),
    adjectives: new Set(table.adjectives),
  });
}
