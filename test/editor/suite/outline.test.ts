import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText, sampleText } from '../support/letters.ts';

const sample = '04-mixed-decisions.imr';

async function symbolsOf({ uri }: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, uri)) ?? [];
}

async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol> {
  return eventually('there is an outline', async () => (await symbolsOf(document))[0]);
}

const names = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] => symbols.map(({ name }) => name);

function assertContained({ range, selectionRange, children }: vscode.DocumentSymbol): void {
  assert.ok(range.contains(selectionRange));
  children.forEach((child, at) => {
    assert.ok(range.contains(child.range), child.name);
    assert.ok(at === 0 || children[at - 1]?.range.end.isBefore(child.range.start), child.name);
    assertContained(child);
  });
}

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}

describe('the outline', () => {
  afterEach(closeEditors);

  it('is letter, sections, items with their decisions, and parts', async () => {
    const letter = await outline(await openSample(sample));
    assert.deepEqual([letter.name, letter.detail], ['IMR letter CM16-9900004', '3 disputed items, 2 overturned']);
    assert.deepEqual(names(letter.children), [
      'Header',
      'How the determination was made',
      'Clinical case summary',
      'Issues, decisions and rationales',
    ]);
    const items = letter.children[3]?.children ?? [];
    assert.deepEqual(
      items.map(({ detail }) => detail),
      ['Overturned: found medically necessary', 'Overturned: found medically necessary', 'Upheld: the denial stands'],
    );
    assert.deepEqual(names(items[0]?.children ?? []), [
      'Claims administrator guideline',
      'Reviewer guideline',
      'Rationale',
    ]);
    assert.deepEqual(new Set(items.map(({ kind }) => kind)), new Set([vscode.SymbolKind.Event]));
  });

  it('has ranges that hold what they name, one behind the other', async () => {
    assertContained(await outline(await openSample(sample)));
    assertContained(await outline(await openSample('15-review-2013.txt').then(asLetter)));
  });

  it('leaves no line of the letter to no section', async () => {
    const document = await openSample(sample);
    const { children } = await outline(document);
    for (let line = 0; line < document.lineCount - 1; line++) {
      const holding = children.filter(({ range }) => range.contains(new vscode.Position(line, 0)));
      assert.equal(holding.length, 1, `line ${line + 1}`);
    }
  });

  it('stays while the text is no letter for a moment, where the words are by then', async () => {
    const document = await openSample(sample);
    const before = await outline(document);
    const letter = new vscode.Range(0, 0, document.lineCount, 0);
    const broken = document.getText().replace(/[A-Z]{3,}|guideline|rationale|:/g, (word) => 'x'.repeat(word.length));
    await replace(document, letter, broken);
    await replace(document, new vscode.Range(0, 0, 0, 0), '\n\n');
    const after = await outline(document);
    assert.deepEqual(names(after.children), names(before.children));
  });

  it('is gone when all text is', async () => {
    const document = await openSample(sample);
    await outline(document);
    await replace(document, new vscode.Range(0, 0, document.lineCount, 0), '');
    assert.deepEqual(await symbolsOf(document), []);
  });

  it('takes 500 items, and titles with Markdown, commands and unseen characters', async () => {
    const start = sampleText(sample).indexOf('EMG/NCV');
    const item = sampleText(sample).slice(start, sampleText(sample).indexOf('Right wrist brace'));
    const title = '\u202e[x](command:evil)\u0007 **Made-up** brace';
    const hostile = item.replace('EMG/NCV of the bilateral upper extremities', title);
    const document = await openText('many.imr', sampleText(sample).slice(0, start) + hostile.repeat(500));
    const items = (await outline(document)).children.at(-1)?.children ?? [];
    assert.equal(items.length, 500);
    assert.equal(items[499]?.name, '500. Overturned: [x](command:evil) **Made-up** brace');
  });
});

async function asLetter(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  return document.languageId === 'imr-letter'
    ? document
    : vscode.languages.setTextDocumentLanguage(document, 'imr-letter');
}
