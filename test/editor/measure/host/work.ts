/** What the extension host has spent, where it can be told: a web worker tells nothing of itself. */

export interface Spent {
  /** Milliseconds of processor time of the whole process. */
  readonly processor: number;
  /** Milliseconds in which its event loop was not waiting. */
  readonly active: number;
}

/** What was spent since it started; null in a web worker. */
function spent(): Spent | null {
  if (typeof process === 'undefined') return null;
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1_000, active: performance.eventLoopUtilization().active };
}

/** Runs something and gives what was spent meanwhile. */
export async function spentIn(work: () => Promise<unknown>): Promise<Spent | null> {
  const before = spent();
  await work();
  const after = spent();
  return before && after && { processor: after.processor - before.processor, active: after.active - before.active };
}

/** Waits, in milliseconds. */
export async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The timers that keep Node waiting, whoever set them; null in a web worker. */
export function allTimers(): number | null {
  if (typeof process === 'undefined') return null;
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}
