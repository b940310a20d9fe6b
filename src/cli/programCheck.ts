import { Option, type Command } from 'commander';
import { severities, type Severity } from '../checks/finding.ts';
import { rules } from '../checks/rules.ts';
import { findingFormatNames, type FindingFormatName } from '../export/formatNames.ts';
import { checked, withInput, type ParsedInput, type Run } from './programRuns.ts';
import { checkHelp } from './programText.ts';

interface ParsedCheck extends ParsedInput {
  readonly format: FindingFormatName;
  readonly rule?: readonly string[];
  readonly severity: Severity;
  readonly failOn: Severity | 'never';
  readonly suppressions: boolean;
}

/** Adds `imr check`. */
export function addCheck(program: Command, run: Run): void {
  const command = withInput(program.command('check'), 'text', findingFormatNames)
    .description('look for what does not fit together in letters')
    .option('--rule <id>', 'this rule alone; may be given again', added)
    .addOption(new Option('--severity <severity>', 'the least severity shown').choices(severities).default('hint'))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity shown that ends with status 3')
        .choices([...severities, 'never'])
        .default('warning'),
    )
    .option('--no-suppressions', 'also what the files next to the letters suppress')
    .addHelpText('after', checkHelp)
    .action(async (input: string[], parsed: ParsedCheck) => {
      const { format, rule = null, severity, failOn, suppressions } = parsed;
      const shown = { rules: rule, severity, honorsSuppressions: suppressions, failOn };
      await run(checked(command, input, parsed, { kind: 'findings', format, ...shown }, wrongRule(rule ?? [])));
    });
}

function added(rule: string, before: readonly string[] = []): readonly string[] {
  return [...before, rule];
}

function wrongRule(ids: readonly string[]): string | null {
  const unknown = ids.find((wanted) => !rules.some(({ id }) => id === wanted));
  return unknown === undefined
    ? null
    : `there is no rule '${unknown}'. The rules are ${rules.map(({ id }) => id).join(', ')}`;
}
