/** The setting of severities in package.json: a property for each rule, from the rules themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severityProperties } from '../src/checks/severities.ts';
import { root } from './tools.ts';

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { properties?: object }>> }[];
  };
}

/** package.json with the rules that there are now. */
export function manifestWithRules(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  for (const { properties } of manifest.contributes.configuration) {
    const setting = properties['imrLetters.checks.severities'];
    if (setting) setting.properties = severityProperties();
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
