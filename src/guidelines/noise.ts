import { isYear, matchEnd, type Words } from './words.ts';

/*
 * What stands in a citation beside names, topics and pages: editions, publishers, dates, words of the product. All
 * patterns are for `Words.line` and end with a blank.
 */
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (?:\\. )?';
const year = '(?:19|20)\\d\\d';
const date = `(?:\\d{1,2} [/-] \\d{1,2} [/-] \\d{2,4} |\\d{1,2} / ${year} |\\d{1,2}\\.\\d{1,2}\\.\\d{2,4} |${year} [/-] \\d{1,2} [/-] \\d{1,2} |${month}(?:\\d{1,2}(?:st|nd|rd|th)? (?:, )?)?${year} )`;
const updated = `(?:(?:web|online|internet|last|most|recent|recently) (?:: )?){0,3}(?:updat(?:ed?|ing)|revised|revision|accessed|retrieved|reviewed|issued|effective|current|version|dated|copyright|search(?:ed)?) (?:(?:on|as of|through|date|last|: |-|of) ?){0,2}(?:${date}|${year} )?`;
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const edition = `(?:${ordinal} (?:annual )?(?:edition |ed (?:\\. )?)|edition (?:\\d{1,2} )?|annual edition )`;

const odgProduct = [
  '\\( (?=(?:odg|official disability|treatment in) )',
  'integrated treatment guideline ',
  '(?:for )?treatment (?:in|for|of) worker (?:compensation|comp)(?: \\( twc \\))? ',
  '(?:\\( )?twc (?:\\) )?',
  '(?:integrated )?treatment (?:/ |and )?disability duration (?:guideline )?',
  'treatment index ',
  '(?:treatment|practice|disability) guideline ',
  'work loss data institute (?:(?:, )?llc )?',
  'wldi ',
  '(?:, )?(?:llc|inc) ',
  '@ ',
  'mcg (?:health )?',
  '(?:encinita|corpus christi) (?:, )?(?:ca|california|tx|texa) ',
  'worker (?:compensation|comp) (?!drug|formulary)',
  '(?:official disability guideline|odg) ',
  'disability duration ',
];

const online = [
  '(?:online|web|internet|electronic)(?: based)?(?: version| edition)? ',
  '(?:the )?(?:current|latest|newest|most recent) (?:online )?(?:version|edition|guideline) ',
  'version ',
];

const whole = [edition, updated.replace(/\?$/, ''), date, `(?<year>${year}) (?![/-] \\d)`];

/** Signs, and the tick boxes of the form. */
const separators = '(?:[,:;.\\-/]|x(?! ray)) ';
const connectives = '(?:regarding|re|under|per|see|from|for|on|of|in|at|the) ';

/** "8 C.C.R. §§9792.20 - 9792.26 MTUS": the whole schedule, named behind a part of it. */
const mtusAsLaw =
  '(?:[,;] )?(?:\\( )?(?:title )?(?:8 (?:, )?)?(?:california code of regulation|ccr(?: \\.)?) (?:, )?(?:[§ ]{1,8}|section )?9792\\.2[01] (?:- |to |through |et seq (?:\\. )?)(?:9792\\.2\\d(?:\\.\\d{1,2})? )?(?:\\) )?(?:(?:, )?mtus )?';

/** Every kind of noise by where it may stand. */
const kinds = {
  /** All that stands in brackets: "(updated 3/18/15)", "(2nd edition, 2004)". */
  brackets: [updated, date, edition, ...online, `(?<year>${year}) `, 'chapter ', '[,;:] '],
  /** Between the name of the ODG and its chapter. */
  odg: [
    '\\( (?:[a-z]?dg|o[a-z]?g|od[a-z]?) \\) ',
    ...whole,
    ...odgProduct,
    ...online,
    'procedure (?:summary )?',
    'guideline (?!for )',
    'treatment (?=[,;:.] )',
    '(?:chapter|section|topic) (?:on |: )?',
    connectives,
    separators,
    '\\) ',
  ],
  /** Behind the name of a chapter of the ODG. */
  odgChapter: [
    ...whole,
    ...online,
    '(?:treatment (?:and )?)?procedure (?:summary )?',
    '(?:\\( )?(?:chapter|section|guideline|summary)(?: \\))? ',
  ],
  /** Between the name of ACOEM or the MTUS and what it names of it. */
  acoem: [
    ...whole,
    '(?:occupational medicine )?practice guideline ',
    'occupational medicine ',
    '(?:acoem|mtus) ',
    '\\( (?:acoem|mtus) \\) ',
    'american college of occupational and environmental medicine ',
    '(?:california )?medical treatment utilization schedule ',
    '(?:evidence based )?(?:medical )?(?:treatment )?guideline ',
    'reed group ',
    '@ ',
    'v \\. \\d ',
    ...online,
    connectives,
    separators,
    '\\) ',
  ],
  /** Behind the name of a chapter of ACOEM or a part of the MTUS; its year is read there. */
  acoemName: [mtusAsLaw, 'guideline ', 'chapter (?!\\d)', '\\( (?:acute (?:and |/ |, )?)?chronic \\) ', ...online],
  /** A piece that is no topic. */
  piece: [
    ...whole,
    ...odgProduct,
    ...online,
    '(?:treatment (?:and )?)?procedure (?:summary )?',
    '(?:chapter|section|topic|guideline|index) (?=$|[,;.:)] )',
    separators,
  ],
} as const;

