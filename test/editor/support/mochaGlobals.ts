/** Stands for the module `mocha` in the bundled suite: its browser build gives these names to everybody. */
interface MochaNames {
  readonly describe: Mocha.SuiteFunction;
  readonly it: Mocha.TestFunction;
  readonly before: Mocha.HookFunction;
  readonly after: Mocha.HookFunction;
  readonly beforeEach: Mocha.HookFunction;
  readonly afterEach: Mocha.HookFunction;
}

export const { describe, it, before, after, beforeEach, afterEach } = globalThis as unknown as MochaNames;
