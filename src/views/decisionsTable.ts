import type { Item, Letter } from '../letter/record.ts';
import { decisionInWords } from './consequences.ts';
import { summaryInWords } from './lensesWords.ts';
import { markdownText } from './markdownText.ts';

/** The decisions of a letter as Markdown: a line that names the case, then a table with a row for each disputed item. `name` stands for a case number that is missing. Ends with a line feed. */
export function decisionsMarkdown(letter: Letter, name: string): string {
  const rows = letter.items.map(
    (item) => `| ${item.index} | ${markdownText(item.title.text)} | ${decisionInWords(item)} |`,
  );
  const table = ['', '| Item | Disputed | Decision |', '| ---: | --- | --- |', ...rows];
  return [headline(letter, name), ...(rows.length > 0 ? table : []), ''].join('\n');
}

/** One disputed item as Markdown: a line that names it, then its decision, guidelines and conclusion. Ends with a line feed. */
export function itemMarkdown(letter: Letter, item: Item, name: string): string {
  const { title, partial, claimsAdministratorGuideline, reviewerGuideline, rationale } = item;
  const entries = [
    ['Decision', decisionInWords(item)],
    ['Original request', quoted(partial?.original)],
    ['Already authorized', quoted(partial?.authorized)],
    ['Claims administrator guideline', quoted(claimsAdministratorGuideline)],
    ['Reviewer guideline', quoted(reviewerGuideline)],
    ['Conclusion', quoted(rationale?.conclusion)],
  ].flatMap(([label, text]) => (text ? [`- **${label}:** ${text}`] : []));
  return [`**${caseName(letter, name)}, item ${item.index}:** ${markdownText(title.text)}`, '', ...entries, ''].join(
    '\n',
  );
}

function quoted(span: { readonly text: string } | null | undefined): string {
  return span ? markdownText(span.text) : '';
}

/** What a letter is called where it is quoted: its case number, else the name that is given. */
function caseName({ case: { caseNumber } }: Letter, name: string): string {
  return markdownText(caseNumber?.value ?? name);
}

function headline(letter: Letter, name: string): string {
  const day = letter.case.decisionDate;
  return `**${caseName(letter, name)}**${day ? `, decided ${day.value}` : ''}: ${summaryInWords(letter)}`;
}
