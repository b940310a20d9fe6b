import type { Rule } from './rule.ts';

/** What a page says of a rule's own severity. */
const severityWords: Readonly<Record<Rule['severity'], string>> = {
  warning: 'warning',
  information: 'information',
  hint: 'hint; it may well be wrong',
  off: 'off; it is looked for only where a setting or an option asks for it',
};

/**
 * What is to be known of a rule, as Markdown that ends with a line end.
 *
 * @param level the level of its heading
 */
export function rulePage(rule: Rule, level: 1 | 2 | 3 = 1): string {
  const { id, class: kind, severity, description, reason, limits } = rule;
  return [
    `${'#'.repeat(level)} ${id}`,
    '',
    description,
    '',
    `- Severity: ${severityWords[severity]}`,
    `- Class: ${kind}`,
    '',
    `**Why it matters.** ${reason}`,
    '',
    '**Example** (invented).',
    '',
    ...exampleLines(rule),
    '',
    `**Limits.** ${limits}`,
    '',
    'It is a prompt to look, never a verdict.',
    '',
  ].join('\n');
}

function exampleLines({ example: { here, there } }: Rule): readonly string[] {
  const lines = [`- Here: ${codeSpan(here)}`];
  return there === null ? lines : [...lines, `- There: ${codeSpan(there)}`];
}

/** Words as they are. Source: CommonMark 0.31, section 6.1, "Code spans". */
function codeSpan(words: string): string {
  const fence = '`'.repeat(Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const room = fence.length > 1 ? ' ' : '';
  return fence + room + words.replaceAll(/\s+/g, ' ') + room + fence;
}
