import { severities } from '../checks/finding.ts';
import { isAtLeast } from '../checks/severities.ts';
import { addedTotals, noTotals, type CheckTotals } from '../export/checkedLetter.ts';
import { findingPiecesOf, type FindingContents } from './contents.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { exitCodes } from './exitCodes.ts';
import { safe, type Writing } from './job.ts';
import type { Progress } from './progress.ts';
import type { Sink } from './sink.ts';

/** A delivery that adds up what is found: the foot may tell it, and the exit status does. Of the letters it keeps nothing. */
export function createFindingDelivery(
  contents: FindingContents,
  writing: Writing,
  sink: Sink,
  progress: Progress,
): Delivery {
  const { head, separator, foot, note } = findingPiecesOf(contents, writing.look);
  const notes: string[] = [];
  let totals = noTotals;
  const end = (): string => safe(foot(totals, notes), writing);
  const delivery = createDelivery({ head: safe(head, writing), separator, foot: end }, sink, progress);
  return {
    ...delivery,
    deliver: (result) => {
      totals = addedTotals(totals, result.totals);
      notes.push(...result.failures.map(note).filter((words) => words !== ''));
      return delivery.deliver(result);
    },
    end: async () => {
      const outcome = await delivery.end();
      return outcome === exitCodes.well && isFailing(totals, contents) ? exitCodes.found : outcome;
    },
  };
}

function isFailing({ shown }: CheckTotals, { failOn }: FindingContents): boolean {
  return failOn !== 'never' && severities.some((severity) => isAtLeast(severity, failOn) && shown[severity] > 0);
}
