import { stemsOf } from './stems.ts';
import { topicsOf } from './topicPages.ts';
import { closed, isCapital, isTitle, past, type WordRange } from './mentionParts.ts';
import { endOfName } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

/** Topics that are named, and the word behind the last. */
export interface Topics {
  readonly sections: readonly WordRange[];
  readonly to: number;
}

/** What says that a topic comes: "under", "section on", "Section(s):", "topic:". */
const label =
  /(?:[,;:(-] )?(?:(?:under|in) the (?:topic|section|heading|entry) (?:of |on |for |titled |: )?|under |section (?:\( s \) )?(?:: |on |of |titled )|topic (?:: |on |of ))/y;
const sign = /[,:;(/-] /y;
const topicWord = /(?:topic|section) /y;
/** Behind a topic of one word, else it may begin a sentence's next part. */
const edge = /(?:[,;:.)] |$)/y;

/** No topic in prose is longer. */
const mostWords = 9;
/** No more topics are read behind one name. */
const mostTopics = 12;

/**
 * The topics that stand behind a guideline's name, only where it is clear where they begin and end: known names of its
 * topics behind a sign, what "under" or "section on" names, what is quoted.
 */
export function topicsAt(words: Words, at: number, id: string): Topics {
  const sections: WordRange[] = [];
  let to = at;
  for (
    let topic = topicBehind(words, to, id);
    topic && sections.length < mostTopics;
    topic = anotherTopic(words, to, id)
  ) {
    sections.push({ from: topic.from, to: topic.to });
    to = topic.behind;
  }
  return { sections, to };
}

interface Topic extends WordRange {
  /** The word behind it and what closes it. */
  readonly behind: number;
}

function topicBehind(words: Words, at: number, id: string): Topic | null {
  const behindLabel = matchEnd(words, at, label);
  if (behindLabel >= 0) {
    const range = knownTopicAt(words, behindLabel, id) ?? quotedAt(words, behindLabel) ?? titleAt(words, behindLabel);
    if (range) return closedTopic(words, at, range);
  }
  return quotedTopic(words, at) ?? anotherTopic(words, at, id);
}

/** A topic behind a sign: it must be known. */
function anotherTopic(words: Words, at: number, id: string): Topic | null {
  const from = matchEnd(words, at, sign);
  const known = from < 0 ? null : knownTopicAt(words, from, id);
  return known && isCapital(words, known.from) && isClear(words, known) ? closedTopic(words, at, known) : null;
}

function isClear(words: Words, { from, to }: WordRange): boolean {
  return to - from > 1 || matchEnd(words, to, edge) >= 0 || matchEnd(words, to, topicWord) >= 0;
}

/** A quoted name directly behind the guideline's: `MTUS Opioids Treatment Guidelines ("Tapering opioids")`. */
function quotedTopic(words: Words, at: number): Topic | null {
  const from = past(words, at, /\( /y);
  const range = quotedAt(words, from);
  return range && (from > at || matchEnd(words, range.to, topicWord) >= 0) ? closedTopic(words, at, range) : null;
}

const openingQuote = /["“]$/;

function quotedAt({ text, starts, ends }: Words, from: number): WordRange | null {
  const start = starts[from];
  if (start === undefined || !openingQuote.test(text.slice(start - 1, start))) return null;
  for (let to = from; to < from + mostWords && to < ends.length; to++) {
    if (/^[,.]?["”]/.test(text.slice(ends[to], (ends[to] ?? 0) + 2))) return { from, to: to + 1 };
  }
  return null;
}

/** Words with capitals up to the next that has none. */
function titleAt(words: Words, from: number): WordRange | null {
  let to = from;
  while (to < from + mostWords && /^[\p{L}\d]/u.test(words.keys[to] ?? '') && isTitle(words, { from: to, to: to + 1 }))
    to++;
  while (to > from && !isCapital(words, to - 1)) to--;
  return to > from && isCapital(words, from) ? { from, to } : null;
}

function closedTopic(words: Words, at: number, { from, to }: WordRange): Topic {
  const word = past(words, to, topicWord);
  const opened = words.keys.slice(at, from).includes('(');
  return { from, to, behind: opened && words.keys[word] === ')' ? word + 1 : word };
}

const indexes = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The longest known topic of a guideline that begins at a word. */
function knownTopicAt(words: Words, at: number, id: string): WordRange | null {
  const names = indexOf(id).get(words.keys[at] ?? '') ?? [];
  let to = -1;
  for (const stems of names) to = Math.max(to, endOfName(words.keys, at, stems));
  return to < 0 ? null : { from: at, to: closed(words, at, to) };
}

function indexOf(id: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const before = indexes.get(id);
  if (before) return before;
  const index = new Map<string, (readonly string[])[]>();
  for (const { name } of topicsOf(id)) {
    for (const stems of variants(name).map(stemsOf)) {
      const first = stems[0];
      if (first === undefined) continue;
      const same = index.get(first);
      if (same) same.push(stems);
      else index.set(first, [stems]);
    }
  }
  indexes.set(id, index);
  return index;
}

/** "MRIs (magnetic resonance imaging), repeat" is also cited as "MRIs" and as "magnetic resonance imaging". */
function variants(name: string): readonly string[] {
  const first = name.split(/[(,]/, 1)[0] ?? '';
  const inner = /\(([^()]+)\)/.exec(name)?.[1] ?? '';
  const all = [name, name.replace(/ ?\([^()]*\)/g, ''), first, inner];
  // "MRIs" ends like a word in the singular.
  return [...all, ...all.map((variant) => variant.replace(/\b([A-Z]{2,})s\b/g, '$1'))];
}
