import type { Item, Letter } from '../letter/record.ts';
import type { TextEdit } from '../syntax/session.ts';
import { moved } from '../text/moved.ts';
import type { Span } from '../text/span.ts';

/** A letter that goes along with the edits of its text. */
export interface MovingLetter {
  /** Its text was edited: in the order in which it was done, each in offsets of the text before it. */
  note(edits: readonly TextEdit[]): void;
  /** The letter moved by all that was noted; the same object until more is. */
  present(): Letter;
}

/** So many edits wait at most until they are applied, so that an unseen letter takes no memory while its text changes. */
const mostWaiting = 32;

/** Who types a decision word anew replaces no more than its line, by no more than so many characters. */
const longestTyped = 40;
/** Marks behind a decision word that may go with it, in characters. */
const typedBehind = 2;

/** Moves a letter along; edits are put together until someone asks. */
export function movingLetter(letter: Letter): MovingLetter {
  let moved = letter;
  let waiting: readonly TextEdit[] = [];
  const present = (): Letter => {
    moved = movedLetter(moved, waiting);
    waiting = [];
    return moved;
  };
  return {
    note: (edits) => {
      waiting = [...waiting, ...edits];
      if (waiting.length > mostWaiting) present();
    },
    present,
  };
}

/**
 * A letter that was read before some edits, with every place moved to where it stands after them: what was read is
 * still shown at the right places while the present text is no letter. Words are those that were read. Left out are
 * sections and parts of which nothing is left, and items whose title or decision was replaced. A decision word that is
 * being typed anew is not replaced.
 *
 * @param edits in the order in which they were made, each in offsets of the text before it
 */
export function movedLetter(letter: Letter, edits: readonly TextEdit[]): Letter {
  if (edits.length === 0) return letter;
  const items = letter.items.filter((item) => !isReplaced(item, edits));
  const { sections, ...rest } = moved({ ...letter, items }, (offset) => edits.reduce(movedOffset, offset));
  return {
    ...rest,
    sections: sections.filter(isLeft),
    items: rest.items.map((item) => ({
      ...item,
      claimsAdministratorGuideline: left(item.claimsAdministratorGuideline),
      reviewerGuideline: left(item.reviewerGuideline),
      rationale: left(item.rationale),
    })),
  };
}

function isReplaced(item: Item, edits: readonly TextEdit[]): boolean {
  let [title, decision]: readonly [Span, Span] = [item.title, item.decision];
  for (const edit of edits) {
    if (covers(edit, title) || (covers(edit, decision) && !isTypedAnew(edit, decision))) return true;
    title = movedSpan(title, edit);
    decision = movedSpan(decision, edit);
  }
  return !isLeft(title);
}

function covers(edit: TextEdit, { start, end }: Span): boolean {
  return edit.start < edit.end && edit.start <= start && edit.end >= end;
}

function isTypedAnew({ end, text }: TextEdit, decision: Span): boolean {
  return end <= decision.end + typedBehind && text.length <= longestTyped && !/[\n\r]/.test(text);
}

function isLeft({ start, end }: Span): boolean {
  return end > start;
}

function left<Part extends Span>(part: Part | null): Part | null {
  return part && isLeft(part) ? part : null;
}

function movedSpan({ start, end }: Span, edit: TextEdit): Span {
  return { start: movedOffset(start, edit), end: movedOffset(end, edit) };
}

/** A place inside of what was replaced stays as far behind its start as the new text reaches. */
function movedOffset(offset: number, { start, end, text }: TextEdit): number {
  if (offset >= end) return offset + text.length - (end - start);
  return offset <= start ? offset : start + Math.min(offset - start, text.length);
}
