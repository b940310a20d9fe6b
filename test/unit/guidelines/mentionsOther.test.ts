import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readMentions } from '../../../src/guidelines/mentions.ts';
import { mentionsOf, shown, type MentionCase } from './mentionCases.ts';

const others: readonly MentionCase[] = [
  ['The CDC Guideline for Prescribing Opioids for Chronic Pain recommends', 'CDC Guideline > other/cdc-opioid-2016'],
  ['CDC 2016 opioid prescribing guidelines advise', 'CDC 2016 opioid prescribing guidelines > other/cdc-opioid-2016'],
  ['Per the FDA, the drug is off-label. The FDA approved it. The FDA label says', 'FDA label > other/fda-label'],
  [
    'The Colorado Chronic Pain Disorder Medical Treatment Guidelines allow',
    'Colorado Chronic Pain Disorder Medical Treatment Guidelines > other/colorado-chronic-pain',
  ],
  [
    'the State of Colorado, Chronic Pain Disorder Medical Treatment Guidelines, page 52',
    'State of Colorado, Chronic Pain Disorder Medical Treatment Guidelines, page 52 > other/colorado-chronic-pain > p. 52',
  ],
  ['State of Colorado Department of Labor and Employment, Chronic Pain Disorder Medical Treatment Guidelines'],
  [
    "New York State Workers' Compensation Board Medical Treatment Guidelines",
    "New York State Workers' Compensation Board Medical Treatment Guidelines > other/ny-mtg",
  ],
  [
    'Washington State Department of Labor and Industries guideline',
    'Washington State Department of Labor and Industries guideline > other/wa-lni',
  ],
  [
    'The AMA Guides, Fifth Edition (2001), page 384',
    'AMA Guides, Fifth Edition (2001), page 384 > other/ama-guides-5 > p. 384',
  ],
  ['AMA Guides 6th edition'],
  [
    'rated under the AMA Guides to the Evaluation of Permanent Impairment',
    'AMA Guides to the Evaluation of Permanent Impairment > other/ama-guides-5',
  ],
  ['Milliman Care Guidelines 20th edition', 'Milliman Care Guidelines > other/mcg'],
  ['25 MCG patch every 72 hours'],
  ['the patient is up to date. Up to date immunizations'],
  ['UpToDate notes', 'UpToDate > other/uptodate'],
  ['ACR Appropriateness Criteria for low back pain', 'ACR Appropriateness Criteria > other/acr-imaging'],
  [
    'American College of Radiology (ACR) Appropriateness Criteria',
    'American College of Radiology (ACR) Appropriateness Criteria > other/acr-imaging',
  ],
  [
    'The American Academy of Orthopaedic Surgeons (AAOS) recommends',
    'American Academy of Orthopaedic Surgeons (AAOS) > other/aaos',
  ],
  ['The surgeon is a fellow of the American Academy of Orthopaedic Surgeons.'],
  ['according to the American Pain Society', 'American Pain Society > other/aps-aapm'],
  ['National Guideline Clearinghouse', 'National Guideline Clearinghouse > other/ngc'],
  ["the Physicians' Desk Reference", "Physicians' Desk Reference > other/pdr"],
  ['the patient has Medicare. Medicare guidelines say', 'Medicare guidelines > other/cms-ncd'],
  ['Aetna Clinical Policy Bulletin 0181', 'Aetna Clinical Policy Bulletin > other/aetna-cpb'],
  ['Aetna denied it.'],
  ['Cochrane Database of Systematic Reviews 2008', 'Cochrane Database of Systematic Reviews 2008 > other/cochrane'],
  ['Dr. Cochrane saw the patient'],
  ['DSM-IV criteria for depression'],
  ['the American Heart Association guideline', 'American Heart Association guideline > other/acc-aha'],
  [
    'see www.acoem.org/guidelines and https://www.dir.ca.gov/dwc/MTUS/MTUS.html.',
    'www.acoem.org/guidelines > other/acoem-org',
    'https://www.dir.ca.gov/dwc/MTUS/MTUS.html > other/dir-ca-gov',
  ],
  [
    'https://www.example.org/a/b_c.html and www.fda.gov',
    'https://www.example.org/a/b_c.html > other/example-org',
    'www.fda.gov > other/fda-label',
  ],
];