export type NoiseKind = keyof typeof kinds;

/** Behind a name of ACOEM or the MTUS what stands in brackets says the edition; it is read apart. */
const withoutBrackets: ReadonlySet<NoiseKind> = new Set(['brackets', 'acoemName']);

const compiled: Partial<Record<NoiseKind, RegExp>> = {};

function noise(kind: NoiseKind): RegExp {
  return (compiled[kind] ??= new RegExp(kinds[kind].map((one, at) => unnamed(one, at, kinds[kind])).join('|'), 'y'));
}

/** Groups are named once in a pattern. */
function unnamed(one: string, at: number, all: readonly string[]): string {
  return all.indexOf(one) === at ? one : one.replace(/\?<\w+>/g, '?:');
}

/** Where the noise ends, and which year it names. */
export interface Noise {
  readonly end: number;
  readonly year: number | null;
}

/** Skips all noise of a kind from word `at` on, no further than `end`. */
export function skipNoise(words: Words, at: number, end: number, kind: NoiseKind): Noise {
  const pattern = noise(kind);
  let year: number | null = null;
  for (let next = at; next < end;) {
    const behind = oneNoise(words, next, pattern, !withoutBrackets.has(kind));
    if (behind.end <= next || behind.end > end) return { end: next, year };
    year ??= behind.year;
    next = behind.end;
    at = next;
  }
  return { end: at, year };
}

/** The year with which a stretch begins, before the source's name; null where it begins with none. */
export function yearBefore({ keys }: Words, from: number): number | null {
  return isYear(keys[from]) ? Number(keys[from]) : null;
}

function oneNoise(words: Words, at: number, pattern: RegExp, brackets: boolean): Noise {
  if (brackets && words.keys[at] === '(') {
    const inner = skipNoise(words, at + 1, words.keys.length, 'brackets');
    if (inner.end > at + 1 && words.keys[inner.end] === ')') return { end: inner.end + 1, year: inner.year };
  }
  pattern.lastIndex = words.places[at] ?? words.line.length;
  const match = pattern.exec(words.line);
  if (!match) return { end: -1, year: null };
  const named = match.groups?.year;
  const place = match.index + match[0].length;
  let end = at;
  while (end < words.keys.length && (words.places[end] ?? 0) < place) end++;
  return { end, year: named === undefined ? null : Number(named) };
}

let wholeSchedule: RegExp | undefined;

/** Where "8 C.C.R. 9792.20 - 9792.26 MTUS", the whole schedule named as law, ends; -1 where it does not begin at a word. */
export function endOfSchedule(words: Words, at: number): number {
  wholeSchedule ??= new RegExp(mtusAsLaw, 'y');
  return matchEnd(words, at, wholeSchedule);
}

/** What belongs to the name of an ODG chapter, behind it: "- Lumbar & Thoracic (Acute & Chronic)". */
const tail = new RegExp(
  [
    '(?:[-,(/] )?lumbar (?:and |/ |, )?thoracic (?:\\) )?',
    '(?:[-,] )?\\( (?:acute (?:and |or |/ |, )?)?(?:and )?chronic \\) ',
    '(?:[-,] )?acute (?:and |/ |, )?chronic ',
    '\\( acute \\) ',
    '\\( trauma [^();]{0,120}\\) ',
    '\\( type [^();]{0,60}\\) ',
    '\\( cts \\) ',
    '(?:complaint|disorder|condition|injury) ',
  ].join('|'),
  'y',
);

/** Skips the tail of an ODG chapter's name. */
export function skipTail(words: Words, at: number, end: number): number {
  for (let next = at; ;) {
    const behind = matchEnd(words, next, tail);
    if (behind <= next || behind > end) return next;
    next = behind;
  }
}
