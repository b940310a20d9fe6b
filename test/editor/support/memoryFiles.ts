/** Files in memory, for hosts that open no folder: what a virtual file system such as that of vscode.dev looks like. */
import * as vscode from 'vscode';

const scheme = 'imr-memory';

interface MemoryFile {
  bytes: Uint8Array;
  changed: number;
}

/** The folder in memory, registered when it is first asked for, and for as long as the extension host lives. */
export function memoryFolder(): vscode.Uri {
  registered ??= vscode.workspace.registerFileSystemProvider(scheme, memoryFileSystem(), { isCaseSensitive: true });
  return vscode.Uri.from({ scheme, path: '/letters' });
}

let registered: vscode.Disposable | undefined;

function memoryFileSystem(): vscode.FileSystemProvider {
  const files = new Map<string, MemoryFile>();
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const fileAt = (uri: vscode.Uri): MemoryFile => {
    const file = files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    readFile: (uri) => fileAt(uri).bytes,
    stat: (uri) => {
      const isFolder = [...files.keys()].some((path) => path.startsWith(`${uri.path}/`));
      if (isFolder) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { bytes, changed: mtime } = fileAt(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
    },
    writeFile: (uri, bytes) => {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, { bytes, changed: Date.now() });
      changed.fire([{ type, uri }]);
    },
    delete: (uri) => void files.delete(uri.path),
    rename: (from, to) => {
      files.set(to.path, fileAt(from));
      files.delete(from.path);
    },
    readDirectory: ({ path: folder }) => {
      const below = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      const entries = below.map((path): [string, vscode.FileType] => {
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
      });
      return [...new Map(entries)];
    },
    createDirectory: () => undefined,
  };
}

/** A file of a file system that cannot be written to. */
export function readOnlyFile(path: string, text: string): vscode.Uri {
  readOnly ??= vscode.workspace.registerFileSystemProvider(readOnlyScheme, readOnlyFileSystem(), { isReadonly: true });
  readOnlyFiles.set(path, new TextEncoder().encode(text));
  return vscode.Uri.from({ scheme: readOnlyScheme, path });
}

const readOnlyScheme = 'imr-read-only';
const readOnlyFiles = new Map<string, Uint8Array>();
let readOnly: vscode.Disposable | undefined;

function readOnlyFileSystem(): vscode.FileSystemProvider {
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const bytesAt = (uri: vscode.Uri): Uint8Array => {
    const bytes = readOnlyFiles.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };
  return {
    onDidChangeFile: () => new vscode.Disposable(() => undefined),
    watch: () => new vscode.Disposable(() => undefined),
    readFile: bytesAt,
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytesAt(uri).length }),
    readDirectory: () => [],
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
    createDirectory: refuse,
  };
}
