import type { Drug } from '../letter/record.ts';
import {
  categoryTerms,
  inContext,
  termsIn,
  type CategoryReading,
  type FoundTerm,
  type TermGroup,
} from './categoryTerms.ts';
import { drugHead, drugReading, isDrugHead } from './drugCategory.ts';
import { mendedWords } from './mendedWords.ts';
import { titleWords, type TitleWord } from './titleWords.ts';

/** A title as it is judged: its words, the same as one line of text, and what of the table stands in it. */
interface Judged {
  readonly words: readonly TitleWord[];
  readonly folded: string;
  readonly found: readonly FoundTerm[];
  readonly drugs: readonly Drug[];
}

const other: CategoryReading = { category: 'Other', subcategory: null };

/**
 * The category and subcategory of a treatment by the state's list of 2017, from the title of an item (of a partial
 * approval: what was asked for) and the drugs in it. The first thing named decides, unless it only qualifies what
 * stands behind it ("EMG machine"); what stands in parentheses decides only where nothing before it does.
 */
export function readCategory(title: string, drugs: readonly Drug[]): CategoryReading {
  const words = titleWords(originalRequest(title));
  const outer = words.filter(({ inner }) => !inner);
  const judge = (list: readonly TitleWord[]): Judged => judged(title, list, drugs);
  const named = judge(outer);
  return (
    fixedReading(named) ??
    strongReading(named) ??
    (outer.length < words.length ? strongReading(judge(words)) : null) ??
    strongReading(judge(mendedWords(words))) ??
    faintReading(judge(words)) ??
    (drugs.length > 0 ? drugReading(drugs, named.folded) : other)
  );
}

const originalRequestEnd = ' was the original request';

function originalRequest(title: string): string {
  const end = title.indexOf(originalRequestEnd);
  return end > 0 ? title.slice(0, end) : title;
}

function judged(title: string, words: readonly TitleWord[], drugs: readonly Drug[]): Judged {
  return {
    words,
    folded: ` ${words.map(({ word }) => word).join(' ')} `,
    found: withDrugs(title, words, drugs),
    drugs,
  };
}

/** The terms of a title with its drugs among them, in their order; a term keeps its place where it is no drug itself. */
function withDrugs(title: string, words: readonly TitleWord[], drugs: readonly Drug[]): readonly FoundTerm[] {
  const terms = termsIn(words);
  if (drugs.length === 0) return terms;
  const heads = drugs.flatMap((drug) => drugHead(title, words, drug) ?? []);
  const free = heads.filter(
    (head) => !terms.some((term) => overlap(term, head) && term.group.reading.category !== 'Pharmaceuticals'),
  );
  const others = terms.filter((term) => !free.some((head) => overlap(term, head)) || term.group.contexts.length > 0);
  return [...free, ...others].sort((a, b) => a.from - b.from || b.to - a.to);
}

const overlap = (a: FoundTerm, b: FoundTerm): boolean => a.from < b.to && b.from < a.to;

/** What the form itself says, and what counts wherever it stands ("Associated surgical service:", "second opinion"). */
function fixedReading({ found }: Judged): CategoryReading | null {
  return found.find(({ group }) => group.role === 'prefix' || group.role === 'override')?.group.reading ?? null;
}

const isHead = ({ group }: FoundTerm): boolean => group.role === 'head' || group.role === 'act';

/** The reading of the first head, moved on to the thing that it qualifies. */
function strongReading(title: Judged): CategoryReading | null {
  const at = title.found.findIndex(isHead);
  return at < 0 ? null : readingOf(title, qualified(title, at));
}

/** Where no head stands: a specialist, a form of drug; then a mere number of sessions, a prescription. */
function faintReading(title: Judged): CategoryReading | null {
  for (const role of ['weak', 'light']) {
    const at = title.found.findIndex(({ group }) => group.role === role);
    if (at >= 0) return readingOf(title, qualified(title, at));
  }
  return null;
}

/** The place of the term that the one at `at` qualifies, through as many as there are ("cold therapy unit rental"). */
function qualified(title: Judged, at: number): number {
  const { found } = title;
  for (let next = at + 1; next < found.length; next++) {
    const [here, there] = [found[at], found[next]];
    if (!here || !there || !linked(title.words, here, there)) break;
    if (takesOver(here.group, there.group) || (here.group.role === 'act' && isThing(there.group))) at = next;
  }
  return replaced(title, at);
}

