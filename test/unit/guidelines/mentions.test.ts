import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mentionsOf, shown, type MentionCase } from './mentionCases.ts';

const mtus: readonly MentionCase[] = [
  ['The MTUS is silent on this device.', 'MTUS > mtus'],
  ['Per CA-MTUS, six sessions come first.', 'CA-MTUS > mtus'],
  ['The 2016 MTUS guidelines ask for a trial.', '2016 MTUS guidelines > mtus'],
  [
    'The California Medical Treatment Utilization Schedule (MTUS) applies here.',
    'California Medical Treatment Utilization Schedule (MTUS) > mtus',
  ],
  ['The MTUS Medical Treatment Guidelines do not name it.', 'MTUS Medical Treatment Guidelines > mtus'],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines, page 78, asks for a pain contract.',
    'MTUS Chronic Pain Medical Treatment Guidelines, page 78 > mtus-2009/chronic-pain > p. 78',
  ],
  [
    'The MTUS Chronic Pain Guidelines (page 60-61) want one drug at a time.',
    'MTUS Chronic Pain Guidelines (page 60-61) > mtus-2009/chronic-pain > p. 60-61',
  ],
  [
    'As page 8 of the MTUS Chronic Pain Medical Treatment Guidelines says, function counts.',
    'page 8 of the MTUS Chronic Pain Medical Treatment Guidelines > mtus-2009/chronic-pain > p. 8',
  ],
  [
    'MTUS, Chronic Pain Medical Treatment Guidelines (Effective July 18, 2009), pages 11, 12 and 60-61, apply.',
    'MTUS, Chronic Pain Medical Treatment Guidelines (Effective July 18, 2009), pages 11, 12 and 60-61 > mtus-2009/chronic-pain > p. 11, 12, 60-61',
  ],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines (May 2009), pg. 98-99 of 127, allows fading.',
    'MTUS Chronic Pain Medical Treatment Guidelines (May 2009), pg. 98-99 of 127 > mtus-2009/chronic-pain > p. 98-99',
  ],
  [
    'California MTUS 2016 Chronic Pain Guidelines recommend ten visits.',
    'California MTUS 2016 Chronic Pain Guidelines > mtus-2016/chronic-pain',
  ],
  [
    'California 2016 Chronic Pain Medical Treatment Guidelines recommend ten visits.',
    'California 2016 Chronic Pain Medical Treatment Guidelines > mtus-2016/chronic-pain',
  ],
  ['The California Chronic Pain MTUS allows ten visits.', 'California Chronic Pain MTUS > mtus-2009/chronic-pain'],
  [
    'The Chronic Pain Medical Treatment Guidelines of the MTUS allow it.',
    'Chronic Pain Medical Treatment Guidelines of the MTUS > mtus-2009/chronic-pain',
  ],
  [
    'Chronic Pain Medical Treatment Guidelines 2016, page 30, allows it.',
    'Chronic Pain Medical Treatment Guidelines 2016, page 30 > mtus-2016/chronic-pain > p. 30',
  ],
  [
    'Pursuant to California chronic pain medical treatment guidelines, it is allowed.',
    'California chronic pain medical treatment guidelines > mtus-2009/chronic-pain',
  ],
  ['MTUS Chronic Pain 2017 asks for more.', 'MTUS Chronic Pain 2017 > acoem-2017/chronic-pain'],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines, Section: Topical analgesics, page 111, is clear.',
    'MTUS Chronic Pain Medical Treatment Guidelines, Section: Topical analgesics, page 111 > mtus-2009/chronic-pain > § Topical analgesics > p. 111',
  ],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines, NSAIDs (non-steroidal anti-inflammatory drugs), page 67, is clear.',
    'MTUS Chronic Pain Medical Treatment Guidelines, NSAIDs (non-steroidal anti-inflammatory drugs), page 67 > mtus-2009/chronic-pain > § NSAIDs (non-steroidal anti-inflammatory drugs) > p. 67',
  ],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines, under Topical analgesics, names none.',
    'MTUS Chronic Pain Medical Treatment Guidelines, under Topical analgesics > mtus-2009/chronic-pain > § Topical analgesics',
  ],
  [
    'Consult the MTUS Opioids Treatment Guidelines ("Weaning").',
    'MTUS Opioids Treatment Guidelines ("Weaning") > mtus-2016/opioids > § Weaning',
  ],
  ['The Opioid Treatment Guidelines 2016 speak of tapering.', 'Opioid Treatment Guidelines 2016 > mtus-2016/opioids'],
  ['The MTUS opioid guidelines speak of tapering.', 'MTUS opioid guidelines > mtus-2016/opioids'],
  [
    'MTUS Acupuncture Medical Treatment Guidelines allow 3 to 6 visits.',
    'MTUS Acupuncture Medical Treatment Guidelines > mtus-2007/acupuncture',
  ],
  [
    'Under the MTUS "Acupuncture Medical Treatment Guidelines" six visits are allowed.',
    'MTUS "Acupuncture Medical Treatment Guidelines" > mtus-2007/acupuncture',
  ],
  [
    'The Postsurgical Treatment Guidelines allow 24 visits.',
    'Postsurgical Treatment Guidelines > mtus-2009/postsurgical',
  ],
  [
    'MTUS Post-Surgical Treatment Guidelines, Shoulder, page 27, allows 24 visits.',
    'MTUS Post-Surgical Treatment Guidelines, Shoulder, page 27 > mtus-2009/postsurgical > § Shoulder > p. 27',
  ],
  ['MTUS-Definitions asks for functional improvement.', 'MTUS-Definitions > mtus/definitions'],
  ['MTUS Low Back Complaints 2004 covers it.', 'MTUS Low Back Complaints 2004 > acoem-2004/low-back-complaints'],
  ['MTUS Low Back Disorders 2019 covers it.', 'MTUS Low Back Disorders 2019 > acoem-2019/low-back-disorders'],
  ['MTUS, knee complaints are common here.', 'MTUS > mtus'],
  ['Per MTUS, acupuncture treatment may go on.', 'MTUS > mtus'],
  ['This Non-MTUS source says more.'],
  ['The MTUS, 12 visits later, was cited.', 'MTUS > mtus'],
  ['He quoted the MTUS on 8/5/2016 and MTUS 2016.', 'MTUS > mtus', 'MTUS 2016 > mtus'],
];

