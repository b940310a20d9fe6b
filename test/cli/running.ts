import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach } from 'mocha';
import { builtCommand, type Outcome } from '../support/command.ts';
import { letterText } from '../support/letter.ts';
import { writeFiles } from '../unit/files/writeFiles.ts';

/** A built command at work. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly outcome: Promise<Outcome & { readonly signal: NodeJS.Signals | null }>;
}

const running = new Set<ChildProcessWithoutNullStreams>();

/** Starts the built command, in a folder where one is given; standard input stays open until the caller ends it. */
export function startImr(args: readonly string[], environment: NodeJS.ProcessEnv = {}, folder?: string): Running {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [builtCommand(), ...args], {
    env,
    ...(folder !== undefined && { cwd: folder }),
  });
  running.add(child);
  // The command may end before all of its input is written.
  child.stdin.on('error', () => undefined);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const outcome = once(child, 'close').then(([status, signal]: unknown[]) => ({
    status: status as number | null,
    signal: signal as NodeJS.Signals | null,
    stdout,
    stderr,
  }));
  return { child, outcome };
}

/** Runs the built command to its end, with this text or these bytes on standard input. */
export async function imr(args: readonly string[], input: string | Buffer = '', folder?: string): Promise<Outcome> {
  const { child, outcome } = startImr(args, {}, folder);
  child.stdin.end(input);
  return outcome;
}

/** Waits until `isSo` holds, at most for some seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waits = 0; !isSo(); waits++) {
    if (waits > 500) throw new Error('what was waited for did not happen');
    await setTimeout(10);
  }
}

/** A made-up letter about the item of this title. */
export function letterAbout(title: string): string {
  return letterText([{ title }]);
}

/** Writes letters `0000.txt`, ... below `folder`, the title of each with its number. */
export function writeLetters(folder: string, count: number): void {
  const name = (at: number): string => `${String(at).padStart(4, '0')}.txt`;
  writeFiles(
    folder,
    Object.fromEntries(Array.from({ length: count }, (_, at) => [name(at), letterAbout(`Cane ${at}`)])),
  );
}

/** The names in a folder, sorted. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** A new empty folder before each test of the suite, taken away after it. */
export function folderOfEachTest(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imr-cli-'));
  });
  afterEach(() => {
    // A test that failed halfway may have left its command waiting for input.
    for (const child of running) child.kill('SIGKILL');
    running.clear();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** The records of NDJSON. */
export function recordsOf(ndjson: string): AnyRecord[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnyRecord);
}

/** What the tests look at in a record. */
export interface AnyRecord {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly pdf?: { readonly pages: number } | null;
  readonly items?: readonly {
    readonly page: number | null;
    readonly title: { readonly text: string; readonly start: number; readonly end: number };
    readonly decision: { readonly value: string };
  }[];
  readonly problems?: readonly { readonly code: string; readonly start: number; readonly end: number }[];
}
