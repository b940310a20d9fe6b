import { concludedPronoun, request, type AnswerForm, type AnswerGroup } from './conclusionForms.ts';

const finite = 'is|are|was|were|has|have|had|does|do|did|can|could|should|would|will|may|might|must';
const finiteNext = `(?:${finite})\\b`;
const little = 'not|no|never|unable|fail(?:s|ed)?|insufficient|inadequate|lack(?:s|ing)?|without|nothing';
const saying = 'that|whether|how|why|believe|feel|think|find|consider|shown?|proven?|establish|deem|say|said|agree';
const leadIn = '(?:and|so|but|therefore|thus|hence|as such|consequently|accordingly),?';
/** "It can not be said that", "I do not find", "no evidence that"; "no further visits"; "neither this nor that". */
const negatedSubject = new RegExp(
  [
    `\\b(?:${little})\\b[^,;]*\\b(?:${saying})\\b(?: (?!${finiteNext})\\S+)*\\s*$`,
    `(?:^|^,? ?${leadIn} |, )(?:no|none|nothing)\\b(?: (?!${finiteNext}|the request|this request)\\S+)*\\s*$`,
    '\\bneither\\b[^;]*$',
  ].join('|'),
);
const noneOrLittle =
  /\b(?:not|no|never|nor|neither|nothing|fail\w*|lack\w*|insufficien\w*|inadequate\w*|without|unable|little|absence|absent|scant)\b/;
const enough =
  /\b(?:sufficient|sufficiently|adequate|adequately|enough|ample|there (?:is|are) (?:\w+ )?(?:evidence|documentation|support))\b/;
const decided = /\b(?:requests?|requested|decision|determination)\b/;

/** "necessary" with the usual slips of spelling. */
const necessary = 'nec{1,2}es{1,2}[ae]?ry';
const fitting = `(?:${necessary}|appropriate|reasonable|indicated|warranted|justified|required|supported)`;
const unfitting = '(?:unnecessary|inappropriate|unwarranted|unreasonable)';
/** "medically necessary treatment": no predicate. */
const attribute = '(?! (?:treatment|care|services?|reason|information|criteria)\\b)';
const necessity = 'medical(?:ly)? necessity';
const upTo = (count: number): string => `[^;]{0,${count.toString()}}?\\b`;
const shown =
  '(?<key>established|demonstrated|shown|proven|proved|met|substantiated|supported|documented|confirmed|verified|justified|validated|satisfied|evident|apparent|clear|present|made|affirmed|found|determined|ascertained|provided|submitted|fulfilled|recognized|identified|seen|noted)\\b';
const notShown = '(?<key>lacking|absent|missing|unproven|undocumented|unsupported|unsubstantiated|insufficient)\\b';
const doubtful =
  '(?<key>unclear|uncertain|questionable|doubtful|undetermined|indeterminate|in question|in doubt|equivocal)\\b';
const show =
  '(?<key>establish(?:es|ed)?|supports?|supported|demonstrates?|demonstrated|shows?|showed|documents?|documented|meets?|met|justif(?:y|ies|ied)|substantiates?|substantiated|confirms?|confirmed|proves?|satisf(?:y|ies|ied)|validates?|warrants?|verif(?:y|ies|ied)|reflects?|provides?|provided|evidences?)';
const within = '(?:\\w+ )?(?:guidelines?|recommendations?|limits?)';
const fits = `supported|supportable|warranted|indicated|justified|appropriate|reasonable|necessary|needed|required|established|validated|substantiated|endorsed|certifiable|approvable|allowable|met|shown|consistent with|in (?:accordance|accord|keeping|line|compliance|agreement) with|compliant with|within (?:the )?${within}`;
const fitsNot = `unsupported|unwarranted|unjustified|unnecessary|inappropriate|unreasonable|excessive|premature|contraindicated|redundant|duplicative|experimental|investigational|unproven|inconsistent with|contrary to|at odds with|in excess of|beyond the|outside (?:of )?(?:the )?${within}`;
const granted = 'authorized|certified|approved|granted|allowed|accepted|recommended|endorsed|permitted';
const refused = 'denied|rejected|declined|refused|disapproved|non-?certified|non-?authorized|not-?certified';
const grants =
  '(?:approval|approving|approve|certification|certifying|certify|authorization|authorizing|authorize|overturning|overturn|reversal|reversing|granting)\\b';
