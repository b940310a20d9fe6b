/**
 * Lets unit tests load modules that import `vscode`, with a small stand-in for the parts that they use. Import this first,
 * then load the module with `await import(...)`.
 */
import { registerHooks } from 'node:module';

const standIn = new URL('./vscodeStandIn.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vscode' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
