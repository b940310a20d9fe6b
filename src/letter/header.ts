import { textSpan, trimSpan, type Span } from '../text/span.ts';
import { bindDates, type Binding } from './headerBinding.ts';
import { looksScanned } from './headerDamage.ts';
import { caseFields, isDateField, type CaseField, type HeaderToken, type ValueToken } from './headerForm.ts';
import { headerTokens } from './headerTokens.ts';
import { problem, type ProblemCode } from './problems.ts';
import type { CaseFields, Problem } from './record.ts';

type Values = ReadonlyMap<CaseField, ValueToken>;

const missingCodes: Readonly<Record<CaseField, ProblemCode>> = {
  caseNumber: 'header.case-number-missing',
  dateAssigned: 'header.date-assigned-missing',
  dateOfInjury: 'header.date-of-injury-missing',
  decisionDate: 'header.decision-date-missing',
  urDenialDate: 'header.ur-denial-date-missing',
  applicationReceived: 'header.application-received-missing',
  priority: 'header.priority-missing',
};

const none: CaseFields = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDenialDate: null,
  applicationReceived: null,
  priority: null,
};

/**
 * The seven fields of the header table.
 *
 * @param source the decoded text
 * @param span the stretch of the text with one header; null where there is none
 * @returns each field with its value, null where it is absent or not certain (see `bindDates`), and a problem for each of those
 */
export function readHeader(source: string, span: Span | null): { fields: CaseFields; problems: readonly Problem[] } {
  const tokens = span ? headerTokens(source, span) : [];
  if (!span || tokens.length === 0)
    return { fields: none, problems: [problem('header.missing', span ?? { start: 0, end: 0 })] };
  const binding = bindDates(source, tokens);
  const values = new Map<CaseField, ValueToken>(binding.dates);
  const number = ownValue(tokens, 'caseNumber', 'number');
  if (number)
    values.set('caseNumber', fitsYears(number, binding) || !looksScanned(source, tokens) ? number : unread(number));
  const priority = priorityOf(tokens);
  if (priority) values.set('priority', priority);
  return { fields: fieldsOf(source, values), problems: problemsOf(trimSpan(source, span), tokens, values, binding) };
}

/** A value whose form says what it is; of two different ones only the one behind the label is it. */
function ownValue(tokens: readonly HeaderToken[], field: CaseField, kind: ValueToken['kind']): ValueToken | undefined {
  const values = tokens.filter((one): one is ValueToken => one.kind === kind);
  const isOne = values.every(({ value }) => value === values[0]?.value);
  return isOne ? values[0] : behindLabel(tokens, field, kind);
}

/** Without its label the word may be one of prose ("standard of care"). */
function priorityOf(tokens: readonly HeaderToken[]): ValueToken | undefined {
  if (!tokens.some((one) => one.kind === 'label' && one.field === 'priority')) return undefined;
  return ownValue(tokens, 'priority', 'priority');
}

/** The number carries the year of the application; a scan's "CM47" does not fit the dates beside it. */
function fitsYears({ value }: ValueToken, { dates }: Binding): boolean {
  const year = 2000 + Number(value?.slice(2, 4));
  const known = [...dates].filter(([field, day]) => field !== 'dateOfInjury' && day.value !== null);
  return known.length === 0 || known.some(([, day]) => Math.abs(Number(day.value?.slice(0, 4)) - year) <= 1);
}

function unread(token: ValueToken): ValueToken {
  return { ...token, value: null };
}

/** The first value of a kind behind a field's label. */
function behindLabel(
  tokens: readonly HeaderToken[],
  field: CaseField,
  kind: ValueToken['kind'],
): ValueToken | undefined {
  const label = tokens.findIndex((one) => one.kind === 'label' && one.field === field);
  if (label < 0) return undefined;
  return tokens.slice(label).find((one): one is ValueToken => one.kind === kind);
}

function fieldsOf(source: string, values: Values): CaseFields {
  const date = (field: CaseField): CaseFields['dateAssigned'] => {
    const token = values.get(field);
    return token?.value == null ? null : { value: token.value, ...textSpan(source, token) };
  };
  const priority = date('priority');
  return {
    caseNumber: date('caseNumber'),
    dateAssigned: date('dateAssigned'),
    dateOfInjury: date('dateOfInjury'),
    decisionDate: date('decisionDate'),
    urDenialDate: date('urDenialDate'),
    applicationReceived: date('applicationReceived'),
    priority: priority && { ...priority, value: priority.value === 'expedited' ? 'expedited' : 'standard' },
  };
}

function problemsOf(
  span: Span,
  tokens: readonly HeaderToken[],
  values: Values,
  { doubt }: Binding,
): readonly Problem[] {
  const labelled = new Set(tokens.map((one) => (one.kind === 'label' ? one.field : null)));
  const missing = caseFields.filter(
    (field) => !values.has(field) && !(doubt && isDateField(field) && labelled.has(field)),
  );
  const malformed = [...values.values()].filter(({ value }) => value === null);
  return [
    ...(tokens.some(({ repaired }) => repaired) ? [problem('text.damaged', span)] : []),
    ...(doubt ? [problem(doubt, span)] : []),
    ...missing.map((field) => problem(missingCodes[field], span)),
    ...malformed.map((value) => problem('header.value-malformed', value)),
  ];
}
