/** The licenses of what a bundle is made of: they ask to be handed on with it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Works that a package holds in compiled form without handing on their licenses; `pdfium.txt` is for the package `pdfium`. */
const notices = join(import.meta.dirname, 'notices');

/** @returns {string | null} the folder of the package that a file belongs to; null for a file of the project */
function packageFolder(/** @type {string} */ file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

function licenseText(/** @type {string} */ folder) {
  const names = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  const files = [...names.sort().map((name) => join(folder, name)), join(notices, `${basename(folder)}.txt`)];
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim())
    .join('\n\n');
}

/**
 * One text with name, version, license and license text of each package that the files belong to.
 *
 * @param {string} root the folder the files are named from
 * @param {readonly string[]} files with forward slashes
 */
export function licensesOf(root, files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const texts = [...folders].sort().map((name) => {
    const folder = join(root, name);
    const { name: title, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${title} ${version} (${license})\n\n${licenseText(folder)}\n`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}
