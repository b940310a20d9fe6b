import { noSuppressions, suppressionsIn, suppressionsName, type Suppressions } from '../checks/suppressions.ts';
import type { FailedFile } from '../export/checkedLetter.ts';
import type { InputErrorCode } from '../files/inputErrors.ts';
import { readTextFile } from '../files/readFile.ts';
import { isUnread, type Input } from './input.ts';

/** What the file next to a letter gives; where it cannot be taken, why, and no suppressions. */
export interface FoundSuppressions {
  readonly suppressions: Suppressions;
  readonly failure: FailedFile | null;
}

const none: FoundSuppressions = { suppressions: noSuppressions, failure: null };

/** What says that a file could not be had at all; whatever else is wrong with it, it is no file of suppressions. */
const unread: ReadonlySet<InputErrorCode> = new Set([
  'input.not-permitted',
  'input.unreadable',
  'input.link-broken',
  'input.folder',
  'input.special-file',
  'input.too-large',
]);

/** The suppressions of an input that is a file. A text that comes from elsewhere has none, whatever it is called. */
export function suppressionsFor(input: Input): FoundSuppressions {
  if (!isUnread(input)) return none;
  const file = suppressionsName(input.file);
  const read = readTextFile(file);
  if (!('error' in read)) return found(file, suppressionsIn(read.text));
  if (read.error.code === 'input.not-found') return none;
  return found(file, unread.has(read.error.code) ? read : suppressionsIn(''));
}

function found(file: string, read: Suppressions | Pick<FailedFile, 'error'>): FoundSuppressions {
  return 'error' in read ? { ...none, failure: { file, error: read.error } } : { ...none, suppressions: read };
}
