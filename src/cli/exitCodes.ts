/** What the exit status of `imr` says. */
export const exitCodes = {
  /** All well. Also after the reader of a pipe went away. */
  well: 0,
  /** Some input is no letter or cannot be read; all else was done. */
  someFailed: 1,
  /** Wrong usage, or an output that cannot be written: the output is not complete. */
  wrongUsage: 2,
  /** All was checked, and something was found. */
  found: 3,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
