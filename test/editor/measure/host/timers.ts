/** The extension's own timers, told from VS Code's by where they are set. */
import { marked } from './marks.ts';

/** Its own file in both hosts; the bundle of this measurement lies elsewhere. */
const ownFile = /[\\/]dist[\\/](?:web[\\/])?extension\.js/;

type Timer = ReturnType<typeof setTimeout>;
type Set = (run: (...input: readonly unknown[]) => unknown, wait?: number, ...input: readonly unknown[]) => Timer;

const waiting = new Set<Timer>();
let started = 0;

/** Own timers that wait now, and how many were set until now. */
export function ownTimers(): { readonly waiting: number; readonly set: number } {
  return { waiting: waiting.size, set: started };
}

/** Counts own timers from now on, and marks what they run. Without this their work would belong to nobody. */
export function watchTimers(): void {
  const hosts = globalThis as unknown as Record<string, Set> & Record<'clearTimeout' | 'clearInterval', unknown>;
  for (const name of ['setTimeout', 'setInterval']) {
    const original = hosts[name];
    if (original) hosts[name] = watched(original, name === 'setTimeout');
  }
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const original = hosts[name] as (timer: Timer) => void;
    hosts[name] = (timer: Timer): void => {
      waiting.delete(timer);
      original(timer);
    };
  }
}

function watched(original: Set, once: boolean): Set {
  return (run, ...rest) => {
    if (!isOwn()) return original(run, ...rest);
    const timed = marked('after a pause', run);
    const timer = original(
      (...input) => {
        if (once) waiting.delete(timer);
        return timed(...input);
      },
      ...rest,
    );
    started += 1;
    waiting.add(timer);
    return timer;
  };
}

function isOwn(): boolean {
  return ownFile.test(new Error().stack ?? '');
}
