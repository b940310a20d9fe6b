import { join } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import type { Span } from '../../src/text/span.ts';
import { repository } from './shared.ts';

/** A stretch of a text that the TextMate grammar gives a scope, the innermost one. */
export interface Scoped extends Span {
  readonly scope: string;
}

const scopeName = 'text.imr-letter';
const path = join(repository, 'syntaxes', 'imr-letter.tmLanguage.json');
const grammar = createRegistry([{ path, scopeName }]).loadGrammar(scopeName);

/** What the TextMate grammar alone colors in a text, line by line as the editor does it; plain stretches are left out. */
export async function firstColors(text: string): Promise<readonly Scoped[]> {
  const loaded = await grammar;
  if (!loaded) throw new Error('The TextMate grammar could not be loaded.');
  const found: Scoped[] = [];
  let state: Parameters<typeof loaded.tokenizeLine>[1] = null;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1) ?? scopeName;
      const end = Math.min(endIndex, line.length);
      if (scope !== scopeName && startIndex < end) found.push({ scope, start: offset + startIndex, end: offset + end });
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return found;
}
