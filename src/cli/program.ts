import { Command } from 'commander';
import type { MemoOptions } from './memoCommand.ts';
import { passwordFrom, passwordOption } from './password.ts';
import { addCheck } from './programCheck.ts';
import { addCitations, addExtract, addText } from './programRuns.ts';
import { memoHelp, programHelp, showHelp } from './programText.ts';
import type { RunOptions } from './run.ts';

/** What the commands do, handed in so that the parsing of arguments stands alone. */
export interface Actions {
  /** What `imr extract`, `imr citations`, `imr check` and `imr text` do. */
  readonly run: (options: RunOptions) => Promise<void>;
  readonly show: (files: readonly string[], password: string | null) => Promise<void>;
  readonly memo: (file: string, options: MemoOptions) => Promise<void>;
}

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
    .showHelpAfterError(
      'Right: imr extract FILE|FOLDER|- ...\n       imr citations FILE|FOLDER|- ...\n       imr check FILE|FOLDER|- ...\n       imr show FILE...\n       imr memo FILE\n       imr text FILE\n       imr --help',
    )
    .addHelpText('after', programHelp);
  addExtract(program, actions.run);
  addCitations(program, actions.run);
  addCheck(program, actions.run);
  addShow(program, actions);
  addMemo(program, actions);
  addText(program, actions.run);
  return program;
}

function addShow(program: Command, { show }: Actions): void {
  program
    .command('show')
    .description('show letters in the terminal')
    .usage('[options] FILE...')
    .argument('<file...>', 'letters, or - for standard input')
    .addOption(passwordOption())
    .showHelpAfterError('Right: imr show FILE...\n       imr show --help')
    .addHelpText('after', showHelp)
    .action(async (files: string[], { password }: { password?: string }) => {
      await show(files, passwordFrom(password));
    });
}

function addMemo(program: Command, { memo }: Actions): void {
  program
    .command('memo')
    .description('write a draft of a memo on a letter')
    .usage('[options] FILE')
    .argument('<file>', 'a letter, or - for standard input')
    .option('--without-identifiers', 'leave out what may tell whose letter it is')
    .addOption(passwordOption())
    .showHelpAfterError('Right: imr memo [--without-identifiers] FILE\n       imr memo --help')
    .addHelpText('after', memoHelp)
    .action(async (file: string, { withoutIdentifiers = false, password }: ParsedMemo) => {
      await memo(file, { identifiers: !withoutIdentifiers, password: passwordFrom(password) });
    });
}

interface ParsedMemo {
  readonly withoutIdentifiers?: boolean;
  readonly password?: string;
}
