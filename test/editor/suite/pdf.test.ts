import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, lettersFolder } from '../support/letters.ts';
import { openPdf, pagesTab, pdfBytes, wantPages, writePdf } from '../support/pdfs.ts';

const labels = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)).sort();

async function ask<Answer>(command: string, ...given: readonly unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(`vscode.execute${command}`, ...given);
}

/** The place of words in a document. */
function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at);
}

describe('the letter in a PDF', () => {
  before(() => wantPages('none'));
  after(() => wantPages(undefined));
  afterEach(closeEditors);

  it('is a letter that cannot be edited, under the name of the PDF, without its pages where they are not wanted', async () => {
    const { pdf, editor, document } = await openPdf('received', '19-as-received.pdf');
    assert.equal(document.languageId, 'imr-letter');
    assert.match(labels().join(), /^19-as-received\.pdf/);
    assert.match(document.getText(), /^Case Number: CM17-9900019\n/);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme), false);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Thumbs.')).then(undefined, () => undefined);
    assert.equal(document.isDirty && (await document.save()), false);
    assert.equal(pagesTab(pdf), undefined);
  });

  it('is among the samples that come along', async () => {
    const extension = vscode.extensions.getExtension('imr-letters.imr-letters');
    assert.ok(extension);
    const sample = vscode.Uri.joinPath(extension.extensionUri, 'samples', '19-as-received.pdf');
    await vscode.commands.executeCommand('imrLetters.openPdf', sample);
    await eventually('it is shown', () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.getText().includes('CM17-9900019')),
    );
  });

  it('is opened by the ending of the name, whatever its case, and two of one name stay two', async () => {
    const [one, other] = [await openPdf('received', 'Letter.PDF'), await openPdf('mixed', 'Letter.PDF')];
    assert.notEqual(one.document.uri.toString(), other.document.uri.toString());
    assert.match(one.document.getText(), /CM17-9900019/);
    assert.match(other.document.getText(), /CM16-9900004/);
    assert.equal(labels().length, 2);
  });

  it('has an outline, lenses, hovers, folding, colors and definitions', async () => {
    const { document } = await openPdf('received');
    const { uri } = document;
    const decision = placeOf(document, 'Overturned');
    const [outline] = await eventually('there is an outline', async () => {
      const found = await ask<vscode.DocumentSymbol[] | undefined>('DocumentSymbolProvider', uri);
      return found?.length === 1 ? found : undefined;
    });
    assert.match(outline?.name ?? '', /CM17-9900019/);
    const lenses = await ask<vscode.CodeLens[]>('CodeLensProvider', uri, 9);
    assert.ok(lenses.some(({ command }) => command?.title.startsWith('IMR letter: 2 disputed items')));
    assert.equal((await ask<vscode.Hover[]>('HoverProvider', uri, decision)).length, 1);
    assert.ok((await ask<vscode.FoldingRange[]>('FoldingRangeProvider', uri)).length > 4);
    const colors = 'vscode.provideDocumentSemanticTokens';
    assert.ok((await vscode.commands.executeCommand<vscode.SemanticTokens>(colors, uri)).data.length > 50);
    const cited = placeOf(document, 'Forearm, Wrist');
    const [definition] = await ask<vscode.LocationLink[]>('DefinitionProvider', uri, cited);
    assert.equal(definition?.targetUri.scheme, 'imr-guideline');
    assert.ok((await ask<vscode.Location[]>('ReferenceProvider', uri, cited)).length > 1);
  });

  it('is found by "Go to Symbol in Workspace"', async () => {
    const { document } = await openPdf('received');
    const found = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'acupuncture');
    assert.ok(found.some(({ location }) => location.uri.toString() === document.uri.toString()));
  });

  it('completes nothing, as nothing can be typed', async () => {
    const { document } = await openPdf('received');
    const end = placeOf(document, 'MTUS Forearm').translate(0, 5);
    const list = await ask<vscode.CompletionList>('CompletionItemProvider', document.uri, end, ' ');
    assert.deepEqual(list.items, []);
  });

  it('has a record that notes the PDF and the pages of its items', async () => {
    const { document } = await openPdf('received');
    await vscode.commands.executeCommand('imrLetters.showRecord');
    const record = await eventually('the record is shown', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.query === document.uri.toString()),
    );
    const { file, pdf, items } = JSON.parse(record.getText()) as {
      file: string;
      pdf: object;
      items: { page: number }[];
    };
    assert.match(file, /received\.pdf$/);
    assert.deepEqual(pdf, { pages: 2, encrypted: true, copying: 'not-allowed' });
    assert.deepEqual(
      items.map(({ page }) => page),
      [2, 2],
    );
    assert.match(record.uri.path, /^\/received\.pdf\.record\.json$/);
  });

  it('is quoted with the page', async () => {
    const { editor, document } = await openPdf('received');
    const place = placeOf(document, 'Acupuncture may be used');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('imrLetters.copyQuotation');
    assert.match(
      await vscode.env.clipboard.readText(),
      /^“Acupuncture may .*” \(CM17-9900019; .*; page 2, line \d+\)$/,
    );
  });

  it('is copied as CSV with all that its record says, a page that is a picture too', async () => {
    const { editor, document } = await openPdf('faxed');
    const place = placeOf(document, 'Decision rationale');
    editor.selection = new vscode.Selection(place, place);
    for (const command of ['copyItemAsCsv', 'copyDecisionsAsCsv']) {
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand(`imrLetters.${command}`);
      assert.match(await vscode.env.clipboard.readText(), /pdf\.page-without-text/);
    }
  });

  it('is drafted a memo of', async () => {
    await openPdf('received');
    await vscode.commands.executeCommand('imrLetters.draftMemo', true);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# Review memo: CM17-9900019/);
  });

  it('has findings, which are suppressed in a file next to the PDF', async () => {
    const { pdf, document } = await openPdf('findings');
    const isOurs = ({ source, message }: vscode.Diagnostic): boolean =>
      source === 'IMR' && message.includes('date of injury');
    const problem = await eventually('there is a finding', () =>
      vscode.languages.getDiagnostics(document.uri).find(isOurs),
    );
    const fixes = await eventually('there are fixes', async () => {
      const found = await ask<vscode.CodeAction[]>('CodeActionProvider', document.uri, problem.range);
      return found.find(({ command }) => command?.command === 'imrLetters.suppressFinding');
    });
    const given = (fixes.command?.arguments ?? []) as readonly unknown[];
    const kept = await vscode.commands.executeCommand('imrLetters.suppressFinding', ...given, 'An invented reason');
    if (!['file', 'vscode-remote'].includes(pdf.scheme)) {
      assert.equal(kept, 'not-writable');
      return;
    }
    assert.equal(kept, 'kept');
    await vscode.workspace.fs.stat(pdf.with({ path: `${pdf.path}.imr-checks.json` }));
    await eventually('the finding is gone', () => !vscode.languages.getDiagnostics(document.uri).some(isOurs));
  });

  it('follows the PDF when that is written anew, whatever signs stand in its name', async () => {
    const { pdf, document } = await openPdf('received', 'a #1 50%25 [b] {c} & ?.pdf');
    // A watcher begins a moment after it is asked for.
    await eventually('the text is the new one', async () => {
      await vscode.workspace.fs.writeFile(pdf, pdfBytes('mixed'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return document.getText().includes('CM16-9900004');
    });
    assert.equal(document.isDirty, false);
  });
});

