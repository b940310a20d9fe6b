import type * as vscode from 'vscode';
import { registerCodeLenses } from './editor/codeLenses.ts';
import { registerCompletion } from './editor/completion.ts';
import { registerCopy } from './editor/copy.ts';
import { registerExport } from './editor/exportLetters.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerFolding } from './editor/folding.ts';
import { registerGuidelinePages } from './editor/guidelinePages.ts';
import { registerHighlights } from './editor/highlights.ts';
import { lazyReader } from './editor/host.ts';
import { registerHovers } from './editor/hovers.ts';
import { registerInlayHints } from './editor/inlayHints.ts';
import { openLetters, type Letters } from './editor/letters.ts';
import { registerLinks } from './editor/links.ts';
import { registerNavigation } from './editor/navigation.ts';
import { registerSamples } from './editor/openSamples.ts';
import { registerOutline } from './editor/outline.ts';
import { registerReferences } from './editor/references.ts';
import { registerSelectionRanges } from './editor/selectionRanges.ts';
import { registerSemanticTokens } from './editor/semanticTokens.ts';
import { registerShowRecord } from './editor/showRecord.ts';
import { registerRecognition } from './editor/statusItem.ts';
import { registerWorkspaceSymbols } from './editor/workspaceSymbols.ts';

/** What a feature adds to the editor; it is taken away when the extension ends. */
type Register = (letters: Letters, context: vscode.ExtensionContext) => vscode.Disposable;

/** All features. None reads a letter before the editor asks it to. */
const features: readonly Register[] = [
  registerRecognition,
  registerSemanticTokens,
  registerDecorations,
  registerOutline,
  registerFolding,
  registerSelectionRanges,
  registerCodeLenses,
  registerInlayHints,
  registerHovers,
  registerNavigation,
  registerLinks,
  registerGuidelinePages,
  registerDefinition,
  registerReferences,
  registerHighlights,
  registerWorkspaceSymbols,
  registerCompletion,
  registerCopy,
  registerShowRecord,
  registerExport,
  (_, { extensionUri }) => registerSamples(extensionUri),
];

/** Called by VS Code once, in every host, when the first letter or plain text is opened or a command is run. */
export function activate(context: vscode.ExtensionContext): void {
  const reader = lazyReader(context.extensionUri);
  const letters = openLetters(reader.load);
  // Taken away in this order: what asks, what is open, what reads.
  context.subscriptions.push(...features.map((register) => register(letters, context)), letters, reader);
}
