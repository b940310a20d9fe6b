import { openLetters, sampleLetters, type Source } from './shared.ts';

/** The samples, and the open letters of two renderings where they are there. */
export function baseTexts(): readonly Source[] {
  return [...sampleLetters(), ...openLetters('layout'), ...openLetters('spaced')];
}
