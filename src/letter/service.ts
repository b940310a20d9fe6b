import { editDistance } from '../text/likeness.ts';
import type { TextSpan } from '../text/span.ts';
import type { Item, ServiceDate } from './record.ts';
import { readServiceDates } from './serviceDates.ts';

/** What a title says of its treatment as a service: whether it was given already and when, and whether it goes with a surgery. */
export type Service = Pick<Item, 'retrospective' | 'serviceDates' | 'surgicalService'>;

const noDates: readonly ServiceDate[] = [];
const plain: Service = { retrospective: false, serviceDates: noDates, surgicalService: false };
/** Two dates' signs, or a month's name, a day and a year: without them no day is looked for. */
const mayHoldDays = /\d ?[/-] ?\d{1,2} ?[/-] ?\d|[a-z]\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/i;
/** Most titles have nothing of all this, nor a first word as long as "retrospective"; one search finds that out. */
const mayTell = /^\W*[a-z0-9]{12,14}(?![a-z0-9])|r ?e ?t ?r ?o|surg|serv|assoc|\d ?[/-] ?\d{1,2} ?[/-]|[, ] ?\d{4}/i;

/** Reads what kind of service a title asks for. Blanks inside its words, and few wrong letters, do no harm. */
export function readService(source: string, title: TextSpan): Service {
  if (!mayTell.test(title.text)) return plain;
  const retrospective = isRetrospective(title.text);
  return {
    retrospective,
    serviceDates: mayHoldDays.test(title.text) ? readServiceDates(source, title, retrospective) : noDates,
    surgicalService: isSurgicalService(title.text),
  };
}

/** How the two words may begin, blanks inside them included. */
const retro = /(?<![a-z])r ?e ?t ?r ?o/gi;
/** A plain search is much cheaper than one for all places. */
const retroHint = /r ?e ?t ?r ?o/i;
const wholeWords = /^retro(?:spective|active)/;
/** "Retro" alone stands for the word at the start of a title or parenthesis, or in front of these. */
const opening = /(?:^|[([])\W*$/;
const abbreviated = /^retro(?![a-z]|-[a-z])/i;
const abbreviatedBefore = /^retro\W+(?:requests?|reviews?|authorization|dos|dates?|for)\b/i;
/** "Non-retrospective", "not retrospective", "not a retrospective request". */
const denied = /(?<![a-z])(?:non|not(?: an?)?)\W{0,3}$/i;
/** Places of the body behind something: "retro Achilles", "retro-patellar". */
const place = /^retro\W*(?:achilles|patell|calcane|orbit|periton|bulbar|auricul|mandibul|molar|pharyng|spinal)/i;
/** A first word of about this length may be the word with wrong letters; "prospective" is three away. */
const firstWord = /^\W*([a-z0-9]{12,14})(?![a-z0-9])/i;
const wrongInWord = 2;

/** The form's prefix "Retrospective ..." and how people shorten or move it. */
function isRetrospective(title: string): boolean {
  if (retroHint.test(title) && [...title.matchAll(retro)].some(({ index }) => beginsRetrospective(title, index)))
    return true;
  const first = firstWord.exec(title)?.[1]?.toLowerCase();
  return first !== undefined && editDistance(first, 'retrospective', wrongInWord) <= wrongInWord;
}

function beginsRetrospective(title: string, at: number): boolean {
  if (denied.test(title.slice(Math.max(0, at - 10), at))) return false;
  const rest = title.slice(at, at + 40);
  if (wholeWords.test(rest.replaceAll(' ', '').toLowerCase())) return true;
  if (abbreviatedBefore.test(rest)) return true;
  return abbreviated.test(rest) && !place.test(rest) && opening.test(title.slice(Math.max(0, at - 8), at));
}

const surgicalPrefix = 'associatedsurgicalservice';
const wrongInPrefix = 3;
/** As far as the prefix reaches with blanks between its letters. In characters. */
const surgicalStart = 50;
/** Every title with the prefix has one of its words near its start. */
const surgicalHint = /surg|serv|assoc/i;

/** The form's prefix "Associated surgical service:". */
function isSurgicalService(title: string): boolean {
  if (!surgicalHint.test(title.slice(0, surgicalStart))) return false;
  const start = title
    .slice(0, surgicalStart)
    .toLowerCase()
    .replace(/[^a-z]+/g, '')
    .slice(0, surgicalPrefix.length);
  return editDistance(start, surgicalPrefix, wrongInPrefix) <= wrongInPrefix;
}
