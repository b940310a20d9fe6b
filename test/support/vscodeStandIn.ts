/** Stands for `vscode` in unit tests: as little of it as the tested modules use, with the order of its events. */
import type * as vscode from 'vscode';
import type { TextEdit } from '../../src/syntax/session.ts';

type Listener<Event> = (event: Event) => unknown;

interface Disposing {
  dispose(): unknown;
}

interface Emitter<Event> extends Disposing {
  readonly event: (listener: Listener<Event>) => Disposing;
  fire(event: Event): void;
}

// What is constructed by `new` gives an object of its own.

export function EventEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<Listener<Event>>();
  return {
    event: (listener) => {
      listeners.add(listener);
      return Disposable(() => listeners.delete(listener));
    },
    fire: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    dispose: () => {
      listeners.clear();
    },
  };
}

export function Disposable(dispose: () => unknown): Disposing {
  return { dispose };
}

Disposable.from = (...all: readonly Disposing[]): Disposing =>
  Disposable(() => {
    for (const one of all) one.dispose();
  });

export function CancellationError(): Error {
  return new Error('Canceled');
}

export function Range(start: number, end: number): { readonly start: number; readonly end: number } {
  return { start, end };
}

export function CodeLens(_range: unknown, command?: unknown): { readonly command: unknown } {
  return { command };
}

export function Location(uri: unknown, range: unknown): { readonly uri: unknown; readonly range: unknown } {
  return { uri, range };
}

/** What a tab shows. */
export function TabInputText(this: { uri: unknown }, uri: unknown): void {
  this.uri = uri;
}

export function TabInputTextDiff(): object {
  return {};
}

/** What the file system rejects with. */
export function FileSystemError(): object {
  return {};
}

export function CompletionList(items: readonly unknown[]): { readonly items: readonly unknown[] } {
  return { items };
}

/** What only the editor looks at. */
function given(...parts: readonly unknown[]): { readonly parts: readonly unknown[] } {
  return { parts };
}

export {
  given as CompletionItem,
  given as DocumentHighlight,
  given as DocumentLink,
  given as DocumentSymbol,
  given as FoldingRange,
  given as Hover,
  given as MarkdownString,
  given as Position,
  given as RelativePattern,
  given as SelectionRange,
  given as SymbolInformation,
  given as ThemeColor,
};
export const OverviewRulerLane = { Right: 4, Full: 7 };
export const DecorationRangeBehavior = { ClosedClosed: 1 };
export const SymbolKind = {};
export const CompletionItemKind = {};
export const DocumentHighlightKind = {};
export const env = { language: 'en' };
export const l10n = {
  t: (message: string, ...values: readonly unknown[]): string =>
    message.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
};
export const commands = { registerCommand: (): Disposing => Disposable(() => undefined) };

/** A provider as it was registered. */
export interface FakeProvider {
  readonly kind: string;
  readonly provider: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
}

/** What is registered at present, in the order in which it was. */
export const providers: FakeProvider[] = [];

function register(kind: string, provider: FakeProvider['provider']): Disposing {
  const registered = { kind, provider };
  providers.push(registered);
  return Disposable(() => providers.splice(providers.indexOf(registered), 1));
}

const kindsOfProviders = [
  'CodeLens',
  'CompletionItem',
  'Definition',
  'DocumentHighlight',
  'DocumentLink',
  'DocumentSemanticTokens',
  'DocumentSymbol',
  'FoldingRange',
  'Hover',
  'Reference',
  'SelectionRange',
];

export const languages = {
  ...Object.fromEntries(
    kindsOfProviders.map((kind) => [
      `register${kind}Provider`,
      (_: unknown, provider: FakeProvider['provider']) => register(kind, provider),
    ]),
  ),
  registerWorkspaceSymbolProvider: (provider: FakeProvider['provider']): Disposing =>
    register('WorkspaceSymbol', provider),
};

/** What was said to the user. */
export const said: string[] = [];

const [opened, closed] = [EventEmitter<FakeDocument>(), EventEmitter<FakeDocument>()];
const edited = EventEmitter<{ document: FakeDocument; contentChanges: readonly object[] }>();
const editors: FakeEditor[] = [];

/** All open documents, in the order in which they were opened. */
const documents: FakeDocument[] = [];

export const workspace = {
  textDocuments: documents,
  registerTextDocumentContentProvider: (_: string, provider: FakeProvider['provider']): Disposing =>
    register('TextDocumentContent', provider),
  /** Gives a file's bytes by its name. */
  fs: {
    stat: async (): Promise<object> => Promise.resolve({ mtime: 1, size: 1 }),
    readFile: async (path: string): Promise<Uint8Array> => Promise.reject(new Error(`there is no ${path}`)),
  },
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: edited.event,
  onDidChangeConfiguration: EventEmitter<never>().event,
  createFileSystemWatcher: (): object => {
    const event = EventEmitter<never>().event;
    return { onDidCreate: event, onDidChange: event, onDidDelete: event, dispose: () => undefined };
  },
  getConfiguration: (): object => ({ get: (_name: string, otherwise: unknown) => otherwise }),
};

