import type { SaidAmount } from '../../prose/amounts.ts';
import type { SaidDrug } from '../../prose/drugs.ts';
import type { Span } from '../../text/span.ts';
import type { Draft, Rule, Subject } from '../rule.ts';
import { isDamaged } from '../damaged.ts';
import { drugsAgainst, excuses } from '../drugsAgainst.ts';

/** A count, or a number of visits or weeks, differs between a title and what the prose says was requested. */
export const quantity: Rule = {
  id: 'quantity',
  class: 'quantity',
  severity: 'warning',
  description: 'The count of a drug, or the visits or weeks of a therapy, differs between a title and the prose.',
  reason: 'What is authorized is the title; whoever reads the rationale will expect the other number.',
  example: {
    here: 'the request for naproxen 500mg #30 is not medically necessary',
    there: 'Naproxen 500mg #60: Upheld',
  },
  limits:
    'Compares only sentences that state the request, with one therapy or drug that a title names. Silent where they tell of guidelines, of the past or of a part that was authorized, where refills or months multiply a count, and where ranges make the number of visits uncertain. Silent in texts with misread letters. An earlier request of the same treatment may be taken for this one.',
  check: (subject) =>
    isDamaged(subject.letter)
      ? []
      : [
          ...countsOfDrugs(subject),
          ...amountsOfTherapies(subject),
          ...partsOfApprovals(subject),
          ...withinTitles(subject),
        ],
};

function countsOfDrugs({ facts }: Subject): readonly Draft[] {
  return drugsAgainst(facts.drugs, 'quantity', isSameCount).map(({ said, title }) => ({
    message: `${said.quantity ?? ''} of ${said.generic} here, ${title.quantity ?? ''} in the title of item ${title.item ?? ''}.`,
    here: said,
    there: title,
    item: title.item,
  }));
}

/** Refills and months make a multiple of the same request. */
function isSameCount(said: SaidDrug, title: SaidDrug): boolean {
  const [one, other] = [said.quantity ?? 0, title.quantity ?? 0];
  const [more, less] = one > other ? [one, other] : [other, one];
  return one === other || ((said.repeated || title.repeated) && less > 0 && more % less === 0);
}

function amountsOfTherapies({ facts }: Subject): readonly Draft[] {
  const titles = facts.amounts.filter(({ where }) => where === 'title');
  const stated = facts.amounts.filter(({ where }) => where !== 'title');
  const agreeing = stated.filter((said) => titles.some((title) => mayBeSame(said, title) && !differ(said, title)));
  return stated.flatMap((said): readonly Draft[] => {
    const same = titlesFor(said, titles, stated);
    const [title] = same;
    if (!title || !same.every((one) => differ(said, one)) || agreeing.some((one) => tells(one, said))) return [];
    return [{ message: messageOf(said, title), here: said, there: title, item: title.item }];
  });
}

/** The titles that a statement may tell of: in a rationale its own, unless that one is told beside it. */
function titlesFor(
  said: SaidAmount,
  titles: readonly SaidAmount[],
  stated: readonly SaidAmount[],
): readonly SaidAmount[] {
  const same = titles.filter((title) => isSame(said, title));
  const own = same.filter(({ item }) => item === said.item);
  const isTold = stated.some(
    (one) => one !== said && one.item === said.item && own.some((title) => !differ(one, title)),
  );
  return own.length > 0 && !isTold ? own : same;
}

/** The same therapy by name; "sessions" alone are those of the item in whose rationale they stand. */
function isSame(said: SaidAmount, title: SaidAmount): boolean {
  if (said.therapies.length === 0)
    return said.where === 'rationale' && said.item === title.item && said.visits !== null;
  return said.therapies.join() === title.therapies.join();
}

function mayBeSame(said: SaidAmount, title: SaidAmount): boolean {
  return said.therapies.length === 0 || said.therapies.some((one) => title.therapies.includes(one));
}

