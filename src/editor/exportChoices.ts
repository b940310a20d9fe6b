import * as vscode from 'vscode';
import { rowKinds, type RowKind } from '../export/csvColumns.ts';
import { formatNames, type FormatName } from '../export/formats.ts';
import { sourceUri } from './pdfUris.ts';

/** A form in which records are written. */
export interface ExportForm {
  readonly format: FormatName;
  readonly rows: RowKind;
}

interface Choice extends vscode.QuickPickItem, ExportForm {}

function choices(): readonly Choice[] {
  const { t } = vscode.l10n;
  return [
    {
      label: 'CSV',
      description: t('one row for each disputed item'),
      detail: t('For spreadsheets and statistics programs'),
      format: 'csv',
      rows: 'items',
    },
    {
      label: 'CSV',
      description: t('one row for each letter'),
      detail: t('For spreadsheets and statistics programs'),
      format: 'csv',
      rows: 'letters',
    },
    {
      label: 'NDJSON',
      description: t('one record on each line'),
      detail: t('For programs; holds all that was read, with its places'),
      format: 'ndjson',
      rows: 'items',
    },
    {
      label: 'JSON',
      description: t('one list of records'),
      detail: t('For programs; holds all that was read, with its places'),
      format: 'json',
      rows: 'items',
    },
  ];
}

/** What a key binding or a task says about an export beforehand; what it leaves out is asked for. */
export interface Wish {
  readonly form: ExportForm | undefined;
  readonly target: vscode.Uri | undefined;
}

/** The wish among the arguments of a command: an object with `format`, and where wanted `rows` and `target` (an address). */
export function wishIn(given: readonly unknown[]): Wish {
  const wish = given.find((value) => typeof value === 'object' && value !== null && 'format' in value);
  const { format, rows, target } = (wish ?? {}) as Partial<Record<'format' | 'rows' | 'target', unknown>>;
  const knownFormat = formatNames.find((name) => name === format);
  const knownRows = rowKinds.find((kind) => kind === rows) ?? 'items';
  return {
    form: knownFormat && { format: knownFormat, rows: knownRows },
    target: typeof target === 'string' ? vscode.Uri.parse(target) : undefined,
  };
}

/** Asks for the form; undefined where the user chose none. */
export async function chooseForm(): Promise<ExportForm | undefined> {
  const placeHolder = vscode.l10n.t('How are the records to be written?');
  return vscode.window.showQuickPick(choices(), {
    title: vscode.l10n.t('Export IMR letters'),
    placeHolder,
    matchOnDescription: true,
  });
}

/** Asks where to write; `beside` is a letter or folder next to which the file is proposed. Undefined where the user chose nothing. */
export async function chooseTarget(beside: vscode.Uri, { format }: ExportForm): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export IMR letters'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [format.toUpperCase()]: [format] },
    ...(beside.scheme !== 'untitled' && { defaultUri: proposed(sourceUri(beside), format) }),
  });
}

function proposed(beside: vscode.Uri, format: FormatName): vscode.Uri {
  const stem = beside.path.replace(/\/+$/, '').replace(/\.(?:txt|imr|pdf)$/i, '');
  return beside.with({ path: `${stem === '' ? '/letters' : stem}.${format}`, query: '', fragment: '' });
}