const acoem: readonly MentionCase[] = [
  [
    'ACOEM Guidelines page 127 supports a referral.',
    'ACOEM Guidelines page 127 > acoem-2004/independent-medical-examinations-and-consultations > p. 127',
  ],
  [
    'ACOEM Practice Guidelines, 2nd Edition (2004), page 127, supports it.',
    'ACOEM Practice Guidelines, 2nd Edition (2004), page 127 > acoem-2004/independent-medical-examinations-and-consultations > p. 127',
  ],
  [
    'ACOEM Practice Guidelines, Second Edition, page 303, supports it.',
    'ACOEM Practice Guidelines, Second Edition, page 303 > acoem-2004/low-back-complaints > p. 303',
  ],
  [
    'The ACOEM Guidelines, Chapter 12, page 303, note this.',
    'ACOEM Guidelines, Chapter 12, page 303 > acoem-2004/low-back-complaints > p. 303',
  ],
  [
    'ACOEM Chapter 9 Shoulder Complaints, page 214.',
    'ACOEM Chapter 9 Shoulder Complaints, page 214 > acoem-2004/shoulder-complaints > p. 214',
  ],
  [
    'ACOEM (Chapter 13, pages 341-343) has criteria.',
    'ACOEM (Chapter 13, pages 341-343) > acoem-2004/knee-complaints > p. 341-343',
  ],
  [
    'Chapter 12 of the ACOEM Guidelines has criteria.',
    'Chapter 12 of the ACOEM Guidelines > acoem-2004/low-back-complaints',
  ],
  [
    'Pages 308-310 of the ACOEM Practice Guidelines have a table.',
    'Pages 308-310 of the ACOEM Practice Guidelines > acoem-2004/low-back-complaints > p. 308-310',
  ],
  [
    'ACOEM Guidelines, Table 12-8, page 309, rates it.',
    'ACOEM Guidelines, Table 12-8, page 309 > acoem-2004/low-back-complaints > p. 309',
  ],
  ['ACOEM Guidelines, pages 127 and 303, were named.', 'ACOEM Guidelines, pages 127 and 303 > acoem > p. 127, 303'],
  [
    'ACOEM chapter on neck and upper back complaints has criteria.',
    'ACOEM chapter on neck and upper back complaints > acoem-2004/neck-and-upper-back-complaints',
  ],
  [
    'The American College of Occupational and Environmental Medicine (ACOEM) Guidelines say little.',
    'American College of Occupational and Environmental Medicine (ACOEM) Guidelines > acoem',
  ],
  [
    'American College of Occupational and Environmental Medicine, Chapter 7, supports it.',
    'American College of Occupational and Environmental Medicine, Chapter 7 > acoem-2004/independent-medical-examinations-and-consultations',
  ],
  [
    'The Occupational Medicine Practice Guidelines speak of red flags.',
    'Occupational Medicine Practice Guidelines > acoem',
  ],
  ['MTUS ACOEM Guidelines speak of red flags.', 'MTUS ACOEM Guidelines > acoem'],
  ['MTUS/ACOEM Chapter 8 says so.', 'MTUS > mtus', 'ACOEM Chapter 8 > acoem-2004/neck-and-upper-back-complaints'],
  [
    'The MTUS Guideline in ACOEM Chapter 13, page 341, is silent on it.',
    'MTUS Guideline in ACOEM Chapter 13, page 341 > acoem-2004/knee-complaints > p. 341',
  ],
  [
    'MTUS ACOEM Chapter 5 Cornerstones of Disability Prevention and Management, page 92.',
    'MTUS ACOEM Chapter 5 Cornerstones of Disability Prevention and Management, page 92 > acoem-2004/cornerstones-of-disability-prevention-and-management > p. 92',
  ],
  [
    'The Third Edition ACOEM Guidelines Shoulder Disorders Chapter disagrees.',
    'Third Edition ACOEM Guidelines Shoulder Disorders Chapter > acoem-3/shoulder-disorders',
  ],
  [
    'ACOEM 3rd Edition, Low Back Disorders, disagrees.',
    'ACOEM 3rd Edition, Low Back Disorders > acoem-3/low-back-disorders',
  ],
  ['ACOEM V.3 Low Back, disagrees.', 'ACOEM V.3 Low Back > acoem-3/low-back-disorders'],
  [
    'The ACOEM Low Back Disorders Guideline disagrees.',
    'ACOEM Low Back Disorders Guideline > acoem-3/low-back-disorders',
  ],
  [
    'ACOEM Hip and Groin Disorders 2019 agrees.',
    'ACOEM Hip and Groin Disorders 2019 > acoem-2019/hip-and-groin-disorders',
  ],
  [
    'The Elbow Disorders Chapter of the ACOEM Guidelines agrees.',
    'Elbow Disorders Chapter of the ACOEM Guidelines > acoem-3/elbow-disorders',
  ],
  ['ACOEM 2007 Low Back Chapter agrees.', 'ACOEM 2007 Low Back Chapter > acoem-2007/low-back'],
  ['Per ACOEM, low back complaints are common.', 'ACOEM > acoem'],
  ['ACOEM opioid statements differ.', 'ACOEM > acoem'],
  ['ACOEM, page 300, 12 visits, and page 301', 'ACOEM, page 300 > acoem-2004/low-back-complaints > p. 300'],
];

