import type { RuleReference } from './hoverContent.ts';
import regulations from './data/regulations.json' with { type: 'json' };

/** What a rule is known to say, and how surely: see `confidence` of the data, which is copied with its sources. */
export interface Rule {
  readonly section: string;
  readonly summary: string;
  readonly confidence: string;
  readonly source: string | readonly string[];
}

/** Pages of the department that makes the rules; others come and go, and may say what it does not. */
const officialPage = /^https?:\/\/(?:[\w-]+\.)*dir\.ca\.gov\//;

/** The rule of a section; undefined where the data has none. */
export function ruleOf(section: string): Rule | undefined {
  return regulations.find((rule) => rule.section === section);
}

/** A rule to refer to: the section as the data names it, and the paragraph, such as `(j)` or ''. */
export function ruleReference(section: string, paragraph = ''): RuleReference {
  return { number: `${section}${paragraph}`, address: officialAddress(ruleOf(section)?.source ?? []) };
}

/** The first page of the state among sources. */
export function officialAddress(source: string | readonly string[]): string | undefined {
  return [source].flat().find((address) => officialPage.test(address));
}
