/** Where a run takes place: folders of its own, the letters copied, the suite bundled. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/tools.ts';
import { copiedSamples } from '../../../scripts/vscode/samples.ts';
import { makePackage } from '../../../scripts/vscode/vsix.ts';
import { bundleSuite, sampleLetters } from './bundleSuite.ts';
import type { Run } from './runs.ts';
import { suitePdfs } from './suitePdfs.ts';

export interface Setting {
  /** Holds all other folders of the run; deleted after it. */
  readonly scratch: string;
  /** The folder that is opened: copies of the sample letters. */
  readonly folder: string;
  /** The extension under development; where `vsix` is set, one that is empty. */
  readonly extension: string;
  /** The package to install. */
  readonly vsix?: string;
  /** The bundled suite. */
  readonly tests: { readonly folder: string; readonly module: string };
  /** Milliseconds after which a run that has not ended has failed. */
  readonly timeLimit: number;
  /** Deletes the folders. */
  readonly remove: () => void;
}

/** Makes the folders of a run and bundles for it what runs there: the suite, if nothing else is said. */
export async function settingFor({ host, trusted, only, packaged }: Run, bundle = bundleSuite): Promise<Setting> {
  const { folder: scratch, letters, remove } = copiedSamples();
  const tests = { folder: join(scratch, 'tests'), module: 'suite.js' };
  mkdirSync(tests.folder);
  const pdfs = await suitePdfs();
  await bundle(join(tests.folder, tests.module), { host, trusted, grep: only, samples: sampleLetters(), pdfs });
  const setting = { scratch, folder: letters, tests, timeLimit: 240_000, remove };
  return packaged ? { ...setting, ...packageIn(scratch) } : { ...setting, extension: root };
}

/** VS Code runs tests only where an extension is under development: an empty one is. */
function packageIn(scratch: string): { readonly vsix: string; readonly extension: string } {
  const vsix = join(scratch, 'extension.vsix');
  makePackage(vsix);
  const extension = join(scratch, 'empty');
  mkdirSync(extension);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest));
  return { vsix, extension };
}