/** Whether a statement that agrees makes another one doubtful, as one of an earlier request; what was denied is disputed. */
function tells(agreeing: SaidAmount, said: SaidAmount): boolean {
  if (agreeing === said) return said.where === 'summary';
  return excuses(agreeing, said) && mayBeSame(agreeing, said);
}

function differ(one: SaidAmount, other: SaidAmount): boolean {
  const [totals, others] = [totalsOf(one), totalsOf(other)];
  const isSure = one.range === other.range;
  if (isSure && totals.length > 0 && others.length > 0 && !totals.some((total) => others.includes(total))) return true;
  if (one.range !== other.range) return false;
  return one.perWeek !== null && other.perWeek !== null && one.weeks !== null && other.weeks !== null
    ? one.perWeek !== other.perWeek || one.weeks !== other.weeks
    : totals.length + others.length < 2 && (isOther(one.perWeek, other.perWeek) || isOther(one.weeks, other.weeks));
}

/** A title that names the visits and how often for how long, which do not make as many. */
function withinTitles({ facts }: Subject): readonly Draft[] {
  return facts.amounts.flatMap((amount): readonly Draft[] => {
    const { where, visits, perWeek, weeks, range, item } = amount;
    const [, total] = totalsOf(amount);
    if (where !== 'title' || range || visits === null || total === undefined) return [];
    if (total === visits || visits <= Math.max(perWeek ?? 0, fewVisits)) return [];
    const message = `${counted(visits, 'visit')}, but ${perWeek ?? 0} a week for ${counted(weeks ?? 0, 'week')} make ${total}.`;
    return [{ message, here: amount, there: null, item }];
  });
}

/** So few may be a visit's own number. */
const fewVisits = 2;

/** What was asked for, less what was authorized, remains; or all of it again. */
function partsOfApprovals({ letter, facts }: Subject): readonly Draft[] {
  return letter.items.flatMap(({ index, partial }): readonly Draft[] => {
    if (!partial) return [];
    const [original, authorized, remaining] = [partial.original, partial.authorized, partial.remaining].map((part) =>
      countIn(facts, index, part),
    );
    if (original == null || authorized == null || remaining == null) return [];
    if (remaining === original || remaining === original - authorized) return [];
    const message = `Of ${original} requested and ${authorized} authorized, ${remaining} is not what remains.`;
    return [{ message, here: partial.remaining, there: partial.original, item: index }];
  });
}

/** The one count that a part of a title names; null where it names none, several or a range. */
function countIn({ drugs, amounts }: Subject['facts'], item: number, part: Span): number | null {
  const within = ({ where, item: of, start, end }: SaidDrug | SaidAmount): boolean =>
    where === 'title' && of === item && start >= part.start && end <= part.end;
  const counts = [
    ...drugs.filter(within).map(({ quantity: count }) => count),
    ...amounts.filter(within).map((amount) => amount.visits ?? (amount.range ? null : (totalsOf(amount)[0] ?? null))),
  ];
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

function isOther(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}

function totalsOf({ visits, perWeek, weeks }: SaidAmount): readonly number[] {
  const total = perWeek !== null && weeks !== null ? perWeek * weeks : null;
  return [visits, total].filter((one) => one !== null);
}

function messageOf(said: SaidAmount, title: SaidAmount): string {
  const therapy = title.therapies.join(' and ');
  const of = therapy === '' ? '' : ` of ${therapy}`;
  return `${inWords(said)}${of} here, ${inWords(title)} in the title of item ${title.item ?? ''}.`;
}

function inWords({ visits, perWeek, weeks }: SaidAmount): string {
  const rhythm = [perWeek === null ? '' : `${perWeek} a week`, weeks === null ? '' : `for ${counted(weeks, 'week')}`];
  return [visits === null ? '' : counted(visits, 'visit'), ...rhythm].filter((part) => part !== '').join(' ');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
