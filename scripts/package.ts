/** `npm run package`: makes the VSIX, the file that VS Code installs the extension from. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools.ts';
import { makePackage, packedFiles } from './vscode/vsix.ts';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
const vsix = `${name ?? ''}-${version ?? ''}.vsix`;

makePackage(join(root, vsix));
const kilobytes = Math.round(statSync(join(root, vsix)).size / 1000);
console.log(
  `${vsix}: ${packedFiles(join(root, vsix)).length} files, ${kilobytes} kB. To install it: code --install-extension ${vsix}`,
);
