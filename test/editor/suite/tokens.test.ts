import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeEditors, eventually, openSample, openText, sampleText } from '../support/letters.ts';

const sample = '04-mixed-decisions.imr';

/** Type, modifiers and text of semantic tokens as a provider gives them. */
function shown(
  document: vscode.TextDocument,
  { tokenTypes, tokenModifiers }: vscode.SemanticTokensLegend,
  { data }: vscode.SemanticTokens,
): readonly string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.subarray(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    const names = [tokenTypes[type], ...tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0)];
    found.push(`${names.join('.')} ${text}`);
  }
  return found;
}

/** The answer for the whole document; undefined where there is none for the moment. */
async function tokensOf(document: vscode.TextDocument): Promise<readonly string[] | undefined> {
  const { uri } = document;
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  return legend && tokens && shown(document, legend, tokens);
}

async function rangeTokensOf(document: vscode.TextDocument, range: vscode.Range): Promise<readonly string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentRangeSemanticTokensLegend',
    document.uri,
    range,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentRangeSemanticTokens',
    document.uri,
    range,
  );
  return shown(document, legend, tokens);
}

function decisions(tokens: readonly string[] | undefined): readonly string[] {
  return tokens?.filter((token) => token.startsWith('decisionWord')) ?? [];
}

describe('semantic tokens', () => {
  afterEach(closeEditors);

  it('are those of the record', async () => {
    const document = await openSample(sample);
    const tokens = await eventually('there are tokens', () => tokensOf(document));
    assert.deepEqual(decisions(tokens), [
      'decisionWord.overturned Overturned',
      'decisionWord.overturned Overturned',
      'decisionWord.upheld Upheld',
    ]);
    assert.ok(tokens.includes('caseNumber CM16-9900004'));
    assert.ok(tokens.includes('sectionHeading CLINICAL CASE SUMMARY'));
    assert.ok(tokens.includes('itemTitle Right wrist brace (cock-up splint), size "medium"'));
  });

  it('of a range are those that touch it', async () => {
    const document = await openSample(sample);
    await eventually('there are tokens', () => tokensOf(document));
    const heading = document.positionAt(document.getText().indexOf('CLINICAL CASE SUMMARY'));
    assert.deepEqual(await rangeTokensOf(document, document.lineAt(heading).range), [
      'sectionHeading CLINICAL CASE SUMMARY',
    ]);
  });

  it('are never those of an earlier text, nor none, while it changes 100 times in a second', async () => {
    const document = await openSample(sample);
    await eventually('there are tokens', () => tokensOf(document));
    const place = document.positionAt(document.getText().indexOf('EMG/NCV'));
    const answers: Promise<readonly string[] | undefined>[] = [];
    for (let at = 0; at < 100; at++) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, place, 'x');
      await vscode.workspace.applyEdit(edit);
      if (at % 10 === 0) answers.push(tokensOf(document).catch(() => undefined));
    }
    // An answer that came too late is refused, which leaves the present colors.
    for (const answer of await Promise.all(answers)) if (answer) assert.equal(decisions(answer).length, 3);
    const tokens = await eventually('there are tokens', () => tokensOf(document));
    assert.ok(tokens.includes(`itemTitle ${'x'.repeat(100)}EMG/NCV of the bilateral upper extremities`));
  });

  it('stay while the text is no letter for a moment, and come back with it', async () => {
    const document = await openSample(sample);
    await eventually('there are tokens', () => tokensOf(document));
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const replace = async (text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, all, text);
      await vscode.workspace.applyEdit(edit);
    };
    await replace(sampleText(sample).replace(/[A-Z]{3,}|guideline|rationale|:/g, (word) => 'x'.repeat(word.length)));
    assert.equal(await tokensOf(document).catch(() => undefined), undefined);
    await replace(sampleText(sample));
    assert.equal(decisions(await eventually('there are tokens', () => tokensOf(document))).length, 3);
    await replace('Another text, which is no letter.');
    assert.deepEqual(await tokensOf(document), []);
  });

  it('are sound where a title holds commands and unseen characters, and a line has 100,000 characters', async () => {
    const title = '\u202e[x](command:evil)\u0007 Made-up brace';
    const text = sampleText(sample)
      .replace('EMG/NCV of the bilateral upper extremities', title)
      .replace('Nerve conduction studies', 'Made-up words. '.repeat(6_700));
    const document = await openText('hostile.imr', text);
    const tokens = await eventually('there are tokens', () => tokensOf(document));
    assert.equal(decisions(tokens).length, 3);
    assert.ok(tokens.includes(`itemTitle ${title}`));
  });

  it('are refused for a text over one million characters', async () => {
    const document = await openText('long.imr', `${sampleText(sample)}\n${'Made-up words.\n'.repeat(70_000)}`);
    assert.deepEqual(await eventually('there is an answer', () => tokensOf(document)), []);
  });
});
