import type { Found } from './mentionParts.ts';
import type { Words } from './words.ts';

const scheme = /^https?:\/\/|^www\./gi;

/** A web address that is cited, by its host: "https://www.example.org/policy" is `other/example-org`. */
export function addressAt({ text, starts, ends }: Words, at: number): Found | null {
  const printed = text.slice(starts[at], ends[at]).replaceAll(' ', '');
  const host = /^[\w.-]+/.exec(printed.replace(scheme, '').replace(scheme, ''))?.[0].toLowerCase() ?? '';
  const slug = host.replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, '');
  if (slug === '') return null;
  return { from: at, to: at + 1, guideline: `other/${slug}`, source: 'other', year: null, sections: [], pages: [] };
}
