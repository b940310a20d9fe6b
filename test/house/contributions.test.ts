import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { manifestParts, remarkOf } from '../../scripts/editorPage.ts';
import { root } from '../../scripts/tools.ts';

interface MenuEntry {
  readonly command?: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: {
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}

const text = readFileSync(join(root, 'package.json'), 'utf8');
const { menus, keybindings, walkthroughs } = (JSON.parse(text) as Manifest).contributes;
const { contributes, nls } = manifestParts();

/** Commands that make sense wherever one is. */
const anywhere = ['imrLetters.openSamples', 'imrLetters.openPdf', 'imrLetters.exportFolder'];

describe('what the extension contributes', () => {
  it('has commands with a title, and a line in docs/editor.md that says what they do', () => {
    const silent = contributes.commands.filter(
      ({ command, title }) => !/^%.+%$/.test(title) || remarkOf(command) === '',
    );
    assert.deepEqual(silent, []);
  });

  it('hides commands in the palette where they cannot work', () => {
    const hidden = (menus.commandPalette ?? []).filter(({ when }) => when).map(({ command }) => command);
    const shown = contributes.commands.filter(
      ({ command }) => !hidden.includes(command) && !anywhere.includes(command),
    );
    assert.deepEqual(shown, []);
  });

  it('binds keys in letters only', () => {
    for (const { command, when } of keybindings) {
      assert.equal(when, 'editorTextFocus && editorLangId == imr-letter', command);
    }
  });

  it('names commands that it has in menus, keys and the walkthrough', () => {
    const own = new Set(contributes.commands.map(({ command }) => command));
    const named = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    const linked = Object.values(nls).flatMap((words) => words.match(/imrLetters\.\w+(?=[)?])/g) ?? []);
    assert.ok(linked.length > 0);
    assert.deepEqual(
      [...named, ...linked].filter((command) => command.startsWith('imrLetters.') && !own.has(command)),
      [],
    );
  });

  it('has the pictures of its walkthrough', () => {
    const pictures = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((picture) => !existsSync(join(root, picture))),
      [],
    );
  });
});
