import * as vscode from 'vscode';
import { pagesIn } from '../text/pages.ts';
import { longestRecognized } from '../views/recognition.ts';
import {
  letterStatus,
  noLetterStatus,
  unreadableStatus,
  untakenStatus,
  type StatusFacts,
  type StatusText,
} from '../views/statusText.ts';
import type { Counting } from './findings.ts';
import { letterLanguage, longestText, type Letters, type OpenLetter } from './letters.ts';
import { afterPause } from './pause.ts';
import type { Pdfs } from './pdfs.ts';
import { picturePages, type PicturePages } from './picturePages.ts';
import { recognizeLetters, type Recognition } from './recognition.ts';
import { registerStatusActions } from './statusActions.ts';

/** Milliseconds without a change before the status of a letter under edit is read anew. */
const pause = 300;

const severities: Readonly<Record<StatusText['level'], vscode.LanguageStatusSeverity>> = {
  information: vscode.LanguageStatusSeverity.Information,
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
};

/** Recognizes letters among plain texts, says what was read of the active one, and offers what can be done about it. */
export function registerRecognition(
  letters: Letters,
  context: vscode.ExtensionContext,
  findings: Counting,
  pdfs: Pick<Pdfs, 'sourceOf'>,
): vscode.Disposable {
  const recognition = recognizeLetters(letters, context.globalState);
  return vscode.Disposable.from(
    recognition,
    showStatus({ letters, recognition, findings, pictures: picturePages(pdfs) }),
    registerStatusActions(letters, context),
  );
}

/** What knows something of a document. */
interface Known {
  readonly letters: Letters;
  readonly recognition: Recognition;
  readonly findings: Counting;
  readonly pictures: PicturePages;
}

/**
 * Says in the editor's language status what was read of the active letter, or why a text that looks like a letter was
 * not taken for one. Other documents have no status of ours.
 */
function showStatus(known: Known): vscode.Disposable {
  const { letters, recognition, findings } = known;
  let item: vscode.LanguageStatusItem | undefined;
  let shown: vscode.TextDocument | undefined;
  const clear = (): void => {
    item?.dispose();
    item = undefined;
  };
  const show = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    // What is said of the document before is not true of this one, which may take a while to be read.
    if (document !== shown) clear();
    shown = document;
    const status = document && (await statusOf(known, document));
    // Another one became active while this one was read.
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (!document || !status) {
      clear();
      return;
    }
    item ??= createItem();
    fill(item, document.languageId, status);
  };
  const later = afterPause(pause, () => void show());
  const changed = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) later.call();
  };
  void show();
  return vscode.Disposable.from(
    later,
    vscode.window.onDidChangeActiveTextEditor(show),
    letters.onDidChange(changed),
    findings.onDidCount((document) => {
      if (document === vscode.window.activeTextEditor?.document) void show();
    }),
    recognition.onDidChange(changed),
    { dispose: clear },
  );
}

async function statusOf(known: Known, document: vscode.TextDocument): Promise<StatusText | undefined> {
  const { letters, recognition } = known;
  const reason = recognition.reasonOf(document);
  if (reason) return untakenStatus(reason, longestRecognized, vscode.l10n.t);
  if (document.languageId !== letterLanguage) return undefined;
  try {
    const open = await letters.letterOf(document);
    return open
      ? letterStatus(open.letter, await factsOf(open, known), vscode.l10n.t)
      : noLetterStatus(document.getText().length, longestText, vscode.l10n.t);
  } catch {
    return unreadableStatus(vscode.l10n.t);
  }
}

async function factsOf({ document, text }: OpenLetter, { findings, pictures }: Known): Promise<StatusFacts> {
  const pageOf = pagesIn(text);
  return {
    length: text.length,
    findings: findings.countsOf(document).letter,
    pictures: (await pictures(document)).flatMap(({ start }) => pageOf(start) ?? []),
  };
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('imrLetters.status', []);
  item.name = vscode.l10n.t('IMR letter');
  item.command = { command: 'imrLetters.showActions', title: vscode.l10n.t('Actions...') };
  return item;
}

function fill(item: vscode.LanguageStatusItem, language: string, { text, detail, level }: StatusText): void {
  item.selector = { language };
  item.text = text;
  item.detail = detail;
  item.severity = severities[level];
  item.accessibilityInformation = { label: `${text}. ${detail}` };
}
