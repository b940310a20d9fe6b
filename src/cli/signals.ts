import { exitCodes, type ExitCode } from './exitCodes.ts';

const signals = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
} as const satisfies Readonly<Partial<Record<NodeJS.Signals, ExitCode>>>;

/** Runs `cleanUp` and ends the process when it is interrupted (Ctrl-C), terminated, or its terminal is closed. */
export function onSignals(cleanUp: () => void): void {
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      cleanUp();
      process.exit(code);
    });
  }
}

/** Ends quietly when the reader of standard output goes away (`| head`); standard error may go away unnoticed. */
export function onClosedPipe(cleanUp: () => void): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    cleanUp();
    if (error.code === 'EPIPE') process.exit(exitCodes.well);
    process.stderr.write(`imr: standard output cannot be written (${error.code ?? 'unknown reason'}).\n`);
    process.exit(exitCodes.wrongUsage);
  });
}
