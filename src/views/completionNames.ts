import { allGuidelines, guidelineOf, topicsOf, type Guideline } from '../guidelines/catalog.ts';
import { readCitations } from '../guidelines/citations.ts';
import { editDistance } from '../text/likeness.ts';
import type { BlockKind } from './completionPlace.ts';

/** A name to complete, and the words that it is found by. */
export interface CompletionName {
  readonly name: string;
  /** The guideline's id; undefined for a sentence or a topic. */
  readonly guideline: string | undefined;
  /** Words in small letters; one that is typed must begin one of them. */
  readonly foundBy: readonly string[];
}

/** As part of what a guideline is cited: the lead-in "MTUS", or "Non-MTUS Citation". */
export type CitedAs = 'mtus' | 'non-mtus';

/** How many letters of a word may be wrong, and from how many letters on. */
const wrongLetters = 1;
const longWord = 5;

/** The openings and whole sentences of guideline blocks; `{0}` is who decides. Source: the form of 2015 and later. */
const sentences: readonly string[] = [
  'Decision based on MTUS ',
  'Decision based on Non-MTUS Citation ',
  'The {0} did not base their decision on the MTUS.',
  'The {0} based their decision on recommendation(s) outside of the MTUS Guidelines.',
  'The {0} did not cite any medical evidence for its decision.',
];

const deciders: Readonly<Record<BlockKind, string>> = {
  claimsAdministratorGuideline: 'Claims Administrator',
  reviewerGuideline: 'Expert Reviewer',
};

/** The sentences that a guideline block can begin with. */
export function sentenceNames(kind: BlockKind): readonly CompletionName[] {
  return sentences.map((sentence) => nameOf(sentence.replace('{0}', deciders[kind])));
}

/** Names are the same for every letter. */
const known = new Map<string, readonly CompletionName[]>();

/** The guidelines that can be cited so, each by the name that letters print. */
export function guidelineNames(as: CitedAs): readonly CompletionName[] {
  return kept(as, () =>
    allGuidelines().flatMap((guideline) => {
      const name = as === 'mtus' ? nameInMtus(guideline) : nameOutside(guideline);
      return name === undefined ? [] : [nameOf(name, guideline)];
    }),
  );
}

/** The topics of a guideline as letters print them. What the pages of a chapter hold is described, and printed nowhere. */
export function topicNames(guideline: string): readonly CompletionName[] {
  return kept(`topics of ${guideline}`, () => {
    const isChapter = guidelineOf(guideline)?.kind === 'chapter';
    const topics = topicsOf(guideline).filter(({ from }) => !isChapter || from === null);
    return topics.map(({ name }) => nameOf(name));
  });
}

/** The keyword behind which a guideline of the MTUS names its topics. */
export const sectionsName: CompletionName = nameOf('Section(s): ');

/** Whether what is typed is a whole name. */
export function isWhole(typed: string, names: readonly CompletionName[]): boolean {
  const words = wordsOf(typed).join(' ');
  return names.some(({ name }) => wordsOf(name).join(' ') === words);
}

/** The names that what is typed may become: each typed word begins one of theirs, in any order, a letter may be wrong. */
export function namesFor(typed: string, names: readonly CompletionName[]): readonly CompletionName[] {
  const words = wordsOf(typed);
  const found = names.filter(({ foundBy }) => words.every((word) => foundBy.some((other) => begins(word, other))));
  const start = words.join(' ');
  const isFirst = ({ name }: CompletionName): boolean => wordsOf(name).join(' ').startsWith(start);
  return [...found.filter(isFirst), ...found.filter((name) => !isFirst(name))];
}

function begins(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  if (word.length < longWord) return false;
  const lengths = [word.length, word.length - wrongLetters, word.length + wrongLetters];
  return lengths.some((length) => editDistance(word, other.slice(0, length), wrongLetters) <= wrongLetters);
}

function nameOf(name: string, guideline?: Guideline): CompletionName {
  const spellings = guideline ? [guideline.title, guideline.shortName, ...guideline.spellings] : [];
  return { name, guideline: guideline?.id, foundBy: [...new Set([name, ...spellings].flatMap(wordsOf))] };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function kept(key: string, make: () => readonly CompletionName[]): readonly CompletionName[] {
  const before = known.get(key);
  if (before) return before;
  const names = make();
  known.set(key, names);
  return names;
}

const printedInMtus = /^(?:MTUS )?(?!ACOEM|ODG)\p{Lu}.* (?:19|20)\d\d$/u;

/** "Low Back Complaints 2004": behind "MTUS" letters print the chapter and its year. */
function nameInMtus({ inForce, spellings }: Guideline): string | undefined {
  const printed = inForce === null ? undefined : spellings.find((spelling) => printedInMtus.test(spelling));
  return printed && withoutLead(printed);
}

/** What no letter cites by one name. */
const nameless: ReadonlySet<Guideline['kind']> = new Set(['regulation', 'statute', 'studies', 'coverage-policy']);

/** "Official Disability Guidelines (ODG) Low Back Chapter"; of other guidelines the name that names their publisher. Each is read as what it names. */
function nameOutside(guideline: Guideline): string | undefined {
  const { id, kind } = guideline;
  if (nameless.has(kind) || id.startsWith('mtus')) return undefined;
  return namesOutside(guideline).find((name) => isReadAs(name, id));
}

function namesOutside({ id, title, shortName, spellings }: Guideline): readonly string[] {
  if (!id.startsWith('odg/'))
    return [...spellings.filter((spelling) => spelling.startsWith('ACOEM ')), title, ...spellings.map(withoutLead)];
  const chapters = spellings.filter((spelling) => / chapter$/i.test(spelling));
  return [...chapters.map((name) => `Official Disability Guidelines (ODG) ${name.replace(/^ODG /, '')}`), shortName];
}

function withoutLead(spelling: string): string {
  return spelling.replace(/^MTUS /, '');
}

function isReadAs(name: string, id: string): boolean {
  const sentence = `Decision based on Non-MTUS Citation ${name}.`;
  const [first, ...others] = readCitations(sentence, { start: 0, end: sentence.length }).citations;
  return first?.guideline === id && others.length === 0;
}
