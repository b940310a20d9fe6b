import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, openText, sampleText } from '../support/letters.ts';

/** The links of a text that is a letter: the words on the page and where they lead. */
async function linksOf(text: string): Promise<readonly (readonly [words: string, target: string])[]> {
  const document = await openText('links.imr', `${sampleText('01-one-item-upheld.txt')}\n${text}`);
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  return links.map(({ range, target }) => [document.getText(range), target?.toString(true) ?? '']);
}

describe('web addresses in a letter', () => {
  afterEach(closeEditors);

  it('are links, also over a line end, where each line leads to the whole', async () => {
    const target = 'https://thumbs.example/care-of/left_thumb.html';
    assert.deepEqual(await linksOf('See https://thumbs.example/care-\nof/left_thumb.html.'), [
      ['https://thumbs.example/care-', target],
      ['of/left_thumb.html', target],
    ]);
  });

  it('are links without a scheme too', async () => {
    assert.deepEqual(await linksOf('See www.thumbs.example.'), [['www.thumbs.example', 'https://www.thumbs.example/']]);
  });

  it('are none where they would run something', async () => {
    assert.deepEqual(await linksOf('See command:workbench.action.quit or [x](command:y) or javascript:alert(1).'), []);
  });
});
