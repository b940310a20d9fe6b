import { editDistance } from '../text/likeness.ts';

/** Words that carry an answer. OCR and typing errors in them are put right before a sentence is read again. */
const answerWords = [
  'medically',
  'medical',
  'necessary',
  'necessity',
  'appropriate',
  'established',
  'request',
  'requested',
  'therefore',
  'certified',
  'authorized',
  'supported',
  'warranted',
  'indicated',
  'upheld',
  'overturned',
];
/** Two thirds of a short word must be right; more than two letters are never put right. */
const mostErrors = 2;
const shortestWord = 6;

/** Words broken by a converter ("neces sary", "no t medically") are joined. Blanks may stand between any two letters. */
const brokenWords = ['medically', 'necessary', 'necessity', 'therefore', 'requested'].map((word) => ({
  word,
  pattern: new RegExp(`\\b${Array.from(word).join(' ?')}\\b`, 'gi'),
}));

/** The sentence with the words that carry an answer put right, within a bounded likeness. */
export function repairWords(sentence: string): string {
  const joined = brokenWords.reduce((text, { word, pattern }) => text.replace(pattern, word), sentence);
  const repaired = joined.replace(/[A-Za-z0-9|]+/g, repairWord);
  return repaired.replace(/([a-z])(?=medically)/g, '$1 ');
}

function repairWord(printed: string): string {
  if (printed.length < shortestWord || printed.length > 14) return printed;
  const word = printed.toLowerCase();
  if (answerWords.includes(word)) return printed;
  const likely = answerWords.find(
    (one) => Math.abs(one.length - word.length) <= mostErrors && editDistance(word, one, allowed(one)) <= allowed(one),
  );
  return likely ?? printed;
}

function allowed(word: string): number {
  return word.length >= 9 ? mostErrors : 1;
}
