import { isCapital, matchAt, pagesAt, past, type Found } from './mentionParts.ts';
import { otherNames, type OtherName } from './mentionOtherNames.ts';
import { editionAt } from './mentionYears.ts';
import { stemsOf } from './stems.ts';
import { endOfName } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

const guide =
  '(?:guideline|guidance|criteria|recommendation|review|policy|bulletin|statement|guide|manual|consensu|consensus|label|labeling|prescribing information|package insert|position statement)';
/** "CDC 2016 opioid prescribing guidelines": up to four words of a name between. */
const guideBehind = new RegExp(
  `(?:\\( [a-z]{2,6} \\) )?(?:(?:clinical|practice|medical|treatment|opioid|prescribing|systematic|appropriatenes|evidence|based|coverage|payment|drug|safety|position|appropriateness|use|joint|ncd|imaging|(?<year>20\\d\\d)) ){0,4}${guide} `,
  'y',
);
const saying =
  /(?:\( [a-z]{2,6} \) )?(?:also )?(?:state|recommend|note|indicate|suggest|support|advise|find|conclude|define|say|endorse|publish|list) /y;
const accordingTo = /^(?:(?:per|by|from) (?:the )?|according to (?:the )?|to (?:the )?)$/;
const ownInitials = /\( [a-z]{2,6} \) /y;

interface Entry {
  readonly stems: readonly string[];
  readonly name: OtherName;
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

function entriesBy(first: string): readonly Entry[] {
  index ??= built();
  return index.get(first) ?? [];
}

function built(): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const name of otherNames) {
    for (const stems of name.names.map(stemsOf)) {
      const same = all.get(stems[0] ?? '') ?? [];
      all.set(
        stems[0] ?? '',
        [...same, { stems, name }].sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return all;
}

/** Another source that is named at a word; null where none is. */
export function otherAt(words: Words, at: number): Found | null {
  for (const { stems, name } of entriesBy(words.keys[at] ?? '')) {
    const end = isCapital(words, at) ? endOfName(words.keys, at, stems) : -1;
    const cited = end < 0 ? null : citedTo(words, at, end, name.needs);
    if (cited) return found(words, at, cited, name.id);
  }
  return null;
}

interface Cited {
  readonly to: number;
  readonly year: number | null;
}

/** The word behind the citation, given what must stand with the name; null where it does not. */
function citedTo(words: Words, from: number, end: number, needs: OtherName['needs']): Cited | null {
  const behind = matchAt(words, end, guideBehind);
  if (behind) return { to: behind.to, year: behind.match.groups?.year ? Number(behind.match.groups.year) : null };
  const alone = { to: past(words, end, ownInitials), year: null };
  if (needs === 'name') return alone;
  if (needs === 'word') return null;
  const before = words.line.slice(words.places[Math.max(0, from - 3)], words.places[from]);
  const isBasis = accordingTo.test(before) || /(?:^| )(?:per (?:the )?|according to (?:the )?)$/.test(before);
  return isBasis || matchEnd(words, end, saying) >= 0 ? alone : null;
}

const otherEdition = /,? ?(?:\( )?(?:4th|fourth|6th|sixth) edition /y;
const fifth = /(?:, )?(?:\( )?(?:5th|fifth) edition (?:\) )?/y;

function found(words: Words, from: number, cited: Cited, id: string): Found | null {
  if (matchEnd(words, cited.to, otherEdition) >= 0) return null;
  const behind = past(words, cited.to, fifth);
  const edition = cited.year === null ? editionAt(words, behind) : null;
  const to = edition?.year == null ? behind : edition.to;
  const paged = pagesAt(words, to);
  return {
    from,
    to: paged?.to ?? to,
    guideline: id,
    source: 'other',
    year: edition?.year ?? cited.year,
    sections: [],
    pages: paged?.pages ?? [],
  };
}
