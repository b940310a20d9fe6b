/**
 * `npm run l10n`: collects the words that the extension says at run time into `l10n/bundle.l10n.json`, from which
 * translations are made. Those of the manifest stand in `package.nls.json`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './tools.ts';

/** The file that the words are collected in, from the project's folder. */
export const bundleFile = 'l10n/bundle.l10n.json';

/** The calls whose first argument is a message: those that say it, and `said`, which marks one in a table. */
const sayingCall = /^(?:(?:vscode\.)?l10n\.t|t|say|said)$/;

/** The first argument of each such call below a node. Throws where a message is put together from pieces. */
function messagesIn(node: ts.Node): string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...messagesIn(child)));
  if (!ts.isCallExpression(node) || !sayingCall.test(node.expression.getText())) return below;
  const [message] = node.arguments;
  if (message && ts.isStringLiteralLike(message)) return [message.text, ...below];
  // What a name stands for was marked where it is written; a test says all of them and looks each up.
  const isNamed = message && (ts.isIdentifier(message) || ts.isPropertyAccessExpression(message));
  if (isNamed || (message && ts.isElementAccessExpression(message))) return below;
  throw new Error(`Neither a plain text nor a name of one: ${node.getText()}`);
}

/** All messages in a source file's text. Throws where one is put together from pieces. */
export function messagesOf(code: string): readonly string[] {
  return messagesIn(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
}

/** The content of the bundle, as the source has it now. */
export function l10nBundle(): string {
  const folder = join(root, 'src');
  const files = ['editor', 'views'].flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, room, name)),
  );
  const code = files.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(name, 'utf8'));
  const sorted = [...new Set(code.flatMap(messagesOf))].sort();
  return `${JSON.stringify(Object.fromEntries(sorted.map((message) => [message, message])), null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(join(root, bundleFile), l10nBundle());
  console.log(bundleFile);
}
