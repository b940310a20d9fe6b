import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks in the forms of 2013 to 2021, and ACOEM outside of the MTUS. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305, Chronic Pain Treatment Guidelines Opioids Page(s): 78, 80-82.',
    [
      'ACOEM Chapter 12 Low Back Complaints Page(s): 303-305 => acoem-2004/low-back-complaints pp. 303-305',
      'Chronic Pain Treatment Guidelines Opioids Page(s): 78, 80-82 => mtus-2009/chronic-pain [Opioids] pp. 78, 80-82',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 8 Neck and Upper Back Complaints, Chapter 9 Shoulder Complaints, Chapter 12 Low Back Complaints, Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Neck and Upper Back (Acute & Chronic), Physical therapy (PT).',
    [
      'ACOEM Chapter 8 Neck and Upper Back Complaints => acoem-2004/neck-and-upper-back-complaints',
      'Chapter 9 Shoulder Complaints => acoem-2004/shoulder-complaints',
      'Chapter 12 Low Back Complaints => acoem-2004/low-back-complaints',
      'Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99 => mtus-2009/chronic-pain [Physical Medicine] pp. 98-99',
      'Official Disability Guidelines (ODG), Neck and Upper Back (Acute & Chronic), Physical therapy (PT) => odg/neck-and-upper-back [Physical therapy (PT)]',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 10 Elbow Disorders (Revised 2007) Page(s): 33-40.',
    ['ACOEM Chapter 10 Elbow Disorders (Revised 2007) Page(s): 33-40 => acoem-2007/elbow 2007 pp. 33-40'],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66.',
    [
      'Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66 => mtus-2009/chronic-pain [Muscle relaxants (for pain)] pp. 63-66',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 74-96. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain (Chronic), Opioids.',
    [
      'Chronic Pain Treatment Guidelines Page(s): 74-96 => mtus-2009/chronic-pain pp. 74-96',
      'Official Disability Guidelines (ODG) Pain (Chronic), Opioids => odg/pain [Opioids]',
    ],
  ],
  [
    'Decision based on MTUS Postsurgical Treatment Guidelines Page(s): 24-25.',
    ['Postsurgical Treatment Guidelines Page(s): 24-25 => mtus-2009/postsurgical pp. 24-25'],
  ],
  [
    'Decision based on MTUS General Approaches ACOEM Chapter 2 General Approach to Initial Assessment and Documentation, Chapter 3 Initial Approaches to Treatment Page(s): 21-33, 48, and Shoulder Complaints Page(s): 207.',
    [
      'General Approaches ACOEM Chapter 2 General Approach to Initial Assessment and Documentation, Chapter 3 Initial Approaches to Treatment Page(s): 21-33, 48 => mtus-2004/general-approaches [General Approach to Initial Assessment and Documentation] [Initial Approaches to Treatment] pp. 21-33, 48',
      'Shoulder Complaints Page(s): 207 => acoem-2004/shoulder-complaints pp. 207',
    ],
  ],
  [
    'Decision based on MTUS Acupuncture Treatment Guidelines.',
    ['Acupuncture Treatment Guidelines => mtus-2007/acupuncture'],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk Page(s): 68-69, and Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.',
    [
      'Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk Page(s): 68-69 => mtus-2009/chronic-pain [NSAIDs, GI symptoms & cardiovascular risk] pp. 68-69',
      'Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113 => mtus-2009/chronic-pain [Topical Analgesics] pp. 111-113',
    ],
  ],
  [
    'MTUS: American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 12), pgs. 303-305, which is part of the MTUS.',
    [
      'MTUS: American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 12), pgs. 303-305 => acoem-2004/low-back-complaints 2004 pp. 303-305',
    ],
  ],
  [
    'The Claims Administrator based its decision on the MTUS Chronic Pain Guidelines, pages 98-99, which is part of the MTUS. The Expert Reviewer relied on the Official Disability Guidelines (ODG), Low Back Chapter, which is not part of the MTUS.',
    [
      'Chronic Pain Guidelines, pages 98-99 => mtus-2009/chronic-pain pp. 98-99',
      'Official Disability Guidelines (ODG), Low Back Chapter => odg/low-back',
    ],
  ],
  [
    'The Expert Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, Topical Analgesics Page(s): 111-113.',
    [
      'Chronic Pain Medical Treatment Guidelines, Topical Analgesics Page(s): 111-113 => mtus-2009/chronic-pain [Topical Analgesics] pp. 111-113',
    ],
  ],
  [
    'The Expert Reviewer found the Chronic Pain Medical Treatment Guidelines applicable and relevant to the issue at dispute.',
    ['Chronic Pain Medical Treatment Guidelines => mtus-2009/chronic-pain'],
  ],
  [
    'The Claims Administrator did not cite any evidence based criteria for its decision. The Expert Reviewer based his/her decision on the MTUS.',
    ['MTUS => mtus'],
  ],
  ['CA MTUS 9792.24.2. Page 56', ['CA MTUS 9792.24.2. Page 56 => 8-ccr/9792.24.2 pp. 56']],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines (2009), pages 74-80.',
    ['MTUS Chronic Pain Medical Treatment Guidelines (2009), pages 74-80 => mtus-2009/chronic-pain 2009 pp. 74-80'],
  ],
  [
    'Decision based on Non-MTUS Citation Chronic Pain Medical Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page 78 of 127.',
    [
      'Chronic Pain Medical Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page 78 of 127 => mtus-2009/chronic-pain 2009 pp. 78',
    ],
  ],
  ['Decision based on MTUS Chronic Pain 2017.', ['Chronic Pain 2017 => acoem-2017/chronic-pain 2017']],
  [
    'Decision based on MTUS Low Back Disorders 2019, Section(s): Diagnostic Criteria, Treatment, and Opioids 2017, Section(s): Treatment Recommendations for Chronic Pain.',
    [
      'Low Back Disorders 2019, Section(s): Diagnostic Criteria, Treatment => acoem-2019/low-back-disorders 2019 [Diagnostic Criteria] [Treatment]',
      'Opioids 2017, Section(s): Treatment Recommendations for Chronic Pain => acoem-2017/opioids 2017 [Treatment Recommendations for Chronic Pain]',
    ],
  ],
  [
    'Decision based on MTUS Workplace Mental Health: Depressive Disorders 2020, Section(s): Cognitive Behavioral Therapy.',
    [
      'Workplace Mental Health: Depressive Disorders 2020, Section(s): Cognitive Behavioral Therapy => acoem-2020/workplace-mental-health-depressive-disorders 2020 [Cognitive Behavioral Therapy]',
    ],
  ],
  [
    'Decision based on MTUS Initial Approaches to Treatment 2017, Section(s): Therapeutic Exercise, and Hip and Groin Disorders 2019, and Cervical and Thoracic Spine Disorders 2018, Section(s): Magnetic Resonance Imaging (MRI).',
    [
      'Initial Approaches to Treatment 2017, Section(s): Therapeutic Exercise => acoem-2017/initial-approaches-to-treatment 2017 [Therapeutic Exercise]',
      'Hip and Groin Disorders 2019 => acoem-2019/hip-and-groin-disorders 2019',
      'Cervical and Thoracic Spine Disorders 2018, Section(s): Magnetic Resonance Imaging (MRI) => acoem-2018/cervical-and-thoracic-spine-disorders 2018 [Magnetic Resonance Imaging (MRI)]',
    ],
  ],
  [
    'Decision based on MTUS Hand, Wrist, and Forearm Disorders 2019, Section(s): Carpal Tunnel Syndrome, Surgery.',
    [
      'Hand, Wrist, and Forearm Disorders 2019, Section(s): Carpal Tunnel Syndrome, Surgery => acoem-2019/hand-wrist-and-forearm-disorders 2019 [Carpal Tunnel Syndrome] [Surgery]',
    ],
  ],
  ['Decision based on MTUS Drug Formulary 2018. ', ['Drug Formulary 2018 => mtus/drug-formulary 2018']],
  [
    'Decision based on MTUS Traumatic Brain Injury 2017, and Workplace Mental Health: Post-traumatic Stress Disorder and Acute Stress Disorder 2018.',
    [
      'Traumatic Brain Injury 2017 => acoem-2017/traumatic-brain-injury 2017',
      'Workplace Mental Health: Post-traumatic Stress Disorder and Acute Stress Disorder 2018 => acoem-2018/workplace-mental-health-post-traumatic-stress-disorder-and-acute-stress-disorder 2018',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Guidelines, 3rd Edition (2011), Low Back Disorders, Chronic Pain, page 188.',
    [
      'ACOEM Guidelines, 3rd Edition (2011), Low Back Disorders, Chronic Pain, page 188 => acoem-3/low-back-disorders 2011 [Chronic Pain] pp. 188',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM V.3, Chronic Pain, Opioids.',
    ['ACOEM V.3, Chronic Pain, Opioids => acoem-3/chronic-pain [Opioids]'],
  ],
  [
    'Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM) Guidelines, Chapter 8 Neck and Upper Back (revised 2007), page 180.',
    [
      'American College of Occupational and Environmental Medicine (ACOEM) Guidelines, Chapter 8 Neck and Upper Back (revised 2007), page 180 => acoem-2004/neck-and-upper-back-complaints 2007 pp. 180',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Chapters 8 and 12, pages 177-179, 303-305.',
    [
      'ACOEM Chapters 8 => acoem-2004/neck-and-upper-back-complaints pp. 177-179',
      '12, pages 177-179, 303-305 => acoem-2004/low-back-complaints pp. 303-305',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12 (Low Back Complaints), pages 303 and 309; Chapter 13, page 341.',
    [
      'ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12 (Low Back Complaints), pages 303 and 309 => acoem-2004/low-back-complaints 2004 pp. 303, 309',
      'Chapter 13, page 341 => acoem-2004/knee-complaints 2004 pp. 341',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Occupational Medicine Practice Guidelines, Low Back Chapter.',
    ['ACOEM Occupational Medicine Practice Guidelines, Low Back Chapter => acoem-2004/low-back-complaints'],
  ],
  ['Decision based on Non-MTUS Citation ACOEM Guidelines, page 127.', ['ACOEM Guidelines, page 127 => acoem pp. 127']],
  [
    'Decision based on Non-MTUS Citation ACOEM, Chapter 6, page 115.',
    ['ACOEM, Chapter 6, page 115 => acoem-2004/pain-suffering-and-restoration-of-function pp. 115'],
  ],
  [
    'Decision based on Non-MTUS Citation MTUS, ACOEM Chapter 12, page 303; ODG, Low Back.',
    ['MTUS, ACOEM Chapter 12, page 303 => acoem-2004/low-back-complaints pp. 303', 'ODG, Low Back => odg/low-back'],
  ],
  [
    'Decision based on Non-MTUS Citation California MTUS and ACOEM Guidelines.',
    ['California MTUS => mtus', 'ACOEM Guidelines => acoem'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 3rd Edition, Chronic Pain Disorders: Opioids, pages 12-14.',
    [
      'ACOEM Practice Guidelines, 3rd Edition, Chronic Pain Disorders: Opioids, pages 12-14 => acoem-3/chronic-pain [Opioids] pp. 12-14',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Hip and Groin Guideline.',
    ['ACOEM Hip and Groin Guideline => acoem-3/hip-and-groin-disorders'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM, Shoulder Disorders (2011), Rotator cuff tears.',
    ['ACOEM, Shoulder Disorders (2011), Rotator cuff tears => acoem-3/shoulder-disorders 2011 [Rotator cuff tears]'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM, Opioids Guideline (2014).',
    ['ACOEM, Opioids Guideline (2014) => acoem-2014/opioids 2014'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM: Chronic pain guideline 2008 revision.',
    ['ACOEM: Chronic pain guideline 2008 revision => acoem-2008/chronic-pain 2008 [revision]'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Chapter 12 (Low Back Complaints) (2004), table 12-8, page 309.',
    [
      'ACOEM Chapter 12 (Low Back Complaints) (2004), table 12-8, page 309 => acoem-2004/low-back-complaints 2004 [table 12-8] pp. 309',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM - https://www.acoempracguides.org/ Low Back; Table 2, Summary of Recommendations, Low Back Disorders.',
    [
      'ACOEM - https://www.acoempracguides.org/ Low Back; Table 2, Summary of Recommendations, Low Back Disorders => acoem-3/low-back-disorders [Table 2] [Summary of Recommendations] [Low Back Disorders]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM-https://www.acoempracguides.org/Cervical and Thoracic Spine; Table 2, Summary of Recommendations, Cervical and Thoracic Spine Disorders.',
    [
      'ACOEM-https://www.acoempracguides.org/Cervical and Thoracic Spine; Table 2, Summary of Recommendations, Cervical and Thoracic Spine Disorders => acoem-3/cervical-and-thoracic-spine-disorders [Table 2] [Summary of Recommendations] [Cervical and Thoracic Spine Disorders]',
    ],
  ],
];

describe('readCitations, the MTUS and ACOEM in all eras', () => testRows(rows));
