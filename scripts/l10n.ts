/**
 * `npm run l10n`: collects the words that the extension says at run time into `l10n/bundle.l10n.json`, from which
 * translations are made. Those of the manifest stand in `package.nls.json`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { samples } from '../src/views/samples.ts';
import { root } from './tools.ts';

/** The file that the words are collected in, from the project's folder. */
export const bundleFile = 'l10n/bundle.l10n.json';

/** Words that stand in tables, by how the call that says them writes its argument. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'sample.title': samples.map(({ title }) => title),
  'sample.shows': samples.map(({ shows }) => shows),
};

/** The first argument of each call of `l10n.t` below a node. Throws where it is no plain text and no table. */
function messagesIn(node: ts.Node): string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...messagesIn(child)));
  if (!ts.isCallExpression(node) || !/(?:^|\.)l10n\.t$/.test(node.expression.getText())) return below;
  const [message] = node.arguments;
  const said = message && (ts.isStringLiteralLike(message) ? [message.text] : tables[message.getText()]);
  if (!said) throw new Error(`Neither a plain text nor a table: ${node.getText()}`);
  return [...said, ...below];
}

/** The content of the bundle, as the source has it now. */
export function l10nBundle(): string {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const messages = files.flatMap((name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    return code.includes('l10n.t(') ? messagesIn(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)) : [];
  });
  const sorted = [...new Set(messages)].sort();
  return `${JSON.stringify(Object.fromEntries(sorted.map((message) => [message, message])), null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(join(root, bundleFile), l10nBundle());
  console.log(bundleFile);
}
