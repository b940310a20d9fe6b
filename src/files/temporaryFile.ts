import { createHash, randomBytes } from 'node:crypto';
import { opendirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './inputErrors.ts';

/** A new path for a temporary file in `folder`. Its name tells the machine and the process that it belongs to. */
export function temporaryPath(folder: string): string {
  return join(folder, `${prefix()}${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`);
}

/** The folders that were looked through: a run may write many files into one. */
const lookedThrough = new Set<string>();

/**
 * Removes the temporary files in `folder` whose process on this machine was killed; once for each folder. Those of other
 * machines stay, as nobody here knows whether their process is alive. What cannot be removed stays too; never throws.
 */
export function removeAbandoned(folder: string): void {
  if (lookedThrough.has(folder)) return;
  lookedThrough.add(folder);
  try {
    for (const name of namesIn(folder)) if (isAbandoned(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // It only takes place.
  }
}

function prefix(): string {
  return `.imr-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`;
}

/** Name by name, as the folder may hold a million. */
function* namesIn(folder: string): Generator<string> {
  const handle = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) yield entry.name;
  } finally {
    handle.closeSync();
  }
}

function isAbandoned(name: string): boolean {
  if (!name.startsWith('.imr-') || !name.startsWith(prefix())) return false;
  const owner = /-(?<process>[1-9]\d{0,9})-[0-9a-f]{12}\.tmp$/.exec(name)?.groups?.process;
  return owner !== undefined && !isAlive(Number(owner));
}

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (thrown) {
    return systemCode(thrown) !== 'ESRCH';
  }
}
