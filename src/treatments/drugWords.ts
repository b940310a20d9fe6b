import table from './data/drug-words.json' with { type: 'json' };

/** The words of prescriptions, as sets; see data/drug-words.json for what each holds. */
export interface DrugWords {
  readonly salts: ReadonlySet<string>;
  readonly releases: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly signs: ReadonlySet<string>;
  readonly signsBefore: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly strengthUnits: ReadonlySet<string>;
  readonly perUnits: ReadonlySet<string>;
  readonly volumeUnits: ReadonlySet<string>;
  readonly countUnits: ReadonlySet<string>;
  readonly takenBefore: ReadonlySet<string>;
  readonly takenAfter: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly needDose: ReadonlySet<string>;
  readonly short: ReadonlyMap<string, string>;
  readonly laboratory: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly namedApart: ReadonlySet<string>;
  readonly lookalikes: ReadonlySet<string>;
  readonly classesByForm: readonly { readonly class: string; readonly words: ReadonlySet<string> }[];
  readonly companions: readonly { readonly generic: string; readonly second: readonly string[]; readonly is: string }[];
}

let kept: DrugWords | null = null;

/** The words of prescriptions; read at the first call. */
export function drugWords(): DrugWords {
  return (kept ??= {
    salts: new Set(table.salts),
    releases: new Set(table.releases),
    forms: new Set(table.forms),
    signs: new Set(table.signs),
    signsBefore: new Set(table.signsBefore),
    fillers: new Set(table.fillers),
    between: new Set(table.between),
    strengthUnits: new Set(table.strengthUnits),
    perUnits: new Set(table.perUnits),
    volumeUnits: new Set(table.volumeUnits),
    countUnits: new Set(table.countUnits),
    takenBefore: new Set(table.takenBefore),
    takenAfter: new Set(table.takenAfter),
    notAfter: new Set(table.notAfter),
    needDose: new Set(table.needDose),
    short: new Map(Object.entries(table.short)),
    laboratory: new Set(table.laboratory),
    compounds: new Set(table.compounds),
    namedApart: new Set(table.namedApart),
    lookalikes: new Set<string>(table.lookalikes),
    classesByForm: table.classesByForm.map((one) => ({ class: one.class, words: new Set(one.words) })),
    companions: table.companions,
  });
}
