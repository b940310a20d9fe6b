import type { Conclusion } from './record.ts';

/** Forms that need the same words: a cheap look first spares the search for each. */
export interface AnswerGroup {
  readonly hint: RegExp;
  readonly forms: readonly AnswerForm[];
}

/** One way of answering a request. All patterns take plain words: lower case, "can not", single blanks. */
export interface AnswerForm {
  /** Finds the answer; the group `key`, else the whole, is what the verbs stand in front of. Global. */
  readonly pattern: RegExp;
  /** What it says without a negation. */
  readonly says: Conclusion['polarity'];
  /** Whether it surely answers the request: always, where a word like "therefore" is in the sentence, or never. */
  readonly strong: 'always' | 'concluding' | 'never';
  /** How many words that are no verbs and no filling may stand between verb and key; 2 where not given. */
  readonly reach?: number;
  /** No answer where no conclusion is drawn. */
  readonly needsConclusion?: true;
  /** No answer without a finite verb in front of the key. */
  readonly needsVerb?: true;
  /** No answer unless this is in the clause in front of the key. */
  readonly subject?: RegExp;
  /** A negation that stands in the clause in front of the verbs. */
  readonly negated?: RegExp;
  /** No answer where the text from the clause's start to a little behind the match has this. */
  readonly unless?: RegExp;
  /** What it says holds whatever the verbs are. */
  readonly fixed?: true;
}

/** The form's own sentences behind the conclusion of an opioid (since 2016). */
export const fixedSentences =
  /should not be interpreted as|stop long-?term opioids|advised to (?:consult|speak)|medical necessity decision|"tapering opioids"|weaning and terminating/;

/** Words that say that a conclusion is drawn. */
export const conclusionWords =
  /\b(?:therefore|thus|hence|consequently|accordingly|as such|as a result|(?:for|because of|due to) (?:these|this|that|the above|the foregoing) \w*\s?reasons?|given the (?:above|foregoing)|(?:based on|in (?:light|view) of) (?:the (?:above|foregoing)|these|this)|under (?:these|the) circumstances|in (?:summary|conclusion|sum))\b/;

const telling =
  '(?:\\S+ ){0,3}?(?:stat|not|indicat|report|found|determin|conclud|opin|argu|believ|felt|contend|suggest|recommend|den[iy]|wr[io]t|claim|assert|maintain|sa[iy])\\w* (?:\\S+ )?that\\b';

const formerReviewers =
  '(?:utilization review\\w*|ur|claims administrator|insurer|carrier|adjuster|(?:prior|previous|first|initial) review\\w*)';

/** In front of an answer: what the utilization review said, which answers nothing here. */
export const formerReviews = new RegExp(`\\b${formerReviewers} ${telling}`);

/** The same without "that" ("UR found the glove not ..."); "which the claims administrator denied" only says what is asked. */
export const formerFindings = new RegExp(
  `(?<!\\b(?:that|which|what|as) (?:the )?)\\b${formerReviewers} (?:(?!(?:is|are|was|were|been?)\\b)\\S+ ){0,3}?` +
    '(?:stated|noted|found|finds|determined|concluded|opined|argue[ds]|believed|felt|contend(?:s|ed)|deemed|considered|denied|wrote|claimed|asserted|maintained|said|held)\\b(?! (?:is|are|was|were)\\b)',
);

/** At the start of a sentence that tells what the utilization review said. */
export const accordingToReviews = new RegExp(
  `^\\W*(?:according to|per|in the (?:view|opinion) of) (?:the )?${formerReviewers}\\b`,
);

/** With these words the sentence itself answers what was said before. */
export const agreement = /agree|concur/;

/** In front of an answer: what others said, or what is only asked. */
export const reports = new RegExp(
  `\\b(?:guidelines?|mtus|odg|acoem|provider|physician|surgeon|applicant|patient|worker) ${telling}|\\b(?:whether|why|how|recommendation that)\\b`,
);

/** A sentence about patients at large, not about this one. */
export const general =
  /\b(?:may|unless|until|when|if|patients|cases)\b|\b(?:guidelines?|mtus|odg|acoem|literature|studies) (?:\S+ ){0,3}?(?:stat|not|indicat|report|suggest|recommend|support|find|say|advis)/;

/** Behind an answer: a condition, as guidelines have it. */
export const conditions = /^,? (?:unless|if|when|only|once|in cases|in patients|for patients|until|provided that)\b/;

/** The clause only concedes or gives a reason. */
export const concessions =
  /^,? ?(?:although|though|even (?:though|if)|while|whereas|since|because|as(?! (?:such|a result)\b)|despite|given that)\b/;

/** Words for what is asked. */
export const request =
  /\b(?:requests?|requested|(?:decision|determination|recommendation) (?:for|regarding|on)|in question|at issue|in dispute|disputed|proposed|certification|authorization|approval)\b/;

/** "Therefore, it ..." */
export const concludedPronoun =
  /\b(?:therefore|thus|hence|consequently|accordingly|such|result|reasons?|above|circumstances),? (?:(?:it|this|these|they|which) ?)?(?:\S+ ){0,3}$/;
