import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allGuidelines, guidelineOf, topicsOf } from '../../../src/guidelines/catalog.ts';
import acoem2004 from '../../../src/guidelines/data/acoem2004-chapters.json' with { type: 'json' };
import chronicPain from '../../../src/guidelines/data/chronic-pain-2009-pages.json' with { type: 'json' };
import evidence from '../../../src/guidelines/data/evidence-order.json' with { type: 'json' };
import guidelines from '../../../src/guidelines/data/guidelines.json' with { type: 'json' };
import regulations from '../../../src/guidelines/data/mtus-regulations.json' with { type: 'json' };
import odg from '../../../src/guidelines/data/odg-chapters.json' with { type: 'json' };
import topics from '../../../src/guidelines/data/topics.json' with { type: 'json' };

const rowsWithIds = [...guidelines, ...acoem2004.chapters, ...odg.chapters];

/** What the letters of a spelling are, whatever its capitals, marks and "&". */
function plain(spelling: string): string {
  return spelling
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && dayAfter(value) > value;
}

function assertSure(sureness: unknown, sources: readonly string[], what: string): void {
  assert.ok(sureness === 'verified' || sureness === 'usual', what);
  assert.ok(sources.length > 0 && sources.every((source) => source.trim().length > 10), what);
}

describe('the ids of the catalog', () => {
  it('are each of one entry, in all tables together', () => {
    assert.deepEqual(repeated(rowsWithIds.map(({ id }) => id)), []);
    assert.equal(new Set(allGuidelines().map(({ id }) => id)).size, allGuidelines().length);
  });

  it('have the form that a citation carries', () => {
    for (const { id } of allGuidelines()) assert.match(id, /^[a-z0-9-]+(?:\/[a-z0-9.-]+)?$/);
  });

  it('are there wherever an entry or a regulation refers to one', () => {
    const known = new Set(allGuidelines().map(({ id }) => id));
    const referred = [
      ...rowsWithIds.flatMap((row) => ('supersededBy' in row ? row.supersededBy : [])),
      ...regulations.flatMap(({ adopts }) => adopts),
      chronicPain.guideline,
    ];
    assert.ok(referred.length > 50);
    assert.deepEqual(
      referred.filter((id) => !known.has(id)),
      [],
    );
  });

  it('never name themselves or each other as successors in a circle', () => {
    for (const { id } of allGuidelines()) {
      const seen = new Set(guidelineOf(id)?.supersededBy);
      // A set is walked on through what is added meanwhile.
      for (const next of seen) guidelineOf(next)?.supersededBy.forEach((later) => seen.add(later));
      assert.ok(!seen.has(id), id);
    }
  });
});

describe('the days of the catalog', () => {
  it('are ISO days in their order', () => {
    for (const { section, from, to } of regulations) {
      for (const day of [from, to]) assert.ok(day === null || isDay(day), `${section} ${String(day)}`);
      assert.ok(from === null || to === null || from < to, section);
    }
  });

  it('do not overlap among the editions of a subject, and leave no gap where one takes the place of another', () => {
    const subjects = new Set(rowsWithIds.flatMap((row) => ('subject' in row && row.subject ? [row.subject] : [])));
    for (const subject of subjects) {
      const editions = rowsWithIds.filter((row) => 'subject' in row && row.subject === subject);
      const periods = editions
        .flatMap(({ id }) => regulations.filter(({ adopts, from }) => from && adopts.includes(id)))
        .map(({ from, to }) => ({ from: from ?? '', to: to ?? '9999' }))
        .toSorted((one, other) => one.from.localeCompare(other.from));
      periods.slice(1).forEach(({ from }, at) => {
        const before = periods[at];
        if (before && before.from !== from) assert.equal(from, dayAfter(before.to), subject);
      });
    }
  });

  it('begin for a successor when they end for what it took the place of', () => {
    const replaced = allGuidelines().filter(({ inForce }) => inForce?.to && inForce.from);
    assert.ok(replaced.length > 20);
    for (const { id, inForce, supersededBy } of replaced) {
      const starts = supersededBy.flatMap((later) => guidelineOf(later)?.inForce?.from ?? []);
      for (const start of starts) assert.equal(start, dayAfter(inForce?.to ?? ''), id);
    }
  });

  it('are given in one place only, the table of regulations', () => {
    for (const { id, inMtus } of rowsWithIds.filter((row) => 'inMtus' in row)) {
      const isAdopted = regulations.some(({ adopts, from }) => from !== null && adopts.includes(id));
      assert.equal(isAdopted, inMtus === true, id);
    }
  });
});

