/** Runs the suite in the web workbench of VS Code's server. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { installExtension, startServer } from '../../../scripts/vscode/server.ts';
import { unpackExtension } from '../../../scripts/vscode/vsix.ts';
import { openWorkbench, type Host } from '../../../scripts/vscode/workbench.ts';
import type { Report } from '../support/report.ts';
import type { Collected } from './collect.ts';
import type { Run } from './runs.ts';
import type { Setting } from './setting.ts';

/** Runs the suite to its end or to the time limit; of a run that failed picture and log are kept, and where is printed. */
export async function runInWorkbench(
  browser: Browser,
  run: Run,
  setting: Setting,
  collected: Collected,
): Promise<void> {
  const { scratch, folder, extension, tests, timeLimit } = setting;
  const serverFolder = join(scratch, 's');
  const installed = install(run, setting, serverFolder);
  const server = await startServer({ folder: serverFolder, workspaceTrust: !run.trusted });
  const log: string[] = [];
  const exit = Promise.withResolvers<number>();
  const workbench = await openWorkbench(browser, server, {
    host: run.host as Host,
    extension,
    tests,
    ...(run.host === 'web' ? {} : { folder }),
    ...(installed === null ? {} : { installed }),
    onExit: exit.resolve,
    onLog: (parts) => {
      log.push(parts.join(' '));
      parts.forEach((part) => collected.take(part));
    },
  });
  const late = setTimeout(() => exit.resolve(1), timeLimit);
  const code = await exit.promise;
  clearTimeout(late);
  collected.add(noRequestsOutside(workbench.refused));
  if (code !== 0) await keepEvidence(workbench.page, run, log);
  await workbench.close();
  server.stop();
}

/** A test that only the page can make. The requests of the server's own Node are not seen here. */
function noRequestsOutside(addresses: readonly string[]): Report {
  const title = 'the page and its workers asked for nothing outside this machine';
  if (addresses.length === 0) return { kind: 'passed', title, milliseconds: 0 };
  return { kind: 'failed', title, error: addresses.join('\n') };
}

/** Installs the package, in the server or, for a worker, by unpacking it; gives the folder of an unpacked one. */
function install({ host }: Run, { vsix, scratch }: Setting, serverFolder: string): string | null {
  if (vsix === undefined) return null;
  if (host === 'node') {
    installExtension(serverFolder, vsix);
    return null;
  }
  const unpacked = join(scratch, 'unpacked');
  unpackExtension(vsix, unpacked);
  return unpacked;
}

async function keepEvidence(page: Page, { name }: Run, log: readonly string[]): Promise<void> {
  const kept = mkdtempSync(join(tmpdir(), 'imr-failed-'));
  await page.screenshot({ path: join(kept, `${name}.png`) });
  writeFileSync(join(kept, `${name}.log`), log.join('\n'));
  console.log(`    A picture of the workbench, and its log: ${kept}`);
}
