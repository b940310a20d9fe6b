/** Collects the figures that a measurement reports out of the extension host. */
import type { Collected } from '../harness/collect.ts';
import { reportIn, type Report } from '../support/report.ts';

export type FigureReport = Extract<Report, { kind: 'measured' }>;

export interface FigureReports extends Collected {
  /** All figures. Throws where the measurement did not come to its end. */
  all(): readonly FigureReport[];
}

/** Takes the reports of one run. */
export function figureReports(): FigureReports {
  const figures: FigureReport[] = [];
  let isEnded = false;
  const add = (message: Report): void => {
    if (message.kind === 'measured') figures.push(message);
    if (message.kind === 'host') console.log(`${message.application} ${message.version}: ${message.place}`);
    if (message.kind === 'failed') console.log(`${message.title}: ${message.error}`);
    isEnded ||= message.kind === 'ended';
  };
  return {
    add,
    take: (text) => {
      const message = reportIn(text);
      if (message !== null) add(message);
    },
    result: () => ({ passed: 0, failed: isEnded ? 0 : 1, pending: 0, leftOut: null }),
    all: () => {
      if (!isEnded) throw new Error('The measurement did not come to its end. The picture above shows where it was.');
      return figures;
    },
  };
}
