import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { identityOf } from '../files/identity.ts';
import { resolveTarget, type OutputError } from '../files/target.ts';
import { isWalked } from '../files/walk.ts';
import { isUnread, type Input } from './input.ts';
import { isFolder } from './inputs.ts';

const sentences = {
  letter: '--output would replace one of the letters that are read; name another file',
  walked:
    '--output would stand among the letters of a folder that is walked, and be read as one the next time; ' +
    'name a file in another folder, or one that does not end in .txt, .imr or .pdf',
} as const;

/**
 * Why `output` must not be written while `operands` are read, before anything is read: it is one of them, what standard
 * input comes from, or in a walked folder where a letter stands or may stand. Null where nothing is against it, or
 * where it cannot be told as `output` cannot be written at all.
 */
export function overwriting(operands: readonly string[], output: string): string | null {
  const target = resolveTarget(output);
  if ('outputError' in target || target.present?.isFile() === false) return null;
  const own = identityOf(target.path);
  const isRead = operands.some((operand) => {
    const read = identityOf(operand === '-' ? 0 : operand);
    // Both by its own name and behind its links: a walk comes upon either.
    return read !== null && (read === own || [target.path, resolve(output)].some((path) => isWalked(path, read)));
  });
  if (!isRead) return null;
  return own === null ? sentences.walked : sentences.letter;
}

/** Whether a folder, there already or not, is one of the operands or lies in one: what is written there would be walked. */
export function isAmongWalked(operands: readonly string[], folder: string): boolean {
  const places = [resolve(folder), ...(existsSync(folder) ? [realpathSync(folder)] : [])];
  return operands.filter(isFolder).some((operand) => {
    const walked = identityOf(operand);
    return walked !== null && places.some((place) => isWalked(join(place, 'any.txt'), walked));
  });
}

/**
 * Tells of inputs that are the file which the output will replace: a walk that follows a link out of its folder may
 * come upon it under a name that nobody could foresee.
 */
export function overwritingTest(output: string | null): (inputs: readonly Input[]) => OutputError | null {
  const own = output === null || output === '-' ? null : identityOf(output);
  if (own === null) return () => null;
  const isOwn = (input: Input): boolean => isUnread(input) && identityOf(input.file) === own;
  return (inputs) => (inputs.some(isOwn) ? { outputError: reason } : null);
}

const reason = 'it is one of the letters that are read. Name another file.';
