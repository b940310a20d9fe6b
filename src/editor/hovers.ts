import * as vscode from 'vscode';
import { hoverAt } from '../views/hover.ts';
import type { HoverContent, HoverLine, RuleReference } from '../views/hoverContent.ts';
import { markdownText } from '../views/markdownText.ts';
import { answerOf } from './answers.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** What a decision, a date, a term, a citation, a drug or a part of a partial approval means; only of what is read in the present text. */
export function registerHovers(letters: Letters): vscode.Disposable {
  return vscode.languages.registerHoverProvider(letterLanguage, {
    provideHover: async (document, position, token) =>
      answerOf(
        letters.letterOf(document),
        token,
        () => undefined,
        (open) => hoverIn(open, document.offsetAt(position)),
      ),
  });
}

function hoverIn({ document, letter, text }: OpenLetter, offset: number): vscode.Hover | undefined {
  const { t, bundle } = vscode.l10n;
  // Without translations the words are English whatever the editor's language is, and so are the days between them.
  const language = bundle ? vscode.env.language : 'en-US';
  const hover = hoverAt(letter, text, offset, t, language);
  return hover && new vscode.Hover(hover.contents.map(markdownOf), rangeOf(document, hover.span));
}

/**
 * Nothing in it is trusted: it holds no commands, and links only to the pages of the rules. All words go through
 * `markdownText`: the editor's own `appendText` leaves web addresses that Markdown makes links of, and makes all blanks
 * such that no line can end there.
 */
function markdownOf({ heading, lines }: HoverContent): vscode.MarkdownString {
  return new vscode.MarkdownString([`**${markdownText(heading)}**`, ...lines.map(lineOf)].join('\n\n'));
}

function lineOf(line: HoverLine): string {
  if ('quote' in line) return markdownText(vscode.l10n.t('{0}: “{1}”', line.label, line.quote));
  if ('note' in line) return `_${markdownText(line.note)}_`;
  if ('text' in line) return `${markdownText(line.text)}${line.by ? ` (${line.by.map(ruleLink).join('; ')})` : ''}`;
  const rules = line.rules.map(ruleLink).join('; ');
  return line.behind === '' ? rules : `${rules}. _${markdownText(line.behind)}_`;
}

function ruleLink({ number, address }: RuleReference): string {
  const words = markdownText(number);
  return address === undefined ? words : `[${words}](${address})`;
}
