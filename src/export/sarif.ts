/** Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), written letter by letter. */
import type { Severity } from '../checks/finding.ts';
import { rulePage } from '../checks/rulePages.ts';
import type { Rule } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import { suppressionOf, type SeenFinding, type Suppression } from '../checks/suppressions.ts';
import type { Span, TextSpan } from '../text/span.ts';
import type { CheckedLetter, FailedFile } from './checkedLetter.ts';

/** What of a run stands in the document. */
export interface SarifWriting {
  /** The version of the program. */
  readonly tool: string;
  /** Whether findings that are suppressed are in it; all results then say whether they are (section 3.27.23). */
  readonly withSuppressed: boolean;
  readonly pathSeparator: '/' | '\\';
}

/** SARIF has no hint; the property `severity` of a result tells it from an information. */
const levels: Readonly<Record<Severity, 'warning' | 'note'>> = {
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The beginning of the document, up to the first result. */
export function sarifHead({ tool }: SarifWriting): string {
  const driver = { name: 'imr', fullName: `IMR Letters ${tool}`, version: tool, rules: rules.map(descriptorOf) };
  const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' });
  return `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${run.slice(0, -1)},"results":[\n`;
}

/** The end of the document. `notifications` are those of all inputs that failed. */
export function sarifFoot(notifications: readonly string[]): string {
  const invocation = `{"executionSuccessful":${notifications.length === 0},"toolExecutionNotifications":[${notifications.join(',')}]}`;
  return `\n],"invocations":[${invocation}]}]}\n`;
}

/** What the foot tells of an input that failed. */
export function sarifNotification({ file, error }: FailedFile, { pathSeparator }: SarifWriting): string {
  return JSON.stringify({
    descriptor: { id: error.code },
    level: 'error',
    message: { text: error.message },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file, pathSeparator) } }],
  });
}

/** The results of a letter; '' where it has none. */
export function sarifResults(letter: CheckedLetter, writing: SarifWriting): string {
  return letter.findings.map((seen) => JSON.stringify(resultOf(seen, letter, writing))).join(',\n');
}

function descriptorOf(rule: Rule): object {
  const { id, class: kind, severity, description, reason, limits } = rule;
  const level = severity === 'off' ? 'note' : levels[severity];
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: reason },
    help: { text: `${description}\n\n${reason}\n\n${limits}`, markdown: rulePage(rule) },
    defaultConfiguration: { enabled: severity !== 'off', level },
    properties: { class: kind, severity },
  };
}

function resultOf(
  { finding, suppression }: SeenFinding,
  letter: CheckedLetter,
  { withSuppressed, pathSeparator }: SarifWriting,
): object {
  const { rule, class: kind, severity, message, here, page, there, item } = finding;
  const location = (span: TextSpan): object => locationOf(span, letter, pathSeparator);
  const other = there && { ...location(there), id: 1, message: { text: 'What is said there.' } };
  const hashes = suppressionOf(finding, '', '');
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [location(here)],
    ...(other ? { relatedLocations: [other] } : {}),
    partialFingerprints: { 'imrFinding/v1': `${hashes.here}:${hashes.there ?? ''}:${item ?? ''}` },
    ...(withSuppressed ? { suppressions: suppression ? [acceptedBy(suppression)] : [] } : {}),
    properties: { class: kind, severity, item, page, case: letter.caseNumber },
  };
}

function acceptedBy({ reason, date }: Suppression): object {
  return { kind: 'external', status: 'accepted', justification: reason, properties: { date } };
}

function locationOf(span: TextSpan, letter: CheckedLetter, pathSeparator: '/' | '\\'): object {
  const artifactLocation = artifactOf(letter.file, pathSeparator);
  const logicalLocations = [{ fullyQualifiedName: letter.placeOf(span) }];
  return { physicalLocation: { artifactLocation, region: regionOf(span, letter) }, logicalLocations };
}

/** Lines and columns count from 1, the end column is the one behind the last character (section 3.30). */
function regionOf({ start, end }: Span, { source, positionOf }: CheckedLetter): object {
  const [first, last] = [positionOf(start), positionOf(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: source.slice(start, end) },
  };
}

function artifactOf(file: string, pathSeparator: '/' | '\\'): object {
  if (file === '-') return { uri: '-', description: { text: 'standard input' } };
  return { uri: uriOf(file, pathSeparator) };
}

/** A path as a reference by RFC 3986: relative ones stay so, and a colon in one is no scheme. */
function uriOf(file: string, pathSeparator: '/' | '\\'): string {
  const drive = pathSeparator === '\\' ? /^([A-Za-z]:)[\\/]/.exec(file)?.[1] : undefined;
  const rest = drive === undefined ? file : file.slice(drive.length);
  const parts = pathSeparator === '\\' ? rest.split(/[\\/]/) : rest.split('/');
  const path = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  if (drive !== undefined) return `file:///${drive}${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
