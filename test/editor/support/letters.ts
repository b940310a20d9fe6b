/** Letters for the suite: copies, because the web workbench saves by itself. */
import * as vscode from 'vscode';
import { memoryFolder } from './memoryFiles.ts';
import { suiteOptions } from './options.ts';

let copies = 0;

/** The text of a sample letter, by file name. */
export function sampleText(name: string): string {
  const text = suiteOptions.samples[name];
  if (text === undefined) throw new Error(`There is no sample letter ${name}.`);
  return text;
}

/** Where this host keeps files: the folder that is open, or memory. */
export function lettersFolder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? memoryFolder();
}

/** Writes a file that no other test has, with the type of `name`. */
export async function writeLetter(name: string, text: string): Promise<vscode.Uri> {
  copies += 1;
  const uri = vscode.Uri.joinPath(lettersFolder(), `copy-${copies}-${name}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a copy of a sample letter in an editor. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  return openText(name, sampleText(name));
}

/** Opens a text as a file with the type of `name` in an editor. */
export async function openText(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeLetter(name, text));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Replaces the first place of some words as typing would. Rejects where they are not there. */
export async function replaceWords(document: vscode.TextDocument, words: string, text: string): Promise<void> {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`The document does not hold "${words}".`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + words.length)),
    text,
  );
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The document could not be changed.');
}

/** Closes all editors, without saving. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again and again until the answer is right, for what VS Code does in its own time; gives that answer. */
export async function eventually<Answer>(
  what: string,
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  within = 10_000,
): Promise<Answer> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`This did not come about within ${within / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
