import { skipNoise } from './noise.ts';
import { isTopic, topicLength } from './topicNames.ts';
import { matchEnd, type Words } from './words.ts';

/** Words `from` to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch between two signs that part topics. */
interface Piece extends Stretch {
  readonly key: string;
  /** Whether a comma stands before it: only then it can go on with the piece before. */
  readonly comma: boolean;
}

/**
 * The topics that a stretch of a citation names. They part at commas, semicolons and full stops outside of brackets; known
 * names of topics go first, then a piece that begins in lower case or with "&" goes on with a topic that began with a
 * capital. Words that are no topics ("Chapter", "(updated …)") are left out.
 */
export function topicsIn(words: Words, stretch: Stretch): readonly Stretch[] {
  const pieces = piecesOf(words, stretch);
  return joined(words, pieces)
    .map((one) => trimmed(words, one))
    .filter(({ from, to }) => to > from);
}

function piecesOf(words: Words, { from, to }: Stretch): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let depth = 0;
  let comma = false;
  for (let at = from; at <= to; at++) {
    const key = at < to ? (words.keys[at] ?? '') : ';';
    if (key === '(') depth += hasClosing(words, at, to, depth) ? 1 : 0;
    else if (key === ')') depth = Math.max(0, depth - 1);
    if (at < to && (depth > 0 || !parts(words, at, to))) continue;
    add(words, pieces, { from: start, to: at }, comma);
    comma = key === ',';
    start = at + 1;
  }
  return pieces;
}

/** So many words are looked through for the closing bracket. */
const longestBrackets = 60;

function hasClosing({ keys }: Words, at: number, to: number, depth: number): boolean {
  if (depth > 0) return true;
  for (let next = at + 1; next < Math.min(to, at + longestBrackets); next++) if (keys[next] === ')') return true;
  return false;
}

/** Whether the sign at a word parts topics. */
function parts(words: Words, at: number, to: number): boolean {
  const key = words.keys[at] ?? '';
  if (key === ',' || key === ';') return true;
  return key === '.' && at + 1 < to && beginsSentence(words, at);
}

/** A full stop with a blank and a capital behind it, not that of "vs." or "3. Opioids". */
function beginsSentence({ keys, text, starts, ends }: Words, at: number): boolean {
  const before = keys[at - 1] ?? '';
  const next = text.charAt(starts[at + 1] ?? 0);
  return before.length > 2 && !/\d/.test(before) && starts[at + 1] !== ends[at] && isCapital(next);
}

function add(words: Words, pieces: Piece[], stretch: Stretch, comma: boolean): void {
  const { from, to } = trimmed(words, stretch);
  if (to <= from) return;
  let key = '';
  for (let at = from; at < to; at++) {
    const word = words.keys[at] ?? '';
    if (word !== 'and' && /[\p{L}\d]/u.test(word)) key += word;
  }
  if (key !== '') pieces.push({ from, to, key, comma });
}

const numbered = /^\d+(?:\.\d+)*$/;

function joined(words: Words, pieces: readonly Piece[]): readonly Stretch[] {
  if (isNumbered(words, pieces[0])) return joinedByNumber(words, pieces);
  const keys = pieces.map(({ key }) => key);
  const topics: Stretch[] = [];
  for (let at = 0; at < pieces.length;) {
    let next = at + Math.max(1, topicLength(keys, at));
    const known = isTopic(keys.slice(at, next).join(''));
    while (next < pieces.length && goesOn(words, pieces, at, next, known)) next += Math.max(1, topicLength(keys, next));
    topics.push({ from: pieces[at]?.from ?? 0, to: pieces[Math.min(next, pieces.length) - 1]?.to ?? 0 });
    at = next;
  }
  return topics;
}

/** Whether a piece goes on with the topic that began with piece `first`; a known topic behind a known one does not. */
function goesOn(words: Words, pieces: readonly Piece[], first: number, next: number, known: boolean): boolean {
  const piece = pieces[next];
  if (!piece?.comma || !isCapital(charAt(words, pieces[first]?.from ?? 0))) return false;
  if (known && isTopic(piece.key)) return false;
  return isLowerOrAnd(words, piece.from) || qualifiers.has(piece.key);
}

