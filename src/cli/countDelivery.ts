import { addCounts, sortedCounts, type GuidelineCount } from '../export/guidelineCount.ts';
import type { OutputError } from '../files/target.ts';
import { tell, type Delivery } from './delivery.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import type { JobResult } from './job.ts';
import type { Progress } from './progress.ts';
import type { Sink } from './sink.ts';

/**
 * A delivery that adds up the counts of the results and writes their sum at the end. Memory grows with the number of
 * guidelines alone. `text` writes the counts in a format.
 */
export function createCountDelivery(
  text: (counts: readonly GuidelineCount[]) => string,
  sink: Sink,
  progress: Progress,
): Delivery {
  const counts = new Map<string, GuidelineCount>();
  let someFailed = false;
  const deliver = (result: JobResult): Promise<void> => {
    for (const letter of countsIn(result)) addCounts(counts, letter);
    const hasFailed = tell(result, progress);
    someFailed ||= hasFailed;
    return Promise.resolve();
  };
  const end = async (): Promise<ExitCode | OutputError> => {
    const failure = (await sink.write(new TextEncoder().encode(text(sortedCounts(counts))))) ?? sink.commit();
    return failure ?? (someFailed ? exitCodes.someFailed : exitCodes.well);
  };
  return { begin: () => Promise.resolve(), deliver, failure: () => null, end };
}

const decoder = new TextDecoder();

/** The counts of each letter: a line of JSON, as `piecesOf` wrote them. */
function countsIn({ bytes }: JobResult): GuidelineCount[][] {
  const lines = decoder.decode(bytes).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GuidelineCount[]);
}
