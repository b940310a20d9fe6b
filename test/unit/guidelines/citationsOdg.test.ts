import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks that cite chapters, topics and tables of the ODG. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on Non-MTUS Citation ODG (Carpal Tunnel Syndrome Chapter), Carpal tunnel release surgery.',
    [
      'ODG (Carpal Tunnel Syndrome Chapter), Carpal tunnel release surgery => odg/carpal-tunnel-syndrome [Carpal tunnel release surgery]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG - Low Back - Facet Joint Injections - criteria for use.',
    [
      'ODG - Low Back - Facet Joint Injections - criteria for use => odg/low-back [Facet Joint Injections - criteria for use]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Pain (updated 7/18/2009), Urine drug testing (UDT), and ODG Mental Illness and Stress Chapter, Cognitive behavioral therapy (CBT).',
    [
      'ODG Pain (updated 7/18/2009), Urine drug testing (UDT) => odg/pain [Urine drug testing (UDT)]',
      'ODG Mental Illness and Stress Chapter, Cognitive behavioral therapy (CBT) => odg/mental-illness-and-stress [Cognitive behavioral therapy (CBT)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Pulmonary (Acute & Chronic), Pulmonary function testing.',
    ['ODG Pulmonary (Acute & Chronic), Pulmonary function testing => odg/pulmonary [Pulmonary function testing]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Wrist, Hand, and Forearm: Trigger finger release.',
    ['ODG Wrist, Hand, and Forearm: Trigger finger release => odg/forearm-wrist-and-hand [Trigger finger release]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Knee and Leg, TENS, chronic pain (transcutaneous electrical nerve stimulation).',
    [
      'ODG, Knee and Leg, TENS, chronic pain (transcutaneous electrical nerve stimulation) => odg/knee-and-leg [TENS, chronic pain (transcutaneous electrical nerve stimulation)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Lumbar Chapter, MRIs.',
    ['ODG, Lumbar Chapter, MRIs => odg/low-back [MRIs]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Neck, Facet joint diagnostic blocks, Facet joint therapeutic steroid injections.',
    [
      'ODG, Neck, Facet joint diagnostic blocks, Facet joint therapeutic steroid injections => odg/neck-and-upper-back [Facet joint diagnostic blocks] [Facet joint therapeutic steroid injections]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG-TWC Low Back Procedure Summary last updated 03/31/2014, Epidural steroid injections (ESIs), therapeutic.',
    [
      'ODG-TWC Low Back Procedure Summary last updated 03/31/2014, Epidural steroid injections (ESIs), therapeutic => odg/low-back [Epidural steroid injections (ESIs), therapeutic]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG: Section: Low Back, Topic: Physical Therapy.',
    ['ODG: Section: Low Back, Topic: Physical Therapy => odg/low-back [Physical Therapy]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Acupuncture guidelines.',
    ['Official Disability Guidelines (ODG) Acupuncture guidelines => odg [Acupuncture guidelines]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Elbow Chapter under Surgery for epicondylitis.',
    [
      'Official Disability Guidelines (ODG) Elbow Chapter under Surgery for epicondylitis => odg/elbow [Surgery for epicondylitis]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Fitness for Duty, Functional capacity evaluation (FCE).',
    [
      'Official Disability Guidelines (ODG) Fitness for Duty, Functional capacity evaluation (FCE) => odg/fitness-for-duty [Functional capacity evaluation (FCE)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Epidural Steroid Injections, Therapeutic.',
    [
      'Official Disability Guidelines (ODG) Low Back, Epidural Steroid Injections, Therapeutic => odg/low-back [Epidural Steroid Injections, Therapeutic]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low back - Lumbar & Thoracic (Acute & Chronic), Lumbar supports, Back brace, post operative (fusion).',
    [
      'Official Disability Guidelines (ODG) Low back - Lumbar & Thoracic (Acute & Chronic), Lumbar supports, Back brace, post operative (fusion) => odg/low-back [Lumbar supports] [Back brace, post operative (fusion)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Proton Pump Inhibitors (PPIs); NSAIDs, GI symptoms & cardiovascular risk.',
    [
      'Official Disability Guidelines (ODG) Pain Chapter, Proton Pump Inhibitors (PPIs); NSAIDs, GI symptoms & cardiovascular risk => odg/pain [Proton Pump Inhibitors (PPIs)] [NSAIDs, GI symptoms & cardiovascular risk]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Chapter, Physical Therapy Guidelines.',
    [
      'Official Disability Guidelines (ODG) Shoulder Chapter, Physical Therapy Guidelines => odg/shoulder [Physical Therapy Guidelines]',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Treatment in Workers' Compensation (TWC), Online Edition, Chapter: Knee & Leg (Acute & Chronic), Hyaluronic acid injections.",
    [
      "Official Disability Guidelines (ODG) Treatment in Workers' Compensation (TWC), Online Edition, Chapter: Knee & Leg (Acute & Chronic), Hyaluronic acid injections => odg/knee-and-leg [Hyaluronic acid injections]",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) regarding massage therapy.',
    ['Official Disability Guidelines (ODG) regarding massage therapy => odg [massage therapy]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), 2014, Pain: Opioids; Urine drug testing.',
    [
      'Official Disability Guidelines (ODG), 2014, Pain: Opioids; Urine drug testing => odg/pain 2014 [Opioids] [Urine drug testing]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Burns, Skin grafts; Diabetes (Type 1, 2, and Gestational), Hypertension treatment.',
    [
      'Official Disability Guidelines (ODG), Burns, Skin grafts => odg/burns [Skin grafts]',
      'Diabetes (Type 1, 2, and Gestational), Hypertension treatment => odg/diabetes [Hypertension treatment]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Chapter on Knee, Section on Durable Medical Equipment.',
    [
      'Official Disability Guidelines (ODG), Chapter on Knee, Section on Durable Medical Equipment => odg/knee-and-leg [Durable Medical Equipment]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Mental & Stress, Antidepressants for treatment of MDD (major depressive disorder).',
    [
      'Official Disability Guidelines (ODG), Mental & Stress, Antidepressants for treatment of MDD (major depressive disorder) => odg/mental-illness-and-stress [Antidepressants for treatment of MDD (major depressive disorder)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Procedure Summary, Weaning of Medications.',
    [
      'Official Disability Guidelines (ODG), Pain Procedure Summary, Weaning of Medications => odg/pain [Weaning of Medications]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Stress/Mental Chapter, Psychotherapy.',
    [
      'Official Disability Guidelines (ODG), Stress/Mental Chapter, Psychotherapy => odg/mental-illness-and-stress [Psychotherapy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG): Functional Capacity Evaluation.',
    ['Official Disability Guidelines (ODG): Functional Capacity Evaluation => odg [Functional Capacity Evaluation]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG): Head, Electroencephalography (EEG); Pain, Medical foods.',
    [
      'Official Disability Guidelines (ODG): Head, Electroencephalography (EEG) => odg/head [Electroencephalography (EEG)]',
      'Pain, Medical foods => odg/pain [Medical foods]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines Low Back Chapter Physical Therapy Section.',
    ['Official Disability Guidelines Low Back Chapter Physical Therapy Section => odg/low-back [Physical Therapy]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Treatment Index, 11th Edition (web), 2013, Low Back, Facet joint injections.',
    [
      'Official Disability Guidelines, Treatment Index, 11th Edition (web), 2013, Low Back, Facet joint injections => odg/low-back 2013 [Facet joint injections]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines: Pain chapter (online version), Compound drugs; Topical analgesics, compounded.',
    [
      'Official Disability Guidelines: Pain chapter (online version), Compound drugs; Topical analgesics, compounded => odg/pain [Compound drugs] [Topical analgesics, compounded]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines; Work Loss Data Institute, LLC; Corpus Christi, TX; www.odg-twc.com; Section: Low Back-Lumbar & Thoracic (Acute & Chronic).',
    [
      'Official Disability Guidelines; Work Loss Data Institute, LLC; Corpus Christi, TX; www.odg-twc.com; Section: Low Back-Lumbar & Thoracic (Acute & Chronic) => odg/low-back',
    ],
  ],
];

describe('readCitations, the Official Disability Guidelines', () => testRows(rows));
