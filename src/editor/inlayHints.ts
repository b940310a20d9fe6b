import * as vscode from 'vscode';
import { inlaysOf, type Inlay } from '../views/inlays.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { registerWhile } from './settings.ts';

/** The quiet form of the lenses: what a decision means, behind its word. Off until the user turns it on. */
export function registerInlayHints(letters: Letters): vscode.Disposable {
  const provider: vscode.InlayHintsProvider = {
    provideInlayHints: async (document, range, token) =>
      answerOf(
        letters.shownLetterOf(document),
        token,
        () => [],
        ({ letter }) => {
          const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
          return inlaysOf(letter, span, vscode.l10n.t).map((inlay) => hintOf(document, inlay));
        },
      ),
  };
  return registerWhile('inlayHints.enabled', () => {
    const changed = new vscode.EventEmitter<void>();
    return vscode.Disposable.from(
      changed,
      letters.onDidSettle(() => {
        changed.fire();
      }),
      vscode.languages.registerInlayHintsProvider(letterLanguage, {
        ...provider,
        onDidChangeInlayHints: changed.event,
      }),
    );
  });
}

function hintOf(document: vscode.TextDocument, { offset, label, tooltip }: Inlay): vscode.InlayHint {
  const hint = new vscode.InlayHint(document.positionAt(offset), label);
  hint.paddingLeft = true;
  hint.tooltip = tooltip;
  return hint;
}
