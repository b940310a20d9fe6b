import { CommanderError } from 'commander';
import { exitCodes } from './exitCodes.ts';
import { createProgram, type Actions } from './program.ts';
import { onClosedPipe, onSignals } from './signals.ts';
import { toolVersion } from '../reading/tool.ts';

/** The entry of dist/cli.js, the command `imr`. What a command needs is loaded when it is called. */
const actions: Actions = {
  run: async (options) => {
    const { run } = await import('./run.ts');
    process.exitCode = await run(options, import.meta.dirname);
  },
  show: async (files, password) => {
    const { showLetters } = await import('./showCommand.ts');
    process.exitCode = await showLetters(files, password, import.meta.dirname);
  },
  memo: async (file, options) => {
    const { writeMemo } = await import('./memoCommand.ts');
    process.exitCode = await writeMemo(file, options, import.meta.dirname);
  },
};

async function main(): Promise<void> {
  onClosedPipe();
  onSignals();
  const program = createProgram(toolVersion, actions);
  try {
    await program.parseAsync();
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    process.exitCode = thrown.exitCode === 0 ? exitCodes.well : exitCodes.wrongUsage;
  }
}

main().catch((thrown: unknown) => {
  // A defect. Its stack names places in the program and holds no text of a letter; the message might.
  const stack = thrown instanceof Error ? (thrown.stack ?? '').replace(thrown.message, '') : '';
  process.stderr.write(`imr: a defect of this program ended it. Please report this:\n${toolVersion} ${stack}\n`);
  process.exit(exitCodes.wrongUsage);
});
