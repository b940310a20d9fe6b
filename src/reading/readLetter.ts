import { catalogVersion } from '../guidelines/catalogVersion.ts';
import { characterProblems } from '../letter/characterProblems.ts';
import { withClosings } from '../letter/closing.ts';
import { contentProblems } from '../letter/contentProblems.ts';
import { readNoticeItems, readReviewItems } from '../letter/erasNotice.ts';
import { formOf } from '../letter/eras.ts';
import { isLetter } from '../letter/evidence.ts';
import { readHeader } from '../letter/header.ts';
import { headerPlace } from '../letter/headerPlace.ts';
import { readItem } from '../letter/item.ts';
import { outcomeOf } from '../letter/outcome.ts';
import { readPatient } from '../letter/patient.ts';
import { letterErrorMessages } from '../letter/problems.ts';
import type { Item, ItemParts, Letter, Problem, Section } from '../letter/record.ts';
import { readReviewer, type ReviewerParts } from '../letter/reviewer.ts';
import { readSections } from '../letter/sections.ts';
import { structureProblems } from '../letter/structure.ts';
import { gather, type NodesByKind } from '../letter/tree.ts';
import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';
import { pagesIn } from '../text/pages.ts';
import type { Span } from '../text/span.ts';
import { readContents, type ReadItem } from './readContents.ts';
import { readAnew, type Recall } from './recall.ts';
import { toolVersion } from './tool.ts';

/** Why a text is not read as a letter. */
export interface NotALetter {
  readonly error: { readonly code: 'letter.none'; readonly message: string };
}

const notALetter: NotALetter = { error: { code: 'letter.none', message: letterErrorMessages['letter.none'] } };

/** The record of a text, given its tree. Never throws; the same text always gives the same record, whatever `recall` remembers. */
export function letterOf(source: string, tree: SyntaxNode, recall: Recall = readAnew): Letter | NotALetter {
  const root = withClosings(source, tree);
  const nodes = gather(root);
  if (!isLetter(nodes)) return notALetter;
  const sections = readSections(source, root);
  const parts = readItems(source, root, nodes, sections);
  const summary = summaryOf(sections);
  const { items, problems } = readContents(source, parts, summary, recall);
  const header = readHeader(source, headerPlace(root));
  const reviewer = readReviewer(source, reviewerParts(nodes, sections));
  const form = formOf(source, sections, header.fields.decisionDate?.value ?? null, guidelineTexts(parts));
  const whole = [
    ...characterProblems(source),
    ...structureProblems(source, root, nodes, { form, case: header.fields, items: parts }),
  ];
  return {
    schema: 'imr-letter/1',
    tool: toolVersion,
    catalog: catalogVersion,
    form,
    outcome: outcomeOf(parts),
    case: header.fields,
    reviewer: reviewer.reviewer,
    patient: readPatient(source, summary),
    sections,
    items: withPages(source, items),
    problems: inOrder([
      ...header.problems,
      ...reviewer.problems,
      ...whole,
      ...parts.flatMap(contentProblems),
      ...problems,
    ]),
  };
}

/** The disputed items of the forms since 2014, else those of one of the forms of 2013. */
function readItems(
  source: string,
  root: SyntaxNode,
  nodes: NodesByKind,
  sections: readonly Section[],
): readonly ItemParts[] {
  const found = nodes.get('item');
  if (found) return found.map((node, at) => readItem(source, node, at + 1));
  if (!nodes.has('other')) return [];
  const review = readReviewItems(source, sections);
  return review.length > 0 ? review : readNoticeItems(source, root);
}

/** Puts to each item the page on which its title begins. Not remembered: it hangs on all that stands before the item. */
function withPages(source: string, items: readonly ReadItem[]): readonly Item[] {
  const pageOf = pagesIn(source);
  return items.map(({ index, ...rest }) => ({ index, page: pageOf(rest.title.start), ...rest }));
}

function reviewerParts(nodes: NodesByKind, sections: readonly Section[]): ReviewerParts {
  const prose = sections.find(({ kind }) => kind === 'qualifications') ?? nodes.get('determination')?.[0] ?? null;
  return { licensure: labeled(nodes, 'licensure'), specialty: labeled(nodes, 'specialty'), determination: prose };
}

/** All behind a label of the reviewer block, from the label's end. */
function labeled(nodes: NodesByKind, kind: SyntaxKind): Span | null {
  const node = nodes.get(kind)?.[0];
  return node ? { start: node.children[0]?.end ?? node.start, end: node.end } : null;
}

/** The case summary without its heading. */
function summaryOf(sections: readonly Section[]): Span | null {
  const summary = sections.find((section) => section.kind === 'summary');
  return summary ? { start: summary.heading?.end ?? summary.start, end: summary.end } : null;
}

function guidelineTexts(items: readonly ItemParts[]): readonly string[] {
  return items.flatMap((item) => [item.claimsAdministratorGuideline?.text ?? '', item.reviewerGuideline?.text ?? '']);
}

/** Problems by their place; one of each kind at a place, and the damage of a text only once. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length === 0) return problems;
  const sorted = [...problems].sort((one, other) => one.start - other.start || (one.code < other.code ? -1 : 1));
  const known = new Set<string>();
  return sorted.filter(({ code, start }) => {
    const key = code === 'text.damaged' ? code : `${code} ${String(start)}`;
    return !known.has(key) && known.add(key);
  });
}
