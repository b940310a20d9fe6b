import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Rule } from '../../../src/checks/rule.ts';
import { rulePage } from '../../../src/checks/rulePages.ts';
import { rules } from '../../../src/checks/rules.ts';

const invented: Rule = {
  id: 'moon-phase',
  class: 'phase',
  severity: 'hint',
  description: 'The moon of the title is not the one of the rationale.',
  reason: 'Tides hang on it.',
  example: { here: 'a full `moon`', there: 'no\nmoon' },
  limits: 'Clouds.',
  check: () => [],
};

describe('pages of rules', () => {
  it('say all that is to be known of a rule', () => {
    assert.equal(
      rulePage(invented),
      [
        '# moon-phase',
        '',
        'The moon of the title is not the one of the rationale.',
        '',
        '- Severity: hint; it may well be wrong',
        '- Class: phase',
        '',
        '**Why it matters.** Tides hang on it.',
        '',
        '**Example** (invented).',
        '',
        '- Here: `` a full `moon` ``',
        '- There: `no moon`',
        '',
        '**Limits.** Clouds.',
        '',
        'It is a prompt to look, never a verdict.',
        '',
      ].join('\n'),
    );
  });

  it('have a heading of the level that is asked for, and no other place where there is none', () => {
    const page = rulePage({ ...invented, example: { here: 'a moon', there: null } }, 2);
    assert.match(page, /^## moon-phase\n/);
    assert.doesNotMatch(page, /There:/);
  });

  it('are there for every rule, each with words in every part', () => {
    for (const rule of rules) {
      const { id, class: kind, description, reason, example, limits } = rule;
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      for (const words of [kind, description, reason, example.here, limits]) assert.notEqual(words.trim(), '', id);
      assert.doesNotMatch(rulePage(rule), /undefined|null|\n\n\n/, id);
    }
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
});
