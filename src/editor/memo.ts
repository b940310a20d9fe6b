import * as vscode from 'vscode';
import { readFacts } from '../prose/facts.ts';
import { reviewMemo } from '../views/memo.ts';
import { activeLetter, documentName } from './activeLetter.ts';
import type { Findings } from './findings.ts';
import type { Letters } from './letters.ts';

/** The command that drafts a memo on a letter. It opens as a document without a file; nothing is saved. */
export function registerMemo(letters: Letters, findings: Findings): vscode.Disposable {
  return vscode.commands.registerCommand('imrLetters.draftMemo', async (wanted?: unknown) => {
    const active = await activeLetter(letters);
    const identifiers = active && (typeof wanted === 'boolean' ? wanted : await askForIdentifiers());
    if (!active || identifiers === undefined) return;
    const { letter, text, document } = active;
    const found = await findings.findIn(active);
    const name = documentName(document);
    const facts = readFacts(text, letter);
    const content = reviewMemo({ letter, text, facts, findings: found, name, identifiers });
    const memo = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(memo, { preview: false });
  });
}

/** Whether case number, days, ages and the like are wanted in it; undefined where the user chose nothing. */
async function askForIdentifiers(): Promise<boolean | undefined> {
  const choices = [
    {
      label: vscode.l10n.t('With identifiers'),
      detail: vscode.l10n.t('Everything as the letter has it'),
      identifiers: true,
    },
    {
      label: vscode.l10n.t('Without identifiers'),
      detail: vscode.l10n.t('Case number, days, ages, names behind a title and long numbers left out, in quotes too'),
      identifiers: false,
    },
  ];
  const picked = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Draft a review memo') });
  return picked?.identifiers;
}
