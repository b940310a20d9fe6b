/** The files that are written from the source: the JSON Schemas, the rules in package.json, and the pages that describe codes and columns. */
import { csvDocumentation } from '../src/export/csvDocumentation.ts';
import { inputErrorMessages } from '../src/files/inputErrors.ts';
import { suppressionsErrorMessages } from '../src/checks/suppressions.ts';
import { letterErrorMessages, problemMessages } from '../src/letter/problems.ts';
import { pdfErrorMessages } from '../src/pdf/errors.ts';
import { checksPage } from './checksPage.ts';
import { cell, codebook } from './codebook.ts';
import { editorPage } from './editorPage.ts';
import { findingSchema } from './findingSchema.ts';
import { publishedSchema } from './jsonSchema.ts';
import { manifestWithRules } from './severitiesSetting.ts';
import { suppressionsSchema } from './suppressionsSchema.ts';

function codeTable(messages: Readonly<Record<string, string>>): string {
  const rows = Object.entries(messages).map(([code, message]) => `| \`${code}\` | ${cell(message)} |`);
  return ['| code | message |', '|---|---|', ...rows].join('\n');
}

function problemsPage(): string {
  return `# Problems and errors

Written by \`npm run schema\` from \`src/letter/problems.ts\`, \`src/files/inputErrors.ts\` and \`src/pdf/errors.ts\`; change them there. Codes are stable: a program may
rely on them. Messages may be worded better from version to version; none holds text of a letter.

## Problems

What a record lists under \`problems\`: the letter was read, and this is odd or missing in it.

${codeTable(problemMessages)}

## Errors

What a record holds under \`error\`: the input could not be read, and no letter came of it.

${codeTable({ ...letterErrorMessages, ...inputErrorMessages, ...pdfErrorMessages })}

\`imr check\` names the file of suppressions next to a letter with one of the codes above, or with this one:

${codeTable(suppressionsErrorMessages)}
`;
}

/** Path from the project's folder and content of every file that `npm run schema` writes. */
export function documents(): ReadonlyMap<string, string> {
  return new Map([
    ['schema/imr-letter-1.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`],
    ['schema/imr-suppressions-1.schema.json', `${JSON.stringify(suppressionsSchema(), null, 2)}\n`],
    ['schema/imr-finding-1.schema.json', `${JSON.stringify(findingSchema(), null, 2)}\n`],
    ['package.json', manifestWithRules()],
    ['docs/codebook.md', codebook()],
    ['docs/problems.md', problemsPage()],
    ['docs/csv.md', csvDocumentation()],
    ['docs/editor.md', editorPage()],
    ['docs/checks.md', checksPage()],
  ]);
}