describe('several PDFs', () => {
  before(() => wantPages('none'));
  after(() => wantPages(undefined));
  afterEach(closeEditors);

  it('are all opened that are selected and are letters, whatever else is selected with them', async () => {
    const pdfs: vscode.Uri[] = [];
    for (const name of ['received', 'other', 'mixed'] as const) pdfs.push(await writePdf(name));
    const text = vscode.Uri.joinPath(lettersFolder(), '01-one-item-upheld.txt');
    await vscode.commands.executeCommand('imrLetters.openPdf', pdfs[2], [...pdfs, text]);
    assert.deepEqual(
      labels().map((label) => label.split('.')[0]),
      ['mixed', 'received'],
    );
  });

  it('are one where the selection is elsewhere', async () => {
    const [one, other] = [await writePdf('received'), await writePdf('mixed')];
    await vscode.commands.executeCommand('imrLetters.openPdf', one, [other]);
    assert.match(labels().join(), /^received\.pdf/);
  });
});

describe('a PDF that gives no letter', () => {
  before(() => wantPages('none'));
  after(() => wantPages(undefined));
  afterEach(closeEditors);

  for (const name of ['other', 'truncated'] as const) {
    it(`is left alone (${name})`, async () => {
      await vscode.commands.executeCommand('imrLetters.openPdf', await writePdf(name));
      assert.deepEqual(labels(), []);
    });
  }
});

