import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  citationFormatNames,
  formatNames,
  rowKinds,
  type CitationFormatName,
  type FormatName,
  type RowKind,
} from '../export/formatNames.ts';
import type { Contents } from './contents.ts';
import { inputFormats, type InputFormat } from './inputs.ts';
import { passwordFrom, passwordOption } from './password.ts';
import { citationsHelp, extractHelp, textHelp } from './programText.ts';
import type { RunOptions } from './run.ts';
import { rightTexts, textContents } from './textUsage.ts';
import { wrongUsage } from './usage.ts';

/** Starts a run. */
export type Run = (options: RunOptions) => Promise<void>;

/** Adds `imr extract`. */
export function addExtract(program: Command, run: Run): void {
  const command = withInput(program.command('extract'), 'ndjson', formatNames)
    .description('write the record of every letter')
    .addOption(new Option('--rows <rows>', 'what a row of CSV is (default: "items")').choices(rowKinds))
    .addHelpText('after', extractHelp)
    .action(async (input: string[], parsed: ParsedInput & { format: FormatName; rows?: RowKind }) => {
      const { format, rows } = parsed;
      const wrong =
        rows !== undefined && format !== 'csv'
          ? '--rows goes with --format csv: imr extract --format csv --rows letters FOLDER'
          : null;
      await run(checked(command, input, parsed, { kind: 'records', format, rows: rows ?? 'items' }, wrong));
    });
}

/** Adds `imr citations`. */
export function addCitations(program: Command, run: Run): void {
  const command = withInput(program.command('citations'), 'table', citationFormatNames)
    .description('list what letters cite, one row for each citation')
    .option('--mentions', 'also what the case summary and the rationales cite')
    .option('--count', 'how many letters and items cite each guideline')
    .addHelpText('after', citationsHelp)
    .action(async (input: string[], parsed: ParsedCitations) => {
      const { format, mentions = false, count = false } = parsed;
      const wrong = mentions && count ? '--count counts guideline blocks alone: leave out --mentions or --count' : null;
      const contents: Contents = count ? { kind: 'counts', format } : { kind: 'citations', format, mentions };
      await run(checked(command, input, parsed, contents, wrong));
    });
}

/** Adds `imr text`. */
export function addText(program: Command, run: Run): void {
  const command = withWork(program.command('text'))
    .description('write the plain text of letters')
    .option('--output-folder <folder>', 'write NAME.txt into a folder for each letter')
    .showHelpAfterError(rightLines('text', rightTexts))
    .addHelpText('after', textHelp)
    .action(async (input: string[], parsed: ParsedText) => {
      const { outputFolder: folder = null, output = null } = parsed;
      const asked = textContents(input, output, folder);
      const contents =
        'wrong' in asked
          ? command.showHelpAfterError(rightLines('text', asked.right)).error(`error: ${asked.wrong}`)
          : asked;
      await run(checked(command, input, { ...parsed, inputFormat: 'text' }, contents, null));
    });
}

interface ParsedText extends Omit<ParsedInput, 'inputFormat'> {
  readonly outputFolder?: string;
}

/** The options that all runs have. */
export interface ParsedInput {
  readonly output?: string;
  readonly inputFormat: InputFormat;
  readonly password?: string;
  readonly workers?: number;
}

interface ParsedCitations extends ParsedInput {
  readonly format: CitationFormatName;
  readonly mentions?: boolean;
  readonly count?: boolean;
}

/** Adds what all runs of formats have. `format` is the one that is written where none is asked for. */
export function withInput(command: Command, format: string, formats: readonly string[]): Command {
  command.addOption(new Option('-f, --format <format>', 'what to write').choices(formats).default(format));
  return withWork(command).addOption(
    new Option('--input-format <format>', 'ndjson: standard input has one {"file", "text"} a line')
      .choices(inputFormats)
      .default('text'),
  );
}

/** Adds what all runs have. */
function withWork(command: Command): Command {
  const name = command.name();
  return command
    .usage('[options] FILE|FOLDER|- ...')
    .argument('[input...]', 'letters, folders of letters, or - for standard input')
    .option('-o, --output <file>', 'write to a file; it appears when it is complete')
    .addOption(passwordOption())
    .option('--workers <number>', 'threads (default: by the machine and the size of the input)', workersOf)
    .showHelpAfterError(rightLines(name, [`imr ${name} [options] FILE|FOLDER|- ...`]));
}

/** What stands below a message about wrong usage. */
function rightLines(name: string, right: readonly string[]): string {
  return `Right: ${[...right, `imr ${name} --help`].join('\n       ')}`;
}

/** The options of a run; wrong ones end the command with a message. `wrong` is what the command itself found wrong. */
export function checked(
  command: Command,
  input: readonly string[],
  parsed: ParsedInput,
  contents: Contents,
  wrong: string | null,
): RunOptions {
  const { output = null, inputFormat, workers = null } = parsed;
  const password = passwordFrom(parsed.password);
  const operands = input.length === 0 && inputFormat === 'ndjson' ? ['-'] : input;
  const options = { operands, contents, output, inputFormat, workers, password };
  const message = wrong ?? wrongUsage(options, command.name());
  return message === null ? options : command.error(`error: ${message}`);
}

function workersOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
}