const isThing = ({ reading, role }: TermGroup): boolean => reading.category === 'DMEPOS' && role === 'head';

const takesOver = (here: TermGroup, there: TermGroup): boolean =>
  there.role !== 'quiet' && there.over.includes(here.reading.category);

/** Categories whose words end a compound also over a body part in between ("facet injection L4-5 consultation"). */
const farReaching: readonly string[] = ['Evaluation & Management', 'Transportation'];
const farthest = 3;

/** Whether two terms are parts of one compound. */
function linked(words: readonly TitleWord[], here: FoundTerm, there: FoundTerm): boolean {
  const reach = farReaching.includes(there.group.reading.category) ? farthest : 0;
  return there.from - here.to <= reach && sameClause(words, here, there);
}

function sameClause(words: readonly TitleWord[], here: FoundTerm, there: FoundTerm): boolean {
  const { breaks } = categoryTerms();
  for (let at = here.to; at <= there.from; at++) {
    if (words[at]?.before !== 'close') return false;
    if (at < there.from && breaks.has(words[at]?.word ?? '')) return false;
  }
  return true;
}

/** Of what is repaired or replaced, a thing is named rather than an operation: "replacement of the wheelchair". */
function replaced({ found }: Judged, at: number): number {
  const [here, there] = [found[at], found[at + 1]];
  return here?.group.role === 'act' && there && isThing(there.group) && there.from - here.to <= farthest ? at + 1 : at;
}

function readingOf(title: Judged, at: number): CategoryReading | null {
  const head = title.found[at];
  if (!head) return null;
  if (isDrugHead(head)) return isInjected(title, head) ? injection : drugReading(title.drugs, title.folded);
  const reading = head.group.contexts.find(([name]) => inContext(title.folded, name))?.[1] ?? head.group.reading;
  if (reading.category === 'Evaluation & Management') return visitReading(title, at, reading);
  return reading.category === 'Surgery' ? surgeryReading(title, reading) : reading;
}

const injection: CategoryReading = { category: 'Injection', subcategory: 'Injection' };

/** A drug that is injected in a procedure, and not dispensed for that: "Kenalog 40 mg to the left knee injection". */
function isInjected({ words, found, folded }: Judged, drug: FoundTerm): boolean {
  if (inContext(folded, 'dispensed')) return false;
  return found.some(
    (term) => term.from >= drug.to && term.group.id === 'injection' && sameStretch(words, drug.to, term.from),
  );
}

function sameStretch(words: readonly TitleWord[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (words[at]?.before === 'mark' || (at < to && words[at]?.word === 'and')) return false;
  }
  return true;
}

/** A visit to a psychologist or dentist is a service of theirs; a referral for so many sessions is these sessions. */
function visitReading({ found, folded }: Judged, at: number, reading: CategoryReading): CategoryReading {
  const head = found[at];
  for (const { group } of found.slice(at + 1)) {
    if (group.id === 'mind' || group.id === 'dental') {
      return group.id === 'mind'
        ? { category: 'Psych Services', subcategory: 'Evaluation & Management' }
        : group.reading;
    }
    if (group.id === 'specialty') break;
  }
  if (head?.group.id !== 'consultation' || !/ (?:referral|refer|referred) /.test(folded)) return reading;
  const sessions = found.slice(at + 1).find(({ group }) => isSession(group.reading.category));
  return sessions && inContext(folded, 'sessions') ? sessions.group.reading : reading;
}

const isSession = (category: string): boolean => category === 'Rehabilitation' || category === 'Psych Services';

/** Surgery by its place or its instrument, where the word for it leaves that open. */
function surgeryReading({ folded }: Judged, reading: CategoryReading): CategoryReading {
  if (reading.subcategory !== 'Non-arthroscopic Surgery') return reading;
  if (inContext(folded, 'arthroscopic')) return { ...reading, subcategory: 'Arthroscopic Surgery' };
  return inContext(folded, 'spine') ? { ...reading, subcategory: 'Spine' } : reading;
}
