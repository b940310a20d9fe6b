/** What the extension answers: who registers it, and how VS Code is asked for it. */
import * as vscode from 'vscode';

export interface Provider {
  readonly name: string;
  /** The function of `vscode.languages` and the one of the provider. */
  readonly register: string;
  readonly provide: string;
  readonly command: string;
  /** What the command is asked about besides the document. */
  readonly about: (document: vscode.TextDocument, place: vscode.Position) => readonly unknown[];
}

/** Lines that a window shows. */
const screen = 45;

function onScreen(document: vscode.TextDocument, { line }: vscode.Position): vscode.Range {
  return document.validateRange(new vscode.Range(line, 0, line + screen, 0));
}

function whole(document: vscode.TextDocument): vscode.Range {
  return document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
}

const row = (name: string, kind: string, command: string, about: Provider['about']): Provider => ({
  name,
  register: `register${kind}Provider`,
  provide: provideNames[kind] ?? `provide${kind}s`,
  command: `vscode.${command}`,
  about,
});

const provideNames: Readonly<Record<string, string>> = {
  CodeLens: 'provideCodeLenses',
  Definition: 'provideDefinition',
  Hover: 'provideHover',
  DocumentSemanticTokens: 'provideDocumentSemanticTokens',
  DocumentRangeSemanticTokens: 'provideDocumentRangeSemanticTokens',
  InlayHints: 'provideInlayHints',
};

export const providers: readonly Provider[] = [
  row('outline', 'DocumentSymbol', 'executeDocumentSymbolProvider', () => []),
  row('folding', 'FoldingRange', 'executeFoldingRangeProvider', () => []),
  row('selection ranges', 'SelectionRange', 'executeSelectionRangeProvider', (_, place) => [[place]]),
  // The editor has the lenses on screen completed, each by a call of its own.
  row('code lenses', 'CodeLens', 'executeCodeLensProvider', () => [0]),
  row('inlay hints', 'InlayHints', 'executeInlayHintProvider', (document) => [whole(document)]),
  row('hover', 'Hover', 'executeHoverProvider', (_, place) => [place]),
  row('tokens', 'DocumentSemanticTokens', 'provideDocumentSemanticTokens', () => []),
  row('tokens on screen', 'DocumentRangeSemanticTokens', 'provideDocumentRangeSemanticTokens', (document, place) => [
    onScreen(document, place),
  ]),
  row('definition', 'Definition', 'executeDefinitionProvider', (_, place) => [place]),
  row('references', 'Reference', 'executeReferenceProvider', (_, place) => [place]),
  row('highlights', 'DocumentHighlight', 'executeDocumentHighlights', (_, place) => [place]),
  row('completion', 'CompletionItem', 'executeCompletionItemProvider', (_, place) => [place, ' ']),
  row('links', 'DocumentLink', 'executeLinkProvider', () => [0]),
];
