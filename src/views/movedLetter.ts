import type { Letter } from '../letter/record.ts';
import type { TextEdit } from '../syntax/session.ts';
import type { Span } from '../text/span.ts';

/**
 * A letter that was read before some edits, with every place moved to where it stands after them: what was read is
 * still shown at the right places while the present text is no letter. Words are those that were read; sections, items
 * and parts of which nothing is left are left out.
 *
 * @param edits in the order in which they were made, each in offsets of the text before it
 */
export function movedLetter(letter: Letter, edits: readonly TextEdit[]): Letter {
  if (edits.length === 0) return letter;
  const { sections, items, ...rest } = moved(letter, (offset) => edits.reduce(movedOffset, offset));
  return {
    ...rest,
    sections: sections.filter(isLeft),
    items: items
      .filter(({ title }) => isLeft(title))
      .map((item) => ({
        ...item,
        claimsAdministratorGuideline: left(item.claimsAdministratorGuideline),
        reviewerGuideline: left(item.reviewerGuideline),
        rationale: left(item.rationale),
      })),
  };
}

function isLeft({ start, end }: Span): boolean {
  return end > start;
}

function left<Part extends Span>(part: Part | null): Part | null {
  return part && isLeft(part) ? part : null;
}

/** A place inside of what was replaced stays as far behind its start as the new text reaches. */
function movedOffset(offset: number, { start, end, text }: TextEdit): number {
  if (offset >= end) return offset + text.length - (end - start);
  return offset <= start ? offset : start + Math.min(offset - start, text.length);
}

function moved<Value>(value: Value, move: (offset: number) => number): Value {
  if (Array.isArray(value)) return value.map((element: unknown) => moved(element, move)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const isPlace = (key === 'start' || key === 'end') && typeof inner === 'number';
    return [key, isPlace ? move(inner) : moved(inner, move)];
  });
  return Object.fromEntries(entries) as Value;
}
