import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText, replaceWords, sampleText } from '../support/letters.ts';

const sample = '04-mixed-decisions.imr';
const chapter = 'acoem-2004/forearm-wrist-and-hand-complaints';

/** Asks a provider about a place until it has an answer. */
async function askAt<Found>(command: string, document: vscode.TextDocument, words: string): Promise<readonly Found[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  return eventually(`${command} answers at ${words}`, async () => {
    const found = await vscode.commands.executeCommand<Found[] | undefined>(command, document.uri, position);
    return found && found.length > 0 ? found : undefined;
  });
}

async function pageOf(document: vscode.TextDocument, words: string): Promise<vscode.TextDocument> {
  const [link] = await askAt<vscode.LocationLink>('vscode.executeDefinitionProvider', document, words);
  assert.ok(link);
  return vscode.workspace.openTextDocument(link.targetUri);
}

function isPage({ scheme }: vscode.Uri): boolean {
  return scheme === 'imr-guideline';
}

describe('following a citation', () => {
  afterEach(closeEditors);

  it('leads to a page of the guideline that cannot be edited, from a citation broken over lines too', async () => {
    const letter = await openSample(sample);
    const [link] = await askAt<vscode.LocationLink>('vscode.executeDefinitionProvider', letter, 'Hand Complaints\n');
    assert.ok(link?.originSelectionRange);
    assert.match(letter.getText(link.originSelectionRange), /^Forearm, Wrist, and Hand Complaints\s+2004/);
    assert.equal(link.targetUri.query, chapter);
    const page = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /^# \S.*\n\n.*Forearm, Wrist, and Hand Complaints/);
    assert.match(page.getText(), /^- Item 1 \(Overturned\), claims administrator guideline, line \d+: `Forearm/m);
  });

  it('leads back from each use on the page, by a link and by its definition', async () => {
    const letter = await openSample(sample);
    const page = await pageOf(letter, 'Forearm');
    await vscode.window.showTextDocument(page);
    const links = await eventually('the page has links', async () => {
      const command = 'vscode.executeLinkProvider';
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(command, page.uri);
      return found.some(({ target }) => target?.path === letter.uri.path) ? found : undefined;
    });
    const use = links.find(({ range }) => page.getText(range).startsWith('Item 2 (Overturned), reviewer guideline'));
    assert.ok(use?.target);
    const [back] = await askAt<vscode.LocationLink>('vscode.executeDefinitionProvider', page, 'Item 2 (Overturned)');
    assert.equal(back?.targetUri.toString(), letter.uri.toString());
    assert.match(letter.getText(back.targetRange), /^Forearm, Wrist, and Hand Complaints 2004/);
    await vscode.commands.executeCommand('vscode.open', use.target);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), letter.uri.toString());
    assert.deepEqual(editor.selection.start, back.targetRange.start);
  });

  it('shows the page anew when a letter is edited or closed', async () => {
    const letter = await openSample(sample);
    const page = await pageOf(letter, 'Forearm');
    await vscode.window.showTextDocument(page, { preview: false, viewColumn: vscode.ViewColumn.Beside });
    const uses = (): number => page.getText().split('`Forearm').length - 1;
    await eventually('the page has all uses', () => uses() === 3);
    await replaceWords(letter, 'Forearm, Wrist, and Hand Complaints\n2004', 'Knee Complaints\n2004');
    await eventually('the page has one use less', () => uses() === 2);
    const { tabs } = vscode.window.tabGroups.all.find((group) =>
      group.tabs.some(({ label }) => letter.fileName.endsWith(label)),
    ) ?? { tabs: [] };
    await vscode.window.tabGroups.close(tabs);
    await eventually('the page has no use', () => page.getText().includes('No open letter cites it.'));
  });

  it('finds all spellings in all open letters', async () => {
    const letter = await openSample(sample);
    const other = await openText(
      'other.imr',
      sampleText(sample).replace('MTUS Forearm', 'MTUS ACOEM Chapter 11 Forearm'),
    );
    const places = await eventually('the references of both letters are found', async () => {
      const found = await askAt<vscode.Location>('vscode.executeReferenceProvider', letter, 'Forearm');
      const inLetters = found.filter(({ uri }) => !isPage(uri));
      return inLetters.length === 6 ? inLetters : undefined;
    });
    for (const { uri } of [letter, other])
      assert.equal(places.filter((place) => place.uri.toString() === uri.toString()).length, 3);
  });

  it('marks all spellings in the letter', async () => {
    const letter = await openSample(sample);
    const marks = await askAt<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', letter, 'Forearm');
    assert.deepEqual(
      marks.map(({ range }) => letter.getText(range).split(',')[0]),
      ['Forearm', 'Forearm', 'Forearm'],
    );
  });

  it('finds items and guidelines of the open letters by name', async () => {
    const letter = await openSample(sample);
    const search = async (query: string): Promise<readonly vscode.SymbolInformation[]> => {
      const command = 'vscode.executeWorkspaceSymbolProvider';
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(command, query);
      return found.filter(({ location: { uri } }) => uri.toString() === letter.uri.toString());
    };
    const items = await eventually('the item is found', async () => {
      const found = await search('wrist brace');
      return found.length > 0 ? found : undefined;
    });
    assert.match(items[0]?.name ?? '', /^2\. Overturned: Right wrist brace/);
    const [guideline] = await search('carpal');
    assert.ok(guideline);
    assert.match(letter.getText(guideline.location.range), /Carpal Tunnel Syndrome/);
    assert.deepEqual(await search('gallbladder'), []);
  });
});

describe('completion in a letter', () => {
  afterEach(closeEditors);

  async function offered(document: vscode.TextDocument, behind: string): Promise<readonly vscode.CompletionItem[]> {
    const position = document.positionAt(document.getText().indexOf(behind) + behind.length);
    const command = 'vscode.executeCompletionItemProvider';
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position, ' ');
    return list.items;
  }

  it('offers the names of guidelines in a guideline block, and puts them in place of what is typed', async () => {
    const typed = 'MAXIMUS guideline: Decision based on MTUS acoem low b';
    const letter = await openText('typed.imr', sampleText(sample).replace(/MAXIMUS guideline: [^.]*/, typed));
    const items = await eventually('names are offered', async () => {
      const found = await offered(letter, typed);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(items[0]?.insertText, 'Low Back Complaints 2004');
    assert.equal(letter.getText(items[0].range as vscode.Range), 'acoem low b');
  });

  for (const typed of ['Decision based on MTUS acoem low b', 'Decision based on MTUS Low\nBack Comp']) {
    it(`writes the name that was chosen behind “${typed.replace('\n', ' ')}”`, async () => {
      const text = sampleText(sample).replace(/MAXIMUS guideline: [^.]*/, `MAXIMUS guideline: ${typed}`);
      const letter = await openText('typed.imr', text);
      const place = letter.positionAt(text.indexOf(typed) + typed.length);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await eventually('the name is written', async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return letter.getText().includes('MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.');
      });
    });
  }

  it('comes up behind a blank in a guideline block, and not in prose', async () => {
    const typed = 'MAXIMUS guideline: Decision based on MTUS';
    const text = sampleText(sample).replace(/MAXIMUS guideline: [^.]*/, typed);
    const letter = await openText('typed.imr', text);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const typeBehind = async (words: string): Promise<void> => {
      const place = letter.positionAt(letter.getText().indexOf(words) + words.length);
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('type', { text: ' ' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
    };
    await typeBehind('Phalen');
    assert.ok(letter.getText().includes('Phalen  test'));
    await typeBehind(typed);
    await eventually('a name is written', () => /MTUS \S.* \d{4}\./.test(letter.getText()));
  });

  it('offers nothing while prose is typed', async () => {
    const letter = await openSample(sample);
    await askAt('vscode.executeDocumentSymbolProvider', letter, 'Case Number');
    for (const words of ['The injured worker is ', 'Decision rationale: ', 'the Phalen test '])
      assert.deepEqual(await offered(letter, words), [], words);
  });
});
