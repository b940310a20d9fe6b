import { fstatSync, statSync, type BigIntStats } from 'node:fs';

/**
 * What tells a file or folder from all others, whatever names and links lead to it. `place` is a path, or the number of
 * an open file; null where nothing can be found there.
 */
export function identityOf(place: string | number): string | null {
  try {
    const stats = statsOf(place);
    // Some network disks number nothing: there all files would be one.
    return stats && stats.ino !== 0n ? `${String(stats.dev)}:${String(stats.ino)}` : null;
  } catch {
    return null;
  }
}

/** Numbers of files are whole: as floating-point numbers, neighbors on a large disk would seem one and the same. */
function statsOf(place: string | number): BigIntStats | undefined {
  if (typeof place === 'number') return fstatSync(place, { bigint: true });
  return statSync(place, { bigint: true, throwIfNoEntry: false });
}
