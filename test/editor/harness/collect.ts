/** Collects what a run of the suite reports, and prints it for people. */
import { reportIn, type Report } from '../support/report.ts';
import type { RunResult } from './runs.ts';

export interface Collected {
  /** Takes a piece of the extension host's log, whatever it holds. */
  readonly take: (text: string) => void;
  /** Adds what was found outside the extension host. */
  readonly add: (message: Report) => void;
  /** What all came to. A run that did not end by itself has failed. */
  result(): RunResult;
}

/** The message and the first places of the stack; the rest is mocha and VS Code. */
function shortened(error: string): string {
  const lines = error.split('\n');
  const stack = lines.filter((line) => /^\s+at /.test(line)).slice(0, 2);
  const message = lines.filter((line) => !/^\s+at /.test(line));
  return [...message, ...stack].map((line) => `          ${line.trimEnd()}`).join('\n');
}

const lineOf: { [Kind in Report['kind']]: (message: Extract<Report, { kind: Kind }>) => string } = {
  host: ({ application, version, place }) => `    ${application} ${version}: ${place}`,
  passed: ({ title, milliseconds }) => `      ✔ ${title}${milliseconds > 500 ? ` (${milliseconds} ms)` : ''}`,
  pending: ({ title }) => `      - ${title} (did not run)`,
  failed: ({ title, error }) => `      ✖ ${title}\n${shortened(error)}`,
  measured: ({ title, figures }) => `      · ${title}: ${JSON.stringify(figures)}`,
  ended: () => '',
};

function print(message: Report): void {
  const line = (lineOf[message.kind] as (message: Report) => string)(message);
  if (line !== '') console.log(line);
}

export function collect(): Collected {
  const counts = { host: 0, passed: 0, pending: 0, failed: 0, measured: 0, ended: 0 };
  const add = (message: Report): void => {
    counts[message.kind] += 1;
    print(message);
  };
  return {
    add,
    take: (text) => {
      const message = reportIn(text);
      if (message !== null) add(message);
    },
    result: () => {
      const { passed, pending, failed, ended } = counts;
      return { passed, pending, failed: ended === 0 || passed + failed === 0 ? failed + 1 : failed, leftOut: null };
    },
  };
}
