import * as vscode from 'vscode';
import { hoverAt } from '../views/hover.ts';
import type { HoverContent, HoverLine } from '../views/hoverContent.ts';
import { markdownText } from '../views/markdownText.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** What a decision, a date, a term, a guideline or a part of a partial approval means. */
export function registerHovers(letters: Letters): vscode.Disposable {
  return vscode.languages.registerHoverProvider(letterLanguage, {
    provideHover: async (document, position, token) => {
      const open = await letters.shownLetterOf(document);
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      if (!open) return undefined;
      const hover = hoverAt(open.letter, document.getText(), document.offsetAt(position), vscode.l10n.t);
      return hover && new vscode.Hover(hover.contents.map(markdownOf), rangeOf(document, hover.span));
    },
  });
}

/** Nothing in it is trusted: it holds no commands, and links only to the pages of the rules. */
function markdownOf({ heading, lines }: HoverContent): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**').appendText(heading).appendMarkdown('**');
  for (const line of lines) appendLine(markdown.appendMarkdown('\n\n'), line);
  return markdown;
}

function appendLine(markdown: vscode.MarkdownString, line: HoverLine): void {
  if ('quote' in line) {
    // `appendText` would leave web addresses that Markdown makes links of.
    markdown.appendText(`${line.label}: `).appendMarkdown(`“${markdownText(line.quote)}”`);
  } else if ('text' in line) markdown.appendText(line.text);
  else if ('note' in line) markdown.appendMarkdown('_').appendText(line.note).appendMarkdown('_');
  else markdown.appendMarkdown(line.rules.map(ruleLink).join('; '));
}

function ruleLink({ number, address }: { readonly number: string; readonly address: string | undefined }): string {
  const words = markdownText(number);
  return address === undefined ? words : `[${words}](${address})`;
}
