import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { longestColored, tokenModifiers, tokensIn, tokensOf, tokenTypes, type Token } from '../views/tokens.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { rangeOf } from './ranges.ts';

const legend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);
const nothing = new vscode.SemanticTokens(new Uint32Array());

/** The colors of a letter, from its record, for the whole text and for the part on screen. */
export function registerSemanticTokens(letters: Letters): vscode.Disposable {
  const known = new WeakMap<Letter, readonly Token[]>();
  const tokens = ({ letter, document }: OpenLetter): readonly Token[] => {
    const all = known.get(letter) ?? tokensOf(letter, document.getText());
    known.set(letter, all);
    return all;
  };
  const answer = async (
    document: vscode.TextDocument,
    cancellation: vscode.CancellationToken,
    within: () => Span,
  ): Promise<vscode.SemanticTokens> => {
    const open = await presentLetter(letters, document, cancellation);
    return open ? built(document, tokensIn(tokens(open), within())) : nothing;
  };
  const whole = { start: 0, end: Infinity };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSemanticTokensProvider(
      letterLanguage,
      { provideDocumentSemanticTokens: (document, cancellation) => answer(document, cancellation, () => whole) },
      legend,
    ),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      letterLanguage,
      {
        provideDocumentRangeSemanticTokens: (document, range, cancellation) =>
          answer(document, cancellation, () => spanOf(document, range)),
      },
      legend,
    ),
  );
}

/**
 * The letter at the document's present version; undefined where there are no colors to give. Where the answer would be
 * old, or is none for the moment, it throws: an empty answer would take the present colors away.
 */
async function presentLetter(
  letters: Letters,
  document: vscode.TextDocument,
  cancellation: vscode.CancellationToken,
): Promise<OpenLetter | undefined> {
  if (spanOf(document).end > longestColored) return undefined;
  const open = await letters.letterOf(document).catch(() => {
    // The reader could not be loaded, which the status item says.
    throw new vscode.CancellationError();
  });
  if (cancellation.isCancellationRequested || document.isClosed) throw new vscode.CancellationError();
  if (open && open.version !== document.version) throw new vscode.CancellationError();
  if (!open && letters.lastLetterOf(document)) throw new vscode.CancellationError();
  return open;
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
