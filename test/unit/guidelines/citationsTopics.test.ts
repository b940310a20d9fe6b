import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks with lists of topics: names that hold commas, signs that part them, words that are none. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Topical Analgesics. Official Disability Guidelines (ODG) Knee Chapter, Hyaluronic Acid Injections.',
    [
      'Official Disability Guidelines (ODG) Pain Chapter, Topical Analgesics => odg/pain [Topical Analgesics]',
      'Official Disability Guidelines (ODG) Knee Chapter, Hyaluronic Acid Injections => odg/knee-and-leg [Hyaluronic Acid Injections]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back Chapter - MRI (magnetic resonance imaging) & Official Disability Guidelines (ODG) Neck Chapter - X-rays.',
    [
      'Official Disability Guidelines (ODG) Low Back Chapter - MRI (magnetic resonance imaging) => odg/low-back [MRI (magnetic resonance imaging)]',
      'Official Disability Guidelines (ODG) Neck Chapter - X-rays => odg/neck-and-upper-back [X-rays]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder Chapter/Surgical Assistant.',
    ['Official Disability Guidelines (ODG) Shoulder Chapter/Surgical Assistant => odg/shoulder [Surgical Assistant]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG): Low Back: Preoperative testing, general.',
    [
      'Official Disability Guidelines (ODG): Low Back: Preoperative testing, general => odg/low-back [Preoperative testing, general]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines - Pain - Urine drug testing (UDT).',
    ['Official Disability Guidelines - Pain - Urine drug testing (UDT) => odg/pain [Urine drug testing (UDT)]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter: Anti-Epilepsy Drugs (AEDs); Antidepressants; and Topical Analgesics.',
    [
      'Official Disability Guidelines (ODG) Pain Chapter: Anti-Epilepsy Drugs (AEDs); Antidepressants; and Topical Analgesics => odg/pain [Anti-Epilepsy Drugs (AEDs)] [Antidepressants] [Topical Analgesics]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Chapter: Pain (Chronic), Topic: Compound Drugs, Topical analgesics.',
    [
      'Official Disability Guidelines (ODG), Chapter: Pain (Chronic), Topic: Compound Drugs, Topical analgesics => odg/pain [Compound Drugs] [Topical analgesics]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back (Acute & Chronic) Chapter, under Discography.',
    [
      'Official Disability Guidelines (ODG) Low Back (Acute & Chronic) Chapter, under Discography => odg/low-back [Discography]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Facet Joint Diagnostic Blocks (Injections), Facet Joint Radiofrequency Neurotomy.',
    [
      'Official Disability Guidelines (ODG) Low Back, Facet Joint Diagnostic Blocks (Injections), Facet Joint Radiofrequency Neurotomy => odg/low-back [Facet Joint Diagnostic Blocks (Injections)] [Facet Joint Radiofrequency Neurotomy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Head Chapter, Botulinum toxin for chronic migraine, and Pain Chapter, Botulinum toxin.',
    [
      'Official Disability Guidelines (ODG) Head Chapter, Botulinum toxin for chronic migraine => odg/head [Botulinum toxin for chronic migraine]',
      'Pain Chapter, Botulinum toxin => odg/pain [Botulinum toxin]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Mental Illness & Stress Chapter, Cognitive Behavioral Therapy (CBT), ODG Psychotherapy Guidelines.',
    [
      'Official Disability Guidelines (ODG) Mental Illness & Stress Chapter, Cognitive Behavioral Therapy (CBT) => odg/mental-illness-and-stress [Cognitive Behavioral Therapy (CBT)]',
      'ODG Psychotherapy Guidelines => odg [Psychotherapy Guidelines]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Cognitive Behavioral Therapy (CBT) guidelines for chronic pain.',
    [
      'Official Disability Guidelines (ODG), Cognitive Behavioral Therapy (CBT) guidelines for chronic pain => odg [Cognitive Behavioral Therapy (CBT) guidelines for chronic pain]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Home Health Services; Centers for Medicare & Medicaid Services, Medicare Benefit Policy Manual, Chapter 7.',
    [
      'Official Disability Guidelines (ODG), Home Health Services => odg [Home Health Services]',
      'Centers for Medicare & Medicaid Services, Medicare Benefit Policy Manual, Chapter 7 => other/cms-ncd',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg (Acute & Chronic) Durable medical equipment (DME).',
    [
      'Official Disability Guidelines (ODG) Knee & Leg (Acute & Chronic) Durable medical equipment (DME) => odg/knee-and-leg [Durable medical equipment (DME)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Carpal Tunnel Syndrome, Carpal tunnel release surgery (CTR), Surgical assistant.',
    [
      'Official Disability Guidelines (ODG) Carpal Tunnel Syndrome, Carpal tunnel release surgery (CTR), Surgical assistant => odg/carpal-tunnel-syndrome [Carpal tunnel release surgery (CTR)] [Surgical assistant]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain (updated 11/29/16) Opioids, long-acting, Oxycodone.',
    [
      'Official Disability Guidelines (ODG) Pain (updated 11/29/16) Opioids, long-acting, Oxycodone => odg/pain [Opioids, long-acting] [Oxycodone]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Hernia; American College of Surgeons, Physicians as Assistants at Surgery: 2016.',
    [
      'Official Disability Guidelines, Hernia => odg/hernia',
      'American College of Surgeons, Physicians as Assistants at Surgery: 2016 => other/acs-assist 2016',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Ankle & Foot, Ankle foot orthosis (AFO), Footwear.',
    [
      'Official Disability Guidelines (ODG), Ankle & Foot, Ankle foot orthosis (AFO), Footwear => odg/ankle-and-foot [Ankle foot orthosis (AFO)] [Footwear]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Forearm, Wrist, & Hand Chapter, Arthrodesis (fusion); Triangular fibrocartilage complex (TFCC) reconstruction.',
    [
      'Official Disability Guidelines (ODG) Forearm, Wrist, & Hand Chapter, Arthrodesis (fusion); Triangular fibrocartilage complex (TFCC) reconstruction => odg/forearm-wrist-and-hand [Arthrodesis (fusion)] [Triangular fibrocartilage complex (TFCC) reconstruction]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Neck & Upper Back - Fusion, anterior cervical; Hospital length of stay (LOS).',
    [
      'Official Disability Guidelines (ODG) Neck & Upper Back - Fusion, anterior cervical; Hospital length of stay (LOS) => odg/neck-and-upper-back [Fusion, anterior cervical] [Hospital length of stay (LOS)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back. Physical Therapy.',
    ['Official Disability Guidelines (ODG) Low Back. Physical Therapy => odg/low-back [Physical Therapy]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Neck and Upper Back, Lumbar Spine, MRI.',
    [
      'Official Disability Guidelines (ODG) Neck and Upper Back => odg/neck-and-upper-back',
      'Lumbar Spine, MRI => odg/low-back [MRI]',
    ],
  ],
  ['Decision based on Non-MTUS Citation ODG, Pain/Insomnia.', ['ODG, Pain/Insomnia => odg/pain [Insomnia]']],
  [
    'Decision based on Non-MTUS Citation ODG Hip & Pelvis (Acute & Chronic): Sacroiliac injections, diagnostic; Sacroiliac injections, therapeutic.',
    [
      'ODG Hip & Pelvis (Acute & Chronic): Sacroiliac injections, diagnostic; Sacroiliac injections, therapeutic => odg/hip-and-pelvis [Sacroiliac injections, diagnostic] [Sacroiliac injections, therapeutic]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG guidelines, low back chapter, page 12.',
    ['ODG guidelines, low back chapter, page 12 => odg/low-back pp. 12'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG guidelines Low Back, Epidural Steroid Injection.',
    ['ODG guidelines Low Back, Epidural Steroid Injection => odg/low-back [Epidural Steroid Injection]'],
  ],
  ['Decision based on Non-MTUS Citation ODG-Pain Chapter-Opioids.', ['ODG-Pain Chapter-Opioids => odg/pain [Opioids]']],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Burn Chapter.',
    ['Official Disability Guidelines (ODG) Burn Chapter => odg/burns'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Genetic testing for potential opioid abuse, Cytokine DNA Testing.',
    [
      'Official Disability Guidelines (ODG) Pain Chapter, Genetic testing for potential opioid abuse, Cytokine DNA Testing => odg/pain [Genetic testing for potential opioid abuse] [Cytokine DNA Testing]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) TWC Knee & Leg Procedure Summary.',
    ['Official Disability Guidelines (ODG) TWC Knee & Leg Procedure Summary => odg/knee-and-leg'],
  ],
  [
    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Treatment in Worker's Comp Low Back Chapter, Massage.",
    [
      "Official Disability Guidelines (ODG) Treatment in Worker's Comp Low Back Chapter, Massage => odg/low-back [Massage]",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder, SLAP repair; Biceps tenodesis; Knee, Continuous passive motion (CPM).',
    [
      'Official Disability Guidelines (ODG), Shoulder, SLAP repair; Biceps tenodesis => odg/shoulder [SLAP repair] [Biceps tenodesis]',
      'Knee, Continuous passive motion (CPM) => odg/knee-and-leg [Continuous passive motion (CPM)]',
    ],
  ],
  [
    'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, Summary, Table 12-8.',
    [
      'Low Back Complaints 2004, Section(s): Special Studies, Summary, Table 12-8 => acoem-2004/low-back-complaints 2004 [Special Studies] [Summary] [Table 12-8]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Chronic pain programs (functional restoration programs), Chronic pain programs, early intervention, Detoxification.',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Chronic pain programs (functional restoration programs), Chronic pain programs, early intervention, Detoxification => mtus-2009/chronic-pain 2009 [Chronic pain programs (functional restoration programs)] [Chronic pain programs, early intervention] [Detoxification]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): SNRIs (serotonin noradrenaline reuptake inhibitors), SSRIs (selective serotonin reuptake inhibitors).',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): SNRIs (serotonin noradrenaline reuptake inhibitors), SSRIs (selective serotonin reuptake inhibitors) => mtus-2009/chronic-pain 2009 [SNRIs (serotonin noradrenaline reuptake inhibitors)] [SSRIs (selective serotonin reuptake inhibitors)]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Implantable drug-delivery systems (IDDSs), Intrathecal drug delivery systems, medications, Intrathecal pumps.',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Implantable drug-delivery systems (IDDSs), Intrathecal drug delivery systems, medications, Intrathecal pumps => mtus-2009/chronic-pain 2009 [Implantable drug-delivery systems (IDDSs)] [Intrathecal drug delivery systems, medications] [Intrathecal pumps]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Antidepressants for chronic pain, Antidepressants for neuropathic pain, Medications for acute pain (analgesics), Medications for subacute & chronic pain.',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Antidepressants for chronic pain, Antidepressants for neuropathic pain, Medications for acute pain (analgesics), Medications for subacute & chronic pain => mtus-2016/chronic-pain 2016 [Antidepressants for chronic pain] [Antidepressants for neuropathic pain] [Medications for acute pain (analgesics)] [Medications for subacute & chronic pain]',
    ],
  ],
  [
    'Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Assessment, Medical History, Physical Examination, Diagnostic Criteria, Work-Relatedness, Follow-up Visits.',
    [
      'Shoulder Complaints 2004, Section(s): Initial Assessment, Medical History, Physical Examination, Diagnostic Criteria, Work-Relatedness, Follow-up Visits => acoem-2004/shoulder-complaints 2004 [Initial Assessment] [Medical History] [Physical Examination] [Diagnostic Criteria] [Work-Relatedness] [Follow-up Visits]',
    ],
  ],
  [
    'Decision based on MTUS Shoulder Complaints 2004, Section(s): Medical History and Physical Examination, Activities and Work, Follow-up.',
    [
      'Shoulder Complaints 2004, Section(s): Medical History and Physical Examination, Activities and Work, Follow-up => acoem-2004/shoulder-complaints 2004 [Medical History and Physical Examination] [Activities and Work] [Follow-up]',
    ],
  ],
  [
    'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment, and Low Back Complaints 2004, Section(s): Physical Methods, Follow-up Visits, and Chronic Pain Medical Treatment 2009, Section(s): Introduction.',
    [
      'General Approaches 2004, Section(s): Initial Approaches to Treatment => mtus-2004/general-approaches 2004 [Initial Approaches to Treatment]',
      'Low Back Complaints 2004, Section(s): Physical Methods, Follow-up Visits => acoem-2004/low-back-complaints 2004 [Physical Methods] [Follow-up Visits]',
      'Chronic Pain Medical Treatment 2009, Section(s): Introduction => mtus-2009/chronic-pain 2009 [Introduction]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Insomnia treatment, Zolpidem (Ambien®).',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Insomnia treatment, Zolpidem (Ambien®) => mtus-2016/chronic-pain 2016 [Insomnia treatment] [Zolpidem (Ambien®)]',
    ],
  ],
  [
    'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.7 Opioids for Chronic Pain and Chronic Opioid Treatment: Accidental Ingestion, Diversion, and Overdose Prevention.',
    [
      'Opioid Treatment 2016, Section(s): 3.3.7 Opioids for Chronic Pain and Chronic Opioid Treatment: Accidental Ingestion, Diversion, and Overdose Prevention => mtus-2016/opioids 2016 [3.3.7 Opioids for Chronic Pain and Chronic Opioid Treatment: Accidental Ingestion, Diversion, and Overdose Prevention]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Neck Chapter - X-rays, MRI.',
    ['ODG Neck Chapter - X-rays, MRI => odg/neck-and-upper-back [X-rays] [MRI]'],
  ],
  ['Decision based on Non-MTUS Citation ODG Neck, x-rays.', ['ODG Neck, x-rays => odg/neck-and-upper-back [x-rays]']],
  [
    'Decision based on Non-MTUS Citation ODG x-rays, Neck Chapter.',
    ['ODG x-rays, Neck Chapter => odg/neck-and-upper-back [x-rays]'],
  ],
  ['Decision based on Non-MTUS Citation ODG Neck, X ray.', ['ODG Neck, X ray => odg/neck-and-upper-back [X ray]']],
  ['Decision based on Non-MTUS Citation x ODG Neck, MRI x.', ['ODG Neck, MRI => odg/neck-and-upper-back [MRI]']],
];

describe('readCitations, topics', () => testRows(rows));
