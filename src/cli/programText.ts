/** What the help of a command says below its options. */

const statusHelp = `
Exit status:
  0  all well
  1  some input is no letter or cannot be read; the rest was done
  2  wrong usage, or the output cannot be written`;

const foundHelp = `  3  imr check: all was looked at, and something was found`;

const inputHelp = `FILE is read whatever its ending, a FOLDER is walked for .txt, .imr and .pdf files (names that begin with a dot are
left out), - is one letter on standard input. PDFs are told by their contents. Text is UTF-8, UTF-16 with a mark, or
else taken for Windows-1252.`;

const passwordHelp = `A PDF that opens only with a password is given it with --password, or in the environment variable IMR_PDF_PASSWORD,
which is safer: others on the machine may see options in the list of processes.`;

export const programHelp = `
Examples:
  imr show letter.txt
  imr extract letters/ > letters.ndjson
  imr extract --format csv --output items.csv letters/
  imr citations letters/
  imr check letters/
  imr memo letter.txt > memo.md
  imr text letter.pdf
${statusHelp}
${foundHelp}

Nothing leaves this machine: imr opens no network connection.`;

export const extractHelp = `
${inputHelp}
An input that is no letter or cannot be read, or is larger than 20 MB, gives a record with an error; the rest goes on.
${passwordHelp}

Examples:
  imr extract letters/ > letters.ndjson
  imr extract --format csv --rows letters --output letters.csv letters/
  imr extract letter.pdf
  imr extract --input-format ndjson - < texts.ndjson
${statusHelp}`;

export const citationsHelp = `
One row for each guideline that a side cites for an item, with its place in the MTUS on the decision date. --mentions
adds what the case summary and the rationales cite; --count tells instead how many letters and items cite a guideline.
${inputHelp}
An input that is no letter or cannot be read gives a row with an error; in tables and counts standard error alone
tells of it. The rest goes on.
${passwordHelp}

Examples:
  imr citations letter.txt
  imr citations --format csv --output citations.csv letters/
  imr citations --count letters/
${statusHelp}`;

export const checkHelp = `
What does not fit together: dates, sides, body parts, counts and more that differ from one place of a letter to another.
Findings are prompts to look, never verdicts; a hint may well be wrong. docs/checks.md tells of every rule.
${inputHelp}

Findings that the file NAME.imr-checks.json next to a letter suppresses are left out. An input that is no letter or
cannot be read, or a file of suppressions that is none, gives a line with an error (ndjson), a notification (sarif),
and a line on standard error; the rest goes on.
${passwordHelp}

Examples:
  imr check letter.txt
  imr check --severity warning letters/
  imr check --rule header-date --rule side letters/
  imr check --format sarif --output findings.sarif letters/

Exit status:
  0  nothing found of the severity --fail-on or above
  1  some input is no letter or cannot be read; the rest was done
  2  wrong usage, or the output cannot be written
  3  all was looked at, and something of the severity --fail-on or above was found`;

export const memoHelp = `
A page in Markdown on standard output: case, items, decisions and what follows of them, guidelines, findings with their
quotes, dates, grounds of appeal, and blanks for what only a person knows. It is a draft, and no legal advice.
--without-identifiers leaves out case number, days, ages, names behind a title and long numbers, in quotes too.
${passwordHelp}

Examples:
  imr memo letter.txt > memo.md
  imr memo --without-identifiers letter.txt
${statusHelp}`;

export const textHelp = `
The text of a PDF, with a form feed behind each page; of a file of text its characters as UTF-8, without a mark. The
offsets of a letter's record are places in this text, in UTF-16 code units. It need not be a letter.
One text goes to standard output or to --output FILE. Texts of several files, or of a FOLDER, go into --output-folder,
which is made where it is not there. They lie in it as the letters lie in the deepest folder that holds all that is
named: of FOLDER, FOLDER/2016/a.pdf becomes 2016/a.txt. Where a.pdf and a.txt lie together, they become a.pdf.txt and
a.txt.txt. A text that cannot be had leaves what is there.
${passwordHelp}

Examples:
  imr text letter.pdf
  imr text --output letter.txt letter.pdf
  imr text --output-folder texts/ letters/
${statusHelp}`;

export const showHelp = `
Colors are used in terminals only; NO_COLOR turns them off.
${passwordHelp}
${statusHelp}`;
