import * as vscode from 'vscode';
import { letterRecord } from '../export/letterRecord.ts';
import { activeLetter } from './activeLetter.ts';
import { chooseForm, chooseTarget, wishIn, type ExportForm, type Wish } from './exportChoices.ts';
import { lettersAmong } from './exportFiles.ts';
import { fileName } from './exportNames.ts';
import { writeRecord, writeRecords, type Written } from './exportRecords.ts';
import { letterLanguage, type Letters } from './letters.ts';
import type { Pdfs } from './pdfs.ts';

/** What reads letters and the PDFs that they are in. */
interface Readers {
  readonly letters: Letters;
  readonly pdfs: Pdfs;
}

/** The commands that write records to a file: of the open letter, of a selection in the explorer, of a folder. */
export function registerExport(letters: Letters, pdfs: Pdfs): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('imrLetters.exportLetter', async (...given: unknown[]) =>
      exportOpenLetter({ letters, pdfs }, wishIn(given)),
    ),
    vscode.commands.registerCommand('imrLetters.exportSelection', async (...given: unknown[]) => {
      const [clicked, selected] = given;
      const places = urisIn([selected, clicked]);
      if (places.length > 0) await exportPlaces(places, { letters, pdfs }, wishIn(given));
    }),
    vscode.commands.registerCommand('imrLetters.exportFolder', async (...given: unknown[]) => {
      const folder = urisIn(given)[0] ?? (await chooseFolder());
      if (folder) await exportPlaces([folder], { letters, pdfs }, wishIn(given));
    }),
    noteLetters(letters),
  );
}

/** The explorer offers to export folders and `.txt` files only where letters are at home: after the first one was open. */
function noteLetters({ onDidChange }: Letters): vscode.Disposable {
  const note = (): void => {
    listener.dispose();
    void vscode.commands.executeCommand('setContext', 'imrLetters.letterSeen', true);
  };
  const listener = onDidChange(note);
  if (vscode.workspace.textDocuments.some(({ languageId }) => languageId === letterLanguage)) note();
  return listener;
}

/** The explorer gives what was clicked and all that is selected; the second holds the first. */
function urisIn(given: readonly unknown[]): readonly vscode.Uri[] {
  const uris = given.map((value) => [value].flat().filter((entry) => entry instanceof vscode.Uri));
  return uris.find(({ length }) => length > 0) ?? [];
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  const defaultUri = first ? { defaultUri: first.uri } : {};
  if (first && others.length > 0) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const openLabel = vscode.l10n.t('Export Its Letters');
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel,
    ...defaultUri,
  });
  return chosen?.[0];
}

/** The open letter as it stands in the editor, saved or not. */
async function exportOpenLetter({ letters, pdfs }: Readers, wish: Wish): Promise<void> {
  const active = await activeLetter(letters);
  const form = active && (wish.form ?? (await chooseForm()));
  const target = form && (wish.target ?? (await chooseTarget(active.document.uri, form)));
  if (!target) return;
  const { letter, document, text } = active;
  const pdf = await pdfs.sourceOf(document.uri);
  const record = letterRecord(letter, { file: fileName(document.uri), length: text.length, guessed: false, pdf });
  await deliver(target, { bytes: writeRecord(record, form), letters: 1, failures: 0 });
}

/** The letters among these files and folders, as they are on their disk. */
async function exportPlaces(places: readonly vscode.Uri[], readers: Readers, wish: Wish): Promise<void> {
  const [first] = places;
  const form = first && (wish.form ?? (await chooseForm()));
  const target = form && (wish.target ?? (await chooseTarget(first, form)));
  if (!target) return;
  const written = await withProgress(places, form, readers);
  if (written === 'none') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no .txt, .imr or .pdf file in what you chose; nothing was written.'),
    );
  } else if (written === 'too-large') {
    const message = vscode.l10n.t(
      'These are more letters than the editor can write at once. Use the command "imr extract", or choose fewer.',
    );
    void vscode.window.showErrorMessage(message);
  } else if (written) await deliver(target, written);
}

async function withProgress(
  places: readonly vscode.Uri[],
  form: ExportForm,
  readers: Readers,
): Promise<Awaited<ReturnType<typeof writeRecords>> | 'none'> {
  const title = vscode.l10n.t('Exporting IMR letters');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const found = await lettersAmong(places, token);
    if (token.isCancellationRequested) return undefined;
    if (found.length === 0) return 'none';
    let done = 0;
    const advance = (count: number): void => {
      done += count;
      progress.report({
        increment: (100 * count) / found.length,
        message: vscode.l10n.t('{0} of {1}', done, found.length),
      });
    };
    return writeRecords(found, { form, ...readers, token, advance });
  });
}

async function deliver(target: vscode.Uri, written: Written): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(target, written.bytes);
  } catch (error) {
    void vscode.window.showErrorMessage(refusal(error));
    return;
  }
  const open = vscode.l10n.t('Open');
  // Not awaited: the message may stand for a long time, and the command is done.
  void vscode.window.showInformationMessage(outcome(written, fileName(target)), open).then(async (answer) => {
    if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
  });
}

function outcome({ letters, failures }: Written, file: string): string {
  if (failures === 0) return vscode.l10n.t('Letters exported to {0}: {1}.', file, letters);
  return vscode.l10n.t(
    'Letters exported to {0}: {1}. Not read as letters: {2}; their records say why.',
    file,
    letters,
    failures,
  );
}

function refusal(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  if (code === 'NoPermissions')
    return vscode.l10n.t('Nothing was exported: you are not permitted to write there. Choose another folder.');
  return vscode.l10n.t(
    'Nothing was exported: the file could not be written. Check the disk or choose another folder, then try again.',
  );
}
