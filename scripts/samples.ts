/** `npm run samples`: writes the sample letters that are PDFs, each from its text in `scripts/samples/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePdfs } from '../test/support/samplePdfs.ts';
import { root } from './tools.ts';

for (const [path, bytes] of await samplePdfs()) {
  writeFileSync(join(root, path), bytes);
  console.log(path);
}