const odg: readonly MentionCase[] = [
  ['The ODG states that imaging waits.', 'ODG > odg'],
  [
    'According to the Official Disability Guidelines (ODG), imaging waits.',
    'Official Disability Guidelines (ODG) > odg',
  ],
  ['ODG-TWC was also used.', 'ODG-TWC > odg'],
  [
    'Official Disability Guidelines (ODG) Low Back Chapter was used.',
    'Official Disability Guidelines (ODG) Low Back Chapter > odg/low-back',
  ],
  ['ODG Low Back Chapter, under MRIs, says to wait.', 'ODG Low Back Chapter, under MRIs > odg/low-back > § MRIs'],
  [
    'ODG, Low Back Chapter, MRIs (magnetic resonance imaging), says to wait.',
    'ODG, Low Back Chapter, MRIs (magnetic resonance imaging) > odg/low-back > § MRIs (magnetic resonance imaging)',
  ],
  [
    'Official Disability Guidelines, Knee & Leg (Acute & Chronic), Walking aids.',
    'Official Disability Guidelines, Knee & Leg (Acute & Chronic), Walking aids > odg/knee-and-leg > § Walking aids',
  ],
  [
    "Official Disability Guidelines Treatment in Workers' Compensation (TWC), Shoulder Chapter, was used.",
    "Official Disability Guidelines Treatment in Workers' Compensation (TWC), Shoulder Chapter > odg/shoulder",
  ],
  [
    'Official Disability Guidelines, Treatment Index, 11th Edition (web), 2013, Pain Chapter, was used.',
    'Official Disability Guidelines, Treatment Index, 11th Edition (web), 2013, Pain Chapter > odg/pain',
  ],
  ['The Pain Chapter of the ODG was used.', 'Pain Chapter of the ODG > odg/pain'],
  [
    'In the Neck and Upper Back Chapter of the Official Disability Guidelines, collars are discussed.',
    'Neck and Upper Back Chapter of the Official Disability Guidelines > odg/neck-and-upper-back',
  ],
  ['ODG (Forearm, Wrist, & Hand) was used.', 'ODG (Forearm, Wrist, & Hand) > odg/forearm-wrist-and-hand'],
  ['ODG Neck and Upper Back recommends less.', 'ODG Neck and Upper Back > odg/neck-and-upper-back'],
  ['ODG Shoulder: Physical therapy.', 'ODG Shoulder: Physical therapy > odg/shoulder > § Physical therapy'],
  ["ODG's Knee Chapter was used.", "ODG's Knee Chapter > odg/knee-and-leg"],
  ['ODG low back guidelines were used.', 'ODG low back guidelines > odg/low-back'],
  [
    'ODG Physical Therapy Guidelines allow 10 visits.',
    'ODG Physical Therapy Guidelines > odg > § Physical Therapy Guidelines',
  ],
  ['The ODG chiropractic guidelines allow 18 visits.', 'ODG chiropractic guidelines > odg > § chiropractic guidelines'],
  ['See the ODG Preface for more.', 'ODG Preface > odg/preface'],
  ['ODG Knee brace rules are strict.', 'ODG > odg'],
  ['Per the ODG, shoulder surgery waits.', 'ODG > odg'],
  ['Per the ODG, Shoulder surgery waits.', 'ODG > odg'],
  ['ODG pain relief was noted.', 'ODG > odg'],
  ['The Official Disability Guideline supports this.', 'Official Disability Guideline > odg'],
  [
    'Work Loss Data Institute, Official Disability Guidelines, Hernia Chapter, was used.',
    'Work Loss Data Institute, Official Disability Guidelines, Hernia Chapter > odg/hernia',
  ],
  ['ODG and ACOEM agree; the MTUS does not.', 'ODG > odg', 'ACOEM > acoem', 'MTUS > mtus'],
];

