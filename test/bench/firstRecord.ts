/** Prints how many milliseconds the first record takes once the module is loaded. A program of its own: only the first counts. */
import { createReader } from '../../src/reading/reader.ts';
import { sampleLetters } from '../support/shared.ts';
import { readerBytes } from '../support/testReader.ts';

const bytes = readerBytes();
const text = sampleLetters()[0]?.text ?? '';
const began = performance.now();
const reader = await createReader(bytes);
reader.readLetter(text);
process.stdout.write(String(performance.now() - began));
