import type * as vscode from 'vscode';
import { registerCopy } from './editor/copy.ts';
import { registerExport } from './editor/exportLetters.ts';
import { lazyReader } from './editor/host.ts';
import { openLetters, type Letters } from './editor/letters.ts';
import { registerLinks } from './editor/links.ts';
import { registerNavigation } from './editor/navigation.ts';
import { registerSamples } from './editor/openSamples.ts';
import { registerShowRecord } from './editor/showRecord.ts';

/** What a feature adds to the editor; it is taken away when the extension ends. */
type Register = (letters: Letters, context: vscode.ExtensionContext) => vscode.Disposable;

/** All features. None reads a letter before the editor asks it to. */
const features: readonly Register[] = [
  registerNavigation,
  registerLinks,
  registerCopy,
  registerShowRecord,
  registerExport,
  (_, { extensionUri }) => registerSamples(extensionUri),
];

/** Called by VS Code once, in every host, when the first letter or plain text is opened or a command is run. */
export function activate(context: vscode.ExtensionContext): void {
  const letters = openLetters(lazyReader(context.extensionUri));
  context.subscriptions.push(letters, ...features.map((register) => register(letters, context)));
}
