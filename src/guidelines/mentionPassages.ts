import { isBlank, type Span } from '../text/span.ts';
import { anchorsIn, type Anchor, type Plain } from './mentionAnchors.ts';

/** A stretch of the source: a citation that is complete by itself, or one to read for citations. */
export interface Passage extends Span {
  readonly plain: Plain | null;
  /** How far it may be read on, where a citation goes over its end. */
  readonly limit: number;
}

/** How much of the text around an anchor its citation usually takes, in characters. */
const before = 110;
const behind = 150;

interface Stretch extends Span {
  readonly plain: Plain | null;
}

/** The stretches of a prose that cite or may cite something, in their order, apart from each other, cut between words. */
export function passages(source: string, prose: Span): readonly Passage[] {
  const text = source.slice(prose.start, prose.end);
  const found: Stretch[] = [];
  for (const anchor of anchorsIn(text)) add(found, text, anchor);
  return found.map(({ start, end, plain }, at) => ({
    start: prose.start + start,
    end: prose.start + end,
    limit: prose.start + (found[at + 1]?.start ?? text.length),
    plain,
  }));
}

function add(found: Stretch[], text: string, { from, to, plain }: Anchor): void {
  const last = found.at(-1);
  if (last?.plain && from < last.end) return;
  if (plain) {
    if (last && last.end > from) found[found.length - 1] = { ...last, end: from };
    found.push({ start: from, end: to, plain });
    return;
  }
  const least = last?.plain ? last.end : 0;
  const start = Math.max(least, wordStart(text, Math.max(0, from - before)));
  const end = Math.max(to, wordStart(text, Math.min(text.length, to + behind)));
  if (last && !last.plain && start <= last.end) found[found.length - 1] = { ...last, end: Math.max(last.end, end) };
  else found.push({ start, end, plain: null });
}

/** The beginning of the word at `at`, looked for over a word's length only. */
function wordStart(text: string, at: number): number {
  if (at >= text.length) return text.length;
  let start = at;
  while (start > 0 && at - start < 60 && !isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}
