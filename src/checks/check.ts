import type { Letter } from '../letter/record.ts';
import { readFacts } from '../prose/facts.ts';
import { pagesIn } from '../text/pages.ts';
import { textSpan } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule, Subject } from './rule.ts';
import { rules } from './rules.ts';

/** The severity of single rules where it is not their own; `off` leaves a rule out. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What the rules look at in a letter. `source` is its text. */
export function subjectOf(source: string, letter: Letter): Subject {
  const facts = readFacts(source, letter);
  return { letter, facts, quote: (span) => textSpan(source, span), pageOf: pagesIn(source) };
}

/** All findings of a letter by their place in the text. Never throws; the same letter always gives the same findings. */
export function findingsOf(subject: Subject, severities: Severities = {}): readonly Finding[] {
  return rules
    .flatMap((rule) => findingsBy(rule, severities[rule.id] ?? rule.severity, subject))
    .sort((one, other) => one.here.start - other.here.start || one.rule.localeCompare(other.rule));
}

function findingsBy(rule: Rule, severity: Severity | 'off', subject: Subject): readonly Finding[] {
  if (severity === 'off') return [];
  const { id, class: kind } = rule;
  return rule.check(subject).map(({ message, here, there, item }) => {
    return { rule: id, class: kind, severity, message, here, there, item, page: subject.pageOf(here.start) };
  });
}
