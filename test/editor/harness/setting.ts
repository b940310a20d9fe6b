/** Where a run takes place: folders of its own, the letters copied, the suite bundled. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/tools.ts';
import { bundleSuite, sampleLetters } from './bundleSuite.ts';
import type { Run } from './runs.ts';

export interface Setting {
  /** Holds all other folders of the run; to be deleted after it. */
  readonly scratch: string;
  /** The folder that is opened: copies of the sample letters. */
  readonly folder: string;
  /** The extension under development. */
  readonly extension: string;
  /** The bundled suite. */
  readonly tests: { readonly folder: string; readonly module: string };
  /** Milliseconds after which a run that has not ended has failed. */
  readonly timeLimit: number;
}

/** Makes the folders of a run and bundles the suite for it. */
export async function settingFor({ host, trusted }: Run, grep: string): Promise<Setting> {
  // Short, because the sockets of the server lie in it.
  const scratch = mkdtempSync(join(tmpdir(), 'imr-'));
  const folder = join(scratch, 'letters');
  const tests = { folder: join(scratch, 'tests'), module: 'suite.js' };
  mkdirSync(tests.folder);
  cpSync(join(root, 'samples'), folder, { recursive: true });
  await bundleSuite(join(tests.folder, tests.module), { host, trusted, grep, samples: sampleLetters() });
  return { scratch, folder, extension: root, tests, timeLimit: 180_000 };
}
