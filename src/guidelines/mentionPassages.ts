import { isBlank, type Span } from '../text/span.ts';

/**
 * Words that nearly every citation in prose holds, also with a blank in the initials ("MT US"). One pattern over the
 * whole prose: what has none of them is not looked at any further.
 */
const anchors =
  /\b(?:M\s?T\s?U\s?S|A\s?C\s?O\s?E\s?M|O\s?D\s?G)\b|\b(?:mtus|acoem|odg)\b|uidelines?\b|UIDELINE|\bGuides\b|Utilization Sch|Disability Guid|\bC\.? ?C\.? ?R\b|abor Cod|\bCode\b|\bL\.?C\b|\b97\s?[89]\d|https?:|www\.|\.(?:com|gov|org)\b|\bCochrane|Treatment 20\d\d|\bUpToDate|InterQual|(?:College|Academy|Society|Association|Institute|Agency|Cent(?:er|re)s) (?:of|for)\b|(?:Pain|Spine) Society|(?:Heart|Medical|Psychiatric) Association|Appropriateness|Coverage Det|Desk Ref|Disability Adv|\bFDA\b|\bAAOS\b|\bASIPP\b|\bAHRQ\b/g;

/** How much of the text around an anchor belongs to its citation at most, in characters. */
const before = 130;
const behind = 260;

/** The stretches of a prose that may cite something, in their order, apart from each other, cut between words. */
export function passages(source: string, prose: Span): readonly Span[] {
  const text = source.slice(prose.start, prose.end);
  const found: { start: number; end: number }[] = [];
  anchors.lastIndex = 0;
  for (let match = anchors.exec(text); match; match = anchors.exec(text)) {
    const start = Math.max(prose.start, prose.start + match.index - before);
    const end = Math.min(prose.end, prose.start + match.index + behind);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({
    start: wordStart(source, start, prose.start),
    end: wordStart(source, end, prose.start, prose.end),
  }));
}

/** The beginning of the word at `at`, looked for over a word's length only. */
function wordStart(source: string, at: number, least: number, whole = -1): number {
  if (at === whole) return at;
  let start = at;
  while (start > least && at - start < 60 && !isBlank(source.charCodeAt(start - 1))) start--;
  return start;
}
