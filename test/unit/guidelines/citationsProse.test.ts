import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks in the words of 2013-2015, and with the year before the source's name. */
const rows: readonly CitationRow[] = [
  [
    'The MTUS, ACOEM 2nd Edition (2004), Elbow Complaints, was relied upon because it is part of the schedule and speaks to straps. No guideline of higher rank was named by either side.',
    ['MTUS, ACOEM 2nd Edition (2004), Elbow Complaints => acoem-2004/elbow-complaints 2004'],
  ],
  [
    'Decision based on MTUS Postsurgical Treatment Guidelines Page(s): Elbow, Ulnar nerve entrapment.',
    [
      'Postsurgical Treatment Guidelines Page(s): Elbow, Ulnar nerve entrapment => mtus-2009/postsurgical [Elbow] [Ulnar nerve entrapment]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation 2016 MTUS Chronic Pain Medical Treatment Guidelines, Section(s): Opioids.',
    [
      '2016 MTUS Chronic Pain Medical Treatment Guidelines, Section(s): Opioids => mtus-2016/chronic-pain 2016 [Opioids]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation 2015 Official Disability Guidelines, Pain Chapter, Opioids; 2014 ODG Low Back.',
    [
      '2015 Official Disability Guidelines, Pain Chapter, Opioids => odg/pain 2015 [Opioids]',
      '2014 ODG Low Back => odg/low-back 2014',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation the 2004 ACOEM Guidelines, Chapter 12.',
    ['2004 ACOEM Guidelines, Chapter 12 => acoem-2004/low-back-complaints 2004'],
  ],
  [
    'Decision based on MTUS 2009 Postsurgical Treatment Guidelines.',
    ['2009 Postsurgical Treatment Guidelines => mtus-2009/postsurgical 2009'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG): Treatment; Knee.',
    ['Official Disability Guidelines (ODG): Treatment; Knee => odg/knee-and-leg'],
  ],
  [
    'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines (May 2009), pg. 15, which is part of the MTUS, and the Official Disability Guidelines (ODG), Pain Chapter, which is not part of the MTUS.',
    [
      'Chronic Pain Medical Treatment Guidelines (May 2009), pg. 15 => mtus-2009/chronic-pain 2009 pp. 15',
      'Official Disability Guidelines (ODG), Pain Chapter => odg/pain',
    ],
  ],
  [
    "The Expert Reviewer found that no section of the MTUS was applicable and relevant to this issue at dispute. The Expert Reviewer found the Official Disability Guidelines (ODG), Pain Chapter, Insomnia Treatment section, relevant and appropriate for the employee's clinical circumstance.",
    ['Official Disability Guidelines (ODG), Pain Chapter, Insomnia Treatment section => odg/pain [Insomnia Treatment]'],
  ],
  [
    'The Expert Reviewer found the MTUS referenced by the Claims Administrator relevant and appropriate for the clinical circumstance.',
    ['MTUS => mtus'],
  ],
  [
    'The Claims Administrator did not cite any guidelines. The MTUS does not address harps. The Physician Reviewer based his/her decision on the Official Disability Guidelines, Knee & Leg Chapter.',
    ['Official Disability Guidelines, Knee & Leg Chapter => odg/knee-and-leg'],
  ],
  [
    'The Claims Administrator guideline was based on the MTUS: Chronic Pain Medical Treatment Guidelines, Topical Analgesics, pages 111-113.',
    [
      'Chronic Pain Medical Treatment Guidelines, Topical Analgesics, pages 111-113 => mtus-2009/chronic-pain [Topical Analgesics] pp. 111-113',
    ],
  ],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines, Opioids, pages 78-80; ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12, pages 303-305; and ODG, Low Back, MRI.',
    [
      'MTUS Chronic Pain Medical Treatment Guidelines, Opioids, pages 78-80 => mtus-2009/chronic-pain [Opioids] pp. 78-80',
      'ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12, pages 303-305 => acoem-2004/low-back-complaints 2004 pp. 303-305',
      'ODG, Low Back, MRI => odg/low-back [MRI]',
    ],
  ],
  [
    'ACOEM, Chapter 9 (Shoulder Complaints), pages 207-209. Chronic Pain Medical Treatment Guidelines, page 67.',
    [
      'ACOEM, Chapter 9 (Shoulder Complaints), pages 207-209 => acoem-2004/shoulder-complaints pp. 207-209',
      'Chronic Pain Medical Treatment Guidelines, page 67 => mtus-2009/chronic-pain pp. 67',
    ],
  ],
  [
    'American College of Occupational and Environmental Medicine (ACOEM), Occupational Medicine Practice Guidelines, 2nd Edition, 2004, pages 303-305.',
    [
      'American College of Occupational and Environmental Medicine (ACOEM), Occupational Medicine Practice Guidelines, 2nd Edition, 2004, pages 303-305 => acoem-2004 2004 pp. 303-305',
    ],
  ],
  [
    'CA MTUS Chronic Pain Medical Treatment Guidelines Page(s): 98-99; ODG Neck and Upper Back Chapter, Physical therapy.',
    [
      'CA MTUS Chronic Pain Medical Treatment Guidelines Page(s): 98-99 => mtus-2009/chronic-pain pp. 98-99',
      'ODG Neck and Upper Back Chapter, Physical therapy => odg/neck-and-upper-back [Physical therapy]',
    ],
  ],
  [
    'Medical Treatment Utilization Schedule (MTUS), 2009, Chronic Pain, page 9 and 74.',
    [
      'Medical Treatment Utilization Schedule (MTUS), 2009, Chronic Pain, page 9 and 74 => mtus-2009/chronic-pain 2009 pp. 9, 74',
    ],
  ],
  [
    'California MTUS Guidelines, Chronic Pain, Gabapentin.',
    ['California MTUS Guidelines, Chronic Pain, Gabapentin => mtus-2009/chronic-pain [Gabapentin]'],
  ],
  [
    'MTUS, Post-Surgical Treatment Guidelines, Shoulder, page 27.',
    ['MTUS, Post-Surgical Treatment Guidelines, Shoulder, page 27 => mtus-2009/postsurgical [Shoulder] pp. 27'],
  ],
  [
    'CA MTUS/ACOEM Guidelines: Low Back Complaints, pages 303-305.',
    ['CA MTUS/ACOEM Guidelines: Low Back Complaints, pages 303-305 => acoem-2004/low-back-complaints pp. 303-305'],
  ],
  [
    'MTUS (ACOEM) Chapter 13 Knee Complaints, p. 341, 343.',
    ['MTUS (ACOEM) Chapter 13 Knee Complaints, p. 341, 343 => acoem-2004/knee-complaints pp. 341, 343'],
  ],
  [
    'MTUS Chronic Pain Guidelines pages 60-61; 64-66',
    ['MTUS Chronic Pain Guidelines pages 60-61; 64-66 => mtus-2009/chronic-pain pp. 60-61, 64-66'],
  ],
  [
    'Chronic Pain Medical Treatment Guidelines, Effective July 18, 2009, Opioids: On-going management, pages 78-80.',
    [
      'Chronic Pain Medical Treatment Guidelines, Effective July 18, 2009, Opioids: On-going management, pages 78-80 => mtus-2009/chronic-pain 2009 [Opioids: On-going management] pp. 78-80',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Chronic pain programs (functional restoration programs), Functional restoration programs (FRPs) Page(s): 30-32, 49.',
    [
      'Chronic Pain Treatment Guidelines Chronic pain programs (functional restoration programs), Functional restoration programs (FRPs) Page(s): 30-32, 49 => mtus-2009/chronic-pain [Chronic pain programs (functional restoration programs)] [Functional restoration programs (FRPs)] pp. 30-32, 49',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 300, table 12-8.',
    [
      'ACOEM Chapter 12 Low Back Complaints Page(s): 300, table 12-8 => acoem-2004/low-back-complaints [table 12-8] pp. 300',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 2 General Approach to Initial Assessment and Documentation, and Chronic Pain Treatment Guidelines Page(s): 1.',
    [
      'ACOEM Chapter 2 General Approach to Initial Assessment and Documentation => acoem-2004/general-approach-to-initial-assessment-and-documentation',
      'Chronic Pain Treatment Guidelines Page(s): 1 => mtus-2009/chronic-pain pp. 1',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Part 2, Pain Interventions and Treatments Page(s): 64.',
    [
      'Chronic Pain Treatment Guidelines Part 2, Pain Interventions and Treatments Page(s): 64 => mtus-2009/chronic-pain [Part 2] [Pain Interventions and Treatments] pp. 64',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 76 -80, 91, 124.',
    [
      'Chronic Pain Treatment Guidelines Opioids Page(s): 76 -80, 91, 124 => mtus-2009/chronic-pain [Opioids] pp. 76-80, 91, 124',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 76-80, 91 and 124.',
    [
      'Chronic Pain Treatment Guidelines Opioids Page(s): 76-80, 91 and 124 => mtus-2009/chronic-pain [Opioids] pp. 76-80, 91, 124',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 9, 22, 67-68. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG): Pain Chapter.',
    [
      'Chronic Pain Treatment Guidelines Page(s): 9, 22, 67-68 => mtus-2009/chronic-pain pp. 9, 22, 67-68',
      'Official Disability Guidelines (ODG): Pain Chapter => odg/pain',
    ],
  ],
  [
    'Decision based on MTUS Low Back Complaints Page(s): 303-304.',
    ['Low Back Complaints Page(s): 303-304 => acoem-2004/low-back-complaints pp. 303-304'],
  ],
  [
    'Decision based on MTUS Neck and Upper Back Complaints, Shoulder Complaints, and Low Back Complaints.',
    [
      'Neck and Upper Back Complaints => acoem-2004/neck-and-upper-back-complaints',
      'Shoulder Complaints => acoem-2004/shoulder-complaints',
      'Low Back Complaints => acoem-2004/low-back-complaints',
    ],
  ],
  [
    'Decision based on MTUS Neck and Upper Back Complaints Page(s): 177-179, Forearm, Wrist, and Hand Complaints Page(s): 261, 269.',
    [
      'Neck and Upper Back Complaints Page(s): 177-179 => acoem-2004/neck-and-upper-back-complaints pp. 177-179',
      'Forearm, Wrist, and Hand Complaints Page(s): 261, 269 => acoem-2004/forearm-wrist-and-hand-complaints pp. 261, 269',
    ],
  ],
  [
    'Decision based on MTUS General Approach to Initial Assessment and Documentation Page(s): 23.',
    [
      'General Approach to Initial Assessment and Documentation Page(s): 23 => acoem-2004/general-approach-to-initial-assessment-and-documentation pp. 23',
    ],
  ],
  [
    'Decision based on MTUS Initial Approaches to Treatment Page(s): 44-48, Low Back Complaints.',
    [
      'Initial Approaches to Treatment Page(s): 44-48 => acoem-2004/initial-approaches-to-treatment pp. 44-48',
      'Low Back Complaints => acoem-2004/low-back-complaints',
    ],
  ],
  [
    'Decision based on MTUS Cornerstones of Disability Prevention and Management Page(s): 79, 92, Stress Related Conditions.',
    [
      'Cornerstones of Disability Prevention and Management Page(s): 79, 92 => acoem-2004/cornerstones-of-disability-prevention-and-management pp. 79, 92',
      'Stress Related Conditions => acoem-2004/stress-related-conditions',
    ],
  ],
];

describe('readCitations, older words', () => testRows(rows));
