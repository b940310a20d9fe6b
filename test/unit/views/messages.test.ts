import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { bundleFile, messagesOf } from '../../../scripts/l10n.ts';
import { allGuidelines } from '../../../src/guidelines/catalog.ts';
import { calendarOrder } from '../../../src/letter/calendar.ts';
import type { Basis, CaseFields, Item } from '../../../src/letter/record.ts';
import { citationsOf } from '../../../src/views/citationAt.ts';
import { completionsAt } from '../../../src/views/completions.ts';
import { basisInWords, decisionInWords } from '../../../src/views/consequences.ts';
import { formFeedLabel } from '../../../src/views/formFeeds.ts';
import { guidelinePage } from '../../../src/views/guidelinePage.ts';
import { hoverAt } from '../../../src/views/hover.ts';
import type { HoverContent } from '../../../src/views/hoverContent.ts';
import { dateContent } from '../../../src/views/hoverDates.ts';
import { decisionContent, partialContent } from '../../../src/views/hoverDecision.ts';
import { guidelineContent } from '../../../src/views/hoverGuideline.ts';
import { inlaysOf } from '../../../src/views/inlays.ts';
import { lensesOf } from '../../../src/views/lenses.ts';
import { outlineOf } from '../../../src/views/outline.ts';
import { samples as sampleTexts } from '../../../src/views/samples.ts';
import type { Say } from '../../../src/views/say.ts';
import { letterSymbols } from '../../../src/views/workspaceSymbols.ts';
import {
  letterStatus,
  noLetterStatus,
  unreadableStatus,
  untakenReasons,
  untakenStatus,
} from '../../../src/views/statusText.ts';
import { repository } from '../../support/shared.ts';
import { sampleItem, words } from '../export/sampleRecord.ts';
import { samples, type ReadLetter } from './reading.ts';

const bundle = JSON.parse(readFileSync(join(repository, bundleFile), 'utf8')) as Readonly<Record<string, string>>;

/** All that was said; what is said stands between marks, as a translation would. */
const heard = new Set<string>();
const say: Say = (message, ...values) => {
  heard.add(message);
  return `«${message.replace(/\{(\d+)\}/g, (_, at: string) => String(values[Number(at)]))}»`;
};

const items: readonly Item[] = (['upheld', 'overturned'] as const).flatMap((value) =>
  ['Massage', 'Retrospective massage'].flatMap((title) =>
    [null, '4 visits', 'Massage'].map((remaining) =>
      sampleItem({
        title: words(title),
        decision: { value, ...words('Upheld') },
        partial:
          remaining === null
            ? null
            : { original: words('Massage'), authorized: words('2 visits'), remaining: words(remaining) },
      }),
    ),
  ),
);
const bases: readonly Basis[] = ['mtus', 'non-mtus', 'both', 'none', null];

function datesFrom(days: Readonly<Partial<Record<keyof CaseFields, string>>>): CaseFields {
  const field = (name: keyof CaseFields): { value: string; text: string; start: number; end: number } => ({
    value: days[name] ?? '2016-05-10',
    ...words('5/10/16'),
  });
  return {
    caseNumber: null,
    priority: null,
    dateOfInjury: field('dateOfInjury'),
    urDenialDate: field('urDenialDate'),
    applicationReceived: field('applicationReceived'),
    dateAssigned: field('dateAssigned'),
    decisionDate: field('decisionDate'),
  };
}

/** What hovers say of everything that there can be. */
function allHovers(): readonly HoverContent[] {
  const days = ['2016-05-10', '2016-05-11', '2016-05-20', '2016-05-09', '2016-05-01'];
  const dates = days.flatMap((decisionDate) =>
    calendarOrder.map((field) => dateContent(field, datesFrom({ decisionDate }), say, 'en')),
  );
  const guidelines = (['claimsAdministratorGuideline', 'reviewerGuideline'] as const).flatMap((part) =>
    bases.map((basis) => guidelineContent(part, basis, say)),
  );
  const parts = items.flatMap((item) =>
    Object.values(item.partial ?? {}).flatMap(({ start }) => partialContent(item, start, say)?.content ?? []),
  );
  return [...items.map((item) => decisionContent(item, say)), ...parts, ...dates, ...guidelines];
}

