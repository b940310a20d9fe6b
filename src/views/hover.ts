import { calendarOrder } from '../letter/calendar.ts';
import type { Item, Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';
import { officialAddress } from './consequencesRules.ts';
import { citationContent } from './hoverCitation.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import { dateContent } from './hoverDates.ts';
import { decisionContent, partialContent } from './hoverDecision.ts';
import { drugContent } from './hoverDrug.ts';
import { guidelineContent } from './hoverGuideline.ts';
import { inEnglish, type Say } from './say.ts';
import { termAt, type Term } from './terms.ts';

/** What is said at a place of a letter, and about which stretch. */
export interface LetterHover {
  readonly span: Span;
  readonly contents: readonly HoverContent[];
}

/**
 * What a hover at an offset says: at a decision what it means and what follows, at a citation what is cited, at a drug
 * what it is, at a date the days between, at an abbreviation or a term what it stands for, at a part of a partial
 * approval what it is, at the rest of a guideline block its basis. A term inside of another thing comes first, but not
 * inside of a citation. Undefined where there is nothing to say.
 *
 * @param language the language that `say` speaks, as a tag such as `en`; days are written as it writes them
 */
export function hoverAt(
  letter: Letter,
  text: string,
  offset: number,
  say: Say = inEnglish,
  language = 'en-US',
): LetterHover | undefined {
  const decided = letter.items.find(({ decision }) => holds(decision, offset));
  if (decided) return { span: decided.decision, contents: [decisionContent(decided, say)] };
  const cited = citationAt(letter, offset);
  if (cited) return { span: cited.citation, contents: [citationContent(letter, cited, say)] };
  const around =
    drugHover(letter.items, offset, say) ??
    dateHover(letter, offset, say, language) ??
    itemHover(letter.items, offset, say);
  const found = termAt(text, offset);
  if (!found) return around;
  return {
    span: found.span,
    contents: [...found.terms.map((term) => termContent(term, say)), ...(around?.contents ?? [])],
  };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function drugHover(items: readonly Item[], offset: number, say: Say): LetterHover | undefined {
  for (const { title, drugs } of items) {
    const drug = holds(title, offset) ? drugs.find((one) => holds(one, offset)) : undefined;
    if (drug) return { span: drug, contents: [drugContent(drug, say)] };
  }
  return undefined;
}

function dateHover({ case: fields }: Letter, offset: number, say: Say, language: string): LetterHover | undefined {
  for (const field of calendarOrder) {
    const span = fields[field];
    if (span && holds(span, offset)) return { span, contents: [dateContent(field, fields, say, language)] };
  }
  return undefined;
}

function itemHover(items: readonly Item[], offset: number, say: Say): LetterHover | undefined {
  for (const item of items) {
    const partial = holds(item.title, offset) ? partialContent(item, offset, say) : undefined;
    if (partial) return { span: partial.span, contents: [partial.content] };
    for (const part of ['claimsAdministratorGuideline', 'reviewerGuideline'] as const) {
      const block = item[part];
      if (block && holds(block, offset)) return { span: block, contents: [guidelineContent(part, block.basis, say)] };
    }
  }
  return undefined;
}

function termContent({ term, expansion, sentence, confidence, source }: Term, say: Say): HoverContent {
  const address = officialAddress(source);
  const isChecked = confidence === 'verified';
  const lines: HoverLine[] = [
    { text: sentence },
    ...(isChecked && address !== undefined
      ? [{ rules: [{ number: say('Source: California Department of Industrial Relations'), address }], behind: '' }]
      : []),
    ...(isChecked ? [] : [{ note: say('General knowledge, not checked against a source.') }]),
  ];
  return { heading: expansion === '' ? term : `${term}: ${expansion}`, lines };
}
