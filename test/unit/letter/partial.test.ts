import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readPartial } from '../../../src/letter/partial.ts';
import type { Partial } from '../../../src/letter/record.ts';
import { fold, textSpan } from '../../../src/text/span.ts';

const remaining = (verb: string): string =>
  `Harp lessons #12 was the original request. Harp lessons #4 ${verb} authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Harp lessons #8`;
const eligible =
  'Harp lessons (unspecified) was the original request. The Claims Administrator authorized Harp lessons, 4 visits, leaving the original request IMR eligible. The original request, Harp lessons (unspecified)';
const first = ['Harp lessons #12', 'Harp lessons #4', 'Harp lessons #8'];
const second = ['Harp lessons (unspecified)', 'Harp lessons, 4 visits', 'Harp lessons (unspecified)'];

function read(title: string, before = 'set forth below:\n\n'): Partial | null {
  const source = `${before}${title}`;
  const partial = readPartial(source, textSpan(source, { start: before.length, end: source.length }));
  for (const part of Object.values(partial ?? {})) assert.equal(fold(source.slice(part.start, part.end)), part.text);
  return partial;
}

function parts(title: string): readonly string[] | null {
  const partial = read(title);
  return partial && [partial.original.text, partial.authorized.text, partial.remaining.text];
}

/** Titles and their three parts. All invented. */
const titles: readonly (readonly [string, readonly string[] | null])[] = [
  [`${remaining('was')} is`, first],
  [remaining('was'), first],
  [`${remaining('were')} is`, first],
  [`${remaining('was')} is`.replaceAll(' ', '\n'), first],
  [
    `${remaining('was')} is`
      .replaceAll('original', 'orig inal')
      .replace('eligible', 'eli gible')
      .replace('Claims', 'Cl aims'),
    first,
  ],
  [`${remaining('was')} is`.replaceAll('original', 'orig-\ninal'), first],
  [`${remaining('was')} is`.replace('IMR eligible', 'IMR-eligible'), first],
  [
    `${remaining('was')} is`
      .replace('Administrator.', 'Administrater.')
      .replace('remaining', 'rernaining')
      .replace('was the original', 'was tbe origina1'),
    first,
  ],
  [
    `${remaining('was')} is`.replace('request. Harp', 'request, Harp').replace('#4 was', '#4, was'),
    first.with(1, 'Harp lessons #4,'),
  ],
  [`${remaining('was')} is`.replace('lessons #4 was', 'lessons. was'), first.with(1, 'Harp lessons')],
  [`${remaining('was')} is`.replace('request, Harp', 'request Harp'), first],
  [`${remaining('was')} js`, first],
  [`${remaining('were').replace('lessons #12 was', 'lessons #12 were')} is`.replace('authorized', 'authorlzed'), first],
  [`${remaining('were')} is`.replace('was the original', 'were tbe orlginal'), first],
  [`${eligible} is`, second],
  [`${eligible} is`.replace('lessons, 4 visits', 'lessons (4)'), second.with(1, 'Harp lessons (4)')],
  [eligible, second],
  [`${eligible} is`.replaceAll(' ', '  \r\n'), second],
  [`${eligible} is`.replace('leaving', 'leavinq').replace('authorized', 'autborized'), second],
  [
    remaining('was').replaceAll('Harp lessons #8', 'X-ray of the left pelvis'),
    first.with(2, 'X-ray of the left pelvis'),
  ],
  ['Harp lessons #12', null],
  [`Harp lessons with the original instrument, authorized by nobody, ${'and more of it '.repeat(8)}`, null],
  ['Harp lessons #12 was the original request. Harp lessons #4 was authorized by the Claims Administrator.', null],
  [`was the original request. ${remaining('was').split('request. ')[1] ?? ''}`, null],
  ['', null],
];

describe('readPartial', () => {
  for (const [title, expected] of titles) {
    it(fold(title).slice(0, 160), () => assert.deepEqual(parts(title), expected));
  }

  it('points at its words in the source', () => {
    assert.deepEqual(read(eligible)?.authorized, { text: 'Harp lessons, 4 visits', start: 107, end: 129 });
  });

  it('finds the parts wherever one blank too many stands in the fixed words', () => {
    const fixed = ' was the original request.';
    const title = `${remaining('was')} is`;
    for (let at = title.indexOf(fixed) + 2; at < title.indexOf(fixed) + fixed.length - 1; at++) {
      assert.deepEqual(parts(`${title.slice(0, at)} ${title.slice(at)}`), first);
    }
  });

  it('takes any text', () => {
    const pieces = fc.constantFrom(
      'was the original request.',
      'authorized ',
      'The original request, ',
      'The Claims Administrator ',
      'was authorized by the Claims Administrator.',
      ' is',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }),
        (all) => void read(all.join('')),
      ),
      { numRuns: 200 },
    );
  });
});
