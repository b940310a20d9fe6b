import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks with names, editions and orders as letters have them. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on Non-MTUS Citation ODG (Official Disability Guidelines) Low Back, PT.',
    ['ODG (Official Disability Guidelines) Low Back, PT => odg/low-back [PT]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Physical therapy (PT) ; Aquatic therapy; Office visits.',
    [
      'Official Disability Guidelines (ODG) Low Back, Physical therapy (PT) ; Aquatic therapy; Office visits => odg/low-back [Physical therapy (PT)] [Aquatic therapy] [Office visits]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back section: Facet joint diagnostic blocks (injections)/Facet joint medial branch blocks.',
    [
      'Official Disability Guidelines (ODG) Low Back section: Facet joint diagnostic blocks (injections)/Facet joint medial branch blocks => odg/low-back [Facet joint diagnostic blocks (injections)/Facet joint medial branch blocks]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Complaints Chapter, Special studies.',
    [
      'Official Disability Guidelines (ODG) Shoulder Complaints Chapter, Special studies => odg/shoulder [Special studies]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back Chapter, Low back pain.',
    ['Official Disability Guidelines (ODG) Low Back Chapter, Low back pain => odg/low-back [Low back pain]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Hip, Arthroplasty; Knee, Arthroplasty; Length of stay.',
    [
      'Official Disability Guidelines (ODG) Hip, Arthroplasty => odg/hip-and-pelvis [Arthroplasty]',
      'Knee, Arthroplasty; Length of stay => odg/knee-and-leg [Arthroplasty] [Length of stay]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Opioids, Pain, Insomnia treatment.',
    [
      'Official Disability Guidelines (ODG) Pain Chapter, Opioids => odg/pain [Opioids]',
      'Pain, Insomnia treatment => odg/pain [Insomnia treatment]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Criteria for Epidural steroid injections.',
    [
      'Official Disability Guidelines (ODG) Criteria for Epidural steroid injections => odg [Criteria for Epidural steroid injections]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) for the low back, MRI.',
    ['Official Disability Guidelines (ODG) for the low back, MRI => odg/low-back [MRI]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low back chapter, Epidural steroid injections (ESIs), therapeutic; Neck and Upper Back chapter, Epidural steroid injection (ESI); and Pain chapter, Office visits.',
    [
      'Official Disability Guidelines (ODG), Low back chapter, Epidural steroid injections (ESIs), therapeutic => odg/low-back [Epidural steroid injections (ESIs), therapeutic]',
      'Neck and Upper Back chapter, Epidural steroid injection (ESI) => odg/neck-and-upper-back [Epidural steroid injection (ESI)]',
      'Pain chapter, Office visits => odg/pain [Office visits]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Medical foods/Theramine, Sentra PM, GABAdone.',
    [
      'Official Disability Guidelines (ODG), Pain Chapter, Medical foods/Theramine, Sentra PM, GABAdone => odg/pain [Medical foods/Theramine] [Sentra PM] [GABAdone]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Neck & Upper Back - MRI and EMG/NCV.',
    [
      'Official Disability Guidelines (ODG) Neck & Upper Back - MRI and EMG/NCV => odg/neck-and-upper-back [MRI and EMG/NCV]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Shoulder Chapter: Surgery for Impingement Syndrome, Surgery for Rotator Cuff Repair. ODG Low Back Chapter: Hospital Length of Stay (LOS).',
    [
      'ODG Shoulder Chapter: Surgery for Impingement Syndrome, Surgery for Rotator Cuff Repair => odg/shoulder [Surgery for Impingement Syndrome] [Surgery for Rotator Cuff Repair]',
      'ODG Low Back Chapter: Hospital Length of Stay (LOS) => odg/low-back [Hospital Length of Stay (LOS)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Low Back, Pre-operative testing, general; ODG Low Back, Pre-operative testing, lab.',
    [
      'ODG Low Back, Pre-operative testing, general => odg/low-back [Pre-operative testing, general]',
      'ODG Low Back, Pre-operative testing, lab => odg/low-back [Pre-operative testing, lab]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines 2015, Online, Mental/Stress - Insomnia.',
    [
      'Official Disability Guidelines 2015, Online, Mental/Stress - Insomnia => odg/mental-illness-and-stress 2015 [Insomnia]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Carpal Tunnel Syndrome (Acute & Chronic), Electrodiagnostic studies (EDS), Nerve conduction studies (NCS).',
    [
      'ODG, Carpal Tunnel Syndrome (Acute & Chronic), Electrodiagnostic studies (EDS), Nerve conduction studies (NCS) => odg/carpal-tunnel-syndrome [Electrodiagnostic studies (EDS)] [Nerve conduction studies (NCS)]',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Official Disability Guidelines Treatment in Workers' Comp, 20th annual edition, 2015 Knee chapter, cold/heat packs.",
    [
      "Official Disability Guidelines Treatment in Workers' Comp, 20th annual edition, 2015 Knee chapter, cold/heat packs => odg/knee-and-leg 2015 [cold/heat packs]",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Online Edition, 2015, Chapter: Low Back-Lumbar & Thoracic, Fusion (spinal).',
    [
      'Official Disability Guidelines (ODG), Online Edition, 2015, Chapter: Low Back-Lumbar & Thoracic, Fusion (spinal) => odg/low-back 2015 [Fusion (spinal)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Eye Chapter; Infectious Diseases Chapter, Cephalexin (Keflex).',
    [
      'Official Disability Guidelines (ODG), Eye Chapter => odg/eye',
      'Infectious Diseases Chapter, Cephalexin (Keflex) => odg/infectious-diseases [Cephalexin (Keflex)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Appendix D, Documenting Exceptions to the Guidelines.',
    [
      'ODG, Appendix D, Documenting Exceptions to the Guidelines => odg/appendix-d [Documenting Exceptions to the Guidelines]',
    ],
  ],
  ['Decision based on Non-MTUS Citation ODG Formulary.', ['ODG Formulary => odg/drug-formulary']],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee and Leg, Ankle and Foot, Physical therapy.',
    [
      'Official Disability Guidelines (ODG) Knee and Leg => odg/knee-and-leg',
      'Ankle and Foot, Physical therapy => odg/ankle-and-foot [Physical therapy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Hip & Pelvis Chapter, Sacroiliac joint blocks; Low Back.',
    [
      'Official Disability Guidelines (ODG) Hip & Pelvis Chapter, Sacroiliac joint blocks => odg/hip-and-pelvis [Sacroiliac joint blocks]',
      'Low Back => odg/low-back',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Ankle & Foot (Acute & Chronic) Chapter, Orthotic devices.',
    [
      'Official Disability Guidelines (ODG) Ankle & Foot (Acute & Chronic) Chapter, Orthotic devices => odg/ankle-and-foot [Orthotic devices]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain (Chronic) Chapter, Vitamin B; Vitamin D (cholecalciferol).',
    [
      'Official Disability Guidelines (ODG), Pain (Chronic) Chapter, Vitamin B; Vitamin D (cholecalciferol) => odg/pain [Vitamin B] [Vitamin D (cholecalciferol)]',
    ],
  ],
  ['Decision based on Non-MTUS Citation ODG Knee & Leg MRI.', ['ODG Knee & Leg MRI => odg/knee-and-leg [MRI]']],
  [
    'Decision based on Non-MTUS Citation ODG Neck and Upper Back Magnetic resonance imaging.',
    ['ODG Neck and Upper Back Magnetic resonance imaging => odg/neck-and-upper-back [Magnetic resonance imaging]'],
  ],
  ['Decision based on Non-MTUS Citation ODG MRI of the knee.', ['ODG MRI of the knee => odg [MRI of the knee]']],
  ['Decision based on Non-MTUS Citation ODG Low Back Pain.', ['ODG Low Back Pain => odg/low-back']],
  ['Decision based on Non-MTUS Citation ODG Back Pain Chapter.', ['ODG Back Pain Chapter => odg/low-back']],
  [
    'Decision based on Non-MTUS Citation ODG Postsurgical Treatment, Knee.',
    ['ODG Postsurgical Treatment, Knee => odg/knee-and-leg [Postsurgical Treatment]'],
  ],
  [
    "Decision based on Non-MTUS Citation Official Disability Guidelines- Treatment for Worker's Compensation, Knee & Leg.",
    ["Official Disability Guidelines- Treatment for Worker's Compensation, Knee & Leg => odg/knee-and-leg"],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Physical Therapy Guidelines, Low Back.',
    [
      'Official Disability Guidelines, Physical Therapy Guidelines, Low Back => odg/low-back [Physical Therapy Guidelines]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back Chapter, Lumbar spine MRI.',
    ['Official Disability Guidelines (ODG) Low Back Chapter, Lumbar spine MRI => odg/low-back [Lumbar spine MRI]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back, SI joint injections, Hip, SI joint injections.',
    [
      'Official Disability Guidelines, Low Back, SI joint injections => odg/low-back [SI joint injections]',
      'Hip, SI joint injections => odg/hip-and-pelvis [SI joint injections]',
    ],
  ],
];

describe('readCitations, spellings of the Official Disability Guidelines', () => testRows(rows));
