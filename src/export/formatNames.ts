/** The formats of `imr extract --format`. */
export const formatNames = ['ndjson', 'json', 'csv'] as const;
export type FormatName = (typeof formatNames)[number];

/** What the rows of its CSV stand for. */
export const rowKinds = ['items', 'letters'] as const;
export type RowKind = (typeof rowKinds)[number];

/** The formats of `imr citations --format`. */
export const citationFormatNames = ['table', 'csv', 'ndjson', 'json'] as const;
export type CitationFormatName = (typeof citationFormatNames)[number];

/** The formats of `imr check --format`. */
export const findingFormatNames = ['text', 'ndjson', 'sarif'] as const;
export type FindingFormatName = (typeof findingFormatNames)[number];
