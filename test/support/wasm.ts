/** The part of the host's WebAssembly that is used here: the compiler's libraries have it only together with the browser's. */
interface Compiler {
  compile(bytes: Uint8Array): Promise<object>;
  readonly Module: { imports(module: object): readonly { readonly kind: string; readonly name: string }[] };
}

/** The names of the functions that a WebAssembly file needs from its host. */
export async function importedFunctions(bytes: Uint8Array): Promise<readonly string[]> {
  const { WebAssembly: compiler } = globalThis as unknown as { readonly WebAssembly: Compiler };
  const imports = compiler.Module.imports(await compiler.compile(bytes));
  return imports.filter(({ kind }) => kind === 'function').map(({ name }) => name);
}
