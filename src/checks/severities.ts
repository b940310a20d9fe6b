import type { Severities } from './check.ts';
import { severities, type Severity } from './finding.ts';
import { rules } from './rules.ts';

/** What a setting may say of a rule. */
export const severityChoices = [...severities, 'off'] as const;

/** The severities that a setting names by the ids of rules. What is no rule, or no severity, is left out. Never throws. */
export function severitiesIn(value: unknown): Severities {
  if (typeof value !== 'object' || value === null) return {};
  const chosen = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    rules.flatMap(({ id }) => {
      const choice = chosen.get(id);
      return isChoice(choice) ? [[id, choice] as const] : [];
    }),
  );
}

function isChoice(value: unknown): value is Severity | 'off' {
  return severityChoices.some((choice) => choice === value);
}

/** The severities with which these rules alone are looked for; one that is off by itself is looked for as a hint. */
export function severitiesOfRules(ids: readonly string[]): Severities {
  return Object.fromEntries(
    rules.map(({ id, severity }) => [id, ids.includes(id) ? (severity === 'off' ? 'hint' : severity) : 'off']),
  );
}

/** Whether a severity is at least another: a warning is more than an information, and that more than a hint. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** The properties of the setting as a JSON Schema has them: one a rule, with its own severity as the default. */
export function severityProperties(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    rules.map(({ id, severity, description }) => [
      id,
      { type: 'string', enum: severityChoices, default: severity, description },
    ]),
  );
}
