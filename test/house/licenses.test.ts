import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { licensesOf } from '../../scripts/licenses.mjs';
import { repository } from '../support/shared.ts';

/** Works in `pdfium.wasm`, with words of the licenses that ask to be handed on. */
const inPdfium: readonly (readonly [work: string, words: string])[] = [
  ['PDFium', 'Copyright 2014 PDFium Authors'],
  ['PDFium', 'Apache License'],
  ['FreeType', 'The FreeType Project LICENSE'],
  ['Anti-Grain Geometry', 'provided this copyright notice appears in all copies'],
  ['OpenJPEG', 'Universite catholique de Louvain'],
  ['libjpeg-turbo', 'the work of\nthe Independent JPEG Group'],
  ['libjpeg-turbo', 'D. R. Commander'],
  ['Little CMS', 'Marti Maria Saguer'],
  ['zlib', 'Jean-loup Gailly'],
  ['libpng', 'PNG Reference Library License'],
  ['ICU', 'Unicode, Inc. All rights reserved'],
  ['Abseil', 'The Abseil Authors'],
  ['fast_float', 'The fast_float authors'],
  ['musl', 'Rich Felker'],
  ['LLVM', 'LLVM Exceptions to the Apache 2.0 License'],
];

describe('the licenses of what is bundled', () => {
  const handedOn = licensesOf(repository, ['node_modules/@embedpdf/pdfium/dist/index.js']);

  for (const [work, words] of inPdfium) {
    it(`hand on that of ${work}: ${words.slice(0, 40).replace(/\s+/g, ' ')}`, () => {
      assert.ok(handedOn.includes(words));
    });
  }
});