const refusals =
  '(?:non-?certification|non-?certifying|non-?certify|non-?approval|non-?authorization|denial|denying|deny|disapproval|adverse determination|upholding|uphold)\\b';
/** "recommend that the denial be overturned" is read by its verb. */
const noVerb = '(?! (?:\\S+ ){0,6}?be\\b)';
const verdicts = '(?:decision|determination|opinion|modification)';
const others =
  "(?:ur|utilization review|claims administrator'?s?|insurer'?s?|carrier'?s?|previous|prior|original|initial)";
const denials = `\\b(?:denials?|non-?certifications?|adverse determination|decision to (?:deny|non-?certify|modify)|${others}(?:'s)? (?:\\S+ ){0,2}?${verdicts})(?: [^\\s,;]+){0,12}? `;
const denied =
  '(?:denial|non-?certification|determination|decision|ur|utilization review|claims administrator|modification)\\b';
const overturnings = '(?:denial|decision|determination|non-?certification)';
/** At the end of the sentence, with what it denies left out. */
const bareVerb = '(?:is|are|was|were)(?: not)?(?=[.")]*$)';
const disagreeing =
  '\\b(?:(?:but|and|however),? )?(?:this reviewer|the reviewer|i|we),? (?:\\w+ly )?(?:disagrees?|(?:do|does) not (?:agree|concur))\\b';
const measures = '(?:criteria|guidelines?|recommendations?|requirements?|mtus|odg|acoem)\\b';
const inThePast = '\\b(?:was|were|been) (?:not )?(?:\\w+ly )?';
const notPast = `(?<!${inThePast})`;
const grounds = '(?:need|rationale|indication|justification|basis|necessity)';
const wholeWord = '(?![\\w-])';

type Rest = Partial<Omit<AnswerForm, 'pattern' | 'says'>>;
const form = (says: AnswerForm['says'], pattern: string, rest: Rest): AnswerForm => ({
  says,
  pattern: new RegExp(pattern, 'g'),
  strong: 'always',
  ...rest,
});
const yes = (pattern: string, rest: Rest = {}): AnswerForm => form('necessary', pattern, rest);
const no = (pattern: string, rest: Rest = {}): AnswerForm => form('not-necessary', pattern, rest);
const doubt = (pattern: string, rest: Rest = {}): AnswerForm => form('unclear', pattern, rest);
const verb = { needsVerb: true } as const;
const fixed = { fixed: true } as const;
const concluding = { strong: 'concluding' } as const;
const never = { strong: 'never' } as const;

