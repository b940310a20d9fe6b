import { editDistance } from '../text/likeness.ts';
import { matchEnd, type Words } from './words.ts';

/** What a sentence of a block cites: words `from` (behind the lead-in) to `to` (exclusive). */
export interface Cited {
  readonly from: number;
  readonly to: number;
  /** Where the lead-in names the MTUS, so that the names behind it are of the MTUS; null where it does not. */
  readonly mtus: number | null;
}

/*
 * Patterns for `Words.line`: stems in small letters, every word and sign followed by one blank.
 */
const who =
  '(?:the )?(?:claim administrator|utilization review(?:er)?|(?:expert|physician|medical|maximus|imr) reviewer|reviewer)';
const whose = '(?:its|their|his|her|his (?:/|or) her|the) ';

const fitting = '(?:relevant|applicable|appropriate)';
/** The words up to the end of a sentence. */
const rest = '(?:[^.;\\s]+ ){1,24}?(?=[.;] |$)';

/** Sentences that cite nothing, as far as they are cut out. Several forms are of one era each. */
const statements = [
  // 2016 on: "based their decision on recommendation(s) outside of the MTUS Guidelines."
  `${who} based ${whose}decision on recommendation (?:\\( s \\) )?outside (?:of )?(?:the )?(?:mtus )?(?:guideline )?`,
  // 2015: "did not base their decision on the MTUS."
  `${who} did not base ${whose}decision on (?:the )?mtus (?:guideline )?`,
  // "did not cite any medical evidence for its decision.", "did not cite any evidence based criteria"
  `${who} did not (?:cite|provide|state|specify|use|reference|identify) (?:[^.;\\s]+ ){1,12}?(?=[.;] |decision based |the |$)(?:decision )?`,
  // 2013: ", which is part of the MTUS", "which is not part of the MTUS"
  ', (?:which|that|and) (?:is|are|was|were) (?:a )?(?:not )?(?:a )?(?:part of|in|within|found in|adopted (?:by|into)) (?:the )?(?:california )?mtus ',
  ', (?:not )?(?:a )?part of (?:the )?(?:california )?mtus ',
  // 2013: "found … applicable and relevant to the issue at dispute", "relevant and appropriate for the employee's …"
  `(?:to be )?(?:most )?${fitting} (?:and ${fitting} )?(?=(?:to|for|in|here|[.;]) |$)(?:(?:to|for|in) ${rest})?`,
  // 2013: "found the MTUS referenced by the Claims Administrator relevant …"
  `(?:referenced|cited|used|relied (?:up)?on) by ${who} (?:${rest})?`,
  // Early 2013: "<guideline> was relied upon because …", "No guideline of higher rank was submitted by either party"
  `(?:, )?(?:(?:which|and|that) )?(?:is|are|was|were) (?:relied (?:up)?on|chosen|selected) (?:because|since|as|for|due|by|in) ${rest}`,
  `no (?:[^.;\\s]+ ){0,3}?guideline (?:[^.;\\s]+ ){0,6}?(?:is|are|was|were) ${rest}`,
  // 2013: "found that no section of the MTUS was applicable", "The MTUS does not address …", "MTUS is silent on …"
  `(?:${who} (?:found|stated) (?:that )?)?no (?:section|part|guideline) (?:\\( s \\) )?(?:of |within |in |from )?(?:the )?mtus ${rest}`,
  `(?:the )?(?:california |ca )?mtus (?:guideline )?(?:(?:doe|do|did|has|have|is|are|was|were) (?:not|silent|no)) ${rest}`,
];

const leads = [
  // The form of 2013-2020: "Decision based on MTUS", "Decision based on Non-MTUS Citation".
  `(?:${who} )?(?:guideline (?:was |is )?)?(?:decision )?based [a-z]{1,3} (?=(?:the )?[a-z\\d]{2,6} )`,
  // 2013-2014 prose: "based its decision on the MTUS", "found the … applicable", "relied on the …".
  `${who} (?:also )?(?:based ${whose}decision (?:up)?on|found|relied (?:up)?on|(?:cited|used|applied|referenced)(?= (?:the )?(?:following |california |ca )?(?:mtus|acoem|odg|official|american|chronic|medical|post|acupuncture|non|evidence|guideline))) (?:the )?(?:following )?(?:section of the )?`,
];

