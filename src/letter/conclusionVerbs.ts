/** The verbs in front of an answer's key word ("is not, therefore, considered"). */
export interface Verbs {
  /** A finite verb is there. */
  readonly found: boolean;
  readonly negative: boolean;
  /** Where the verbs begin. */
  readonly start: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const finiteVerbs = words(
  'is are was were am has have had can could will would shall should may might must does do did appears seems remains becomes looks proves stands appeared seemed remained',
);
const negators = words(
  'not no never nor neither hardly without fail fails failed failing unable insufficient inadequate lacks lacking lack',
);
/** What scans make of "not". */
const misreadNot = words('nol noi nof nat nct n0t no1 mot rot riot uot hot');
/** "not only ... but": no negation. */
const softeners = words('only just merely simply');
/** Behind these words something else is said. */
const breakers = words(
  'but because since although though while whereas if unless which who whom when where however yet',
);
/** Words between verb and key that are no more than filling; others are counted. */
const fillers = words(
  'be been being to as and or also either both so very such at this time the therefore thus hence then however currently clearly necessarily presently ' +
    'appear seem remain considered deemed found determined felt seen viewed thought believed judged regarded held said shown demonstrated proven established documented ' +
    'reasonable appropriate reasonably clinically medically supported indicated warranted justified fully adequately sufficiently yet still longer',
);

const mostWords = 24;

interface Reading {
  at: number;
  found: boolean;
  negative: boolean;
  start: number;
  unknown: number;
  last: string;
}

/**
 * Reads backwards from the end of `before`, over filling words and at most `reach` others, to the finite verb that
 * governs what follows, and notes a negation on the way. Takes plain words (lower case, "can not").
 */
export function readVerbs(before: string, reach: number): Verbs {
  const reading: Reading = {
    at: before.length,
    found: false,
    negative: false,
    start: before.length,
    unknown: 0,
    last: '',
  };
  for (let step = 0; step < mostWords && reading.at > 0; step++) {
    const wordAt = before.lastIndexOf(' ', reading.at - 1) + 1;
    const printed = before.slice(wordAt, reading.at);
    reading.at = wordAt - 1;
    if (printed === '') continue;
    if (/[;:]$/.test(printed) || !takeWord(reading, printed.replace(/[^\w'-]/g, ''), wordAt, reach)) break;
  }
  return reading;
}

/** Takes one word more into account; false where the verbs end in front of it. */
function takeWord(reading: Reading, word: string, wordAt: number, reach: number): boolean {
  const last = reading.last;
  reading.last = word;
  if (negators.has(word) || (!reading.found && misreadNot.has(word))) {
    if (!softeners.has(last)) reading.negative = true;
  } else if (finiteVerbs.has(word)) {
    reading.found = true;
  } else if (word === 'to') {
    // "felt to have been": an infinitive, the finite verb is still to come.
    reading.found = false;
    return true;
  } else {
    return !reading.found && !breakers.has(word) && (fillers.has(word) || ++reading.unknown <= reach);
  }
  reading.start = wordAt;
  return true;
}

const clauseBreak =
  /[;:]|,? (?:but|because|since|so|therefore|thus|hence|however|although|though|while|whereas|which|who|accordingly|consequently)\b|, (?:and|the|this|it|these|i|we|there|they|an?)\b| (?:and|as) (?=(?:the|this|it|these|therefore|thus|hence|is|was|are|were)\b)/g;

/** The clause that ends at `at`, its conjunction included ("although the first", ", the request"). Takes plain words. */
export function clauseBefore(plain: string, at: number): string {
  const lead = plain.slice(Math.max(0, at - 400), at);
  let start = 0;
  clauseBreak.lastIndex = 0;
  for (let match = clauseBreak.exec(lead); match !== null; match = clauseBreak.exec(lead)) start = match.index;
  return lead.slice(start);
}
