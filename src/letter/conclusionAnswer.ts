import { answerRanks } from './conclusionTable.ts';
import {
  accordingToReviews,
  agreement,
  conclusionWords,
  concessions,
  conditions,
  fixedSentences,
  formerFindings,
  formerReviews,
  general,
  reports,
  request,
  type AnswerForm,
} from './conclusionForms.ts';
import { clauseBefore, readVerbs, type Verbs } from './conclusionVerbs.ts';
import type { Conclusion } from './record.ts';

type Polarity = Conclusion['polarity'];

/** What a sentence answers, and whether it surely answers the request (strong) or only speaks of the treatment (weak). */
export interface Answer {
  readonly polarity: Polarity;
  readonly strong: boolean;
}

const unusual = /cannot|n['’]t|not-|\bn ot\b|\bno t\b|\b(?:doubt|question|dispute),?(?: that| the| this|$)/;
/** "There is no doubt that" denies nothing of what follows. */
const noDoubt =
  /\b(?:there (?:is|was|can be) )?(?:no|little|without(?: an?y?)?) (?:reasonable )?(?:doubt|question|dispute),?(?: but)? that\b|\b(?:do|does|did|can) not (?:doubt|question|dispute) that\b/g;

/** The sentence in lower case, with "cannot", "n't", "not-medically", "n ot", "no doubt that" and typographic quotes written plainly. */
export function plainWords(sentence: string): string {
  const lower = sentence.toLowerCase();
  if (!unusual.test(lower)) return lower;
  return lower
    .replace(/cannot/g, 'can not')
    .replace(/n['’]t\b/g, ' not')
    .replace(noDoubt, ' ')
    .replace(/\b(i|we|reviewer) doubts? (?:that|if)?/g, '$1 do not believe that')
    .replace(/\b(?:not-|n ot\b|no t\b)/g, 'not ');
}

/** Whether it is one of the form's own sentences behind an opioid's conclusion. Takes plain words. */
export function isFixedSentence(plain: string): boolean {
  return fixedSentences.test(plain);
}

/** What the sentence answers; null where it is no answer. Takes plain words. */
export function answerOf(plain: string): Answer | null {
  if (plain.endsWith('?')) return null;
  let weak: Answer | null = null;
  for (const rank of answerRanks) {
    const matches: Match[] = [];
    for (const { hint, forms } of rank) {
      if (hint.test(plain)) for (const form of forms) collect(plain, form, matches);
    }
    const answer = matches.length > 0 ? join(matches) : null;
    if (answer?.strong === true) return answer;
    weak ??= answer;
  }
  return weak;
}

interface Match extends Answer {
  readonly conceded: boolean;
}

/** All answers of one form. `exec` in a loop: `matchAll` copies the pattern each time, which costs more than the search. */
function collect(plain: string, form: AnswerForm, matches: Match[]): void {
  form.pattern.lastIndex = 0;
  for (let match = form.pattern.exec(plain); match !== null; match = form.pattern.exec(plain)) {
    const found = matchAt(plain, form, match);
    if (found !== null) matches.push(found);
  }
}

function matchAt(plain: string, form: AnswerForm, match: RegExpExecArray): Match | null {
  const at = match.index + (match.groups?.key === undefined ? 0 : match[0].lastIndexOf(match.groups.key));
  const verbs = readVerbs(plain.slice(0, at), form.reach ?? 2);
  const clause = clauseBefore(plain, verbs.start);
  const lead = clause + plain.slice(verbs.start, at);
  if (!fits(form, verbs, lead, plain) || isFormer(plain, lead, match.groups?.key ?? match[0])) return null;
  const negative = form.fixed !== true && (verbs.negative || form.negated?.test(clause) === true);
  const strong = isStrong(plain, form, lead, match.index + match[0].length);
  return { polarity: turned(form.says, negative), strong, conceded: concessions.test(clause) };
}

/** What the utilization review answered, not this letter. */
function isFormer(plain: string, lead: string, key: string): boolean {
  if (formerReviews.test(lead)) return true;
  return !agreement.test(plain) && (formerFindings.test(lead + key) || accordingToReviews.test(plain));
}

function fits(form: AnswerForm, verbs: Verbs, lead: string, plain: string): boolean {
  if (form.strong === 'never' && general.test(plain)) return false;
  if (form.needsConclusion === true && !conclusionWords.test(plain)) return false;
  if (form.needsVerb === true && !verbs.found && !verbs.negative) return false;
  return form.subject?.test(lead) !== false && form.unless?.test(lead) !== true;
}

function turned(says: Polarity, negative: boolean): Polarity {
  if (!negative || says === 'unclear') return says;
  return says === 'necessary' ? 'not-necessary' : 'necessary';
}

/** What others said, and conditions, are no sure answers. `lead` is the answer's clause up to its key word. */
function isStrong(plain: string, form: AnswerForm, lead: string, end: number): boolean {
  if (form.strong === 'never' || reports.test(lead)) return false;
  if (conclusionWords.test(plain)) return true;
  if (form.strong !== 'always') return false;
  return request.test(lead) || !(reports.test(plain.slice(0, end)) || conditions.test(plain.slice(end)));
}

/** One answer of several: what is only conceded ("Although ...") yields; strong before weak; yes and no are unclear. */
function join(matches: readonly Match[]): Answer {
  const kept = prefer(
    prefer(matches, (one) => !one.conceded),
    (one) => one.strong,
  );
  const polarity = kept[0]?.polarity ?? 'unclear';
  const agree = kept.every((one) => one.polarity === polarity);
  return { polarity: agree ? polarity : 'unclear', strong: kept[0]?.strong ?? false };
}

function prefer(matches: readonly Match[], wanted: (one: Match) => boolean): readonly Match[] {
  const better = matches.filter(wanted);
  return better.length > 0 ? better : matches;
}