const law: readonly MentionCase[] = [
  [
    'Medical necessity is defined in Labor Code section 4610.5(c)(2).',
    'Labor Code section 4610.5(c)(2) > labor-code/4610.5 > § (c)(2)',
  ],
  ['per 8 CCR 9792.21(d), the MTUS is presumed correct', '8 CCR 9792.21(d) > 8-ccr/9792.21 > § (d)', 'MTUS > mtus'],
  [
    'MTUS regulations, 8 CCR §9792.20(e), define functional improvement',
    'MTUS > mtus',
    '8 CCR §9792.20(e) > 8-ccr/9792.20 > § (e)',
  ],
  [
    'Title 8 CCR section 9792.24.2 (Chronic Pain Medical Treatment Guidelines)',
    'Title 8 CCR section 9792.24.2 > 8-ccr/9792.24.2',
    'Chronic Pain Medical Treatment Guidelines > mtus-2009/chronic-pain',
  ],
  ['MTUS 9792.24.2, page 78', 'MTUS 9792.24.2, page 78 > 8-ccr/9792.24.2 > p. 78'],
];

const nothing: readonly MentionCase[] = [
  ['The guidelines recommend six visits. Guidelines state that. These Guidelines also. Current guidelines do not.'],
  ['evidence based guidelines and treatment guidelines were reviewed'],
  ['the pain guidelines and the physical therapy guidelines'],
  ['He underwent chronic pain treatment, opioid treatment and acupuncture treatment in 2016.'],
  ['Post surgical treatment 2016 was delayed'],
  ['Opioid treatment guidelines do not support it'],
  ['chronic pain medical treatment guidelines do not support it'],
  ['Chronic Pain 2016 was worse'],
  ['(He, 2004) (Smith, 2008) found that'],
  ['HISTORY OF ODG', 'ODG > odg'],
];

const damaged: readonly MentionCase[] = [
  ['The M TUS is silent.', 'M TUS > mtus'],
  [
    'The A COEM Guidelines, page 1 27, support it.',
    'A COEM Guidelines, page 1 27 > acoem-2004/independent-medical-examinations-and-consultations > p. 127',
  ],
  ['O DG Low Back Chap ter says to wait.', 'O DG Low Back Chap ter > odg/low-back'],
  ['The Official Disabil ity Guidelines (ODG) say to wait.', 'Official Disabil ity Guidelines (ODG) > odg'],
  [
    'MTUS Chronic P ain Medical Treatment Guide lines, page 78.',
    'MTUS Chronic P ain Medical Treatment Guide lines, page 78 > mtus-2009/chronic-pain > p. 78',
  ],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines 200 9, page 78.',
    'MTUS Chronic Pain Medical Treatment Guidelines 200 9, page 78 > mtus-2009/chronic-pain > p. 78',
  ],
  [
    'MTUS Chronic Pain Medical Treat- ment Guidelines, page 78.',
    'MTUS Chronic Pain Medical Treat- ment Guidelines, page 78 > mtus-2009/chronic-pain > p. 78',
  ],
  [
    'ACOEM Practice Guidelines, 2 nd Edition, page 303.',
    'ACOEM Practice Guidelines, 2 nd Edition, page 303 > acoem-2004/low-back-complaints > p. 303',
  ],
  [
    'MTUS Post surgical Treatment Guidelines, page 27.',
    'MTUS Post surgical Treatment Guidelines, page 27 > mtus-2009/postsurgical > p. 27',
  ],
  ["ODG Lumbar & Thoracic Chapter, MRI's, repeat.", "ODG Lumbar & Thoracic Chapter, MRI's > odg/low-back > § MRI's"],
  ['ODG Low Back\n  Chapter,\r\n\r\n  MRIs, repeat.', 'ODG Low Back Chapter, MRIs > odg/low-back > § MRIs'],
  ['Labor C ode 4610. 5(c)(2)', 'Labor C ode 4610. 5(c)(2) > labor-code/4610.5 > § (c)(2)'],
  ['8 CCR 9792.2 4.2 is the rule.', '8 CCR 9792.2 4.2 > 8-ccr/9792.24.2'],
  [
    'The Accupuncture Medical Treatment Guidelines allow six.',
    'Accupuncture Medical Treatment Guidelines > mtus-2007/acupuncture',
  ],
  ['MTUS Chronic Pain Medical Treatmnet Guidelines, page 9.', 'MTUS Chronic Pain > mtus-2009/chronic-pain'],
  ['the official disability guidelines say so', 'official disability guidelines > odg'],
  ['OFFICIAL DISABILITY GUIDELINES SAY SO', 'OFFICIAL DISABILITY GUIDELINES > odg'],
  ['per mtus and odg guidelines', 'mtus > mtus', 'odg guidelines > odg'],
  [
    'See https://www.example.org/policies/\nknee_brace.html for it.',
    'https://www.example.org/policies/ knee_brace.html > other/example-org',
  ],
];

