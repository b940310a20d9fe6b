import * as vscode from 'vscode';
import { inlaysOf } from '../views/inlays.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { registerWhile } from './settings.ts';

/** The quiet form of the lenses: what a decision means, behind its word. Off until the user turns it on. */
export function registerInlayHints(letters: Letters): vscode.Disposable {
  const provider: vscode.InlayHintsProvider = {
    provideInlayHints: async (document, range, token) => {
      const open = await letters.shownLetterOf(document);
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      if (!open) return [];
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return inlaysOf(open.letter, span, vscode.l10n.t).map(({ offset, label, tooltip }) => {
        const hint = new vscode.InlayHint(document.positionAt(offset), label);
        hint.paddingLeft = true;
        hint.tooltip = tooltip;
        return hint;
      });
    },
  };
  return registerWhile('inlayHints.enabled', () =>
    vscode.languages.registerInlayHintsProvider(letterLanguage, provider),
  );
}