/** The words of medical necessity, of a decision, and of recommending one: they rank before all others. */
const plainAnswers: readonly AnswerGroup[] = [
  {
    hint: /medic/,
    forms: [
      yes(`medical(?:ly)?[ -]+(?:and \\w+ )?${fitting}\\b${attribute}`, { reach: 8, negated: negatedSubject }),
      no(`medically ${unfitting}`, { reach: 4 }),
      // "... is medically necessary, but twelve are not."
      doubt(`medically ${necessary}\\b[^;]{0,160}?[,;] (?:but|and|while|whereas|however),? [^,;]{1,80}? ${bareVerb}`),
      doubt(`\\b(?:doubtful|questionable) (?:that|whether|if)\\b${upTo(160)}medically ${necessary}`),
    ],
  },
  {
    hint: /necessity/,
    forms: [
      yes(`${necessity}\\b${upTo(160)}${shown}`, { ...verb, negated: negatedSubject }),
      no(`${necessity}\\b${upTo(160)}${notShown}`, verb),
      doubt(`${necessity}\\b${upTo(160)}${doubtful}`, verb),
      yes(`(?<!\\bto )\\b${show}(?: \\S+){0,8}? ${necessity}`, {
        negated: noneOrLittle,
        unless: /\b(?:must|should|needs?) /,
      }),
      no(`(?<=\\bto )${show}(?: \\S+){0,8}? ${necessity}`, { ...fixed, subject: noneOrLittle }),
      yes(`(?<=\\bto )${show}(?: \\S+){0,8}? ${necessity}`, { subject: enough, negated: noneOrLittle }),
      no(`\\b(?:no|lacks?|lacking|without|insufficient|absence of|lack of) (?:\\S+ ){0,4}?${necessity}`, fixed),
      yes('\\b(?<key>a medical necessity)\\b', verb),
      yes('\\bthere is (?:clear |clearly |a |documented )?medical necessity', fixed),
    ],
  },
  {
    hint: /recommend/,
    forms: [
      yes(`\\b(?<key>recommend(?:s|ed|ing|ation)?)\\b(?: (?!against\\b)[^\\s,;]+){0,6}?[ :]+${grants}`, { reach: 0 }),
      no(`\\b(?<key>recommend(?:s|ed|ing|ation)?)\\b(?: [^\\s,;]+){0,6}?[ :]+${refusals}${noVerb}`, { reach: 0 }),
      no(`\\brecommend(?:s|ed|ation)? (?:\\S+ )?against (?:\\S+ )?${grants}`, fixed),
    ],
  },
  {
    hint: /denial|certification|adverse|to deny|to modify|decision|determination|opinion|modification/,
    forms: [
      no(`${denials}(?<key>upheld|sustained|affirmed)\\b`),
      yes(`${denials}(?<key>overturned|reversed|set aside|vacated|rescinded|withdrawn)\\b`),
      no(
        `${denials}(?<key>appropriate|supported|reasonable|justified|correct|confirmed|warranted|maintained|recommended|advised)\\b`,
        verb,
      ),
      yes(`${denials}(?<key>unsupported|unjustified|incorrect)\\b`, verb),
      no(`\\b(?:determination|decision) (?<key>is|was) (?:for|to) (?:\\S+ )?${refusals}`),
      yes(`\\b(?:determination|decision) (?<key>is|was) (?:for|to) (?:\\S+ )?${grants}`),
    ],
  },
  {
    hint: /upheld|uphold|sustain|affirm|overturn|revers|set aside/,
    forms: [
      no('\\b(?<key>upheld|sustained|affirmed)\\b', { ...verb, subject: decided }),
      yes('\\b(?<key>overturned|reversed|set aside)\\b', { ...verb, subject: decided }),
      no(`\\b(?<key>uphold|affirm|sustain)(?:s|ing)? (?:\\S+ ){0,6}?${overturnings}`),
      yes(`\\b(?<key>overturn|reverse)(?:s|ing)? (?:\\S+ ){0,6}?${overturnings}`),
    ],
  },
  {
    hint: /partial/,
    forms: [
      doubt('\\bpartial(?:ly)? (?:medically necessary|overturned|upheld|certifi|approv|authoriz|granted|denied)'),
    ],
  },
  {
    hint: /agree|concur/,
    forms: [
      no(`\\b(?<key>agree|concur)s? with (?:\\S+ ){0,6}?${denied}`),
      yes(`\\bdisagrees? with (?:\\S+ ){0,6}?${denied}`, fixed),
      // "UR found it not necessary; this reviewer disagrees."
      doubt(
        `${disagreeing}(?: with (?:this|that|it)(?: \\w+){0,2})?(?=[.")]*$)(?<=\\b${others} [^]{1,400}[;,] [^;]{1,80})`,
      ),
    ],
  },
];

