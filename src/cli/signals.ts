import { exitCodes, type ExitCode } from './exitCodes.ts';

const signals = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
} as const satisfies Readonly<Partial<Record<NodeJS.Signals, ExitCode>>>;

/**
 * Ends the process when it is interrupted (Ctrl-C), terminated, or its terminal is closed. What is to be cleaned up
 * then belongs into `atEnd`.
 */
export function onSignals(): void {
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
}

/**
 * Ends the process quietly when the reader of standard output goes away (`| head`); standard error may go away
 * unnoticed. To be called before anything is written.
 */
export function onClosedPipe(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', ({ code = 'unknown reason' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(exitCodes.well);
    // Behind the clean-up, which removes the progress bar.
    atEnd(() => process.stderr.write(`imr: standard output cannot be written (${code}).\n`));
    process.exit(exitCodes.wrongUsage);
  });
}

/** Runs `cleanUp` when the process ends, however it does; only a kill leaves no time. It must not wait for anything. */
export function atEnd(cleanUp: () => void): void {
  process.once('exit', cleanUp);
}