/** An address in its parts. */
interface FakeUri {
  readonly scheme: string;
  readonly path: string;
  readonly query: string;
  toString(): string;
}

export const Uri = {
  joinPath: (base: string, ...parts: readonly string[]): string => [base, ...parts].join('/'),
  from: ({ scheme = '', path = '', query = '' }: Partial<FakeUri>): FakeUri => ({
    scheme,
    path,
    query,
    toString: () => `${scheme}:${path}?${query}`,
  }),
};

/** What the editor tells of its text editors. */
export const textEditorEvents = {
  visible: EventEmitter<undefined>(),
  active: EventEmitter<FakeEditor | undefined>(),
  ranges: EventEmitter<{ readonly textEditor: FakeEditor }>(),
  selection: EventEmitter<{ readonly textEditor: FakeEditor }>(),
};

export const window = {
  tabGroups: {
    /** Each document has a tab. */
    get all(): readonly object[] {
      const tab = (uri: unknown): object => ({ input: Reflect.construct(TabInputText, [uri]) as object });
      return [{ tabs: documents.map(({ uri }) => tab(uri)) }];
    },
    onDidChangeTabs: EventEmitter<never>().event,
  },
  activeTextEditor: undefined as FakeEditor | undefined,
  showErrorMessage: (message: string): number => said.push(message),
  showInformationMessage: (message: string): number => said.push(message),
  visibleTextEditors: editors,
  registerCustomEditorProvider: (_: string, provider: FakeProvider['provider']): Disposing =>
    register('CustomEditor', provider),
  onDidChangeVisibleTextEditors: textEditorEvents.visible.event,
  onDidChangeActiveTextEditor: textEditorEvents.active.event,
  onDidChangeTextEditorVisibleRanges: textEditorEvents.ranges.event,
  onDidChangeTextEditorSelection: textEditorEvents.selection.event,
  createTextEditorDecorationType: (): Disposing => Disposable(() => undefined),
};

/** A document whose places are its offsets. */
export interface FakeDocument {
  readonly uri: FakeUri;
  languageId: string;
  version: number;
  isClosed: boolean;
  text: string;
  /** Changes it as the editor does: offsets of the text before all edits, the last place first. */
  edit(...edits: readonly TextEdit[]): void;
  /** Gives it another language: the editor closes and opens it, and it is not closed. */
  speak(language: string): void;
  close(): void;
  /** As the tested modules have it. */
  readonly real: vscode.TextDocument;
}

/** Opens a document in the language mode of letters. */
export function openDocument(
  text: string,
  languageId = 'imr-letter',
  uri = Uri.from({ scheme: 'file', path: '/letter.imr' }),
): FakeDocument {
  const methods = {
    getText: () => document.text,
    positionAt: (offset: number) => offset,
    offsetAt: (position: number) => position,
    edit: (...edits: readonly TextEdit[]) => {
      change(document, edits);
    },
    speak: (language: string) => {
      closed.fire(document);
      document.languageId = language;
      opened.fire(document);
    },
    close: () => {
      document.isClosed = true;
      documents.splice(documents.indexOf(document), 1);
      closed.fire(document);
    },
    get real() {
      return document as unknown as vscode.TextDocument;
    },
  };
  const document: FakeDocument = Object.assign(methods, { uri, languageId, version: 1, isClosed: false, text });
  documents.push(document);
  opened.fire(document);
  return document;
}

function change(document: FakeDocument, edits: readonly TextEdit[]): void {
  for (const { start, end, text } of edits) {
    document.text = document.text.slice(0, start) + text + document.text.slice(end);
  }
  document.version += 1;
  const contentChanges = edits.map(({ start, end, text }) => ({ rangeOffset: start, rangeLength: end - start, text }));
  edited.fire({ document, contentChanges });
}

export interface FakeEditor {
  readonly document: FakeDocument;
  /** How many stretches each kind of decoration has, in the order in which they were first set. */
  readonly decorated: Map<unknown, number>;
}

/** Shows a document in an editor. */
export function showDocument(document: FakeDocument): FakeEditor {
  const decorated = new Map<unknown, number>();
  const setDecorations = (type: unknown, ranges: readonly unknown[]): void => {
    decorated.set(type, ranges.length);
  };
  const editor = { document, decorated, setDecorations };
  editors.splice(0, editors.length, editor);
  return editor;
}
