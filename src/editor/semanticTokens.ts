import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { longestColored, tokenModifiers, tokensIn, tokensOf, tokenTypes, type Token } from '../views/tokens.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { rangeOf } from './ranges.ts';

const legend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);
const nothing = new vscode.SemanticTokens(new Uint32Array());

const whole = { start: 0, end: Infinity };

/** Answers with the tokens of a stretch of a document. */
type Answer = (
  document: vscode.TextDocument,
  cancellation: vscode.CancellationToken,
  within: () => Span,
) => Promise<vscode.SemanticTokens>;

/** The colors of a letter, from its record, for the whole text and for the part on screen. */
export function registerSemanticTokens(letters: Letters): vscode.Disposable {
  const answer = answerFrom(letters);
  const changed = new vscode.EventEmitter<void>();
  const ofWhole: vscode.DocumentSemanticTokensProvider = {
    onDidChangeSemanticTokens: changed.event,
    provideDocumentSemanticTokens: (document, cancellation) => answer(document, cancellation, () => whole),
  };
  const ofRange: vscode.DocumentRangeSemanticTokensProvider = {
    provideDocumentRangeSemanticTokens: (document, range, cancellation) =>
      answer(document, cancellation, () => spanOf(document, range)),
  };
  return vscode.Disposable.from(
    changed,
    letters.onDidSettle(() => {
      changed.fire();
    }),
    vscode.languages.registerDocumentSemanticTokensProvider(letterLanguage, ofWhole, legend),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(letterLanguage, ofRange, legend),
  );
}

/** The tokens of a letter are found once, for all answers about it. */
function answerFrom(letters: Letters): Answer {
  const known = new WeakMap<Letter, readonly Token[]>();
  const tokens = ({ letter, text }: OpenLetter): readonly Token[] => {
    const all = known.get(letter) ?? tokensOf(letter, text);
    known.set(letter, all);
    return all;
  };
  return async (document, cancellation, within) => {
    if (spanOf(document).end > longestColored) return nothing;
    return answerOf(
      letters.letterOf(document),
      cancellation,
      () => none(letters, document),
      (open) => built(document, tokensIn(tokens(open), within())),
    );
  };
}

/** An empty answer takes the present colors away, so there is none while the last letter counts. */
function none(letters: Letters, document: vscode.TextDocument): vscode.SemanticTokens {
  if (letters.lastLetterOf(document)) throw new vscode.CancellationError();
  return nothing;
}

function built(document: vscode.TextDocument, tokens: readonly Token[]): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  for (const token of tokens) builder.push(rangeOf(document, token), token.type, token.modifiers);
  return builder.build();
}

function spanOf(document: vscode.TextDocument, range?: vscode.Range): Span {
  const end = range?.end ?? new vscode.Position(document.lineCount, 0);
  return { start: range ? document.offsetAt(range.start) : 0, end: document.offsetAt(end) };
}
