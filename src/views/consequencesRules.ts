import { lawId, provisionsOf, type Provision } from '../guidelines/regulations.ts';
import type { RuleReference } from './hoverContent.ts';

/** Pages of the department that makes the rules; others come and go, and may say what it does not. */
const officialPage = /^https?:\/\/(?:[\w-]+\.)*dir\.ca\.gov\//;

/** What a section is known to say, with its sources; undefined where the data has none. */
export function ruleOf(section: string): Provision | undefined {
  return provisionsOf(lawId(section)).at(-1);
}

/** A rule to refer to: the section as the data names it, and the paragraph, such as `(j)` or ''. */
export function ruleReference(section: string, paragraph = ''): RuleReference {
  return { number: `${section}${paragraph}`, address: officialAddress(ruleOf(section)?.sources ?? []) };
}

/** The first page of the state among sources. */
export function officialAddress(source: string | readonly string[]): string | undefined {
  return [source].flat().find((address) => officialPage.test(address));
}