describe('the pages of a PDF', () => {
  afterEach(async () => {
    await closeEditors();
    await wantPages(undefined);
  });

  it('are shown beside the letter, which keeps the focus, and are hidden and shown by a command', async () => {
    const { pdf, document } = await openPdf('received');
    const tab = await eventually('the pages are shown', () => pagesTab(pdf));
    assert.notEqual(tab.group.viewColumn, vscode.window.tabGroups.activeTabGroup.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('imrLetters.togglePdfPages');
    await eventually('they are hidden', () => pagesTab(pdf) === undefined);
    await vscode.commands.executeCommand('imrLetters.togglePdfPages');
    await eventually('they are shown again', () => pagesTab(pdf));
  });

  it('are shown on demand where they are not wanted', async () => {
    await wantPages('none');
    const { pdf } = await openPdf('received');
    await vscode.commands.executeCommand('imrLetters.togglePdfPages');
    await eventually('the pages are shown', () => pagesTab(pdf));
  });

  it('bring the letter with them where they are opened first, or give way to it', async () => {
    const pdf = await writePdf('received');
    const letter = (): vscode.TextEditor | undefined =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.query === pdf.toString());
    await vscode.commands.executeCommand('vscode.openWith', pdf, 'imrLetters.pdf');
    await eventually('the letter is shown', letter);
    assert.ok(pagesTab(pdf));
    await closeEditors();
    await wantPages('none');
    await vscode.commands.executeCommand('vscode.openWith', pdf, 'imrLetters.pdf');
    await eventually('the letter alone is shown', () => (pagesTab(pdf) ? undefined : letter()));
  });

  it('stay, with a sentence, where the PDF holds no letter', async () => {
    const pdf = await writePdf('other');
    await vscode.commands.executeCommand('vscode.openWith', pdf, 'imrLetters.pdf');
    assert.ok(pagesTab(pdf));
    assert.deepEqual(vscode.window.visibleTextEditors, []);
  });
});

describe('an export of PDFs', () => {
  afterEach(closeEditors);

  it('has their records, and says why there is none', async () => {
    const pdf = await writePdf('received');
    const folder = vscode.Uri.joinPath(pdf, '..');
    for (const name of ['locked', 'other', 'truncated'] as const)
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, `${name}.pdf`), pdfBytes(name));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'named.txt'), pdfBytes('mixed'));
    const target = vscode.Uri.joinPath(folder, 'records.ndjson');
    await vscode.commands.executeCommand('imrLetters.exportFolder', folder, {
      format: 'ndjson',
      target: target.toString(),
    });
    const lines = new TextDecoder()
      .decode(await vscode.workspace.fs.readFile(target))
      .trimEnd()
      .split('\n');
    const records = lines.map((line) => JSON.parse(line) as { pdf?: { pages: number }; error?: { code: string } });
    assert.deepEqual(
      records.map(({ pdf: noted, error }) => error?.code ?? noted?.pages),
      ['pdf.password-needed', 3, 'letter.none', 2, 'pdf.truncated'],
    );
  });
});
