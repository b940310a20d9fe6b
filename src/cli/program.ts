import { Command, InvalidArgumentError, Option } from 'commander';
import { rowKinds, type RowKind } from '../export/csvColumns.ts';
import { formatNames, type FormatName } from '../export/formats.ts';
import type { ExtractOptions } from './extract.ts';
import { inputFormats, type InputFormat } from './inputs.ts';
import { wrongUsage } from './usage.ts';

/** What the commands do, handed in so that the parsing of arguments stands alone. */
export interface Actions {
  readonly extract: (options: ExtractOptions) => Promise<void>;
  readonly show: (files: readonly string[]) => Promise<void>;
}

const statusHelp = `
Exit status:
  0  all well
  1  some input is no letter or cannot be read; the rest was done
  2  wrong usage, or the output cannot be written`;

const programHelp = `
Examples:
  imr show letter.txt
  imr extract letters/ > letters.ndjson
  imr extract --format csv --output items.csv letters/
${statusHelp}

Nothing leaves this machine: imr opens no network connection.`;

const extractHelp = `
FILE is read whatever its ending, a FOLDER is walked for .txt and .imr files (names that begin with a dot are left
out), - is one letter on standard input. Text is UTF-8, UTF-16 with a mark, or else taken for Windows-1252.
An input that is no letter or cannot be read, or is larger than 20 MB, gives a record with an error; the rest goes on.

Examples:
  imr extract letters/ > letters.ndjson
  imr extract --format csv --rows letters --output letters.csv letters/
  pdftotext -layout letter.pdf - | imr extract -
  imr extract --input-format ndjson - < texts.ndjson
${statusHelp}`;

/** The command line `imr`. Wrong usage makes it throw a CommanderError after a message that names the right one. */
export function createProgram(version: string, actions: Actions): Command {
  const program = new Command('imr')
    .description('Reads Independent Medical Review final determination letters.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'imr: '));
      },
    })
    .showHelpAfterError('Right: imr extract FILE|FOLDER|- ...\n       imr show FILE...\n       imr --help')
    .addHelpText('after', programHelp);
  addExtract(program, actions);
  addShow(program, actions);
  return program;
}

interface ParsedOptions {
  readonly format: FormatName;
  readonly rows?: RowKind;
  readonly output?: string;
  readonly inputFormat: InputFormat;
  readonly workers?: number;
}

function addExtract(program: Command, { extract }: Actions): void {
  const command: Command = program
    .command('extract')
    .description('write the record of every letter')
    .usage('[options] FILE|FOLDER|- ...')
    .argument('[input...]', 'letters, folders of letters, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(formatNames).default('ndjson'))
    .addOption(new Option('--rows <rows>', 'what a row of CSV is (default: "items")').choices(rowKinds))
    .option('-o, --output <file>', 'write to a file; it appears when it is complete')
    .addOption(
      new Option('--input-format <format>', 'ndjson: standard input has one {"file", "text"} a line')
        .choices(inputFormats)
        .default('text'),
    )
    .option('--workers <number>', 'threads (default: by the machine and the size of the input)', workersOf)
    .showHelpAfterError('Right: imr extract [options] FILE|FOLDER|- ...\n       imr extract --help')
    .addHelpText('after', extractHelp)
    .action(async (input: string[], parsed: ParsedOptions) => {
      const options = extractOptions(input, parsed);
      const wrong = wrongUsage(options, parsed.rows !== undefined);
      if (wrong !== null) command.error(`error: ${wrong}`);
      await extract(options);
    });
}

function extractOptions(input: readonly string[], parsed: ParsedOptions): ExtractOptions {
  const { format, rows = 'items', output = null, inputFormat, workers = null } = parsed;
  const operands = input.length === 0 && inputFormat === 'ndjson' ? ['-'] : input;
  return { operands, format, rows, output, inputFormat, workers };
}

function workersOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
}

function addShow(program: Command, { show }: Actions): void {
  program
    .command('show')
    .description('show letters in the terminal')
    .usage('FILE...')
    .argument('<file...>', 'letters, or - for standard input')
    .showHelpAfterError('Right: imr show FILE...\n       imr show --help')
    .addHelpText('after', `\nColors are used in terminals only; NO_COLOR turns them off.\n${statusHelp}`)
    .action(async (files: string[]) => {
      await show(files);
    });
}
