import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks: names with dots, without source, listed together; pages and topics in other orders. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Opioids / Weaning.',
    ['Official Disability Guidelines (ODG) Pain Chapter, Opioids / Weaning => odg/pain [Opioids / Weaning]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back Chapter, MRI: Indications for imaging.',
    [
      'Official Disability Guidelines, Low Back Chapter, MRI: Indications for imaging => odg/low-back [MRI: Indications for imaging]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Neck & Upper Back: Fusion, anterior cervical.',
    ['ODG Neck & Upper Back: Fusion, anterior cervical => odg/neck-and-upper-back [Fusion, anterior cervical]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Discectomy/ laminectomy.',
    [
      'Official Disability Guidelines (ODG) Low Back, Discectomy/ laminectomy => odg/low-back [Discectomy/ laminectomy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Chapter Neck and Upper Back, Topic Cervical MRI.',
    [
      'Official Disability Guidelines (ODG) Chapter Neck and Upper Back, Topic Cervical MRI => odg/neck-and-upper-back [Cervical MRI]',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Official Disability Guidelines Treatment in Workers' Compensation (ODG-TWC), Pain Procedure Summary Online Version last updated 12/28/2016.",
    [
      "Official Disability Guidelines Treatment in Workers' Compensation (ODG-TWC), Pain Procedure Summary Online Version last updated 12/28/2016 => odg/pain",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, Topical analgesics, Lidocaine, topical.',
    [
      'Official Disability Guidelines (ODG) Pain, Topical analgesics, Lidocaine, topical => odg/pain [Topical analgesics] [Lidocaine, topical]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) low back and pain chapters.',
    ['Official Disability Guidelines (ODG) low back => odg/low-back', 'pain chapters => odg/pain'],
  ],
  ['Decision based on Non-MTUS Citation ODG Knee and Leg-MRI.', ['ODG Knee and Leg-MRI => odg/knee-and-leg [MRI]']],
  [
    'Decision based on Non-MTUS Citation ODG, Shoulder- Physical Therapy.',
    ['ODG, Shoulder- Physical Therapy => odg/shoulder [Physical Therapy]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines; Forearm, Wrist and Hand; Physical/Occupational therapy.',
    [
      'Official Disability Guidelines; Forearm, Wrist and Hand; Physical/Occupational therapy => odg/forearm-wrist-and-hand [Physical/Occupational therapy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute & Chronic) (updated 12/12/16), Facet joint injections, multiple series.',
    [
      'Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute & Chronic) (updated 12/12/16), Facet joint injections, multiple series => odg/low-back [Facet joint injections, multiple series]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Work Loss Data Institute (20th annual edition, 2015), Shoulder Chapter.',
    [
      'Official Disability Guidelines (ODG), Work Loss Data Institute (20th annual edition, 2015), Shoulder Chapter => odg/shoulder 2015',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation DailyMed, http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=1; Lidocaine.',
    ['DailyMed, http://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=1; Lidocaine => other/fda-label'],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Functional restoration programs (FRPs), and Opioid Treatment 2016.',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Functional restoration programs (FRPs) => mtus-2016/chronic-pain 2016 [Functional restoration programs (FRPs)]',
      'Opioid Treatment 2016 => mtus-2016/opioids 2016',
    ],
  ],
  [
    'Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods, Activity Alteration, and General Approaches 2004.',
    [
      'Low Back Complaints 2004, Section(s): Physical Methods, Activity Alteration => acoem-2004/low-back-complaints 2004 [Physical Methods] [Activity Alteration]',
      'General Approaches 2004 => mtus-2004/general-approaches 2004',
    ],
  ],
  ['Decision based on MTUS-Definitions.', ['Definitions => mtus/definitions']],
  [
    'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, Decision based on Non-MTUS Citation ODG Knee, MRI.',
    [
      'Knee Complaints 2004, Section(s): Special Studies => acoem-2004/knee-complaints 2004 [Special Studies]',
      'ODG Knee, MRI => odg/knee-and-leg [MRI]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citations: Official Disability Guidelines, Pain Chapter.',
    ['Official Disability Guidelines, Pain Chapter => odg/pain'],
  ],
  ['Decision based on MTUS: Chronic Pain.', ['Chronic Pain => mtus-2009/chronic-pain']],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines (May 2009) page 78.',
    ['Chronic Pain Treatment Guidelines (May 2009) page 78 => mtus-2009/chronic-pain 2009 pp. 78'],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 8 Neck and Upper Back Complaints, ACOEM Chapter 12 Low Back Complaints, Chronic Pain Treatment Guidelines Page(s): 181, 303, 98.',
    [
      'ACOEM Chapter 8 Neck and Upper Back Complaints => acoem-2004/neck-and-upper-back-complaints pp. 181',
      'ACOEM Chapter 12 Low Back Complaints => acoem-2004/low-back-complaints pp. 303',
      'Chronic Pain Treatment Guidelines Page(s): 181, 303, 98 => mtus-2009/chronic-pain pp. 98',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Chronic Pain Treatment Guidelines Weaning of Medications Page(s): 78, 124.',
    [
      'Chronic Pain Treatment Guidelines Opioids => mtus-2009/chronic-pain [Opioids]',
      'Chronic Pain Treatment Guidelines Weaning of Medications Page(s): 78, 124 => mtus-2009/chronic-pain [Weaning of Medications] pp. 78, 124',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Medications for chronic pain, Antiepilepsy drugs (AEDs), Topical Analgesics Page(s): 60, 16-22, 111-113.',
    [
      'Chronic Pain Treatment Guidelines Medications for chronic pain, Antiepilepsy drugs (AEDs), Topical Analgesics Page(s): 60, 16-22, 111-113 => mtus-2009/chronic-pain [Medications for chronic pain] [Antiepilepsy drugs (AEDs)] [Topical Analgesics] pp. 60, 16-22, 111-113',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines 9792.24.2 Page(s): 11.',
    ['Chronic Pain Treatment Guidelines => mtus-2009/chronic-pain', '9792.24.2 Page(s): 11 => 8-ccr/9792.24.2 pp. 11'],
  ],
  [
    'Decision based on MTUS Postsurgical Treatment Guidelines Shoulder Page(s): 27.',
    ['Postsurgical Treatment Guidelines Shoulder Page(s): 27 => mtus-2009/postsurgical [Shoulder] pp. 27'],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 268-269, 272. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist & Hand, MRI.',
    [
      'ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 268-269, 272 => acoem-2004/forearm-wrist-and-hand-complaints pp. 268-269, 272',
      'Official Disability Guidelines (ODG), Forearm, Wrist & Hand, MRI => odg/forearm-wrist-and-hand [MRI]',
    ],
  ],
  [
    'Decision based on MTUS Stress Related Conditions Page(s): 398-404, Chronic Pain Treatment Guidelines Psychological Treatment Page(s): 101-102.',
    [
      'Stress Related Conditions Page(s): 398-404 => acoem-2004/stress-related-conditions pp. 398-404',
      'Chronic Pain Treatment Guidelines Psychological Treatment Page(s): 101-102 => mtus-2009/chronic-pain [Psychological Treatment] pp. 101-102',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Practice Guidelines, Chapter 3, Initial Approaches to Treatment, page 48; Chapter 12, Low Back, page 300.',
    [
      'ACOEM Practice Guidelines, Chapter 3, Initial Approaches to Treatment, page 48 => acoem-2004/initial-approaches-to-treatment pp. 48',
      'Chapter 12, Low Back, page 300 => acoem-2004/low-back-complaints pp. 300',
    ],
  ],
  [
    'Decision based on MTUS Elbow Disorders 2007, Section(s): Recommendations.',
    ['Elbow Disorders 2007, Section(s): Recommendations => acoem-2007/elbow 2007 [Recommendations]'],
  ],
  ['Decision based on MTUS Elbow Complaints 2004.', ['Elbow Complaints 2004 => acoem-2004/elbow-complaints 2004']],
  [
    'Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Surgical Considerations, and Postsurgical Treatment 2009, Section(s): Ankle & Foot.',
    [
      'Ankle and Foot Complaints 2004, Section(s): Surgical Considerations => acoem-2004/ankle-and-foot-complaints 2004 [Surgical Considerations]',
      'Postsurgical Treatment 2009, Section(s): Ankle & Foot => mtus-2009/postsurgical 2009 [Ankle & Foot]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioid Hyperalgesia, Opioids, pain treatment agreement, Opioids, screening for risk of addiction (tests).',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Opioid Hyperalgesia, Opioids, pain treatment agreement, Opioids, screening for risk of addiction (tests) => mtus-2016/chronic-pain 2016 [Opioid Hyperalgesia] [Opioids, pain treatment agreement] [Opioids, screening for risk of addiction (tests)]',
    ],
  ],
  [
    'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Comprehensive Evaluation, and Chronic Pain Medical Treatment 2016, Section(s): Weaning, opioids (specific guidelines).',
    [
      'Opioid Treatment 2016, Section(s): 3.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Comprehensive Evaluation => mtus-2016/opioids 2016 [3.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Comprehensive Evaluation]',
      'Chronic Pain Medical Treatment 2016, Section(s): Weaning, opioids (specific guidelines) => mtus-2016/chronic-pain 2016 [Weaning, opioids (specific guidelines)]',
    ],
  ],
  [
    'Decision based on MTUS Opioid Treatment 2016, Section(s): 4. Tapering Opioids, 5. Opioid Use in Special Populations: Older Adults, Pregnancy, 6. Overdose.',
    [
      'Opioid Treatment 2016, Section(s): 4. Tapering Opioids, 5. Opioid Use in Special Populations: Older Adults, Pregnancy, 6. Overdose => mtus-2016/opioids 2016 [4. Tapering Opioids] [5. Opioid Use in Special Populations: Older Adults, Pregnancy] [6. Overdose]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Tramadol (Ultram), Opioids, specific drug list, Opioids for chronic pain, Opioids, on-going management.',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Tramadol (Ultram), Opioids, specific drug list, Opioids for chronic pain, Opioids, on-going management => mtus-2016/chronic-pain 2016 [Tramadol (Ultram)] [Opioids, specific drug list] [Opioids for chronic pain] [Opioids, on-going management]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Hydrocodone/Acetaminophen, Opioids, criteria for use: On-Going Management, When to Continue Opioids.',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Hydrocodone/Acetaminophen, Opioids, criteria for use: On-Going Management, When to Continue Opioids => mtus-2009/chronic-pain 2009 [Hydrocodone/Acetaminophen] [Opioids, criteria for use: On-Going Management] [When to Continue Opioids]',
    ],
  ],
  [
    'Decision based on MTUS Knee Complaints 2004, Section(s): Activity Alteration, Physical Methods, and Knee Disorders 2019.',
    [
      'Knee Complaints 2004, Section(s): Activity Alteration, Physical Methods => acoem-2004/knee-complaints 2004 [Activity Alteration] [Physical Methods]',
      'Knee Disorders 2019 => acoem-2019/knee-disorders 2019',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Injection with anaesthetics and/or steroids.',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Injection with anaesthetics and/or steroids => mtus-2016/chronic-pain 2016 [Injection with anaesthetics and/or steroids]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Home health services, Transportation (to & from appointments).',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Home health services, Transportation (to & from appointments) => mtus-2016/chronic-pain 2016 [Home health services] [Transportation (to & from appointments)]',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Mosby's Manual of Diagnostic and Laboratory Tests.",
    ["Mosby's Manual of Diagnostic and Laboratory Tests => other/mosby-s-manual-diagnostic-laboratory-tests !"],
  ],
  [
    'Decision based on Non-MTUS Citation American Journal of Harp Medicine, Vol 3, 2010, pages 12-14.',
    ['American Journal of Harp Medicine, Vol 3, 2010, pages 12-14 => other/peer-reviewed 2010 pp. 12-14'],
  ],
  [
    'Decision based on Non-MTUS Citation http://www.example.com/a; http://www.example.org/b.',
    ['http://www.example.com/a => other/example-com !', 'http://www.example.org/b => other/example-org !'],
  ],
  [
    'Decision based on Non-MTUS Citation Knee & Leg, Physical therapy.',
    ['Knee & Leg, Physical therapy => other/knee-leg-physical-therapy !'],
  ],
  [
    'Decision based on Non-MTUS Citation Shoulder Chapter, Manipulation under anesthesia.',
    ['Shoulder Chapter, Manipulation under anesthesia => other/shoulder-chapter-manipulation-under-anesthesia !'],
  ],
  [
    'Decision based on Non-MTUS Citation Other Medical Treatment Guidelines: AETNA Clinical Policy Bulletin: Harps.',
    ['AETNA Clinical Policy Bulletin: Harps => other/aetna-cpb'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) and National Guidelines Clearinghouse.',
    ['Official Disability Guidelines (ODG) => odg', 'National Guidelines Clearinghouse => other/ngc'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Opioids and CDC Guideline for Prescribing Opioids for Chronic Pain.',
    [
      'Official Disability Guidelines (ODG) Pain Chapter, Opioids => odg/pain [Opioids]',
      'CDC Guideline for Prescribing Opioids for Chronic Pain => other/cdc-opioid-2016',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Low Back, American Academy of Orthopaedic Surgeons.',
    ['ODG Low Back => odg/low-back', 'American Academy of Orthopaedic Surgeons => other/aaos'],
  ],
  [
    'Decision based on Non-MTUS Citation Up to Date, Hypertension; ODG, Diabetes Chapter, Hypertension treatment.',
    [
      'Up to Date, Hypertension => other/uptodate',
      'ODG, Diabetes Chapter, Hypertension treatment => odg/diabetes [Hypertension treatment]',
    ],
  ],
  ['Decision based on Non-MTUS Citation ODG-Low Back.', ['ODG-Low Back => odg/low-back']],
  ['Decision based on Non-MTUS Citation O.D.G. Low Back, MRI.', ['O.D.G. Low Back, MRI => odg/low-back [MRI]']],
  [
    'Decision based on Non-MTUS Citation A.C.O.E.M. Chapter 12.',
    ['A.C.O.E.M. Chapter 12 => acoem-2004/low-back-complaints'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Treatment Guidelines, Knee.',
    ['ODG Treatment Guidelines, Knee => odg/knee-and-leg'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG chapter: Low Back; topic: Acupuncture.',
    ['ODG chapter: Low Back; topic: Acupuncture => odg/low-back [Acupuncture]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Low Back (Acute & Chronic), (MRI).',
    ['ODG Low Back (Acute & Chronic), (MRI) => odg/low-back [MRI]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Neck/Upper Back, EMG.',
    ['ODG Neck/Upper Back, EMG => odg/neck-and-upper-back [EMG]'],
  ],
  ['Decision based on Non-MTUS Citation ODG Lower back, ESI.', ['ODG Lower back, ESI => odg/low-back [ESI]']],
  [
    'Decision based on Non-MTUS Citation ODG, low back, lumbar fusion.',
    ['ODG, low back, lumbar fusion => odg/low-back [lumbar fusion]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Pain, lumbar sympathetic block.',
    ['ODG, Pain, lumbar sympathetic block => odg/pain [lumbar sympathetic block]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Physical therapy, low back.',
    ['ODG Physical therapy, low back => odg/low-back [Physical therapy]'],
  ],
  [
    'Decision based on Non-MTUS Citation ODG Ankle & Foot/Knee & Leg, Orthotics.',
    ['ODG Ankle & Foot => odg/ankle-and-foot', 'Knee & Leg, Orthotics => odg/knee-and-leg [Orthotics]'],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Indications for imaging -- Magnetic resonance imaging, Low Back.',
    [
      'Official Disability Guidelines (ODG), Indications for imaging -- Magnetic resonance imaging, Low Back => odg/low-back [Indications for imaging -- Magnetic resonance imaging]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back, (updated July 2016) Physical Therapy.',
    [
      'Official Disability Guidelines, Low Back, (updated July 2016) Physical Therapy => odg/low-back [Physical Therapy]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (July 2015), Low Back.',
    ['Official Disability Guidelines (July 2015), Low Back => odg/low-back'],
  ],
];

describe('readCitations, variants', () => testRows(rows));
