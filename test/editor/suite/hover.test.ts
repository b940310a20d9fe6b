import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText, sampleText } from '../support/letters.ts';

const sample = '04-mixed-decisions.imr';

interface Shown {
  readonly markdown: readonly vscode.MarkdownString[];
  readonly all: string;
  readonly about: string;
}

async function hoverAt(document: vscode.TextDocument, words: string, inside = 1): Promise<Shown> {
  const position = document.positionAt(document.getText().indexOf(words) + inside);
  const hover = await eventually('there is a hover', async () => {
    const command = 'vscode.executeHoverProvider';
    return (await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position))[0];
  });
  const markdown = hover.contents.filter((content) => content instanceof vscode.MarkdownString);
  return {
    markdown,
    all: markdown.map(({ value }) => value.replaceAll('\\', '')).join('\n\n'),
    about: hover.range ? document.getText(hover.range) : '',
  };
}

describe('hovers', () => {
  afterEach(closeEditors);

  it('say what a decision means and what follows, with the rules', async () => {
    const document = await openSample(sample);
    const overturned = await hoverAt(document, 'Overturned');
    assert.equal(overturned.about, 'Overturned');
    assert.match(overturned.all, /within 5 working days of receiving the determination/);
    assert.match(overturned.all, /Labor Code 4610\.6\(j\)/);
    assert.match(overturned.all, /\]\(http:\/\/www\.dir\.ca\.gov\/t8\/9792_10_7\.html\)/);
    const upheld = await hoverAt(document, 'Upheld');
    assert.match(upheld.all, /within 30 days of mailing\. The letter itself does not say when it was mailed\./);
    assert.match(upheld.all, /not legal advice/);
  });

  it('explain dates, guideline blocks and terms', async () => {
    const document = await openSample(sample);
    const date = /Decision Date:\s+(\S+)/.exec(document.getText())?.[1] ?? '';
    assert.match((await hoverAt(document, date)).all, /From the UR denial to the decision: \d+ days/);
    const block = await hoverAt(document, 'Decision based on');
    assert.match(block.all, /^\*\*Claims administrator guideline: what the denial was based on/);
    assert.match((await hoverAt(document, 'MTUS')).all, /^\*\*MTUS: Medical Treatment Utilization Schedule/);
  });

  it('never take words of a letter for Markdown, links or commands', async () => {
    const hostile =
      'https://example.org [x](command:evil) **bold** was the original request. <b>www.example.org</b> was authorized by the ' +
      'Claims Administrator. The remaining IMR eligible portion of the original request, `code` $(trash) is';
    const text = sampleText(sample).replace('EMG/NCV of the bilateral upper extremities', hostile);
    const { markdown } = await hoverAt(await openText('hostile.imr', text), 'Overturned');
    const values = markdown.map(({ value }) => value).join('\n');
    assert.match(values, /Already authorized/);
    assert.doesNotMatch(values, /(?<!\\)<b>|(?<!\\)\[x|(?<!\\)\*\*bold|(?<!\/)www\.|(?<!\\)`code/);
    assert.ok(markdown.every(({ isTrusted, supportHtml }) => !isTrusted && !supportHtml));
  });
});
