/** Reads the letters of a folder once, in a process of its own, and prints how long that took, in milliseconds: what `imr extract` is compared with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../src/reading/reader.ts';
import { readerBytes } from '../support/testReader.ts';

const folder = process.argv[2] ?? '.';
const reader = await createReader(readerBytes());
const start = performance.now();
for (const name of readdirSync(folder)) reader.readLetter(readFileSync(join(folder, name), 'utf8'));
console.log(performance.now() - start);
