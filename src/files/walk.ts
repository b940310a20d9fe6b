import { opendirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { identityOf } from './identity.ts';
import { fromSystemError, inputError, type InputError } from './inputErrors.ts';
import { isHiddenName, isLetterName } from './letterNames.ts';

/** The path of a letter found in a folder, or of what could not be walked, with the reason. */
export type Found = { readonly file: string } | ({ readonly file: string } & InputError);

interface Walk {
  /** The root as given and as the disk has it, both with a separator at the end. */
  readonly root: string;
  readonly rootPlace: string;
  /** The places of all folders walked so far. */
  readonly seen: Set<string>;
}

/**
 * The letters below a folder, by their path in code-unit order, whatever the disk's own order is. Names that begin
 * with a dot are left out. Links are followed, but each folder is walked once and under its own name where it has one,
 * so that links in a circle end; a broken link is found too, and fails when it is read. Only the names of one folder
 * and those above it are in memory at a time. Never throws.
 */
export function* walkFolder(root: string): Generator<Found> {
  let count = 0;
  try {
    const walk: Walk = { root: join(root, sep), rootPlace: join(realpathSync(root), sep), seen: new Set() };
    for (const found of lettersIn(walk.root, walk)) {
      count++;
      yield found;
    }
    if (count === 0) yield { file: root, ...inputError('input.no-letters') };
  } catch (thrown) {
    yield { file: root, ...fromSystemError(thrown) };
  }
}

/**
 * True where a walk of the folder with the identity `root` comes upon a file at `path`, there already or not. Only the
 * names in `path` count: links elsewhere that lead to the file are not looked for.
 */
export function isWalked(path: string, root: string): boolean {
  if (!isLetterName(path)) return false;
  for (let at = path; !isHiddenName(basename(at)) && at !== dirname(at); at = dirname(at)) {
    if (identityOf(dirname(at)) === root) return true;
  }
  return false;
}

/** `folder` ends with a separator. */
function* lettersIn(folder: string, walk: Walk): Generator<Found> {
  const names = namesOnce(folder, walk);
  if ('error' in names) {
    yield { file: folder, ...names };
    return;
  }
  for (const name of names) {
    if (name.endsWith(sep)) yield* lettersIn(folder + name, walk);
    else yield { file: folder + name };
  }
}

/** The folder's names as `nameOf` gives them, sorted; none where it is walked elsewhere. */
function namesOnce(folder: string, walk: Walk): readonly string[] | InputError {
  try {
    const place = join(realpathSync(folder), sep);
    if (walk.seen.has(place) || isLinkInto(place, folder, walk)) return [];
    walk.seen.add(place);
    return namesIn(folder).sort();
  } catch (thrown) {
    return fromSystemError(thrown);
  }
}

/** True for a link to a folder of the same tree, which is walked under its own name. */
function isLinkInto(place: string, folder: string, walk: Walk): boolean {
  return place.startsWith(walk.rootPlace) && place !== walk.rootPlace + folder.slice(walk.root.length);
}

function namesIn(folder: string): string[] {
  const names: string[] = [];
  const handle = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      const name = nameOf(entry, folder);
      if (name !== null) names.push(name);
    }
  } finally {
    handle.closeSync();
  }
  return names;
}

/**
 * A folder's name with a separator behind it (which makes the order of names the order of paths), a letter's or broken
 * link's as it is; null for all else. Plain strings, as a folder may hold a million.
 */
function nameOf(entry: Dirent, folder: string): string | null {
  if (isHiddenName(entry.name)) return null;
  const target = entry.isSymbolicLink() ? linkTarget(folder + entry.name) : entry;
  if (target?.isDirectory()) return entry.name + sep;
  return target === null || isLetterName(entry.name) ? entry.name : null;
}

/** What a link leads to; null where it leads nowhere. */
function linkTarget(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
