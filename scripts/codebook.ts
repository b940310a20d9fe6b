/** The codebook: every field of the record with its type, its source and its meaning, as Markdown for researchers. */
import { recordSchemas, type JsonSchema } from './jsonSchema.ts';

/** A field of the record by its path, as `items[].title`. */
interface Field {
  readonly path: string;
  readonly type: string;
  readonly source: string;
  readonly meaning: string;
}

const spanNames: ReadonlySet<string> = new Set(['text', 'start', 'end']);

const introduction = `# Codebook of \`imr-letter/1\`

Written by \`npm run schema\` from \`src/letter/record.ts\`; change it there.

A record is one JSON object; [the JSON Schema](../schema/imr-letter-1.schema.json) says the same to programs. A later version of the
program may add fields within \`imr-letter/1\`; none is renamed or taken away.

Types with **words** carry three more fields: \`text\`, the words of the letter with white space folded to single blanks,
and \`start\` and \`end\`, their place in the decoded text, in UTF-16 code units, \`end\` exclusive. A byte order mark is no part of the
text; line ends stay as they are. Of a PDF it is the text that \`imr text FILE.pdf\` prints. Folding the white space of the text between \`start\` and \`end\` gives \`text\`.
Types with a **place** carry \`start\` and \`end\` alone. A field that can be null is null where the letter does not say it, or does not say it with certainty.

## A letter

`;

const errorIntroduction = `
## An error

An input that is no letter, or cannot be read, gives this record in place of the one above. [Problems and
errors](problems.md) lists the codes.
`;

/** The schema without its "or null", and whether null is allowed. */
function withoutNull(schema: JsonSchema): { readonly inner: JsonSchema; readonly nullable: boolean } {
  const options = schema.anyOf ?? [schema];
  const inner = options.find(({ type }) => type !== 'null') ?? schema;
  return { inner, nullable: options.some(({ type }) => type === 'null') };
}

function carried(schema: JsonSchema): string {
  const names = Object.keys(schema.properties ?? {});
  if (names.includes('text') && names.includes('start')) return ' with words';
  return names.includes('start') ? ' with a place' : '';
}

function plainType(schema: JsonSchema): string {
  if (schema.const !== undefined) return `"${schema.const}"`;
  if (schema.enum !== undefined) return schema.enum.map((value) => `"${value}"`).join(', ');
  if (schema.type === 'array') return `list of ${plainType(schema.items ?? {})}`;
  if (schema.type === 'object') return `object${carried(schema)}`;
  if (schema.pattern === undefined) return schema.type ?? '';
  return schema.pattern.startsWith('^CM') ? 'case number, CM00-0000000' : 'ISO day, YYYY-MM-DD';
}

function fieldsBelow(schema: JsonSchema, path: string): Field[] {
  if (schema.type === 'array') return fieldsBelow(schema.items ?? {}, `${path}[]`);
  const properties = Object.entries(schema.properties ?? {});
  const hasWords = carried(schema) !== '';
  return properties
    .filter(([name]) => !(hasWords && spanNames.has(name)))
    .flatMap(([name, property]) => fieldsAt(property, path === '' ? name : `${path}.${name}`));
}

function fieldsAt(schema: JsonSchema, path: string): Field[] {
  const { inner, nullable } = withoutNull(schema);
  const field = {
    path,
    type: plainType(inner) + (nullable ? ' or null' : ''),
    source: schema.source ?? '',
    meaning: schema.description ?? '',
  };
  return [field, ...fieldsBelow(inner, path)];
}

/** An error's record begins like a letter's: what is not described there is described here. */
function describedAs(fields: readonly Field[], others: readonly Field[]): Field[] {
  const described = fields.map((field) =>
    field.meaning === '' ? others.find(({ path }) => path === field.path) : field,
  );
  return described.filter((field) => field !== undefined);
}

/** Every field of a letter's record and of an error's, each in the order of its record. */
export function codebookFields(): { readonly letter: readonly Field[]; readonly error: readonly Field[] } {
  const schemas = recordSchemas();
  const letter = fieldsBelow(schemas.letter, '');
  return { letter, error: describedAs(fieldsBelow(schemas.error, ''), letter) };
}

/** A cell of a Markdown table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(
    ({ path, type, source, meaning }) => `| \`${path}\` | ${[type, meaning, source].map(cell).join(' | ')} |`,
  );
  return ['| field | type | meaning | where it comes from |', '|---|---|---|---|', ...rows, ''].join('\n');
}

/** The page `docs/codebook.md`. */
export function codebook(): string {
  const { letter, error } = codebookFields();
  return [introduction, table(letter), errorIntroduction, table(error)].join('\n').replace(/\n{3,}/g, '\n\n');
}
