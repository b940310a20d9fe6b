/** Makes the extension's package, and looks into it. A VSIX is a ZIP file whose folder `extension/` is the extension. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { root } from '../tools.ts';

/** A file of a package. */
export interface PackedFile {
  /** With forward slashes, such as `extension/package.json`. */
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly content: () => Buffer;
}

const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');

/** Relative links of the README lead into the package; there is no public repository yet that they could lead to. */
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

/** Packs what .vscodeignore lets through into the file `output`; the build must be there. Throws what vsce says where it fails. */
export function makePackage(output: string): void {
  const args = [vsce, 'package', ...options, '--out', output];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: '' });
  if (status !== 0) throw new Error(`The package could not be made:\n${stderr}`);
}

/** Where the directory of a ZIP file ends, and the parts of an entry there, by their offsets. */
const endSignature = 0x06054b50;
const endLength = 22;
const entryLength = 46;

/** The files of a package, in its order. */
export function packedFiles(vsix: string): readonly PackedFile[] {
  const bytes = readFileSync(vsix);
  let end = bytes.length - endLength;
  while (end > 0 && bytes.readUInt32LE(end) !== endSignature) end -= 1;
  const files: PackedFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameEnd = at + entryLength + bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', at + entryLength, nameEnd);
    const entry = at;
    files.push({ path, size: bytes.readUInt32LE(at + 24), content: () => contentOf(bytes, entry) });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function contentOf(bytes: Buffer, entry: number): Buffer {
  const header = bytes.readUInt32LE(entry + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  return bytes.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
}

/** Unpacks the extension of a package into a folder. */
export function unpackExtension(vsix: string, folder: string): void {
  const prefix = 'extension/';
  for (const { path, content } of packedFiles(vsix)) {
    if (!path.startsWith(prefix)) continue;
    const target = join(folder, path.slice(prefix.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content());
  }
}
