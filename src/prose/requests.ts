import type { Span } from '../text/span.ts';
import type { Passage } from './said.ts';
import { sentenceBehind } from './sentence.ts';

const request = /\brequest/gi;
/** A request is read so far from its word. In characters. */
const reach = 300;

/** The stretches of a passage that tell what was asked for: from "request" to the end of its sentence. */
export function requestsIn(source: string, { start, end }: Passage): readonly Span[] {
  const text = source.slice(start, end);
  const found: Span[] = [];
  for (const { index } of text.matchAll(request)) {
    const last = found.at(-1);
    if (last && start + index < last.end) continue;
    const { length } = sentenceBehind(text.slice(index, index + reach));
    found.push({ start: start + index, end: start + index + length });
  }
  return found;
}

/** Whether one of some stretches holds a place. */
export function isIn(spans: readonly Span[], { start }: Span): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}
