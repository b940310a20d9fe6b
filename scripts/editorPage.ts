/** The page docs/editor.md: what the editor does, with every command, key, setting and color of the manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools.ts';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
}

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly order: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface SettingGroup {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, Setting>>;
}

/** What of the manifest's `contributes` the page tells. */
export interface Contributes {
  readonly commands: readonly Command[];
  readonly keybindings: readonly Keybinding[];
  readonly configuration: readonly SettingGroup[];
  readonly colors: readonly { readonly id: string; readonly description: string }[];
}

/** What a command does, where its title does not say it all. */
const remarks: Readonly<Record<string, string>> = {
  showActions: 'What can be done with the letter, as a list; a click on the status bar does the same.',
  readAsLetter: 'Reads the plain text in the editor as a letter from now on.',
  reportReading: 'Prepares a report, without any text of the letter, for you to look at and send.',
  nextItem: 'Behind the last item it goes on with the first.',
  previousItem: 'From within an item it goes to that item first.',
  nextOverturnedItem: 'Passes over the items whose denial stands.',
  previousOverturnedItem: 'Passes over the items whose denial stands.',
  goToItem: 'Lists the items with their decisions and conclusions; the editor shows the one that you look at.',
  copyQuotation:
    'The selected words, else the sentence around the cursor, with case number, section, item and line numbers.',
  copyItemAsMarkdown: 'The item that the cursor is in: decision, guidelines, conclusion.',
  copyItemAsCsv: 'One row with the columns of [csv.md](csv.md), without their names.',
  copyDecisionsAsMarkdown: 'A table of all items and decisions under the name of the case.',
  copyDecisionsAsCsv: 'A row for each item, under the names of the columns.',
  showRecord: 'All that was read, as JSON beside the letter, which follows it while you type.',
  draftMemo:
    'A page in Markdown from the letter: items, decisions and what follows of them, findings with their quotes, dates, grounds of appeal, and blanks for what only a person knows. It opens without a file; nothing is saved.',
  exportLetter: 'Writes the record of the open letter, saved or not, to a file.',
  exportFolder: 'Writes the records of all `.txt`, `.imr` and `.pdf` files in and below a folder to one file.',
  exportSelection: 'The same for what is selected in the explorer; in its menu only.',
  toggleCodeLenses: 'Turns all code lenses of letters off, and on again.',
  openSamples: 'Opens fictional letters: texts as copies, one as the PDF that it came in.',
  openPdf:
    'Opens the letter in a PDF: in each that is selected in the explorer, in that of the tab, else in one that you choose. It is in the menus of `.pdf` files too.',
  togglePdfPages: 'Of the PDF whose letter or pages are in the active tab.',
};

/** What docs/editor.md says of a command; '' where it says nothing. */
export function remarkOf(command: string): string {
  return remarks[command.slice(command.indexOf('.') + 1)] ?? '';
}

/** Names of keys as they stand on them. */
const keyNames: Readonly<Record<string, string>> = { pagedown: 'PageDown', pageup: 'PageUp', cmd: 'Cmd', alt: 'Alt' };

/** The words of the manifest: `%key%` as package.nls.json has it. */
function words(nls: Readonly<Record<string, string>>, text: string): string {
  return text.replace(/^%(.+)%$/, (whole, key: string) => nls[key] ?? whole);
}

function keyName(key: string): string {
  const name = (part: string): string =>
    keyNames[part] ??
    (part === 'i' || part === 'v' ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1));
  return key
    .split(' ')
    .map((stroke) => stroke.split('+').map(name).join('+'))
    .join(' ');
}

function keysOf(command: string, keybindings: readonly Keybinding[]): string {
  const keys = keybindings
    .filter((keybinding) => keybinding.command === command)
    .map(({ key, mac }) => `\`${keyName(key)}\`${mac === undefined ? '' : `, on a Mac \`${keyName(mac)}\``}`);
  return keys.join('; ');
}

function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n');
}

function commandTable({ commands, keybindings }: Contributes, nls: Readonly<Record<string, string>>): string {
  const rows = commands.map(({ command, title, category }) => {
    const label = `${category === undefined ? '' : `${category}: `}${words(nls, title)}`;
    return [label, `\`${command}\``, keysOf(command, keybindings), remarkOf(command)];
  });
  return table(['command', 'name for key bindings', 'keys', 'what it does'], rows);
}

function settingTables({ configuration }: Contributes, nls: Readonly<Record<string, string>>): string {
  const byOrder = <Value extends { readonly order: number }>(values: readonly Value[]): readonly Value[] =>
    [...values].sort((one, other) => one.order - other.order);
  return byOrder(configuration)
    .map(({ title, properties }) => {
      const named = Object.entries(properties).map(([name, setting]) => ({ name, ...setting }));
      const rows = byOrder(named).map((setting) => {
        const description = setting.markdownDescription ?? setting.description ?? '';
        return [`\`${setting.name}\``, `\`${JSON.stringify(setting.default)}\``, words(nls, description)];
      });
      return `### ${words(nls, title)}\n\n${table(['setting', 'default', 'what it does'], rows)}`;
    })
    .join('\n\n');
}

function colorTable({ colors }: Contributes, nls: Readonly<Record<string, string>>): string {
  return table(
    ['color', 'what it colors'],
    colors.map(({ id, description }) => [`\`${id}\``, words(nls, description)]),
  );
}

/** The manifest's `contributes` and the words that it stands for. */
export function manifestParts(): { contributes: Contributes; nls: Readonly<Record<string, string>> } {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { contributes } = read('package.json') as { contributes: Contributes };
  return { contributes, nls: read('package.nls.json') as Record<string, string> };
}

/** The page, from `scripts/editor.md` with the tables put in where `{commands}`, `{settings}` and `{colors}` stand. */
export function editorPage(): string {
  const { contributes, nls } = manifestParts();
  const tables: Readonly<Record<string, string>> = {
    commands: commandTable(contributes, nls),
    settings: settingTables(contributes, nls),
    colors: colorTable(contributes, nls),
  };
  const prose = readFileSync(join(root, 'scripts', 'editor.md'), 'utf8').replaceAll('\r\n', '\n');
  return prose.replace(/^\{(\w+)\}$/gm, (whole, name: string) => tables[name] ?? whole);
}
