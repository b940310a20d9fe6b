import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { repository } from '../../support/shared.ts';

const { settingDefaults } = await import('../../../src/editor/settings.ts');

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }[];
  };
}

describe('the settings', () => {
  it('are those of package.json, with its defaults', () => {
    const { contributes } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
    const declared = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    assert.deepEqual(
      Object.fromEntries(declared.map(([name, { default: value }]) => [name, value])),
      Object.fromEntries(Object.entries(settingDefaults).map(([name, value]) => [`imrLetters.${name}`, value])),
    );
  });
});
