import { citationColumns } from './citationColumns.ts';
import { csvColumns } from './csvColumns.ts';
import { guidelineCountColumns } from './guidelineCountFormats.ts';

const introduction = `# The columns of the CSV tables

Written from src/export/csv*Columns.ts, citationColumns.ts and guidelineCountFormats.ts by \`npm run schema\`; change it
there.

\`imr extract --format csv\` gives one row for each disputed item, \`--rows letters\` one for each letter. A letter in which
no item was found has one row in both, and so has an input that is no letter or cannot be read (\`error_code\` says why).
\`imr citations --format csv\` gives one row for each citation, with \`--count\` one for each guideline. As \`ndjson\` and
\`json\` such a row is an object with the same names in camel case (\`caseNumber\`), \`sections\` and \`pages\` being lists.

- UTF-8 with a byte order mark, comma separated, lines ended by CRLF, quoted as in RFC 4180: it opens in Excel, LibreOffice
  and Numbers by a double click, and in R, Python (\`encoding="utf-8-sig"\`), Stata and SAS.
- A cell that begins with \`=\`, \`+\`, \`-\`, \`@\` (also in their wide forms), a tab or a line end gets an apostrophe before it, as
  a spreadsheet program would else run it as a formula. Control characters are left out. In all else the text is that of the record.
- Days are ISO days (\`2016-12-09\`). An empty cell: absent in the letter, or not certain.
- In the table of items, what belongs to the letter stands on each of its rows; count letters by \`file\`.
- Excel shows up to 32,767 characters of a cell.
`;

/** What the page asks of a column. */
interface Described {
  readonly name: string;
  readonly meaning: string;
}

/** Every table with its title, in the order of the page. */
export const documentedTables: readonly (readonly [string, readonly Described[]])[] = [
  ['One row for each disputed item (`imr extract`, `--rows items`, the default)', csvColumns.items],
  ['One row for each letter (`imr extract`, `--rows letters`)', csvColumns.letters],
  ['One row for each citation (`imr citations`)', citationColumns],
  ['One row for each guideline (`imr citations --count`)', guidelineCountColumns],
];

/** The page docs/csv.md: every column of all tables with its meaning, as Markdown. */
export function csvDocumentation(): string {
  return [introduction, ...documentedTables.map(([title, columns]) => table(title, columns))].join('\n');
}

function table(title: string, columns: readonly Described[]): string {
  const lines = columns.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`);
  return [`## ${title}\n`, '| column | meaning |', '|---|---|', ...lines, ''].join('\n');
}
