import * as vscode from 'vscode';
import { mayBeInBlock } from '../views/completionPlace.ts';
import { completionsAt, type Completion, type Completions } from '../views/completions.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  guideline: vscode.CompletionItemKind.Reference,
  topic: vscode.CompletionItemKind.Value,
  sentence: vscode.CompletionItemKind.Snippet,
};

/** So many lines before the cursor are looked at before a letter is read for its sake. */
const linesBefore = 20;

/**
 * Names of guidelines and topics where a guideline block is typed. A blank asks for them, for names have more than one
 * word; in prose that costs no reading and shows nothing, and neither does a letter that cannot be edited.
 */
export function registerCompletion(letters: Letters): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position, token) => {
      if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return undefined;
      const near = new vscode.Range(Math.max(0, position.line - linesBefore), 0, position.line, position.character);
      if (!mayBeInBlock(document.getText(near))) return undefined;
      return answerOf(
        letters.letterOf(document),
        token,
        () => undefined,
        (open) => listAt(open, position),
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider(letterLanguage, provider, ' ');
}

/** Not complete: which names go on as typed is ours to tell, also where the words stand in another order or a letter is wrong. */
function listAt(open: OpenLetter, position: vscode.Position): vscode.CompletionList | undefined {
  const { letter, text, document } = open;
  const found = completionsAt(letter, text, document.offsetAt(position), vscode.l10n.t);
  return found && new vscode.CompletionList(itemsOf(document, position, found), true);
}

function itemsOf(
  document: vscode.TextDocument,
  position: vscode.Position,
  { typed, completions }: Completions,
): vscode.CompletionItem[] {
  const start = document.positionAt(typed.start);
  const lineStart = new vscode.Position(position.line, 0);
  const range = new vscode.Range(start.line === position.line ? start : lineStart, position);
  const here = document.getText(range);
  return completions.map(({ name, kind, detail }, at) => {
    const item = new vscode.CompletionItem({ label: name.trim(), description: detail }, kinds[kind]);
    item.insertText = name;
    item.range = range;
    item.filterText = here;
    item.sortText = String(at).padStart(4, '0');
    // What is typed on the lines above goes with the name.
    if (start.line !== position.line)
      item.additionalTextEdits = [vscode.TextEdit.delete(new vscode.Range(start, lineStart))];
    return item;
  });
}
