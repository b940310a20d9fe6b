import { findingsOf, subjectOf } from '../checks/check.ts';
import { isAtLeast, severitiesOfRules } from '../checks/severities.ts';
import { withSuppressions, type SeenFinding } from '../checks/suppressions.ts';
import { noTotals, totalsOf, type CheckedLetter } from '../export/checkedLetter.ts';
import type { FindingFormat } from '../export/findingFormats.ts';
import { inputError } from '../files/inputErrors.ts';
import { positionsIn } from '../text/lines.ts';
import { pagesIn } from '../text/pages.ts';
import { placeInWords } from '../views/quotation.ts';
import type { FindingContents } from './contents.ts';
import { readInput, type Input, type TextAndRecord } from './input.ts';
import type { Written } from './job.ts';
import type { Reading } from './reader.ts';
import { suppressionsFor, type FoundSuppressions } from './suppressionsFile.ts';

/**
 * What is found in one input, written. Where the file of suppressions next to a letter cannot be taken, it counts as
 * an input that failed, and nothing is suppressed. A letter that cannot be looked at fails alone, and not the run.
 */
export async function checkInput(
  input: Input,
  reading: Reading,
  contents: FindingContents,
  format: FindingFormat,
): Promise<Written> {
  const read = await readInput(input, reading);
  if ('error' in read) return failed(read, format);
  try {
    return written(read, suppressionsFor(input), contents, format);
  } catch {
    return failed({ file: input.file, ...inputError('reading.failed') }, format);
  }
}

function failed(failure: Written['failures'][number], format: FindingFormat): Written {
  const { file, error } = failure;
  return { text: format.failure({ file, error }), failures: [{ file, error }], totals: noTotals };
}

function written(
  read: TextAndRecord,
  { suppressions, failure }: FoundSuppressions,
  contents: FindingContents,
  format: FindingFormat,
): Written {
  const { rules, severity: least, honorsSuppressions } = contents;
  const severities = rules === null ? {} : severitiesOfRules(rules);
  const findings = findingsOf(subjectOf(read.text, read.record), severities);
  const seen = withSuppressions(findings, suppressions).filter(({ finding }) => isAtLeast(finding.severity, least));
  const shown = honorsSuppressions ? seen.filter(({ suppression }) => suppression === null) : seen;
  const letter = checkedLetter(read, shown);
  const failures = failure === null ? [] : [failure];
  return {
    text: failures.map(format.failure).join('') + format.piece(letter),
    failures,
    totals: totalsOf(letter, seen.length - shown.length),
  };
}

function checkedLetter({ text, record }: TextAndRecord, findings: readonly SeenFinding[]): CheckedLetter {
  const [positionOf, pageOf] = [positionsIn(text), pagesIn(text)];
  return {
    file: record.file,
    caseNumber: record.case.caseNumber?.value ?? null,
    source: text,
    findings,
    positionOf,
    placeOf: ({ start, end }) => {
      const [firstLine, lastLine] = [positionOf(start).line, positionOf(end).line];
      return placeInWords(record, { start, end, firstLine, lastLine, page: pageOf(start) });
    },
  };
}
