import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, replaceWords, sampleText, writeLetter } from '../support/letters.ts';
import { readOnlyFile } from '../support/memoryFiles.ts';

const sample = '16-inconsistencies.imr';
/** The first 16 hexadecimal digits of the SHA-256 of both dates, in small letters. */
const hashes = { '03/14/2016': 'e4cb247211e2f184', 'may 14, 2016': '15cb16e170858cd5' } as const;

const clean = '04-mixed-decisions.imr';

/** What is counted and never a mere hint. */
const isOurs = ({ source, severity }: vscode.Diagnostic): boolean =>
  source === 'IMR' && severity !== vscode.DiagnosticSeverity.Hint;

const ruleOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

function problemsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(isOurs);
}

function injuryOf(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return problemsOf(document).find(
    ({ message }) => message.includes('date of injury') && message.includes('2016-03-14'),
  );
}

async function injuryIn(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return eventually('the date of injury is found to differ', () => injuryOf(document));
}

async function fixesOf(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return eventually('there are fixes', async () => {
    const command = 'vscode.executeCodeActionProvider';
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range);
    const ours = found.filter(({ command: run }) => run?.command.startsWith('imrLetters.'));
    return ours.length > 0 ? ours : undefined;
  });
}

/** Runs the fix of a title; `more` is what the user would be asked for. */
async function fix(document: vscode.TextDocument, title: RegExp, ...more: readonly unknown[]): Promise<unknown> {
  const { range } = await injuryIn(document);
  const found = (await fixesOf(document, range)).find((action) => title.test(action.title));
  assert.ok(found?.command, String(title));
  const given = (found.command.arguments ?? []) as readonly unknown[];
  return vscode.commands.executeCommand(found.command.command, ...given, ...more);
}