/** The request with any other word of judgment. */
const requestAnswers: readonly AnswerGroup[] = [
  {
    hint: request,
    forms: [
      yes(`\\b(?<key>${fits})${wholeWord}`, { ...verb, reach: 4, subject: request, negated: negatedSubject }),
      no(`\\b(?<key>${fitsNot})${wholeWord}`, { ...verb, subject: request }),
      yes(`${notPast}(?<![\\w-])(?<key>${granted})\\b`, {
        ...verb,
        reach: 3,
        subject: request,
        negated: negatedSubject,
      }),
      no(`${notPast}(?<![\\w-])(?<key>${refused})\\b`, { ...verb, reach: 3, subject: request }),
      // In the past it is mostly the utilization review that is told of.
      yes(`(?<=${inThePast})(?<![\\w-])(?<key>${granted})\\b`, {
        ...concluding,
        ...verb,
        needsConclusion: true,
        subject: request,
      }),
      no(`(?<=${inThePast})(?<![\\w-])(?<key>${refused})\\b`, {
        ...concluding,
        ...verb,
        needsConclusion: true,
        subject: request,
      }),
      yes(`\\bthat (?:\\S+ ){0,12}?request(?:ed)? (?:\\S+ ){0,16}?be (?<key>${granted})\\b`),
      no(`\\bthat (?:\\S+ ){0,12}?request(?:ed)? (?:\\S+ ){0,16}?be (?<key>${refused})\\b`),
      yes(
        `\\b(?<key>meets?|satisf(?:y|ies)|conforms? to|compl(?:y|ies) with|falls? within)\\b(?: \\S+){0,6}? ${measures}`,
        {
          ...concluding,
          subject: request,
        },
      ),
      no(`\\b(?<key>exceeds?|falls? outside|violates?|contradicts?)\\b(?: \\S+){0,6}? ${measures}`, {
        ...concluding,
        subject: request,
      }),
      yes(
        '\\b(?<key>supports?|justif(?:y|ies)|warrants?|substantiates?|favors?|validates?|endorses?)\\b(?: \\S+){0,6}? (?:requests?|requested|approval|certification|authorization)\\b',
        { ...concluding, negated: noneOrLittle },
      ),
    ],
  },
  {
    hint: /therefore|thus|hence|consequently|accordingly|such|result|reason|above|circumstance/,
    forms: [
      yes(`\\b(?<key>${fits}|${granted})${wholeWord}`, { ...concluding, ...verb, subject: concludedPronoun }),
      no(`\\b(?<key>${fitsNot}|${refused})${wholeWord}`, { ...concluding, ...verb, subject: concludedPronoun }),
    ],
  },
  {
    hint: / be /,
    forms: [
      yes(`\\b(?:should|can|will|must)(?: not)? be (?<key>${granted})\\b`, concluding),
      no(`\\b(?:should|can|will|must)(?: not)? be (?<key>${refused})\\b`, concluding),
    ],
  },
];

/** Words of judgment about anything: an answer only where there is no better one. */
const weakAnswers: readonly AnswerGroup[] = [
  {
    hint: / (?:for|of|to) /,
    forms: [
      yes(`\\b(?:criteria|requirements?|efficacy|${grounds}) (?:for|of)\\b${upTo(120)}${shown}`, {
        ...concluding,
        ...verb,
      }),
      no(`\\b${grounds} (?:for|of)\\b${upTo(120)}${notShown}`, { ...concluding, ...verb }),
      doubt(`\\b${grounds} (?:for|of)\\b${upTo(120)}${doubtful}`, { ...never, ...verb }),
      no(
        `\\b(?:no|lacks?|lack of|absence of|without|insufficient|inadequate) (?:\\w+ ){0,2}?(?:support|reason|${grounds}) (?:for|to)\\b`,
        {
          ...never,
          ...fixed,
        },
      ),
    ],
  },
  {
    hint: /(?:ed|able|ate|ry|met|shown|ive|nt|ng) ?/,
    forms: [
      yes(`\\b(?<key>${fits}|${notPast}(?:${granted}))${wholeWord}`, {
        ...never,
        ...verb,
        reach: 3,
        negated: negatedSubject,
      }),
      no(`\\b(?<key>${fitsNot}|${notPast}(?:${refused}))${wholeWord}`, { ...never, ...verb }),
    ],
  },
  {
    hint: / not /,
    forms: [
      no('\\b(?:do|does|did|can) not (?:support|recommend|justify|warrant|endorse|meet)\\b', { ...never, ...fixed }),
    ],
  },
];

/** By rank: a form counts only where none of a higher rank surely answers. */
export const answerRanks: readonly (readonly AnswerGroup[])[] = [plainAnswers, requestAnswers, weakAnswers];
