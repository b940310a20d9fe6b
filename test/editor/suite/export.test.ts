import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, lettersFolder, openSample, sampleText, writeLetter } from '../support/letters.ts';

interface Exported {
  readonly file: string;
  readonly case?: { readonly caseNumber: { readonly value: string } | null };
  readonly problems?: readonly { readonly code: string }[];
  readonly error?: { readonly code: string };
}

let targets = 0;

/** Runs a command that exports, and gives the text of the file that it wrote. */
async function exported(command: string, form: object, ...before: readonly unknown[]): Promise<string> {
  targets += 1;
  const target = vscode.Uri.joinPath(lettersFolder(), `exported-${String(targets)}.out`);
  await vscode.commands.executeCommand(`imrLetters.${command}`, ...before, { ...form, target: target.toString() });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(target));
}

async function write(folder: vscode.Uri, name: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

const records = (ndjson: string): Exported[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported);

describe('IMR: Export', () => {
  afterEach(closeEditors);

  it('writes the open letter as it stands in the editor, saved or not', async () => {
    const letter = await openSample('04-mixed-decisions.imr');
    const edit = new vscode.WorkspaceEdit();
    const start = letter.positionAt(letter.getText().indexOf('9900004'));
    edit.replace(letter.uri, new vscode.Range(start, start.translate(0, 7)), '9900099');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const [record] = records(await exported('exportLetter', { format: 'ndjson' }));
    assert.equal(record?.case?.caseNumber?.value, 'CM16-9900099');
  });

  it('writes CSV with a row for each item or each letter, and JSON', async () => {
    await openSample('04-mixed-decisions.imr');
    const items = await exported('exportLetter', { format: 'csv' });
    assert.match(items, /^\ufefffile,case_number,/);
    assert.equal(items.split('\r\n').length, 5);
    assert.equal((await exported('exportLetter', { format: 'csv', rows: 'letters' })).split('\r\n').length, 3);
    assert.equal((JSON.parse(await exported('exportLetter', { format: 'json' })) as unknown[]).length, 1);
  });

  it('writes a selection of files, each once and in its order, with an error record for what is no letter', async () => {
    const letter = await writeLetter('one.txt', sampleText('01-one-item-upheld.txt'));
    const other = await writeLetter('other.txt', 'Thumbs are well.');
    const gone = vscode.Uri.joinPath(lettersFolder(), 'gone.txt');
    const written = records(
      await exported('exportSelection', { format: 'ndjson' }, letter, [letter, other, gone, letter]),
    );
    assert.deepEqual(
      written.map(({ case: fields, error }) => fields?.caseNumber?.value ?? error?.code),
      ['CM16-9900001', 'letter.none', 'input.not-found'],
    );
  });

  it('writes the letters of a folder and those below it, by the rules of the command imr', async () => {
    const folder = vscode.Uri.joinPath(lettersFolder(), 'export');
    const text = sampleText('01-one-item-upheld.txt');
    await write(folder, 'b.imr', text);
    await write(folder, 'a/deep.TXT', text);
    await write(
      folder,
      'a.txt',
      new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer),
    );
    await write(folder, 'c.txt', new Uint8Array([...new TextEncoder().encode(text), 0xe9]));
    await write(folder, 'd.txt', '%PDF-1.7');
    for (const name of ['notes.md', '.hidden.txt', '.git/x.txt']) await write(folder, name, text);
    const written = records(await exported('exportFolder', { format: 'ndjson' }, folder));
    assert.deepEqual(
      written.map(({ file, error, problems }) => [
        file.replace(/^.*export\//, ''),
        error?.code ?? problems?.find(({ code }) => code.startsWith('text.'))?.code ?? 'read',
      ]),
      [
        ['a.txt', 'read'],
        ['a/deep.TXT', 'read'],
        ['b.imr', 'read'],
        ['c.txt', 'text.encoding-guessed'],
        ['d.txt', 'pdf.truncated'],
      ],
    );
  });

  it('writes nothing where there is no letter', async () => {
    const folder = vscode.Uri.joinPath(lettersFolder(), 'empty');
    await write(folder, 'notes.md', 'Thumbs.');
    await assert.rejects(exported('exportFolder', { format: 'ndjson' }, folder));
  });
});
