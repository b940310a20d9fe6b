import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';
import { textSpan } from '../text/span.ts';
import { sectionKindOf } from './eras.ts';
import type { Section } from './record.ts';
import type { SectionKind } from './record.ts';

const kinds: Readonly<Partial<Record<SyntaxKind, SectionKind>>> = {
  header: 'header',
  determination: 'determination',
  summary: 'summary',
  issues: 'issues',
  other: 'other',
};

/** The sections of a letter in their order; parts that stand in none are not among them. */
export function readSections(source: string, root: SyntaxNode): readonly Section[] {
  return root.children.flatMap((node) => {
    const kind = kinds[node.kind];
    return kind ? [readSection(source, node, kind)] : [];
  });
}

function readSection(source: string, node: SyntaxNode, kind: SectionKind): Section {
  const { start, end } = node;
  const heading = kind === 'header' ? undefined : node.children[0];
  if (!heading) return { kind, heading: null, start, end };
  const words = textSpan(source, heading);
  return { kind: kind === 'other' ? sectionKindOf(words.text).kind : kind, heading: words, start, end };
}
