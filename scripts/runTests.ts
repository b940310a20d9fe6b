/**
 * Runs the parts of the test one after the other, prints what each did, and ends with one line `N passed, M failed`.
 * A part that lacks something on this machine is left out and named; with CI=true that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testParts, type TestPart } from './testParts.ts';
import { root } from './tools.ts';

interface Outcome {
  readonly part: TestPart;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Why the part, or tests of it, did not run; null where all ran. */
  readonly leftOut: string | null;
}

type Counts = Omit<Outcome, 'part' | 'seconds'>;

const underCi = process.env.CI === 'true';
const scratch = mkdtempSync(join(tmpdir(), 'imr-tests-'));

function node(args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function leftOut(reason: string): Counts {
  return { passed: 0, failed: underCi ? 1 : 0, leftOut: reason };
}

interface Written {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
  /** Runs that did not take place, one line each. */
  readonly leftOut?: readonly string[];
}

function reasonOf({ pending, leftOut = [] }: Written): string | null {
  const skipped = pending > 0 ? [`${pending} of its tests did not run; the lines above name them`] : [];
  const reasons = [...leftOut, ...skipped];
  return reasons.length > 0 ? reasons.join('; ') : null;
}

/** Runs a program that writes its counts to `output`. What it left out is a failure under CI. */
function runCounting(args: readonly string[], output: string): Counts {
  const ended = node(args);
  if (!existsSync(output)) return { passed: 0, failed: 1, leftOut: null };
  const written = JSON.parse(readFileSync(output, 'utf8')) as Written;
  const { passes, failures, pending, leftOut = [] } = written;
  const failed = failures + (underCi ? pending + leftOut.length : 0);
  return { passed: passes, failed: ended ? failed : Math.max(failed, 1), leftOut: reasonOf(written) };
}

function mochaArguments(folder: string, output: string): string[] {
  const reporter = ['--reporter', 'scripts/reporter.cjs', '--reporter-option', `output=${output}`];
  return ['node_modules/mocha/bin/mocha.js', '--forbid-only', ...reporter, `${folder}/**/*.test.ts`];
}

function runPart(part: TestPart): Outcome {
  console.log(`\n=== ${part.heading} (${part.name}) ===`);
  const begin = performance.now();
  const counts = countsOf(part);
  if (counts.leftOut !== null) console.log(`LEFT OUT: ${counts.leftOut}`);
  return { part, ...counts, seconds: (performance.now() - begin) / 1000 };
}

function countsOf({ name, run, missing }: TestPart): Counts {
  const reason = missing?.() ?? null;
  if (reason !== null) return leftOut(reason);
  const output = join(scratch, `${name}.json`);
  if (run.kind === 'mocha') return runCounting(mochaArguments(run.folder, output), output);
  if (run.kind === 'counted') return runCounting([...run.node, '--output', output], output);
  const passed = node(run.node);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, leftOut: null };
}

function printSummary(outcomes: readonly Outcome[]): void {
  console.log('\n=== Summary ===');
  for (const { part, passed, failed, seconds, leftOut } of outcomes) {
    const mark = failed > 0 ? 'FAILED' : leftOut === null ? 'ok' : 'left out';
    const counts = `${passed} passed, ${failed} failed`.padEnd(24);
    console.log(`  ${mark.padEnd(9)} ${part.name.padEnd(13)} ${counts} ${seconds.toFixed(1).padStart(6)} s`);
  }
  for (const { part, leftOut } of outcomes) {
    if (leftOut !== null) console.log(`LEFT OUT: ${part.name}: ${leftOut}`);
  }
}

function chosenParts(names: readonly string[]): readonly TestPart[] | null {
  const known = testParts.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0)
    return names.length === 0 ? testParts : testParts.filter(({ name }) => names.includes(name));
  console.error(`There is no part "${unknown.join('", "')}". The parts: ${known.join(', ')}.`);
  return null;
}

function main(): number {
  const parts = chosenParts(process.argv.slice(2));
  if (parts === null) return 2;
  const outcomes = parts.map(runPart);
  rmSync(scratch, { recursive: true });
  printSummary(outcomes);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
