/** `npm run schema`: writes what is made from the source: JSON Schemas, the rules in package.json, codebook, and the lists of problems and of CSV columns. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents } from './documents.ts';
import { root } from './tools.ts';

for (const [path, content] of documents()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
