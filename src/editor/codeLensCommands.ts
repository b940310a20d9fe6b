import * as vscode from 'vscode';
import { targetSpan, type LensTarget } from '../views/lenses.ts';
import type { LensLetters } from './codeLensLetters.ts';
import { rangeOf } from './ranges.ts';
import { showRange } from './showRange.ts';

/** The command behind a lens; it is in no menu. */
export const showLensTarget = 'imrLetters.showLensTarget';

/** What a click on a lens does, and the one command that turns all lenses on or off. */
export function registerLensCommands(kept: LensLetters): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(showLensTarget, async (uri: vscode.Uri, target: LensTarget) => {
      const document = await vscode.workspace.openTextDocument(uri);
      const open = await kept.letterOf(document).catch(() => undefined);
      const span = open && targetSpan(open.letter, target);
      if (span) await show(document, rangeOf(document, span), target);
    }),
    vscode.commands.registerCommand('imrLetters.toggleCodeLenses', toggleCodeLenses),
  );
}

/** A conclusion is selected whole; a guideline is explained by its hover. */
async function show(document: vscode.TextDocument, range: vscode.Range, { part }: LensTarget): Promise<void> {
  await showRange(document, part === 'conclusion' ? range : new vscode.Range(range.start, range.start));
  const isGuideline = part === 'claimsAdministratorGuideline' || part === 'reviewerGuideline';
  if (isGuideline) await vscode.commands.executeCommand('editor.action.showHover');
}

/** Turns the lenses off or on where the user has decided about them before, else for all folders. Which kinds are wanted stays as it is. */
async function toggleCodeLenses(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('imrLetters.codeLens');
  const isOn = settings.get<boolean>('enabled', true);
  const isOfWorkspace = settings.inspect<boolean>('enabled')?.workspaceValue !== undefined;
  const target = isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('enabled', !isOn, target);
  const message = isOn
    ? vscode.l10n.t('Code lenses of IMR letters are off')
    : vscode.l10n.t('Code lenses of IMR letters are on');
  vscode.window.setStatusBarMessage(message, 3000);
}