describe('other works, law and damage in prose', () => {
  const all = { 'other works': others, law, 'no citation': nothing, 'damaged text': damaged };
  for (const [name, cases] of Object.entries(all)) {
    describe(name, () => {
      for (const [sentence, ...cited] of cases) {
        it(sentence, () => {
          assert.deepEqual(mentionsOf(sentence).map(shown), cited);
        });
      }
    });
  }
});

describe('mentions', () => {
  const filler = 'He walks with a limp and has tried heat, rest and two courses of exercise at home. ';
  const cases = [...others, ...law, ...damaged].filter((one) => one.length > 1);

  it('are the same in the middle of a long prose, at their places in the letter', () => {
    const before = `Summary\n${filler.repeat(3)}`;
    const prose = cases.map(([sentence]) => `${filler.repeat(4)}${sentence}\n\n`).join('');
    const source = `${before}${prose}ODG at the end is no part of the prose.`;
    const found = readMentions(source, { start: before.length, end: before.length + prose.length }, 'summary');
    assert.deepEqual(
      found.map(shown),
      cases.flatMap(([, ...cited]) => cited),
    );
    for (const { text, start, end, sections, where } of found) {
      assert.equal(source.slice(start, end).replace(/\s+/g, ' '), text);
      assert.ok(sections.every((section) => section.start >= start && section.end <= end));
      assert.equal(where, 'summary');
    }
  });

  it('lie apart and in the order of the text, whatever it is', () => {
    const pieces = [
      'MTUS ',
      'ACOEM ',
      'ODG, ',
      'page 12',
      ' of the ',
      'Chapter 9 ',
      '(',
      ')',
      '"',
      '2016 ',
      '\n',
      'Guidelines ',
    ];
    let seed = 7;
    for (let round = 0; round < 300; round++) {
      let text = '';
      for (let at = 0; at < 24; at++) {
        seed = (seed * 48271) % 2147483647;
        text += pieces[seed % pieces.length] ?? '';
      }
      const found = mentionsOf(text);
      assert.ok(
        found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0)),
        text,
      );
    }
  });

  it('are found in time that grows with the text', () => {
    const hostile = [
      'MTUS ',
      'ACOEM Guidelines ',
      'ODG Low Back Chapter, MRIs, ',
      'page 1 of the ',
      'Chronic Pain ',
      '1, ',
      '(',
      'www.',
    ];
    for (const piece of hostile) {
      const text = `ACOEM ${piece.repeat(Math.ceil(300_000 / piece.length))}`;
      const started = performance.now();
      mentionsOf(text);
      assert.ok(performance.now() - started < 1500, piece);
    }
  });
});
