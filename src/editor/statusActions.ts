import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import { longestRecognized } from '../views/recognition.ts';
import { readingReport, type ReportPlace } from '../views/statusReport.ts';
import { letterLanguage, type Letters } from './letters.ts';

/** The commands behind the status item: its list of actions, reading a plain text as a letter, and the report. */
export function registerStatusActions(letters: Letters, { extension }: vscode.ExtensionContext): vscode.Disposable {
  const { version } = extension.packageJSON as { readonly version: string };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('imrLetters.showActions', showActions),
    vscode.commands.registerCommand('imrLetters.readAsLetter', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, letterLanguage);
    }),
    vscode.commands.registerCommand('imrLetters.reportReading', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await report(await letterIn(letters, document), placeOf(document, version));
    }),
  );
}

/** What the list offers of a letter, and of a plain text that looks like one. */
function actionsFor(language: string | undefined): readonly (readonly [label: string, command: string])[] {
  const wrong = [vscode.l10n.t('This reading is wrong...'), 'imrLetters.reportReading'] as const;
  if (language !== letterLanguage) return [[vscode.l10n.t('Read as IMR Letter'), 'imrLetters.readAsLetter'], wrong];
  return [
    [vscode.l10n.t('Go to Disputed Item...'), 'imrLetters.goToItem'],
    [vscode.l10n.t('Copy Decisions as Markdown'), 'imrLetters.copyDecisionsAsMarkdown'],
    [vscode.l10n.t('Draft Review Memo'), 'imrLetters.draftMemo'],
    [vscode.l10n.t('Show Record'), 'imrLetters.showRecord'],
    [vscode.l10n.t('Change Language Mode'), 'workbench.action.editor.changeLanguageMode'],
    wrong,
  ];
}

async function showActions(): Promise<void> {
  const actions = actionsFor(vscode.window.activeTextEditor?.document.languageId);
  const picked = await vscode.window.showQuickPick(
    actions.map(([label, command]) => ({ label, command })),
    { title: vscode.l10n.t('IMR letter') },
  );
  if (picked) await vscode.commands.executeCommand(picked.command);
}

async function letterIn(letters: Letters, document: vscode.TextDocument): Promise<Letter | undefined> {
  if (document.languageId === letterLanguage) return (await letters.letterOf(document))?.letter;
  const text = document.getText();
  return text.length > longestRecognized ? undefined : letters.readText(text);
}

function placeOf(document: vscode.TextDocument, extension: string): ReportPlace {
  return {
    extension,
    editor: vscode.version,
    host: `${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'} window`,
    language: document.languageId,
    length: document.getText().length,
    lines: document.lineCount,
  };
}

/** The report as a new, unsaved document: sending it is left to the user. */
async function report(letter: Letter | undefined, place: ReportPlace): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: readingReport(letter, place),
  });
  await vscode.window.showTextDocument(document);
}
