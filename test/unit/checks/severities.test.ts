import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { severities } from '../../../src/checks/finding.ts';
import { rules } from '../../../src/checks/rules.ts';
import { isAtLeast, severitiesIn, severitiesOfRules, severityChoices } from '../../../src/checks/severities.ts';
import { repository } from '../../support/shared.ts';

interface RuleProperty {
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, RuleProperty>> }>>;
    }[];
  };
}

describe('the severities of a setting', () => {
  const [first, second] = rules.map(({ id }) => id);

  it('are those that name a rule and a severity', () => {
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(severitiesIn({ [first]: 'off', [second]: 'hint' }), { [first]: 'off', [second]: 'hint' });
    const wrong = {
      [first]: 'fatal',
      [second]: 1,
      'no-rule': 'off',
      constructor: 'off',
      __proto__: { toString: 'off' },
    };
    assert.deepEqual(severitiesIn(wrong), {});
  });

  it('are none where the setting is no object', () => {
    for (const value of [undefined, null, 'off', 1, ['off'], true]) assert.deepEqual(severitiesIn(value), {});
  });

  it('are offered by package.json for the rules that there are (npm run schema)', () => {
    const { contributes } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
    const setting = contributes.configuration
      .map(({ properties }) => properties['imrLetters.checks.severities'])
      .find((one) => one !== undefined);
    assert.deepEqual(
      Object.entries(setting?.properties ?? {}).map(([id, { default: own, description }]) => [id, own, description]),
      rules.map(({ id, severity, description }) => [id, severity, description]),
    );
    for (const property of Object.values(setting?.properties ?? {})) assert.deepEqual(property.enum, severityChoices);
  });
});

describe('the severities of chosen rules', () => {
  it('leave out all others, and look for a rule that is off by itself as well', () => {
    const off = rules.filter(({ severity }) => severity === 'off').map(({ id }) => id);
    const chosen = severitiesOfRules(['sex', ...off]);
    assert.equal(chosen.sex, 'warning');
    for (const { id, severity } of rules) {
      if (id !== 'sex') assert.equal(chosen[id], severity === 'off' ? 'hint' : 'off', id);
    }
  });

  it('come in an order: warning, information, hint', () => {
    assert.deepEqual(
      severities.map((severity) => severities.filter((least) => isAtLeast(severity, least))),
      [['warning', 'information', 'hint'], ['information', 'hint'], ['hint']],
    );
  });
});