/** What only says more of the topic before it, also where each word of a topic has a capital. */
const qualifiers: ReadonlySet<string> = new Set(
  'therapeutic diagnostic intrathecal topical mechanical compounded oral systemic criteriaforuse longtermassessment'.split(
    ' ',
  ),
);

/** "3.3 Opioids for …, Prior to …": only the next number begins a topic. */
function isNumbered({ keys }: Words, piece: Piece | undefined): boolean {
  if (!piece || piece.to - piece.from < 3) return false;
  return numbered.test(keys[piece.from] ?? '') && !/^\d/.test(keys[piece.from + 1] ?? '');
}

function joinedByNumber(words: Words, pieces: readonly Piece[]): readonly Stretch[] {
  const topics: { from: number; to: number }[] = [];
  for (const piece of pieces) {
    const last = topics.at(-1);
    if (last && !numbered.test(words.keys[piece.from] ?? '')) last.to = piece.to;
    else topics.push({ from: piece.from, to: piece.to });
  }
  return topics;
}

function charAt({ text, starts }: Words, at: number): string {
  return text.charAt(starts[at] ?? text.length);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** "and" or "&" before a capital begins no new word of a topic, but the last one of a list. */
function isLowerOrAnd(words: Words, at: number): boolean {
  const first = charAt(words, at);
  if (first === '&') return true;
  if (words.keys[at] === 'and') return !isCapital(charAt(words, at + 1));
  return first !== first.toUpperCase();
}

/** Words before a topic that are no part of it: "Section on", "regarding". */
const before =
  /(?:(?:section|topic|chapter|procedure|subsection) (?:\( s \) )?(?:on |: |- )|(?:acoem )?chapter \d{1,2} (?:[,:-] )?|(?:regarding|re|concerning|under) (?:: )?(?:the )?|(?:see|on) )/y;
const edges: ReadonlySet<string> = new Set([',', ';', ':', '.', '-', '/', '|', '*', '"', "'", '·', '•']);
const behind: ReadonlySet<string> = new Set(['topic', 'section', 'subsection', 'chapter']);

/** So many layers of signs, words and brackets are taken off. */
const mostRounds = 6;

/** The topic without signs at its ends, words that are no topic and brackets around all of it. */
function trimmed(words: Words, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  for (let round = 0, changed = true; changed && from < to && round < mostRounds; round++) {
    const start = from;
    const end = to;
    from = Math.max(from, Math.min(to, skipNoise(words, from, to, 'piece').end));
    from = Math.max(from, Math.min(to, matchEnd(words, from, before)));
    while (from < to && (isEdge(words, from) || words.keys[from] === ')')) from++;
    while (to > from && isEdge(words, to - 1)) to--;
    while (to - from > 1 && behind.has(words.keys[to - 1] ?? '')) to--;
    ({ from, to } = unbracketed(words, { from, to }));
    changed = from !== start || to !== end;
  }
  if (words.keys[from] === 'and' && charAt(words, from) !== '&' && isCapital(charAt(words, from + 1))) from++;
  return { from, to };
}

function isEdge({ keys }: Words, at: number): boolean {
  return edges.has(keys[at] ?? '');
}

/** Takes off brackets around the whole, and single ones at the ends that have no partner. */
function unbracketed({ keys }: Words, { from, to }: Stretch): Stretch {
  let depth = 0;
  let closedEarly = false;
  for (let at = from; at < to; at++) {
    if (keys[at] === '(') depth++;
    if (keys[at] === ')') depth--;
    if (depth < 0) break;
    if (depth === 0 && at < to - 1) closedEarly = true;
  }
  if (depth === 0 && !closedEarly && keys[from] === '(') return { from: from + 1, to: to - 1 };
  if (depth > 0 && keys[from] === '(') return { from: from + 1, to };
  if (depth < 0 && keys[to - 1] === ')') return { from, to: to - 1 };
  return { from, to };
}
