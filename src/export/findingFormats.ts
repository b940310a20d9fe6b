import type { SeenFinding } from '../checks/suppressions.ts';
import type { TextSpan } from '../text/span.ts';
import type { CheckedLetter, CheckTotals, FailedFile } from './checkedLetter.ts';
import { checkedLetterText, totalsInWords } from './findingText.ts';
import type { FindingFormatName } from './formatNames.ts';
import { errorRecord } from './letterRecord.ts';
import { sarifFoot, sarifHead, sarifNotification, sarifResults } from './sarif.ts';
import type { View } from './show.ts';

/** How findings are written, letter by letter: head, the pieces with the separator between them, foot. A piece may be empty. */
export interface FindingFormat {
  readonly head: string;
  readonly separator: string;
  readonly piece: (letter: CheckedLetter) => string;
  /** What stands in place of an input that failed; '' where standard error alone tells of it. */
  readonly failure: (failed: FailedFile) => string;
  /** `notes` is what `note` gave for each input that failed. */
  readonly foot: (totals: CheckTotals, notes: readonly string[]) => string;
  /** What the foot has to tell of an input that failed; '' where it tells nothing. */
  readonly note: (failed: FailedFile) => string;
}

/** How findings are written. */
export interface FindingWriting {
  /** The version of the program. */
  readonly tool: string;
  /** Whether those that are suppressed are among them. */
  readonly withSuppressed: boolean;
  /** Of the readable form. */
  readonly view: View;
  /** What parts the folders of a path on this machine. */
  readonly pathSeparator: '/' | '\\';
}

/** The format of this name. */
export function findingFormatOf(name: FindingFormatName, writing: FindingWriting): FindingFormat {
  return formats[name](writing);
}

const formats: Readonly<Record<FindingFormatName, (writing: FindingWriting) => FindingFormat>> = {
  text: ({ view }) => ({
    head: '',
    separator: '\n',
    piece: (letter) => checkedLetterText(letter, view),
    failure: () => '',
    foot: (totals) => (totals.lettersWithFindings > 0 ? '\n' : '') + totalsInWords(totals, view),
    note: () => '',
  }),
  ndjson: ({ tool }) => ({
    head: '',
    separator: '',
    piece: ({ file, findings }) => findings.map((finding) => `${JSON.stringify(lineOf(file, finding))}\n`).join(''),
    failure: (failed) => `${JSON.stringify(errorRecord(failed.file, tool, failed))}\n`,
    foot: () => '',
    note: () => '',
  }),
  sarif: (writing) => ({
    head: sarifHead(writing),
    separator: ',\n',
    piece: (letter) => sarifResults(letter, writing),
    failure: () => '',
    foot: (_, notes) => sarifFoot(notes),
    note: (failed) => sarifNotification(failed, writing),
  }),
};

/** One finding as a line has it. */
function lineOf(file: string, { finding }: SeenFinding): object {
  const { rule, class: kind, severity, message, here, there, item, page } = finding;
  return { file, rule, class: kind, severity, message, here: spanOf(here), there: there && spanOf(there), item, page };
}

function spanOf({ text, start, end }: TextSpan): TextSpan {
  return { text, start, end };
}
