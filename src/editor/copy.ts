import * as vscode from 'vscode';
import { csvHead, csvItemRow, csvRows } from '../export/csv.ts';
import { letterRecord } from '../export/letterRecord.ts';
import type { Item, LetterRecord } from '../letter/record.ts';
import { decisionsMarkdown, itemMarkdown } from '../views/decisionsTable.ts';
import { pagesIn } from '../text/pages.ts';
import { trimSpan, type Span } from '../text/span.ts';
import { itemAt } from '../views/places.ts';
import { quotation, sentenceAround } from '../views/quotation.ts';
import { activeLetter, documentName, type ActiveLetter } from './activeLetter.ts';
import { fileName } from './exportNames.ts';
import type { Letters, OpenLetter } from './letters.ts';
import { pickItem } from './navigationPick.ts';
import type { Pdfs } from './pdfs.ts';
import { rangeOf } from './ranges.ts';

/** What copies are made with. */
interface Tools {
  readonly letters: Letters;
  readonly pdfs: Pick<Pdfs, 'sourceOf'>;
}

/** What a command copies; undefined where the user chose nothing, or there is nothing to copy. */
type Copied = (active: ActiveLetter, tools: Tools) => Promise<string | undefined>;

const copies: Readonly<Record<string, Copied>> = {
  'imrLetters.copyItemAsMarkdown': ofItem((active, item) =>
    itemMarkdown(active.letter, item, documentName(active.document)),
  ),
  'imrLetters.copyItemAsCsv': ofItem(async (active, item, tools) => csvItemRow(await recordOf(active, tools), item)),
  'imrLetters.copyDecisionsAsMarkdown': async ({ letter, document }) =>
    Promise.resolve(decisionsMarkdown(letter, documentName(document))),
  'imrLetters.copyDecisionsAsCsv': async (active, tools) => csvTable(await recordOf(active, tools)),
  'imrLetters.copyQuotation': async (active) => Promise.resolve(selectedQuotation(active)),
};

/** The commands that copy items, decisions and quotations. */
export function registerCopy(letters: Letters, pdfs: Tools['pdfs']): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(copies).map(([command, copied]) =>
      vscode.commands.registerCommand(command, async () => {
        const active = await activeLetter(letters);
        const text = active && (await copied(active, { letters, pdfs }));
        if (text === undefined) return;
        await vscode.env.clipboard.writeText(text);
        vscode.window.setStatusBarMessage(vscode.l10n.t('Copied to the clipboard'), 3000);
      }),
    ),
  );
}

/** The item that the cursor is in; the user chooses where it is in none. */
function ofItem(text: (active: ActiveLetter, item: Item, tools: Tools) => string | Promise<string>): Copied {
  return async (active, tools) => {
    const { letter, document, editor } = active;
    const here = itemAt(letter, document.offsetAt(document.lineAt(editor.selection.active).range.end));
    if (here) return text(active, here, tools);
    const picked = await pickItem(tools.letters, active);
    return picked && text(picked, picked.item, tools);
  };
}

async function recordOf({ letter, document: { uri }, text }: ActiveLetter, { pdfs }: Tools): Promise<LetterRecord> {
  const pdf = await pdfs.sourceOf(uri);
  return letterRecord(letter, { file: fileName(uri), length: text.length, guessed: false, pdf });
}

/** The names of the columns and a row for each item; without the mark of a file, which a paste would keep as a character. */
function csvTable(record: LetterRecord): string {
  return csvHead('items').replace(/^\ufeff/, '') + csvRows(record, 'items');
}

/** What is selected, or the sentence around the cursor; several selections are a paragraph each. */
function selectedQuotation(active: ActiveLetter): string | undefined {
  const { document, editor } = active;
  const quotations = editor.selections.flatMap(
    ({ start, end }) => quotationOf(active, { start: document.offsetAt(start), end: document.offsetAt(end) }) ?? [],
  );
  if (quotations.length > 0) return quotations.join('\n\n');
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Select the words to quote, or place the cursor in a sentence.'),
  );
  return undefined;
}

/** The quotation of a stretch of a letter, or of the sentence around it where it holds no words; undefined where there is none. */
export function quotationOf({ letter, document, text: source }: OpenLetter, place: Span): string | undefined {
  const selected = trimSpan(source, place);
  const span = selected.start < selected.end ? selected : sentenceAround(letter, source, place.start);
  if (!span) return undefined;
  const range = rangeOf(document, span);
  const [firstLine, lastLine, page] = [range.start.line + 1, range.end.line + 1, pagesIn(source)(span.start)];
  const quoted = { ...span, firstLine, lastLine, page, words: document.getText(range) };
  return quotation(letter, quoted, documentName(document));
}