describe('the facts of the catalog', () => {
  it('each say how sure they are and where they come from', () => {
    for (const row of rowsWithIds) assertSure(row.sureness, row.sources, row.id);
    for (const row of regulations) assertSure(row.sureness, row.sources, row.section);
    for (const row of evidence) assertSure(row.sureness, row.sources, row.rule);
    for (const row of chronicPain.topics) assertSure(row.sureness, row.sources, row.topic);
    for (const row of acoem2004.chapters.flatMap((chapter) => [...chapter.topics]))
      assertSure(row.sureness, row.sources, row.name);
    for (const { certainty } of [
      ...chronicPain.topics,
      ...acoem2004.chapters.flatMap((chapter) => [...chapter.topics]),
    ])
      assert.match(certainty, /^(?:high|medium|low)$/);
    assert.ok(topics.source.length > 10);
  });

  it('say it of days, pages, topics and addresses too', () => {
    for (const { section, from, datesSureness } of regulations)
      assert.equal(datesSureness !== null, from !== null, section);
    for (const { id, pageFrom, pagesSureness, pagesBasis } of acoem2004.chapters)
      assert.ok((pagesSureness !== null) === (pageFrom !== null) && (pagesBasis !== null) === (pageFrom !== null), id);
    for (const { id, address, addressSureness } of guidelines)
      assert.equal(addressSureness !== null, address !== null, id);
    for (const { id, topicsSureness } of odg.chapters) assert.equal(topicsSureness, 'usual', id);
    assert.ok(chronicPain.totalPagesSources.length > 0);
  });

  it('are a sentence or two, never more text than that', () => {
    for (const { id, summary, title } of allGuidelines()) {
      assert.ok((summary ?? '').length <= 280, id);
      assert.ok(((summary ?? '').match(/[.!?](?= [A-Z])/g) ?? []).length <= 1, id);
      assert.ok(title.length <= 180, id);
      for (const { name } of topicsOf(id)) assert.ok(name.length <= 120, name);
    }
  });

  it('have no empty or untrimmed words', () => {
    for (const { id, title, shortName, spellings, summary } of allGuidelines()) {
      for (const text of [title, shortName, ...spellings, summary ?? 'none'])
        assert.ok(text !== '' && text === text.trim() && !text.includes('  '), id);
    }
  });

  it('name pages in their order, within the text', () => {
    for (const { topic, from, to } of chronicPain.topics)
      assert.ok(from >= 1 && from <= to && to <= chronicPain.totalPages, topic);
    let last = 0;
    for (const { id, pageFrom, pageTo } of acoem2004.chapters) {
      for (const page of [pageFrom, pageTo].filter((known) => known !== null)) {
        assert.ok(page > last, id);
        last = page;
      }
    }
  });

  it('have the pages of a topic within those of its chapter', () => {
    for (const { id, pageFrom, pageTo, topics: named } of acoem2004.chapters) {
      for (const { name, from, to } of named)
        assert.ok((pageFrom ?? 0) <= from && from <= to && to <= (pageTo ?? 516), `${id} ${name}`);
    }
  });
});

describe('the names of the catalog', () => {
  it('are spelled for one entry only', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, spellings } of allGuidelines()) {
      for (const spelling of spellings) {
        const key = plain(spelling);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    assert.ok(owners.size > 400);
    assert.deepEqual(
      [...owners].filter(([, ids]) => ids.size > 1),
      [],
    );
  });

  it('are short, one for each entry, and no spelling of another', () => {
    const all = allGuidelines();
    assert.deepEqual(repeated(all.map(({ shortName }) => plain(shortName))), []);
    const spelled = new Map(all.flatMap(({ id, spellings }) => spellings.map((spelling) => [plain(spelling), id])));
    for (const { id, shortName } of all) {
      assert.ok(shortName.length <= 40, shortName);
      assert.equal(spelled.get(plain(shortName)) ?? id, id, shortName);
    }
  });

  it('are full titles, one for each entry', () => {
    assert.deepEqual(repeated(allGuidelines().map(({ title }) => plain(title))), []);
  });
});

describe('the addresses of the catalog', () => {
  const publishers =
    /^https?:\/\/(?:[a-z-]+\.)*(?:dir\.ca\.gov|leginfo\.legislature\.ca\.gov|mdguidelines\.com|acoem\.org|odgbymcg\.com|cdle\.colorado\.gov|wcb\.ny\.gov|lni\.wa\.gov)(?:\/|$)/;

  it('are pages of the publishers', () => {
    const addresses = allGuidelines().flatMap(({ address }) => (address === null ? [] : [address]));
    assert.ok(addresses.length > 60);
    for (const address of addresses) {
      assert.match(address, publishers);
      assert.ok(URL.canParse(address), address);
    }
  });
});
