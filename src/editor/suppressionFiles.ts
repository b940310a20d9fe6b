import * as vscode from 'vscode';
import {
  noSuppressions,
  suppressionsIn,
  suppressionsName,
  suppressionsText,
  withSuppression,
  type Suppression,
  type Suppressions,
} from '../checks/suppressions.ts';
import { sourceUri } from './pdfUris.ts';

/** Why a suppression was not kept. */
export type Unkept = 'no-file' | 'not-writable' | 'malformed';

/** The files next to letters that say which findings are none. */
export interface SuppressionFiles {
  /** The suppressions of a letter; none where there is no such file, or one that cannot be understood. Never rejects. */
  of(letter: vscode.Uri): Promise<Suppressions>;
  /** Adds one to the file, which is made where there is none; undefined where it was kept. Never rejects. */
  add(letter: vscode.Uri, suppression: Suppression): Promise<Unkept | undefined>;
  /** Follows the files in the folders of these letters from now on, and no others. */
  watchAll(letters: readonly vscode.Uri[]): void;
  /** Fires when the file of a letter was written or deleted, by whomever; the event is the file's address. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  dispose(): void;
}

/** A file of suppressions is small; what is larger is none. In bytes. */
const largest = 4_000_000;

/** Where files lie that stay: on the disk of this machine, or of the one that the window is connected to. */
const lastingSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** Opens nothing by itself: a file is read when its letter is looked at, and its folder is watched while the letter is open. */
export function suppressionFiles(): SuppressionFiles {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  /** What was read of the files in the folders that are watched. */
  const known = new Map<string, Promise<Suppressions>>();
  const fire = (file: vscode.Uri): void => {
    known.delete(file.toString());
    changed.fire(file);
  };
  const watchers = folderWatchers(fire);
  let writing: Promise<unknown> = Promise.resolve();
  return {
    onDidChange: changed.event,
    of: async (letter) => {
      if (!hasFile(letter)) return noSuppressions;
      const file = suppressionsUri(letter);
      const suppressions = known.get(file.toString()) ?? readable(file);
      if (watchers.has(folderOf(letter))) known.set(file.toString(), suppressions);
      return suppressions;
    },
    add: async (letter, suppression) => {
      // One after the other, so that none overwrites what another added.
      const kept = writing.then(async () => addTo(letter, suppression));
      writing = kept;
      const unkept = await kept;
      if (!unkept) fire(suppressionsUri(letter));
      return unkept;
    },
    watchAll: (letters) => {
      watchers.watch(letters.filter(hasFile).map(folderOf));
      for (const file of known.keys()) if (!watchers.has(folderOf(vscode.Uri.parse(file)))) known.delete(file);
    },
    dispose: () => {
      watchers.watch([]);
      changed.dispose();
    },
  };
}

interface FolderWatchers {
  /** Watches these folders and no others. */
  watch(folders: readonly vscode.Uri[]): void;
  has(folder: vscode.Uri): boolean;
}

/** Not every host watches its disk, so what is done in the editor itself is followed as well while there is a folder. */
function folderWatchers(fire: (file: vscode.Uri) => void): FolderWatchers {
  let inEditor: vscode.Disposable | undefined;
  const watchers = new Map<string, vscode.Disposable>();
  return {
    has: (folder) => watchers.has(folder.toString()),
    watch: (folders) => {
      const wanted = new Map(folders.map((folder) => [folder.toString(), folder]));
      for (const [name, watcher] of watchers) {
        if (wanted.has(name)) continue;
        watcher.dispose();
        watchers.delete(name);
      }
      if (wanted.size > 0) inEditor ??= watcherInEditor(fire);
      else {
        inEditor?.dispose();
        inEditor = undefined;
      }
      for (const [name, folder] of wanted) if (!watchers.has(name)) watchers.set(name, watcherOf(folder, fire));
    },
  };
}

/** The address of the file that holds the suppressions of a letter: next to it, or to the PDF that it is in. */
export function suppressionsUri(letter: vscode.Uri): vscode.Uri {
  const file = sourceUri(letter);
  return file.with({ path: suppressionsName(file.path), query: '', fragment: '' });
}

function folderOf(letter: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(sourceUri(letter), '..').with({ query: '', fragment: '' });
}

function hasFile({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled';
}

function watcherInEditor(fire: (file: vscode.Uri) => void): vscode.Disposable {
  const fireAll = (files: readonly vscode.Uri[]): void => {
    files.filter(({ path }) => path.endsWith(suppressionsName(''))).forEach(fire);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      fireAll([uri]);
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => {
      fireAll(files);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      fireAll(files);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      fireAll(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
    }),
  );
}

function watcherOf(folder: vscode.Uri, fire: (file: vscode.Uri) => void): vscode.Disposable {
  const pattern = new vscode.RelativePattern(folder, suppressionsName('*'));
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(fire),
    watcher.onDidChange(fire),
    watcher.onDidDelete(fire),
  );
}

async function readable(file: vscode.Uri): Promise<Suppressions> {
  const read = await readFile(file);
  return read === 'malformed' ? noSuppressions : read;
}

async function readFile(file: vscode.Uri): Promise<Suppressions | 'malformed'> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > largest) return 'malformed';
    const read = suppressionsIn(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    return 'error' in read ? 'malformed' : read;
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return isMissing ? noSuppressions : 'malformed';
  }
}

async function addTo(letter: vscode.Uri, suppression: Suppression): Promise<Unkept | undefined> {
  if (!hasFile(letter)) return 'no-file';
  const file = suppressionsUri(letter);
  const isWritable = vscode.workspace.fs.isWritableFileSystem(file.scheme) !== false;
  if (!lastingSchemes.has(file.scheme) || !isWritable) return 'not-writable';
  const before = await readFile(file);
  if (before === 'malformed') return 'malformed';
  try {
    const text = suppressionsText(withSuppression(before, suppression));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return undefined;
  } catch {
    return 'not-writable';
  }
}
