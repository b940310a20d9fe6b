import * as vscode from 'vscode';
import type { OpenLetter } from './letters.ts';

/**
 * What a provider answers about a letter. An answer that is cancelled, or would be old, throws: the editor keeps what it
 * shows and asks again.
 *
 * @param letter the letter that is asked for. Where it rejects, the reader cannot be loaded, which the status item says.
 * @param none what is answered where there is no letter
 */
export async function answerOf<Open extends OpenLetter, Answer>(
  letter: Promise<Open | undefined>,
  token: vscode.CancellationToken,
  none: () => Answer,
  answer: (open: Open) => Answer,
): Promise<Answer> {
  const open = await letter.catch(() => undefined);
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  if (!open) return none();
  if (open.document.isClosed || open.version !== open.document.version) throw new vscode.CancellationError();
  return answer(open);
}
