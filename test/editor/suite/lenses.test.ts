import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText, replaceWords, sampleText } from '../support/letters.ts';

const sample = '04-mixed-decisions.imr';

async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  const command = 'vscode.executeCodeLensProvider';
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(command, uri, 1000);
  return (lenses ?? []).toSorted((one, other) => one.range.start.compareTo(other.range.start));
}

const titles = (lenses: readonly vscode.CodeLens[]): readonly string[] =>
  lenses.map(({ command }) => command?.title ?? '');

async function shown(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  return eventually('there are lenses', async () => {
    const lenses = await lensesOf(document);
    return lenses.length > 0 ? lenses : undefined;
  });
}

async function click(lens: vscode.CodeLens | undefined): Promise<void> {
  assert.ok(lens?.command);
  await vscode.commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
}

function selected(): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor.document.getText(editor.selection);
}

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('imrLetters.codeLens');

describe('code lenses', () => {
  afterEach(async () => {
    for (const name of ['enabled', 'summary', 'decision', 'guideline']) {
      await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    }
    await closeEditors();
  });

  it('sum up the letter, say each decision, and name what each side cites', async () => {
    const document = await openSample(sample);
    const lenses = await shown(document);
    assert.equal(lenses.length, 1 + 3 * 3);
    assert.equal(titles(lenses)[0], 'IMR letter: 3 disputed items, 2 overturned');
    assert.equal(lenses[0]?.range.start.line, 0);
    assert.equal(titles(lenses)[1], 'Overturned: found medically necessary; both sides cite the same guideline');
    assert.match(titles(lenses)[2] ?? '', /^Claims administrator: ACOEM ch\. 11 /);
    assert.match(titles(lenses)[3] ?? '', /^Reviewer: ACOEM ch\. 11 /);
    assert.equal(titles(lenses)[7], 'Upheld: the denial stands; both sides cite the same guideline');
  });

  it('select the conclusion, go to the first overturned item, and show the hover of a guideline', async () => {
    const lenses = await shown(await openSample(sample));
    await click(lenses[7]);
    assert.match(selected(), /^\S[^.]*\bnot\s+medically\s+necessary\.$/);
    await click(lenses[0]);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.lineAt(editor.selection.active).text.startsWith('EMG/NCV'));
    await click(lenses[3]);
    assert.ok(editor.document.lineAt(editor.selection.active).text.startsWith('MAXIMUS guideline: '));
  });

  it('never vanish while a decision word is typed', async () => {
    const document = await openSample(sample);
    const before = titles(await shown(document));
    await replaceWords(document, 'extremities: Overturned', 'extremities:');
    for (const word of ['O', 'Ov', 'Overt', 'Overturne']) {
      await replaceWords(document, /extremities:.*/.exec(document.getText())?.[0] ?? '', `extremities: ${word}`);
      const [summary, ...others] = titles(await lensesOf(document));
      assert.deepEqual(others, before.slice(1), word);
      assert.match(summary ?? '', /^IMR letter: [23] disputed items, [12] overturned$/);
    }
    await replaceWords(document, 'extremities: Overturne', 'extremities: Upheld');
    assert.match(titles(await lensesOf(document))[1] ?? '', /^Upheld: the denial stands/);
  });

  it('are of what is read only, once a broken item was left alone for a while', async () => {
    const document = await openSample(sample);
    const before = await shown(document);
    await replaceWords(document, 'extremities: Overturned', 'extremities: Modified');
    assert.equal((await lensesOf(document)).length, before.length);
    await eventually(
      'the item has no lenses',
      async () => (await lensesOf(document)).length < before.length || undefined,
    );
  });

  it('go where an item that is taken out whole goes', async () => {
    const document = await openSample(sample);
    await shown(document);
    const text = document.getText();
    await replaceWords(document, text.slice(text.indexOf('Right wrist brace'), text.indexOf('Compounded cream')), '');
    assert.equal(titles(await lensesOf(document))[0], 'IMR letter: 2 disputed items, 1 overturned');
  });

  it('are left out kind by kind, and all by one command that remembers the kinds', async () => {
    const document = await openSample(sample);
    await shown(document);
    await settings().update('guideline', false, vscode.ConfigurationTarget.Global);
    const without = await eventually('guidelines have no lenses', async () => {
      const lenses = await lensesOf(document);
      return lenses.length === 4 ? lenses : undefined;
    });
    assert.ok(titles(without).every((title) => !title.startsWith('Reviewer')));
    await vscode.commands.executeCommand('imrLetters.toggleCodeLenses');
    await eventually('there are no lenses', async () => (await lensesOf(document)).length === 0 || undefined);
    await vscode.commands.executeCommand('imrLetters.toggleCodeLenses');
    await eventually('the same lenses are back', async () => (await lensesOf(document)).length === 4 || undefined);
  });

  it('make no pictures of words of a letter', async () => {
    const text = sampleText(sample).replace(/MAXIMUS guideline: Decision/, 'MAXIMUS guideline: $(trash) Decision');
    const lenses = await shown(await openText('icons.imr', text));
    assert.match(titles(lenses)[3] ?? '', /^Reviewer: \\\$\(trash\)/);
  });
});
