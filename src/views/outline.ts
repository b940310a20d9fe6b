import type { Conclusion, GuidelineBlock, Item, Letter, Section, SectionKind } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { citedNames } from './citedNames.ts';
import { basisInWords, decisionInWords, decisionWord } from './consequences.ts';
import { noFindings, withFindings, type FindingCounts } from './findingCounts.ts';
import { oneLine, shortened } from './labels.ts';
import { summaryInWords } from './lensesWords.ts';
import { letterTree, type TreeNode } from './outlineTree.ts';
import { inEnglish, said, type Say } from './say.ts';

export type OutlineKind = TreeNode['what']['kind'];

/** An entry of the outline: the stretch that it covers, the stretch that names it (inside of the first), and its words. */
export interface OutlineEntry extends Span {
  readonly kind: OutlineKind;
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** Longer names are cut: a row has no room for more, and nobody listens to more. In characters. */
const longestName = 120;

/** What the section of a kind is called. */
export const sectionNames: Readonly<Record<Exclude<SectionKind, 'other'>, string>> = {
  header: said('Header'),
  determination: said('How the determination was made'),
  summary: said('Clinical case summary'),
  issues: said('Issues, decisions and rationales'),
  documents: said('Documents reviewed'),
  qualifications: said("Reviewer's qualifications"),
};

const conclusionWords: Readonly<Record<Conclusion['polarity'], string>> = {
  necessary: said('Concludes: medically necessary'),
  'not-necessary': said('Concludes: not medically necessary'),
  unclear: '',
};

/** The outline of a letter: the letter, its sections, the disputed items, their guidelines and rationale. Letter and items tell how many findings they have. */
export function outlineOf(
  letter: Letter,
  text: string,
  say: Say = inEnglish,
  findings: FindingCounts = noFindings,
): OutlineEntry {
  return entryOf(letterTree(letter, text), { letter, findings, say });
}

/** What the words of all entries come from. */
interface Wording {
  readonly letter: Letter;
  readonly findings: FindingCounts;
  readonly say: Say;
}

function entryOf({ what, start, end, selection, children }: TreeNode, wording: Wording): OutlineEntry {
  const words = wordsOf(what, wording);
  return {
    kind: what.kind,
    ...words,
    start,
    end,
    selection,
    children: children.map((child) => entryOf(child, wording)),
  };
}

function wordsOf(what: TreeNode['what'], { letter, findings, say }: Wording): { name: string; detail: string } {
  switch (what.kind) {
    case 'letter':
      return { name: letterName(letter, say), detail: withFindings(summaryInWords(letter, say), findings.letter, say) };
    case 'section':
      return { name: sectionName(what.section, say), detail: '' };
    case 'item':
      return {
        name: itemName(what.item, say),
        detail: withFindings(decisionInWords(what.item, say), findings.items.get(what.item.index) ?? 0, say),
      };
    case 'claimsAdministratorGuideline':
      return { name: say('Claims administrator guideline'), detail: citedInWords(what.item[what.kind], say) };
    case 'reviewerGuideline':
      return { name: say('Reviewer guideline'), detail: citedInWords(what.item[what.kind], say) };
    case 'rationale':
      return { name: say('Rationale'), detail: conclusionInWords(what.item, say) };
  }
}

/** What is cited, by short names; where nothing was found, the basis. */
function citedInWords(block: GuidelineBlock | null, say: Say): string {
  const names = citedNames(block?.citations ?? [], longestName, say);
  return names === '' ? basisInWords(block?.basis ?? null, say) : names;
}

function letterName({ case: { caseNumber } }: Letter, say: Say): string {
  return caseNumber ? say('IMR letter {0}', caseNumber.value) : say('IMR letter');
}

function sectionName({ kind, heading }: Section, say: Say): string {
  if (kind !== 'other') return say(sectionNames[kind]);
  return shortened(heading?.text ?? '', longestName).replace(/\s*:$/, '') || say('Section');
}

/**
 * Number, decision and title; of a partial approval the part that the decision is about. The decision stands in the detail
 * too, but that is neither read aloud nor shown by breadcrumbs and "Go to Symbol".
 */
export function itemName({ index, title, partial, decision }: Item, say: Say): string {
  const words = shortened((partial?.remaining ?? title).text, longestName);
  const word = decisionWord(decision.value, say);
  return oneLine(words) === '' ? say('Disputed item {0}: {1}', index, word) : say('{0}. {1}: {2}', index, word, words);
}

function conclusionInWords({ rationale }: Item, say: Say): string {
  const words = rationale?.conclusion ? conclusionWords[rationale.conclusion.polarity] : '';
  return words === '' ? '' : say(words);
}
