import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenModifiers, tokenTypes } from '../../../src/views/tokens.ts';
import { readManifest } from '../../support/manifest.ts';

const { colors, semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = readManifest().contributes;

/** The editor backgrounds of VS Code's own themes of each kind (1.100 to 1.139). */
const backgrounds: Readonly<Record<string, readonly string[]>> = {
  light: ['#ffffff'],
  dark: ['#1f1f1f', '#1e1e1e', '#121314'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A default is a color, or the name of another contributed color. */
function valueOf(id: string, kind: string): string {
  const value = colors.find((color) => color.id === id)?.defaults[kind] ?? '';
  return value.startsWith('#') ? value : valueOf(value, kind);
}

describe('contributed colors', () => {
  it('are reckoned right', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0');
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  for (const { id, defaults } of colors) {
    const least = id.endsWith('Foreground') ? 4.5 : 3;
    it(`${id} stands out by at least ${least}:1 in every kind of theme`, () => {
      assert.deepEqual(Object.keys(defaults).sort(), Object.keys(backgrounds).sort());
      for (const [kind, behind] of Object.entries(backgrounds))
        for (const background of behind) {
          const ratio = contrast(valueOf(id, kind), background);
          assert.ok(ratio >= least, `${kind} on ${background}: ${ratio.toFixed(2)}`);
        }
    });
  }
});

/**
 * What VS Code's default theme of each kind (1.139: Dark 2026, Light 2026, Default High Contrast, Default High Contrast
 * Light) gives `markup.inserted` and `markup.deleted`, the scopes of the decision words: the first colors. The older ones
 * (Dark Modern, Light Modern) have #b5cea8 and #ce9178, #098658 and #a31515; both kinds have but one default.
 */
const firstColors: Readonly<Record<string, readonly [overturned: string, upheld: string]>> = {
  dark: ['#7ee787', '#ffa198'],
  light: ['#116329', '#82071e'],
  highContrast: ['#b5cea8', '#ce9178'],
  // Upheld has the gray of plain remarks there (#5a5a5a), so that it is given the red of the theme's strings.
  highContrastLight: ['#096d48', '#a31515'],
};

describe('the colors of the decision words', () => {
  it('are those that the default theme gives them at first, so that they do not change when the letter is read', () => {
    const own = Object.keys(firstColors).map((kind) => [
      kind,
      ['imrLetters.overturnedForeground', 'imrLetters.upheldForeground'].map((id) => valueOf(id, kind)),
    ]);
    assert.deepEqual(Object.fromEntries(own), firstColors);
  });
});

describe('contributed kinds of tokens', () => {
  it('are those of the provider, each with a scope for its color', () => {
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      [...tokenTypes],
    );
    assert.deepEqual(
      semanticTokenModifiers.map(({ id }) => id),
      [...tokenModifiers],
    );
    const mapped = Object.keys(semanticTokenScopes[0].scopes).map((selector) => selector.split('.')[0]);
    assert.deepEqual([...new Set(mapped)].sort(), [...tokenTypes].sort());
  });
});