/** Says what the pages of all guidelines say, and what is found and completed, of letters of several years. */
function sayFollowing({ letter, text }: ReadLetter): void {
  for (const value of ['2010-01-02', '2014-05-06', '2016-12-09', '2022-03-04']) {
    const dated = { ...letter, case: datesFrom({ decisionDate: value }) };
    const shared = [{ key: value, name: 'letter.txt', letter: dated, text }];
    const cited = citationsOf(letter).map(({ citation }) => citation);
    for (const guideline of new Set(cited.map((citation) => citation.guideline))) guidelinePage(guideline, shared, say);
    for (const { start } of cited.slice(0, 2)) completionsAt(dated, text, start, say);
    letterSymbols(shared, '', say);
  }
}

/** Says all that can be said of a letter: of whole ones, and of what is found at every place. */
function sayAll({ letter, text }: ReadLetter): void {
  outlineOf(letter, text, say);
  lensesOf(letter, text, say);
  for (const count of [1, 2]) lensesOf(letter, text, say, undefined, count).forEach(({ title }) => title);
  inlaysOf(letter, { start: 0, end: text.length }, say);
  for (const length of [text.length, 10_000_000])
    for (const findings of [0, 1, 2]) letterStatus(letter, { length, findings, pictures: [3, 4].slice(findings) }, say);
  formFeedLabel({ offset: 0, page: 2, picture: 1 }, say);
  for (let offset = 0; offset < text.length; offset += 7) hoverAt(letter, text, offset, say);
}

async function hearAll(): Promise<void> {
  for (const [, sample] of await samples()) {
    const { letter, text } = sample;
    sayAll(sample);
    sayFollowing(sample);
    for (const problems of [[], letter.problems.slice(0, 1)]) letterStatus({ ...letter, problems }, { length: 0 }, say);
    for (const few of [[], letter.items.slice(0, 1), ...items.slice(0, 6).map((item) => [item]), items])
      sayAll({ letter: { ...letter, items: few, case: datesFrom({}) }, text: text.slice(0, 1_000) });
    for (const value of ['upheld', 'overturned'] as const) {
      const alike = letter.items.map((item) => ({ ...item, decision: { ...item.decision, value } }));
      sayAll({ letter: { ...letter, items: alike }, text });
    }
  }
  items.forEach((item) => decisionInWords(item, say));
  bases.forEach((basis) => basisInWords(basis, say));
  for (const length of [1, 3]) noLetterStatus(length, 2, say);
  untakenReasons.forEach((reason) => untakenStatus(reason, 1, say));
  unreadableStatus(say);
  sampleTexts.forEach(({ title, shows }) => say(title) + say(shows));
  allHovers();
  for (const { id } of allGuidelines()) guidelinePage(id, [], say);
  guidelinePage('other/thumbs', [], say);
}

describe('what the editor says', () => {
  it('is all in the bundle that translations are made from (npm run l10n)', async () => {
    await hearAll();
    assert.ok(heard.size > 100, `${heard.size} messages were heard`);
    assert.deepEqual(
      [...heard].filter((message) => bundle[message] === undefined),
      [],
    );
  });

  it('can be translated whole: hovers put nothing of their own around or beside it', () => {
    const said = allHovers().flatMap(({ heading, lines }) => [
      heading,
      ...lines.flatMap((line) => {
        if ('quote' in line) return [line.label];
        if ('note' in line) return [line.note];
        if ('text' in line) return [line.text];
        return line.behind === '' ? [] : [line.behind];
      }),
    ]);
    assert.deepEqual(
      said.filter((text) => !/^«.*»$/s.test(text)),
      [],
    );
  });
});

describe('messagesOf', () => {
  it('collects what is said and what is marked to be said elsewhere', () => {
    const code =
      "vscode.l10n.t('a'); t('b', 1); say('c {0}', say('d')); const table = { e: said('e') }; say(table.e); say(x);";
    assert.deepEqual([...messagesOf(code)].sort(), ['a', 'b', 'c {0}', 'd', 'e']);
  });

  it('refuses a message that is put together from pieces', () => {
    for (const code of ['say(`a ${b}`)', "said('a' + b)", "vscode.l10n.t(a ? 'b' : 'c')"])
      assert.throws(() => messagesOf(code), /Neither a plain text/, code);
  });
});
