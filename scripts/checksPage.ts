/** The page docs/checks.md: every rule of the checks, written from the rules themselves. */
import { rulePage } from '../src/checks/rulePages.ts';
import { rules } from '../src/checks/rules.ts';
import { cell } from './codebook.ts';

/** What rules look for, as a table and then one after the other. */
export function checksPage(): string {
  const rows = rules.map(
    ({ id, severity, class: kind, description }) =>
      `| [${id}](#${id}) | ${severity} | ${kind} | ${cell(description)} |`,
  );
  return `# Checks

Written by \`npm run schema\` from the rules in \`src/checks/rules/\`; change them there. \`imr check\` and the extension look for what does not fit
together in a letter. What they find are prompts to look, never verdicts. Severities can be set rule by rule in the editor
(\`imrLetters.checks.severities\`); in the command \`--rule\` asks for single rules and \`--severity\` for the least severity shown.

A finding that is none is suppressed, with a reason, in a file next to the letter, \`NAME.imr-checks.json\`
([schema](../schema/imr-suppressions-1.schema.json)), which holds no words of the letter. A line of \`imr check --format ndjson\` is described by
[its schema](../schema/imr-finding-1.schema.json).

| rule | severity | class | what is found |
|---|---|---|---|
${rows.join('\n')}

${rules.map((rule) => rulePage(rule, 2)).join('\n')}`;
}
