import { openLetters, sampleLetters, type Rendering, type Source } from './shared.ts';

/** The samples, and the open letters of two renderings where they are there. */
export function baseTexts(): readonly Source[] {
  const named = (rendering: Rendering): readonly Source[] =>
    openLetters(rendering).map(({ name, text }) => ({ name: `${rendering}/${name}`, text }));
  return [...sampleLetters(), ...named('layout'), ...named('spaced')];
}
