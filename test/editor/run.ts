/**
 * Runs the suite in a real VS Code, host by host:
 *
 *     npm run test:editor -- [--run NAME]... [--grep TEXT] [--packaged] [--output FILE]
 *
 * `--packaged` runs it against the installed package; `--output` writes the counts as JSON, for `npm test`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { browserAdvice, startBrowser } from '../../scripts/vscode/browser.ts';
import { installVscode } from '../../scripts/vscode/install.ts';
import { collect } from './harness/collect.ts';
import { runOnDesktop } from './harness/desktop.ts';
import { runInWorkbench } from './harness/inWorkbench.ts';
import { runs, type Run, type RunResult } from './harness/runs.ts';
import { settingFor } from './harness/setting.ts';

const { values } = parseArgs({
  options: {
    run: { type: 'string', multiple: true, default: [] },
    grep: { type: 'string', default: '' },
    packaged: { type: 'boolean', default: false },
    output: { type: 'string' },
  },
});

async function perform(run: Run, browser: Browser | null): Promise<RunResult> {
  console.log(`\n  ${run.name}: ${run.what}`);
  const setting = await settingFor(run);
  const collected = collect();
  try {
    if (run.host === 'desktop') {
      const lacking = await runOnDesktop(setting, collected);
      return lacking === null ? collected.result() : { passed: 0, failed: 0, pending: 0, leftOut: lacking };
    }
    if (!browser) return { passed: 0, failed: 0, pending: 0, leftOut: browserAdvice };
    await runInWorkbench(browser, run, setting, collected);
    return collected.result();
  } finally {
    setting.remove();
  }
}

function chosenRuns(names: readonly string[]): readonly Run[] {
  const unknown = names.find((name) => !runs.some((run) => run.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no run "${unknown}". The runs: ${runs.map(({ name }) => name).join(', ')}.`);
  }
  const chosen = names.length === 0 ? runs : runs.filter(({ name }) => names.includes(name));
  return chosen.map((run) => ({
    ...run,
    only: values.grep === '' ? run.only : values.grep,
    packaged: values.packaged || run.packaged,
  }));
}

/** A desktop build is a welcome more; every other run must take place. */
function printResult({ name, host }: Run, { passed, failed, leftOut }: RunResult): void {
  if (leftOut === null) console.log(`    ${name}: ${passed} passed, ${failed} failed`);
  else console.log(`    ${host === 'desktop' ? 'NOT ON THE DESKTOP' : 'LEFT OUT'}: ${leftOut}`);
}

async function main(): Promise<number> {
  const lacking = installVscode();
  const browser = lacking === null ? await startBrowser() : null;
  const total = { passes: 0, failures: 0, pending: 0, leftOut: [] as string[] };
  for (const run of chosenRuns(values.run)) {
    const result = await perform(run, browser);
    printResult(run, result);
    total.passes += result.passed;
    total.failures += result.failed;
    total.pending += result.pending;
    if (result.leftOut !== null && run.host !== 'desktop')
      total.leftOut.push(`${run.name}: ${lacking ?? result.leftOut}`);
  }
  await browser?.close();
  if (values.output !== undefined) writeFileSync(values.output, JSON.stringify(total));
  console.log(`\n  ${total.passes} passed, ${total.failures} failed`);
  return total.failures === 0 ? 0 : 1;
}

process.exitCode = await main();
