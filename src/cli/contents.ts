import { citationFormatOf } from '../export/citationFormats.ts';
import type { CitationFormatName, FormatName, RowKind } from '../export/formatNames.ts';
import { formatOf, type Format } from '../export/formats.ts';
import { countsOf } from '../export/guidelineCount.ts';
import { paintOf, type Look } from './view.ts';

/** What a run writes of its letters. Plain data, as it goes to workers. */
export type Contents =
  | { readonly kind: 'records'; readonly format: FormatName; readonly rows: RowKind }
  | { readonly kind: 'citations'; readonly format: CitationFormatName; readonly mentions: boolean }
  | { readonly kind: 'counts'; readonly format: CitationFormatName };

/** How the pieces of a run are written, one for each letter. Those of counts are for the delivery, which adds them up. */
export function piecesOf(contents: Contents, look: Look): Format {
  if (contents.kind === 'records') return formatOf(contents.format, contents.rows);
  if (contents.kind === 'counts') return countPieces;
  const { format, mentions } = contents;
  return citationFormatOf(format, { mentions, view: { width: look.width, paint: paintOf(look) } });
}

const countPieces: Format = {
  head: '',
  separator: '',
  foot: '',
  piece: (record) => ('error' in record ? '' : `${JSON.stringify(countsOf(record))}\n`),
};
