/** What goes on while nobody does anything. */
import { report } from '../../support/report.ts';
import { covered, marksSince } from './marks.ts';
import { closeText, measuredTexts, openLetter, openPlain } from './texts.ts';
import { ownTimers } from './timers.ts';
import { allTimers, spentIn, wait } from './work.ts';

const settling = 8_000;
const watched = 10_000;

/** Leaves the longest text alone, as a letter and as a plain text of the same form. */
export async function measureIdle(): Promise<void> {
  const text = measuredTexts.at(-1);
  if (!text) return;
  for (const [name, open] of [
    ['letter', openLetter],
    ['plain text', openPlain],
  ] as const) {
    await open(text);
    await wait(settling);
    const began = performance.now();
    const before = ownTimers();
    const spent = await spentIn(async () => wait(watched));
    const figures: Readonly<Record<string, number | null>> = {
      seconds: watched / 1_000,
      own: covered(marksSince(began), 'wall'),
      runs: marksSince(began).length,
      timersSet: ownTimers().set - before.set,
      timersWaiting: ownTimers().waiting,
      allTimers: allTimers(),
      processor: spent?.processor ?? null,
      active: spent?.active ?? null,
    };
    report({ kind: 'measured', title: `idle, ${text.name}, ${name}`, figures: withoutNulls(figures) });
    await closeText();
  }
}

function withoutNulls(figures: Readonly<Record<string, number | null>>): Readonly<Record<string, number>> {
  const known: Record<string, number> = {};
  for (const name in figures) {
    const figure = figures[name];
    if (typeof figure === 'number') known[name] = figure;
  }
  return known;
}
