import { sep } from 'node:path';
import type { Severity } from '../checks/finding.ts';
import { citationFormatOf } from '../export/citationFormats.ts';
import { findingFormatOf, type FindingFormat } from '../export/findingFormats.ts';
import type { CitationFormatName, FindingFormatName, FormatName, RowKind } from '../export/formatNames.ts';
import { formatOf, type Format } from '../export/formats.ts';
import { countsOf } from '../export/guidelineCount.ts';
import { toolVersion } from '../reading/tool.ts';
import type { TextFolder } from './textNames.ts';
import { paintOf, viewOf, type Look } from './view.ts';

/** What a run writes of its letters. Plain data, as it goes to workers. */
export type Contents = RecordContents | FindingContents | TextContents;

/** What is written of records alone. */
export type RecordContents =
  | { readonly kind: 'records'; readonly format: FormatName; readonly rows: RowKind }
  | { readonly kind: 'citations'; readonly format: CitationFormatName; readonly mentions: boolean }
  | { readonly kind: 'counts'; readonly format: CitationFormatName };

/** What is found in letters. */
export interface FindingContents {
  readonly kind: 'findings';
  readonly format: FindingFormatName;
  /** The ids of the rules that are looked for; null for all that are not off by themselves. */
  readonly rules: readonly string[] | null;
  /** The least severity that is shown. */
  readonly severity: Severity;
  /** Whether findings that are suppressed are left out. */
  readonly honorsSuppressions: boolean;
  /** The least severity that ends the run with the status for findings. */
  readonly failOn: Severity | 'never';
}

/** The texts themselves, letters or not: each in a file of its own in the folder; as they are where it is null. */
export interface TextContents {
  readonly kind: 'texts';
  readonly format: 'plain';
  readonly folder: TextFolder | null;
}

/** How the pieces of a run are written, one for each letter. Those of counts are for the delivery, which adds them up. */
export function piecesOf(contents: RecordContents, look: Look): Format {
  if (contents.kind === 'records') return formatOf(contents.format, contents.rows);
  if (contents.kind === 'counts') return countPieces;
  const { format, mentions } = contents;
  return citationFormatOf(format, { mentions, view: { width: look.width, paint: paintOf(look) } });
}

/** How what is found is written. */
export function findingPiecesOf({ format, honorsSuppressions }: FindingContents, look: Look): FindingFormat {
  const pathSeparator = sep === '\\' ? '\\' : '/';
  return findingFormatOf(format, {
    tool: toolVersion,
    withSuppressed: !honorsSuppressions,
    view: viewOf(look),
    pathSeparator,
  });
}

const countPieces: Format = {
  head: '',
  separator: '',
  foot: '',
  piece: (record) => ('error' in record ? '' : `${JSON.stringify(countsOf(record))}\n`),
};
