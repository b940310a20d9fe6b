import type { Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import type { CitedIn } from './citationAt.ts';

export type BlockKind = Extract<CitedIn, 'claimsAdministratorGuideline' | 'reviewerGuideline'>;

/** A guideline block up to the cursor. */
export interface BlockBefore extends Span {
  readonly kind: BlockKind;
}

/** What may stand in front of the label of a guideline block and in it. Source: the form, "Claims Administrator guideline:" and "MAXIMUS guideline:". */
const label = /^[ \t]*(claims\s+administrator|maximus|reviewer|expert\s+reviewer)(?:'s)?\s+guideline\s*:[ \t]*/i;

/** So much before the cursor is looked at, in characters: longer guideline blocks are not typed by hand. */
const completionReach = 3000;

/** Whether a cursor may be in a guideline block, told from the text before it alone: cheap, so that typing prose costs nothing. */
export function mayBeInBlock(before: string): boolean {
  const near = before.slice(-completionReach).toLowerCase();
  const labelAt = near.lastIndexOf('guideline:');
  return labelAt >= 0 && near.lastIndexOf('rationale:') < labelAt;
}

/**
 * The guideline block that the cursor is in: one of the letter's, or, where there is none yet, what stands behind its label
 * on the line. Undefined everywhere else.
 */
export function blockBefore(letter: Letter, text: string, offset: number): BlockBefore | undefined {
  return blockOfLetter(letter, text, offset) ?? blockOfLine(text, offset);
}

function blockOfLetter({ items }: Letter, text: string, offset: number): BlockBefore | undefined {
  for (const item of items) {
    for (const kind of ['claimsAdministratorGuideline', 'reviewerGuideline'] as const) {
      const block = item[kind];
      if (!block || block.start > offset || offset - block.start > completionReach) continue;
      if (offset <= block.end || /^[ \t]*$/.test(text.slice(block.end, Math.min(offset, block.end + completionReach))))
        return { kind, start: block.start, end: offset };
    }
  }
  return undefined;
}

function blockOfLine(text: string, offset: number): BlockBefore | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = offset - lineStart > completionReach ? '' : text.slice(lineStart, offset);
  const found = label.exec(line);
  if (!found) return undefined;
  const isClaims = found[1]?.toLowerCase().startsWith('claims');
  const kind = isClaims ? 'claimsAdministratorGuideline' : 'reviewerGuideline';
  return { kind, start: lineStart + found[0].length, end: offset };
}
