/**
 * How fast the extension is inside of a real VS Code, host by host:
 *
 *     npm run bench:editor -- [--host node|worker]... [--starts NUMBER] [--json FILE]
 *
 * Prints a table; nothing fails, since machines differ. What is measured is the built extension, as users get it.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { browserAdvice, startBrowser } from '../../../scripts/vscode/browser.ts';
import { installVscode } from '../../../scripts/vscode/install.ts';
import type { SuiteOptions } from '../support/options.ts';
import { formatTable } from '../../support/table.ts';
import { bundleForHost } from '../harness/bundleSuite.ts';
import { runInWorkbench } from '../harness/inWorkbench.ts';
import type { Run } from '../harness/runs.ts';
import { settingFor } from '../harness/setting.ts';
import { figureReports, type FigureReport } from './figureReports.ts';
import { measuresOf, tableRow, type TableMeasure } from './measures.ts';

const { values } = parseArgs({
  options: {
    host: { type: 'string', multiple: true, default: ['node', 'worker'] },
    starts: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});

/** Milliseconds after which a measurement that has not ended is given up. */
const timeLimit = 900_000;

const places = {
  node: { name: 'node', what: "web workbench, server's Node", host: 'node' },
  worker: { name: 'worker', what: 'web workbench, web worker', host: 'worker' },
} as const;

type Place = (typeof places)[keyof typeof places];

/** Runs one of the functions of `host/entry.ts` in a window of its own. */
async function measure(
  browser: Browser,
  place: Place,
  what: 'measureStart' | 'measureRunning',
): Promise<readonly FigureReport[]> {
  const run: Run = { ...place, trusted: true, only: '', packaged: false };
  const contents = `export { ${what} as run } from './measure/host/entry.ts';`;
  const setting = await settingFor(run, async (output: string, options: SuiteOptions) =>
    bundleForHost(output, options, contents),
  );
  const reports = figureReports();
  try {
    await runInWorkbench(browser, run, { ...setting, timeLimit }, reports);
    return reports.all();
  } finally {
    setting.remove();
  }
}

async function measureHost(browser: Browser, place: Place): Promise<readonly TableMeasure[]> {
  const starts: FigureReport[] = [];
  for (let at = 0; at < Number(values.starts); at++) starts.push(...(await measure(browser, place, 'measureStart')));
  return measuresOf(starts, await measure(browser, place, 'measureRunning'));
}

const head = ['measure', 'p50', 'p95', 'p95, processor', 'unit', 'wanted', ''];

function load(): string {
  const [now = 0, , quarter = 0] = loadavg();
  return `load ${now.toFixed(1)} (1 minute), ${quarter.toFixed(1)} (15 minutes)`;
}

async function main(): Promise<void> {
  const lacking = installVscode();
  const browser = lacking === null ? await startBrowser() : null;
  if (!browser) throw new Error(lacking ?? browserAdvice);
  const machine = `${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown processor'}`;
  console.log(machine);
  const hosts: Record<string, { readonly load: string; readonly measures: readonly TableMeasure[] }> = {};
  for (const [name, place] of Object.entries(places)) {
    if (!values.host.includes(name)) continue;
    console.log(`\n${place.what}; ${load()} before`);
    const measures = await measureHost(browser, place);
    console.log(`${formatTable([head, ...measures.map(tableRow)])}\n${load()} after`);
    hosts[name] = { load: load(), measures };
  }
  await browser.close();
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, hosts }, null, 2)}\n`);
}

await main();