interface Patterns {
  readonly statement: RegExp;
  readonly lead: RegExp;
  readonly non: RegExp;
  readonly citation: RegExp;
  readonly mtus: RegExp;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  compiled ??= {
    statement: new RegExp(statements.join('|'), 'y'),
    lead: new RegExp(leads.join('|'), 'y'),
    non: /(?:the )?(?:non|[a-z]on|n[a-z]n|no[a-z]) (?:- )?(?=[a-z])/y,
    citation: /(?:\( s \) )?(?:: )?/y,
    mtus: /(?:the )?(?:california |ca )?(?<name>[a-z\d]{3,6}) /y,
  };
  return compiled;
}

/** The words with which a lead-in or a statement begins. */
const openers: ReadonlySet<string> = new Set(
  'the claim utilization expert physician medical maximus imr reviewer decision based to applicable relevant appropriate referenced cited used relied most no mtus california ca , is are was were which and that'.split(
    ' ',
  ),
);

/**
 * The citing parts of a block in their order: what stands behind "Decision based on MTUS", "Decision based on Non-MTUS
 * Citation" and the lead-ins of older letters, up to the next sentence of the form. Text without a lead-in is a part too.
 * Takes time in proportion to the block's length.
 */
export function citedParts(words: Words): readonly Cited[] {
  const { keys } = words;
  const { statement, lead } = patterns();
  const parts: Cited[] = [];
  let open: Omit<Cited, 'to'> = { from: 0, mtus: null };
  for (let at = 0; at < keys.length; at++) {
    if (!openers.has(keys[at] ?? '')) continue;
    const said = matchEnd(words, at, statement);
    const led = said > at ? -1 : leadEnd(words, at, lead);
    if (said <= at && led <= at) continue;
    if (at > open.from || open.mtus !== null) parts.push({ ...open, to: at });
    open = led > at ? kindBehind(words, led) : { from: said, mtus: null };
    at = Math.max(at, open.from - 1);
  }
  if (keys.length > open.from || open.mtus !== null) parts.push({ ...open, to: keys.length });
  return parts;
}

function leadEnd(words: Words, at: number, lead: RegExp): number {
  const end = matchEnd(words, at, lead);
  return end > at && isLead(words, at, end) ? end : -1;
}

/** "based on" alone leads in only where "decision" stands before it or the MTUS behind it. */
function isLead(words: Words, from: number, behind: number): boolean {
  if (words.keys[from] !== 'based') return true;
  const { from: next } = kindBehind(words, behind);
  return next > behind;
}

/** Skips "MTUS" or "Non-MTUS Citation" behind a lead-in, both also misread. */
function kindBehind(words: Words, at: number): Omit<Cited, 'to'> {
  const non = matchEnd(words, at, patterns().non);
  const start = non < 0 ? at : non;
  const behind = mtusEnd(words, start);
  if (non >= 0 && (behind >= 0 || words.keys[start] === 'citation')) {
    const next = behind < 0 ? start : behind;
    const citation = words.keys[next] === 'citation' ? next + 1 : next;
    return { from: Math.max(citation, matchEnd(words, citation, patterns().citation)), mtus: null };
  }
  return behind < 0 ? { from: at, mtus: null } : { from: behind, mtus: behind - 1 };
}

/** Where "MTUS" or a misread form of it ends; -1 where none begins. */
function mtusEnd(words: Words, at: number): number {
  const end = matchEnd(words, at, patterns().mtus);
  if (end < 0) return -1;
  const name = words.keys[end - 1] ?? '';
  return name === 'mtus' || (/[mts]/.test(name) && editDistance(name, 'mtus', 1) <= 1) ? end : -1;
}