const several: readonly MentionCase[] = [
  [
    'The California MTUS and ACOEM Guidelines do not name it, so the Official Disability Guidelines were used.',
    'California MTUS > mtus',
    'ACOEM Guidelines > acoem',
    'Official Disability Guidelines > odg',
  ],
  [
    'MTUS/ACOEM Guidelines are silent; ODG Pain Chapter is not.',
    'MTUS > mtus',
    'ACOEM Guidelines > acoem',
    'ODG Pain Chapter > odg/pain',
  ],
  ['ACOEM/MTUS do not discuss it.', 'ACOEM > acoem', 'MTUS > mtus'],
  [
    'Citing MTUS Chronic Pain Medical Treatment Guidelines, page 58, and ODG Low Back Chapter, it was denied.',
    'MTUS Chronic Pain Medical Treatment Guidelines, page 58 > mtus-2009/chronic-pain > p. 58',
    'ODG Low Back Chapter > odg/low-back',
  ],
  ['MTUS, ACOEM, and ODG were cited.', 'MTUS > mtus', 'ACOEM > acoem', 'ODG > odg'],
];

describe('guidelines that prose cites', () => {
  const all = { 'the MTUS and its parts': mtus, ACOEM: acoem, 'the ODG': odg, 'several in a sentence': several };
  for (const [name, cases] of Object.entries(all)) {
    describe(name, () => {
      for (const [sentence, ...cited] of cases) {
        it(sentence, () => {
          assert.deepEqual(mentionsOf(sentence).map(shown), cited);
        });
      }
    });
  }

  it('have the year that is printed, and are cited as what they are named', () => {
    const text = 'The 2016 MTUS Chronic Pain Guidelines, the MTUS Guideline in ACOEM Chapter 9 (2004), and ODG agree.';
    const found = mentionsOf(text).map(({ guideline, source, year }) => [guideline, source, year]);
    assert.deepEqual(found, [
      ['mtus-2016/chronic-pain', 'mtus', 2016],
      ['acoem-2004/shoulder-complaints', 'mtus', 2004],
      ['odg', 'odg', null],
    ]);
  });
});
