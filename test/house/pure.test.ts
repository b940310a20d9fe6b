import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');
const fakeFile = join(root, 'src', 'text', 'fake.ts');

const nodeAndDom = ['process', 'Buffer', 'setTimeout', 'console', 'document', 'window', 'fetch', 'navigator'];

/** The names that the type check of the pure rooms does not know in this code. */
function unknownNames(code: string): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.pure.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target, ...rest) =>
    path === fakeFile ? ts.createSourceFile(path, code, target) : getSourceFile(path, target, ...rest);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([fakeFile], options, host));
  const messages = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  return messages.map((message) => /Cannot find name '(\w+)'/.exec(message)?.[1] ?? message);
}

describe('the type check of the pure rooms', function () {
  this.timeout(20_000);

  it('knows nothing of Node and nothing of a page', () => {
    const code = nodeAndDom.map((name) => `export const a_${name}: unknown = ${name};`).join('\n');
    assert.deepEqual(unknownNames(code), nodeAndDom);
  });

  it('knows the language', () => {
    assert.deepEqual(unknownNames('export const a = new Map([[1, [2, 1].toSorted()]]);'), []);
  });
});
