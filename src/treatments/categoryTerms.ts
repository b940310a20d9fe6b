import type { Category, Item } from '../letter/record.ts';
import table from './data/category-terms.json' with { type: 'json' };
import { titleWords, type TitleWord } from './titleWords.ts';

/** Category and subcategory of an item. */
export type CategoryReading = Pick<Item, 'category' | 'subcategory'>;

/** Words of one kind, all of one category. */
export interface TermGroup {
  readonly id: string;
  /** What a term of the group says of the title; `note` in the table explains the roles. */
  readonly role: string;
  readonly reading: CategoryReading;
  /** The categories whose head, directly before a term of this group, only qualifies it ("EMG machine"). */
  readonly over: readonly string[];
  /** Other readings, each by the name of a context that the title must have; the first that holds counts. */
  readonly contexts: readonly (readonly [name: string, reading: CategoryReading])[];
}

/** A term of the table found in a title, or a drug. */
export interface FoundTerm {
  readonly group: TermGroup;
  /** Its first word, and the one behind its last, in the list of words that was searched. */
  readonly from: number;
  readonly to: number;
}

interface Term {
  readonly words: readonly string[];
  readonly group: TermGroup;
}

/** The table of terms, ready to be searched. */
interface Terms {
  /** The terms by their first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Term[]>;
  readonly beginnings: readonly (readonly [letters: string, group: TermGroup])[];
  readonly endings: readonly (readonly [letters: string, group: TermGroup])[];
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  readonly breaks: ReadonlySet<string>;
  /** All words of terms that can decide, for the mending of misspelt ones. */
  readonly vocabulary: ReadonlySet<string>;
}

let built: Terms | undefined;

/** The table of terms; built when first asked for. */
export function categoryTerms(): Terms {
  return (built ??= build());
}

function build(): Terms {
  const groups = new Map(table.groups.map((entry) => [entry.id, groupOf(entry)]));
  const byFirstWord = new Map<string, Term[]>();
  const vocabulary = new Set<string>();
  for (const { id, terms } of table.groups) {
    const group = groups.get(id);
    if (!group) continue;
    for (const words of terms.flatMap(spellings)) addTerm(byFirstWord, { words, group }, vocabulary);
  }
  for (const terms of byFirstWord.values()) terms.sort((a, b) => b.words.length - a.words.length);
  const parts = (list: readonly { letters: string; as: string }[]): (readonly [string, TermGroup])[] =>
    list.flatMap(({ letters, as }) => {
      const group = groups.get(as);
      return group ? [[letters, group] as const] : [];
    });
  return {
    byFirstWord,
    vocabulary,
    beginnings: parts(table.beginnings),
    endings: parts(table.endings),
    contexts: new Map(Object.entries(table.contexts).map(([name, words]) => [name, listOf(words).map(phraseOf)])),
    breaks: new Set(listOf(table.breaks)),
  };
}

interface GroupEntry {
  readonly id: string;
  readonly role: string;
  readonly category?: string | undefined;
  readonly subcategory?: string | null | undefined;
  readonly over?: readonly string[] | undefined;
  readonly in?: Readonly<Record<string, readonly (string | null)[] | undefined>> | undefined;
}

function groupOf({ id, role, category, subcategory, over = [], in: contexts = {} }: GroupEntry): TermGroup {
  return {
    id,
    role,
    over,
    reading: readingOf(category, subcategory),
    contexts: Object.entries(contexts).flatMap(([name, reading]) =>
      reading ? [[name, readingOf(reading[0], reading[1])] as const] : [],
    ),
  };
}

/** A test holds the names in the table to those of the state's list. */
function readingOf(category: string | null | undefined, subcategory: string | null | undefined): CategoryReading {
  return { category: (category ?? 'Other') as Category, subcategory: subcategory ?? null };
}

const listOf = (words: string): readonly string[] => words.split(', ');
const phraseOf = (words: string): string => ` ${wordsOf(words).join(' ')} `;
const wordsOf = (term: string): readonly string[] => titleWords(term).map(({ word }) => word);

/** A hyphen stands for a hyphen or blank, which are the same to `titleWords`, and for nothing: "pre-op", "preop". */
function spellings(line: string): (readonly string[])[] {
  return listOf(line).flatMap((term) =>
    term.includes('-') ? [wordsOf(term), wordsOf(term.replaceAll('-', ''))] : [wordsOf(term)],
  );
}

function addTerm(byFirstWord: Map<string, Term[]>, term: Term, vocabulary: Set<string>): void {
  const [first = ''] = term.words;
  const others = byFirstWord.get(first);
  if (others) others.push(term);
  else byFirstWord.set(first, [term]);
  if (term.group.role !== 'quiet') for (const word of term.words) vocabulary.add(word);
}

/** Finds the terms in a list of words: at each word the longest, none within another. Linear in the words. */
export function termsIn(words: readonly TitleWord[]): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length;) {
    const term = termAt(words, at);
    if (term) found.push(term);
    at = term?.to ?? at + 1;
  }
  return found;
}

function termAt(words: readonly TitleWord[], from: number): FoundTerm | null {
  const { byFirstWord, beginnings, endings } = categoryTerms();
  const word = words[from]?.word ?? '';
  for (const term of byFirstWord.get(word) ?? []) {
    if (standsAt(words, from, term.words)) return { group: term.group, from, to: from + term.words.length };
  }
  if (word.length < shortestForm) return null;
  const form =
    beginnings.find(([letters]) => word.startsWith(letters)) ?? endings.find(([letters]) => word.endsWith(letters));
  return form ? { group: form[1], from, to: from + 1 } : null;
}

/** Beginnings and endings of words are told only in long ones. In letters. */
const shortestForm = 7;

function standsAt(words: readonly TitleWord[], from: number, term: readonly string[]): boolean {
  return term.every((word, at) => {
    const here = words[from + at];
    return here?.word === word && (at === 0 || here.before !== 'mark');
  });
}

/** Whether the words of a title have one of a context. `folded` is the words with a blank around each. */
export function inContext(folded: string, name: string): boolean {
  return (
    categoryTerms()
      .contexts.get(name)
      ?.some((words) => folded.includes(words)) ?? false
  );
}
