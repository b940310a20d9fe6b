/** Copies of the sample letters to work on: the web workbench saves by itself. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools.ts';

export interface Scratch {
  /** Holds the copies, and whatever else its user puts there. Its path is short enough for the server's sockets. */
  readonly folder: string;
  readonly letters: string;
  /** Deletes all of it. */
  readonly remove: () => void;
}

/** A new folder with copies of the sample letters. */
export function copiedSamples(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'imr-'));
  const letters = join(folder, 'letters');
  cpSync(join(root, 'samples'), letters, { recursive: true });
  // What a server that is just ending still writes makes the first try fail.
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { folder, letters, remove };
}
