import { Bench } from 'tinybench';
import { Language, Parser } from 'web-tree-sitter';
import { createReader } from '../../src/reading/reader.ts';
import { readerBytes } from '../support/testReader.ts';
import { atLeast, atMost, shortestInTurn, type Measure } from './measure.ts';
import { longText, megabytes } from './texts.ts';

/** Megabytes a second of parsing alone and of the complete record, and how the time grows with the length of a text. */
export async function measureThroughput(texts: readonly string[]): Promise<readonly Measure[]> {
  const reader = await createReader(readerBytes());
  const parser = new Parser().setLanguage(await Language.load(readerBytes().language));
  const parse = (text: string): void => parser.parse(text)?.delete();
  const read = (text: string): void => void reader.readLetter(text);
  const [parsed, recorded] = await perSecond(texts, parse, read);
  const growths = [growth(texts, parse), growth(texts, read)] as const;
  reader.close();
  parser.delete();
  return [
    atLeast('parsing alone', parsed, 'MB/s', 12),
    { name: 'complete record', value: recorded, unit: 'MB/s' },
    atLeast('complete record : parsing alone', recorded / parsed, 'times', 0.75),
    atMost('parsing, 10 MB : 1 MB', growths[0], 'times', 11),
    atMost('complete record, 10 MB : 1 MB', growths[1], 'times', 11),
  ];
}

async function perSecond(
  texts: readonly string[],
  ...runs: readonly [(text: string) => void, (text: string) => void]
): Promise<[number, number]> {
  const bench = new Bench({ time: 3_000, warmupTime: 1_000 });
  for (const [at, run] of runs.entries()) bench.add(String(at), () => texts.forEach(run));
  await bench.run();
  const [first, second] = bench.tasks.map(({ result }) => {
    if (!('latency' in result)) throw new Error(`a measurement ended in the state "${result.state}"`);
    return megabytes(texts) / (result.latency.p50 / 1_000);
  });
  return [first ?? 0, second ?? 0];
}

function growth(texts: readonly string[], run: (text: string) => void): number {
  const [small, large] = [longText(texts, 1e6), longText(texts, 1e7)];
  const { one, ten } = shortestInTurn(4, { one: () => run(small), ten: () => run(large) });
  return (ten / one) * ((10 * small.length) / large.length);
}
