import type { SingleBar } from 'cli-progress';
import type { WriteStream } from 'node:tty';

/** Tells a person at a terminal how far the work is. */
export interface Progress {
  readonly advance: (count: number) => void;
  /** Puts lines above the bar. */
  readonly note: (text: string) => void;
  /** Removes the bar. */
  readonly end: () => void;
}

/** Work shorter than this many milliseconds shows no bar. */
const patience = 1000;

const clearLine = '\r\x1b[K';

/** Writes notes alone: for standard error that is no terminal. */
export function silentProgress(stream: NodeJS.WritableStream): Progress {
  return {
    advance: () => undefined,
    note: (text) => {
      stream.write(text);
    },
    end: () => undefined,
  };
}

/**
 * A bar on `stream` once the work takes longer than a second. `total` counts the inputs and is asked when the bar
 * first shows; null where it cannot be known.
 */
export function barProgress(stream: WriteStream, total: () => number | null): Progress {
  let done = 0;
  let bar: SingleBar | null = null;
  let isEnded = false;
  const timer = setTimeout(() => {
    void startBar(stream, total(), done).then((started) => {
      if (isEnded) started.stop();
      else bar = started;
    });
  }, patience);
  return {
    advance: (count) => {
      done += count;
      bar?.update(done);
    },
    note: (text) => {
      stream.write((bar === null ? '' : clearLine) + text);
    },
    end: () => {
      isEnded = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };
}

async function startBar(stream: WriteStream, total: number | null, done: number): Promise<SingleBar> {
  const { SingleBar } = await import('cli-progress');
  const format =
    total === null ? '{value} letters' : '{bar} {percentage}%  {value} of {total} letters  {eta_formatted} left';
  const bar = new SingleBar({
    stream,
    format,
    clearOnComplete: true,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    etaBuffer: 200,
  });
  bar.start(total ?? 0, done);
  return bar;
}