function suppressionsAt({ uri }: vscode.TextDocument): vscode.Uri {
  return uri.with({ path: `${uri.path}.imr-checks.json` });
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

const canKeep = ({ uri }: vscode.TextDocument): boolean => ['file', 'vscode-remote'].includes(uri.scheme);

describe('findings of an open letter', () => {
  afterEach(closeEditors);

  it('are problems that tell where the other place is, and lead to the page of their rule', async () => {
    const document = await openSample(sample);
    const problem = await injuryIn(document);
    assert.equal(document.getText(problem.range), '03/14/2016');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    const [there] = problem.relatedInformation ?? [];
    assert.ok(there);
    assert.equal(there.location.uri.toString(), document.uri.toString());
    assert.equal(document.getText(there.location.range), 'May 14, 2016');
    assert.equal(there.message, 'The other place: “May 14, 2016”');
    assert.ok(typeof problem.code === 'object');
    assert.equal(problem.code.value, 'header-date');
    const page = await vscode.workspace.openTextDocument(problem.code.target);
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /^# header-date\n\n\S.*\n\n- Severity: warning\n/);
  });

  it('follow the text a moment after a change, and go with the letter', async () => {
    const document = await openSample(sample);
    await injuryIn(document);
    await replaceWords(document, 'May 14, 2016', 'March 14, 2016');
    await eventually('the dates agree', () => injuryOf(document) === undefined || undefined);
    await replaceWords(document, '03/14/2016', '03/15/2016');
    await eventually('they differ again', () =>
      problemsOf(document).find(({ message }) => message.includes('2016-03-15')),
    );
    const { uri } = document;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('they are gone', () => vscode.languages.getDiagnostics(uri).length === 0 || undefined);
  });

  it('are none in a letter that agrees with itself', async () => {
    const [document, other] = [await openSample(clean), await openSample(sample)];
    await injuryIn(other);
    assert.deepEqual(problemsOf(document).map(ruleOf), []);
  });

  it('are counted by the summary lens and the outline', async () => {
    const document = await openSample(sample);
    await injuryIn(document);
    const { length } = problemsOf(document);
    await eventually('the lens counts them', async () => {
      const command = 'vscode.executeCodeLensProvider';
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(command, document.uri, 9);
      return lenses.some(({ command: run }) => run?.title.endsWith(`; ${String(length)} findings`)) || undefined;
    });
    await eventually('the outline counts them', async () => {
      const command = 'vscode.executeDocumentSymbolProvider';
      const [letter] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(command, document.uri);
      return letter?.detail.endsWith(`; ${String(length)} findings`) === true ? letter : undefined;
    });
  });
});

describe('fixes of findings', () => {
  afterEach(closeEditors);

  it('are three where there are two places, and change no letter', async () => {
    const document = await openSample(sample);
    const { range } = await injuryIn(document);
    const fixes = await fixesOf(document, range);
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Show the other place', 'Copy both quotes', 'Not a problem here: suppress with a reason...'],
    );
    for (const { edit, kind } of fixes) {
      assert.equal(edit, undefined);
      assert.equal(kind?.value, vscode.CodeActionKind.QuickFix.value);
    }
  });

  it('show the other place', async () => {
    const document = await openSample(sample);
    await fix(document, /other place/);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await eventually('it is selected', () => document.getText(editor.selection) === 'May 14, 2016' || undefined);
  });

  it('copy both quotes with their places', async () => {
    const document = await openSample(sample);
    await fix(document, /both quotes/);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^“03\/14\/2016” \(.*\)\n\n“May 14, 2016” \(CM\S+; .*line \d+\)$/);
  });

  it('keep with a reason that it is no problem, next to the letter where a file can be kept', async () => {
    const document = await openSample(sample);
    const before = document.getText();
    const answer = await fix(document, /suppress/, 'Two injuries, on purpose.');
    assert.equal(document.getText(), before);
    if (!canKeep(document)) {
      assert.equal(answer, 'not-writable');
      await assert.rejects(readText(suppressionsAt(document)));
      assert.ok(injuryOf(document));
      return;
    }
    assert.equal(answer, 'kept');
    await eventually('it is gone', () => injuryOf(document) === undefined || undefined);
    assert.ok(problemsOf(document).length > 0);
    const text = await readText(suppressionsAt(document));
    assert.match(text, /"reason": "Two injuries, on purpose\.",\n {6}"date": "\d{4}-\d\d-\d\d"/);
    assert.doesNotMatch(text, /May 14|03\/14/);
    const deleting = new vscode.WorkspaceEdit();
    deleting.deleteFile(suppressionsAt(document));
    assert.ok(await vscode.workspace.applyEdit(deleting));
    await injuryIn(document);
  });

  it('honor a file that somebody else wrote', async () => {
    const uri = await writeLetter(sample, sampleText(sample));
    const words = { here: hashes['03/14/2016'], there: hashes['may 14, 2016'] };
    const suppression = { rule: 'header-date', item: null, ...words, reason: 'Known.', date: '2016-12-01' };
    await write(
      uri.with({ path: `${uri.path}.imr-checks.json` }),
      JSON.stringify({ schema: 'imr-suppressions/1', suppressions: [suppression] }),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    await eventually('others are found', () => problemsOf(document).length > 0 || undefined);
    assert.equal(injuryOf(document), undefined);
  });

  it('overwrite no file that cannot be read', async () => {
    const document = await openSample(sample);
    const file = suppressionsAt(document);
    await write(file, '{ "schema": ');
    const answer = await fix(document, /suppress/, 'A reason.');
    assert.equal(answer, canKeep(document) ? 'malformed' : 'not-writable');
    assert.equal(await readText(file), '{ "schema": ');
    assert.ok(injuryOf(document));
  });

  it('say so where nothing can be written: a file system that is read-only, and a letter without a file', async () => {
    const uri = readOnlyFile(`/letters/${sample}`, sampleText(sample));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    assert.equal(await fix(document, /suppress/, 'A reason.'), 'not-writable');
    const untitled = await vscode.workspace.openTextDocument({ language: 'imr-letter', content: sampleText(sample) });
    await vscode.window.showTextDocument(untitled, { preview: false });
    assert.equal(await fix(untitled, /suppress/, 'A reason.'), 'no-file');
    assert.ok(injuryOf(untitled));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('the settings of checks', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('imrLetters.checks');

  afterEach(async () => {
    for (const name of ['severities', 'enabled'])
      await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  it('give rules another severity, or switch them off', async () => {
    const document = await openSample(sample);
    await injuryIn(document);
    const severities = { 'header-date': 'hint', 'decision-conclusion': 'off', sex: 'nonsense' };
    await settings().update('severities', severities, vscode.ConfigurationTarget.Global);
    const hints = (): readonly unknown[] =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint)
        .map(ruleOf);
    await eventually('it is a hint', () => hints().includes('header-date') || undefined);
    assert.equal(injuryOf(document), undefined);
    const left = problemsOf(document).map(ruleOf);
    assert.ok(!left.includes('decision-conclusion') && left.includes('sex'));
  });

  it('switch all checks off and on', async () => {
    const document = await openSample(sample);
    await injuryIn(document);
    await settings().update('enabled', false, vscode.ConfigurationTarget.Global);
    await eventually('there are no findings', () => problemsOf(document).length === 0 || undefined);
    await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
    await injuryIn(document);
  });

  it('leave texts that are no letters alone', async () => {
    const uri = await writeLetter('notes.txt', 'Date of Injury: 03/14/2016, not May 14, 2016.');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    const letter = await openSample(sample);
    await injuryIn(letter);
    assert.deepEqual(problemsOf(document), []);
  });
});
