import * as vscode from 'vscode';
import { guidelineName, guidelinePage } from '../views/guidelinePage.ts';
import type { LinkedText, PageLink } from '../views/pageLines.ts';
import type { Letters, OpenLetter } from './letters.ts';
import { openLettersOf } from './openLetters.ts';
import { rangeOf } from './ranges.ts';

/** Pages of guidelines are documents of this scheme; they have no file and cannot be edited. */
export const pageScheme = 'imr-guideline';
/** The language that their names give them. */
export const pageLanguage = 'markdown';

/** Open pages follow letters that are being typed after this pause at the earliest, in milliseconds; after more where it takes long. */
const shortestPause = 300;

/** The address of a guideline's page. Its name ends in `.md`, by which the editor knows the language, and is what its tab says. */
export function pageUri(guideline: string): vscode.Uri {
  const name = guidelineName(guideline).replaceAll(/[/\\?#:]+/g, ' ');
  return vscode.Uri.from({ scheme: pageScheme, path: `/${name}.md`, query: guideline });
}

/** The id of the guideline that a page is of. */
export function guidelineOfPage({ query }: vscode.Uri): string {
  return query;
}

/** The pages of guidelines with their links: from each use in an open letter to its place, from an edition to the later one. */
export function registerGuidelinePages(letters: Letters): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const follower = follow(letters, (page) => {
    changed.fire(page);
  });
  const onPages = { scheme: pageScheme, language: pageLanguage };
  return vscode.Disposable.from(
    changed,
    follower,
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const begin = performance.now();
        const { text } = await pageAt(uri, letters);
        follower.took(performance.now() - begin);
        return text;
      },
    }),
    vscode.languages.registerDocumentLinkProvider(onPages, {
      provideDocumentLinks: async (document, token) =>
        (await linksOn(document, letters, token)).map((link) => linkOf(document, link)),
    }),
    vscode.languages.registerDefinitionProvider(onPages, {
      provideDefinition: async (document, position, token) => {
        const offset = document.offsetAt(position);
        const links = await linksOn(document, letters, token);
        const link = links.find(({ start, end }) => start <= offset && offset <= end);
        return link && [definitionOf(document, link)];
      },
    }),
  );
}

async function pageAt(
  uri: vscode.Uri,
  letters: Letters,
  token?: vscode.CancellationToken,
): Promise<LinkedText<OpenLetter>> {
  return guidelinePage(guidelineOfPage(uri), await openLettersOf(letters, token), vscode.l10n.t);
}

/** The links of a page as it is shown; of one that is old none, for it is shown anew soon and asked again. */
async function linksOn(
  document: vscode.TextDocument,
  letters: Letters,
  token: vscode.CancellationToken,
): Promise<readonly PageLink<OpenLetter>[]> {
  const { text, links } = await pageAt(document.uri, letters, token);
  if (document.isClosed || text !== document.getText()) throw new vscode.CancellationError();
  return links;
}

/** Where a link leads; the range is the whole citation. */
function placeOf({ target }: PageLink<OpenLetter>): { readonly uri: vscode.Uri; readonly range: vscode.Range } {
  if (target.to === 'guideline') return { uri: pageUri(target.guideline), range: new vscode.Range(0, 0, 0, 0) };
  const { document } = target.key;
  return { uri: document.uri, range: rangeOf(document, target.place) };
}

function linkOf(document: vscode.TextDocument, link: PageLink<OpenLetter>): vscode.DocumentLink {
  const { uri, range } = placeOf(link);
  return new vscode.DocumentLink(rangeOf(document, link), uri.with({ fragment: fragmentOf(range) }));
}

/** The editor opens an address at the place that its fragment names, in lines and columns from 1. */
function fragmentOf({ start, end }: vscode.Range): string {
  const place = ({ line, character }: vscode.Position): string => `L${line + 1},${character + 1}`;
  return `${place(start)}-${place(end)}`;
}

function definitionOf(document: vscode.TextDocument, link: PageLink<OpenLetter>): vscode.DefinitionLink {
  const { uri, range } = placeOf(link);
  return { originSelectionRange: rangeOf(document, link), targetUri: uri, targetRange: range };
}

interface Follower {
  /** Tells how long it took to make a page, in milliseconds. */
  took(time: number): void;
  dispose(): void;
}

/**
 * Calls back for each open page when a letter has changed, or was opened or closed: some time after, so that typing is not
 * held up. No timer runs while nothing changes.
 */
function follow(letters: Letters, refresh: (page: vscode.Uri) => void): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortestPause;
  const old = (): void => {
    if (timer !== undefined || openPages().length === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      openPages().forEach(refresh);
    }, pause);
  };
  const listeners = [
    letters.onDidChange(old),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      if (opened.length + closed.length > 0) old();
    }),
  ];
  return {
    took: (time) => {
      pause = Math.max(shortestPause, 4 * time);
    },
    dispose: () => {
      vscode.Disposable.from(...listeners).dispose();
      clearTimeout(timer);
    },
  };
}

function openPages(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments.map(({ uri }) => uri).filter(({ scheme }) => scheme === pageScheme);
}
