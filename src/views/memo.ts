import type { Finding } from '../checks/finding.ts';
import { noAdvice } from './consequencesFollow.ts';
import { blankLines, caseLines } from './memoCase.ts';
import { dateLines } from './memoDates.ts';
import { groundLines } from './memoGrounds.ts';
import { consequenceLines, itemLines } from './memoItems.ts';
import { blank, memoWords, type MemoSource, type MemoWords } from './memoParts.ts';

/**
 * The draft of a memo on a letter, in Markdown and English: case, blanks for what only a person knows, items and decisions
 * with both sides' guidelines, what follows, findings with exact quotes, dates with their rules, grounds of appeal. Words
 * of the letter mean nothing in it. Ends with a line feed. Never throws.
 */
export function reviewMemo(source: MemoSource): string {
  const { letter, findings, identifiers } = source;
  const words = memoWords(source);
  const title = letter.case.caseNumber?.value ?? source.name;
  return [
    `# Review memo${identifiers ? `: ${words.plain(title)}` : ''}`,
    '',
    `_A draft, made from the letter alone and not from the records. Findings are prompts to look, never verdicts. ${noAdvice}${identifiers ? '' : ` ${left}`}_`,
    ...part('Case', caseLines(source, words)),
    ...part('To be filled in', blankLines(letter)),
    ...part('Items and decisions', itemLines(letter, words)),
    ...part('What follows', consequenceLines(letter)),
    ...part('Findings', findingLines(findings, words)),
    ...part('Dates', dateLines(source, words)),
    ...part('Grounds of appeal', groundLines(findings, words)),
    '',
  ].join('\n');
}

const left =
  'Case number, days and months, ages, names behind a title and long numbers are left out, in quotes too; look for others before you hand it on.';

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}

function findingLines(findings: readonly Finding[], words: MemoWords): readonly string[] {
  if (findings.length === 0) return ['No rule found anything. That says nothing of what no rule looks for.'];
  return findings.flatMap((finding, at) => [...(at === 0 ? [] : ['']), ...linesOf(finding, at + 1, words)]);
}

function linesOf(finding: Finding, number: number, { message, quote }: MemoWords): readonly string[] {
  const { rule, severity, here, there, item } = finding;
  return [
    `### Finding ${number}: ${rule} (${severity}${item === null ? '' : `, item ${item}`})`,
    '',
    message(finding),
    '',
    `- **Here:** ${quote(here)}`,
    ...(there ? [`- **There:** ${quote(there)}`] : []),
    `- **In the records:** ${blank}`,
  ];
}
