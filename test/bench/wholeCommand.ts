import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReader } from '../../src/reading/reader.ts';
import { builtCommand, runNode } from '../support/command.ts';
import { repository } from '../support/shared.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { readerBytes } from '../support/testReader.ts';
import { atMost, quantile, shortestInTurn, type Measure } from './measure.ts';

const files = 4_000;
const bench = join(repository, 'test', 'bench');

/** The built command over many files against the reading of the same texts in one process; its memory; the first record. */
export async function measureCommand(texts: readonly string[]): Promise<readonly Measure[]> {
  const reader = await createReader(readerBytes());
  return withTemporaryFolder((folder) => {
    const many = writeLetters(join(folder, 'many'), texts, files);
    const some = writeLetters(join(folder, 'some'), texts, files / 4);
    const all = Array.from({ length: files }, (_, at) => texts[at % texts.length] ?? '');
    const output = join(folder, 'records.ndjson');
    const { reading, command } = shortestInTurn(3, {
      reading: () => all.forEach((text) => void reader.readLetter(text)),
      command: () => void peakMemory([many], output),
    });
    // The command runs once and cold, so what it is compared with does too: a process that was never warm.
    const alone = Math.min(...[1, 2, 3].map(() => Number(runNode([join(bench, 'readFolder.ts'), many]).stdout)));
    // The heaps of V8 grow to their full size over the first ten thousand letters; behind that nothing may grow.
    const memory = [1, 4, 16, 32].map((thousands) => {
      const folders = thousands === 1 ? [some] : Array<string>(thousands / 4).fill(many);
      return {
        name: `memory of imr extract, ${thousands},000 letters`,
        value: peakMemory(folders, output),
        unit: 'MB' as const,
      };
    });
    return [
      atMost('first record after the module is loaded, median', quantile(firstRecords(), 0.5), 'ms', 40),
      { name: `reading ${files} texts in a warm process`, value: reading, unit: 'ms' },
      { name: `reading ${files} files in a process of its own, its start aside`, value: alone, unit: 'ms' },
      { name: `imr extract over ${files} files`, value: command, unit: 'ms' },
      atMost('imr extract, its start included : reading in a process of its own', command / alone, 'times', 1.4),
      { name: 'imr extract, its start included : reading in a warm process', value: command / reading, unit: 'times' },
      ...memory,
      atMost('memory, 32,000 : 16,000 letters', (memory[3]?.value ?? 0) / (memory[2]?.value ?? 0), 'times', 1.25),
    ];
  });
}

function writeLetters(folder: string, texts: readonly string[], count: number): string {
  mkdirSync(folder);
  for (let at = 0; at < count; at++) {
    writeFileSync(join(folder, `${String(at).padStart(5, '0')}.txt`), texts[at % texts.length] ?? '');
  }
  return folder;
}

/** Runs the command over folders; gives the most memory it held, in megabytes. */
function peakMemory(folders: readonly string[], output: string): number {
  const watch = pathToFileURL(join(bench, 'peakMemory.ts')).href;
  const { status, stderr } = runNode(['--import', watch, builtCommand(), 'extract', '--output', output, ...folders]);
  if (status !== 0) throw new Error(`imr extract ended with status ${String(status)}`);
  return Number(stderr.trim().split('\n').at(-1)) / 1_024;
}

function firstRecords(): readonly number[] {
  return Array.from({ length: 9 }, () => Number(runNode([join(bench, 'firstRecord.ts')]).stdout));
}
