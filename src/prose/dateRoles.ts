/** What a date in prose is the date of. */
export type DateRole = 'injury' | 'birth' | 'ur-denial' | 'request' | 'surgery' | 'test' | 'visit';

/** Words that tell what a date is. */
interface Cue {
  readonly role: DateRole;
  /** Words before the date; their end is what counts. */
  readonly before?: RegExp;
  /** Words that begin right behind it. */
  readonly behind?: RegExp;
}

const link = String.raw`(?:[\s,:;()]|\b(?:on|of|from|dated?|is|was|were|being|noted|to|be|the|an?|and|signed|received|submitted|made|performed|done|completed|obtained|taken)\b)*`;
const before = (words: string): RegExp => new RegExp(String.raw`(?:${words})${link}$`, 'i');
const behind = (words: string): RegExp =>
  new RegExp(String.raw`^[\s,)"]*(?:the |an? |his |her |this )?(?:${words})`, 'i');

/** What a provider, a therapist or the worker does at a visit, and what tells of it. */
const record =
  'reports?(?: \\(pr-?\\d\\))?|notes?|pr-?\\d|records?|documentation|visits?|follow[ -]?ups?|evaluations?|exam(?:ination)?s?|consult(?:ation)?s?|findings|appointments?|encounters?|seen|presented|evaluated|examined|reported|treatment plan';
const worker = '(?:injured )?(?:worker|patient|applicant|claimant|employee|individual)';
const treating =
  '(?:treating |primary |attending |requesting )*(?:physician|provider|doctor|therapist|chiropractor|surgeon)';
const denies =
  'non-? ?certif\\w*|den(?:ied|ial|ying)|modif(?:ied|ication)|disapprov\\w*|not (?:certified|approved)|failed to approve|partially (?:certified|approved)|conditionally';
const utilization =
  'utilization review\\w*|\\bur\\b|(?:prior|previous|original|initial) (?:determination|denial|decision|review)';
const test =
  'mri|mra|magnetic resonance imag\\w+|ct|computed tomograph\\w+|x-? ?rays?|radiograph\\w*|emg|ncs|ncv|electrodiagnostic\\w*|ultrasound|imaging|stud(?:y|ies)|scans?|films?|arthrogram|myelogram|urine drug \\w+|drug screen\\w*|toxicology|lab(?:oratory)?(?: \\w+)?|test(?:s|ing)?|ekg|ecg';

/**
 * The cues in the order of their weight where two end at the same place: a "first report of injury" is a report.
 * Source: the wording of case summaries of 2015 to 2017, `the-letter.md`, "Dates in the case summary".
 */
export const cues: readonly Cue[] = [
  { role: 'birth', before: before('date of birth|\\bdob|\\bborn'), behind: behind('date of birth|dob\\b') },
  {
    role: 'visit',
    before: before('reports? of (?:occupational |industrial |work )*(?:injury|illness)[\\w\\s/]{0,24}'),
  },
  {
    role: 'injury',
    before: before(
      '(?:industrial|occupational|work)[\\w\\s-]{0,18}injur(?:y|ies)(?: (?:that )?occurr?(?:ed|ing))?|dates? of (?:injury|loss)|injury dates?|occupational claim|\\bdoi|injured(?: (?:at|while) (?:work|working))?|(?:sustained|suffered)[\\w\\s-]{0,24} injur(?:y|ies)|onset(?: of (?:the )?injury)?',
    ),
    behind: behind(
      '(?:date of (?:injury|loss)|(?:industrial|work|occupational)[\\w -]{0,12}injury|doi\\b|date of industrial)',
    ),
  },
  { role: 'request', behind: behind('requests? (?:was|were) (?:made|received|submitted)') },
  {
    role: 'ur-denial',
    before: before(
      `(?:${utilization})[\\w\\s(),'-]{0,48}|(?:${denies})(?: certification| the request| by[\\w\\s]{0,24})?|determination letter`,
    ),
    behind: behind(
      `(?:${utilization}|denials?\\b|(?:claims administrator|insurance carrier)[\\w\\s]{0,12}(?:${denies})|requests? [^.]{0,160}\\b(?:${denies}))`,
    ),
  },
  {
    role: 'request',
    before: before(
      '\\brfas?\\b(?: form)?|requests? for authorizations?(?: \\(?rfa\\)?)?(?: forms?)?|authorization requests?|requested for authorization|request was (?:made|received|submitted)',
    ),
    behind: behind('(?:\\brfa\\b|requests? for authorization|request was (?:made|received|submitted))'),
  },
  {
    role: 'surgery',
    before: before(
      '(?:underwent|surger(?:y|ies)|surgical|operation|operative|arthroscop\\w+|fusion|repair|release)[\\w\\s]{0,32}',
    ),
  },
  { role: 'test', before: before(`\\b(?:${test})\\b[\\w\\s-]{0,40}`), behind: behind(`(?:${test})\\b`) },
  {
    role: 'visit',
    before: before(`\\b(?:${record})\\b[\\w\\s-]{0,12}`),
    behind: behind(
      `(?:${worker}[\\w\\s']{0,24}(?:complain|report|present|continu|was (?:seen|given|evaluated|noted)|had|rated|stated|underwent)|${treating}|(?:s?he) (?:complain|report|present|continu|stated|rated|was)|${record}|dates? of service|office visit)`,
    ),
  },
];
