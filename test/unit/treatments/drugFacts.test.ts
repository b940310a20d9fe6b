import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import drugTable from '../../../src/treatments/data/drugs.json' with { type: 'json' };
import lookalikeTable from '../../../src/treatments/data/drug-words.json' with { type: 'json' };
import moreDrugs from '../../../src/treatments/data/more-drugs.json' with { type: 'json' };
import { drugOf } from '../../../src/treatments/drugFacts.ts';
import { isOneOff, misspeltDrug, soundOf } from '../../../src/treatments/drugSpelling.ts';
import { drugNames, genericOf, keyOfName } from '../../../src/treatments/drugTable.ts';

describe('facts of a drug', () => {
  it('are those of the careful table, as sure as it says', () => {
    const facts = drugOf('carisoprodol');
    assert.equal(facts?.class, 'muscle relaxant, sedating');
    assert.match(facts.schedule ?? '', /^IV/);
    assert.ok(facts.brands.includes('Soma'));
    assert.equal(facts.sureness, 'usual');
    assert.ok(facts.sources.length > 0);
  });
  it('are those of the class that is meant', () => {
    assert.deepEqual(drugOf('diclofenac', 'topical NSAID')?.brands, ['Voltaren Gel']);
    assert.equal(drugOf('diclofenac')?.class, 'NSAID');
  });
  it('state neither class nor schedule of a drug that only the other tables have', () => {
    for (const generic of ['atenolol', 'acarbose']) {
      const facts = drugOf(generic);
      assert.deepEqual([facts?.class, facts?.schedule], [null, null]);
      assert.match(facts?.informationAddress ?? '', /^https:\/\/medlineplus\.gov\//);
    }
  });
  it('are none for what no table has', () => {
    for (const name of ['', 'bed', 'toString', 'constructor']) assert.equal(drugOf(name), null);
  });
  it('are there for every drug of the tables', () => {
    for (const { generic } of [...drugTable, ...moreDrugs.drugs]) assert.ok(drugOf(genericOf(generic)), generic);
  });
});

describe('the tables of drugs', () => {
  it('name one drug by one name', () => {
    const named = new Map<string, string>();
    for (const { generic, brands, usualBrands, otherNames } of moreDrugs.drugs) {
      for (const name of [...brands, ...usualBrands, ...otherNames]) {
        const key = keyOfName(name);
        assert.equal(named.get(key) ?? generic, generic, name);
        named.set(key, generic);
      }
    }
  });
  it('have each generic name once beside the careful table', () => {
    const generics = moreDrugs.drugs.map(({ generic }) => generic);
    assert.equal(new Set(generics).size, generics.length);
  });
  it('call no word a lookalike that is a name', () => {
    for (const word of lookalikeTable.lookalikes) assert.equal(drugNames().ofWord.get(word)?.alone ?? null, null, word);
  });
});

describe('misspelt names', () => {
  const misspelt: readonly (readonly [word: string, generic: string])[] = [
    ['tramodol', 'tramadol'],
    ['flexaril', 'cyclobenzaprine'],
    ['acetominiphen', 'acetaminophen'],
    ['hydrocodne', 'hydrocodone'],
    ['omperazole', 'omeprazole'],
    ['gabapentine', 'gabapentin'],
    ['flurbiprophen', 'flurbiprofen'],
  ];
  for (const [word, generic] of misspelt) {
    it(word, () => {
      assert.equal(misspeltDrug(word)?.generic, generic);
    });
  }
  for (const word of [
    'ability',
    'ambient',
    'program',
    'alert',
    'testing',
    'therapy',
    'lumbar',
    'motion',
    'cortex',
    'lesion',
  ]) {
    it(`${word} is none`, () => {
      assert.equal(misspeltDrug(word), null);
    });
  }
  it('sound alike without vowels and doubles', () => {
    assert.equal(soundOf('flurbiprophen'), soundOf('flurbiproffen'));
  });
  it('stand one letter off', () => {
    const pairs = ['norco norko', 'norco norc', 'norco norcoo', 'norco nocro', 'norco orco'];
    for (const pair of pairs) assert.ok(isOneOff(...(pair.split(' ') as [string, string])), pair);
    for (const pair of ['norco nrko', 'norco norkoo', 'norco']) {
      assert.ok(!isOneOff(...([...pair.split(' '), ''].slice(0, 2) as [string, string])), pair);
    }
  });
});
