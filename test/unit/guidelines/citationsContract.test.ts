import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** The worked examples and the rules for the doubtful of the contract. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
    ['Knee Complaints 2004, Section(s): Special Studies => acoem-2004/knee-complaints 2004 [Special Studies]'],
  ],
  [
    'Decision based on MTUS General Approaches 2004, Section(s): Prevention, and Shoulder Complaints 2004.',
    [
      'General Approaches 2004, Section(s): Prevention => mtus-2004/general-approaches 2004 [Prevention]',
      'Shoulder Complaints 2004 => acoem-2004/shoulder-complaints 2004',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment 2016, Section(s): Opioids, dealing with misuse & addiction, TENS, chronic pain (transcutaneous electrical nerve stimulation).',
    [
      'Chronic Pain Treatment 2016, Section(s): Opioids, dealing with misuse & addiction, TENS, chronic pain (transcutaneous electrical nerve stimulation) => mtus-2016/chronic-pain 2016 [Opioids, dealing with misuse & addiction] [TENS, chronic pain (transcutaneous electrical nerve stimulation)]',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 5 Cornerstones of Disability Prevention and Management Page(s): 92.',
    [
      'ACOEM Chapter 5 Cornerstones of Disability Prevention and Management Page(s): 92 => acoem-2004/cornerstones-of-disability-prevention-and-management pp. 92',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg Chapter, MRI's (magnetic resonance imaging).",
    [
      "Official Disability Guidelines (ODG) Knee & Leg Chapter, MRI's (magnetic resonance imaging) => odg/knee-and-leg [MRI's (magnetic resonance imaging)]",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Pain Chapter, Insomnia treatment; ODG Head Chapter, Botox.',
    [
      'ODG Pain Chapter, Insomnia treatment => odg/pain [Insomnia treatment]',
      'ODG Head Chapter, Botox => odg/head [Botox]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Elbow, Splinting; Hip and Pelvis, Arthroscopy.',
    [
      'Official Disability Guidelines (ODG) Elbow, Splinting => odg/elbow [Splinting]',
      'Hip and Pelvis, Arthroscopy => odg/hip-and-pelvis [Arthroscopy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee (updated 1/03/17), Walking aids.',
    ['Official Disability Guidelines (ODG), Knee (updated 1/03/17), Walking aids => odg/knee-and-leg [Walking aids]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines - Physical Medicine Guidelines.',
    ['Official Disability Guidelines - Physical Medicine Guidelines => odg [Physical Medicine Guidelines]'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, Chapter 7 page 130.',
    [
      'ACOEM Practice Guidelines, Chapter 7 page 130 => acoem-2004/independent-medical-examinations-and-consultations pp. 130',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Independent Medical Examinations and Consultations; Knee Complaints, page(s) 127, 341; Official Disability Guidelines (ODG) Pain Chapter.',
    [
      'American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Independent Medical Examinations and Consultations => acoem-2004/independent-medical-examinations-and-consultations 2004 pp. 127',
      'Knee Complaints, page(s) 127, 341 => acoem-2004/knee-complaints 2004 pp. 341',
      'Official Disability Guidelines (ODG) Pain Chapter => odg/pain',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation https://example.org/policy/12 .',
    ['https://example.org/policy/12 => other/example-org !'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG physical therapy guidelines.',
    ['ODG physical therapy guidelines => odg [physical therapy guidelines]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Chiropractic Guidelines.',
    ['ODG Chiropractic Guidelines => odg [Chiropractic Guidelines]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) MRI shoulder.',
    ['Official Disability Guidelines (ODG) MRI shoulder => odg/shoulder [MRI]'],
  ],
  ['Decision based on Non-MTUS Citation ODG Knee brace.', ['ODG Knee brace => odg [Knee brace]']],
  [
    'Decision based on Non-MTUS Citation ODG Low Back and Neck chapters, physical therapy.',
    ['ODG Low Back => odg/low-back', 'Neck chapters, physical therapy => odg/neck-and-upper-back [physical therapy]'],
  ],
  [
    'Decision based on MTUS Elbow Complaints 2007, Section(s): 326.',
    ['Elbow Complaints 2007, Section(s): 326 => acoem-2007/elbow 2007 [326]'],
  ],
  [
    'Decision based on Non-MTUS Citation ACOEM Low Back Disorders.',
    ['ACOEM Low Back Disorders => acoem-3/low-back-disorders'],
  ],
  [
    'Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin 0016 http://www.aetna.com/cpb/0016.html and http://www.cigna.com/policies/17.pdf.',
    [
      'Aetna Clinical Policy Bulletin 0016 http://www.aetna.com/cpb/0016.html => other/aetna-cpb',
      'http://www.cigna.com/policies/17.pdf => other/aetna-cpb',
    ],
  ],
];

describe('readCitations, the examples of the contract', () => testRows(rows));
