/** Something that runs once things are quiet. */
export interface Pause {
  /** Something happened: wait anew; where it is said how long, that long. */
  call(milliseconds?: number): void;
  /** Runs no more. */
  dispose(): void;
}

/**
 * Runs something once things have been quiet for a while, in milliseconds. Nothing runs or waits while
 * nobody calls.
 */
export function afterPause(milliseconds: number, run: () => void): Pause {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
  };
  return {
    call: (wait = milliseconds) => {
      stop();
      waiting = setTimeout(run, wait);
    },
    dispose: stop,
  };
}
