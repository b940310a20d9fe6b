/** The entry of the bundled suite: mocha, run inside the extension host. Its own bundle for browsers serves every host. */
import type MochaClass from 'mocha';
import type { Runner, Test } from 'mocha';
import * as vscode from 'vscode';
import { suiteOptions } from './options.ts';
import { report } from './report.ts';

type Loads = readonly (() => Promise<unknown>)[];

declare const Mocha: typeof MochaClass;

/** Milliseconds of one test; the machine may have two slow cores. */
const timeout = 20_000;

function reportTo(runner: Runner): void {
  runner.on('pass', (test: Test) =>
    report({ kind: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0 }),
  );
  runner.on('pending', (test: Test) => report({ kind: 'pending', title: test.fullTitle() }));
  runner.on('fail', (test: Test, error: Error) => {
    report({ kind: 'failed', title: test.fullTitle(), error: error.stack ?? error.message });
  });
}

/** Says in which host and which VS Code this runs. */
export function reportHost(): void {
  const { version, env, workspace } = vscode;
  const worker = typeof process === 'undefined';
  const files = workspace.workspaceFolders?.[0]?.uri.scheme ?? 'no folder';
  const place = `${worker ? 'web worker' : `Node ${process.versions.node}`}, ${files}, ${workspace.isTrusted ? '' : 'not '}trusted`;
  report({ kind: 'host', version, application: env.appName, place });
}

/** Runs the suite; resolves when it has ended, and rejects where a test failed. */
export async function runSuite(loads: Loads): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout, reporter: reportTo as never, forbidOnly: true });
  if (suiteOptions.grep !== '') mocha.fgrep(suiteOptions.grep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  reportHost();
  for (const load of loads) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  report({ kind: 'ended' });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
