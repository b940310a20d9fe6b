import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks in the form of 2016 on. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Anti-epilepsy drugs (AEDs), Opioids, criteria for use, Topical Analgesics, Weaning of Medications.',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Anti-epilepsy drugs (AEDs), Opioids, criteria for use, Topical Analgesics, Weaning of Medications => mtus-2009/chronic-pain 2009 [Anti-epilepsy drugs (AEDs)] [Opioids, criteria for use] [Topical Analgesics] [Weaning of Medications]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): CRPS, medications, CRPS, sympathetic and epidural blocks, Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block).',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): CRPS, medications, CRPS, sympathetic and epidural blocks, Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block) => mtus-2009/chronic-pain 2009 [CRPS, medications] [CRPS, sympathetic and epidural blocks] [Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block)]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators), Psychological treatment.',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators), Psychological treatment => mtus-2009/chronic-pain 2009 [Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)] [Psychological treatment]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Work conditioning, work hardening, Physical Medicine.',
    [
      'Chronic Pain Medical Treatment 2009, Section(s): Work conditioning, work hardening, Physical Medicine => mtus-2009/chronic-pain 2009 [Work conditioning, work hardening] [Physical Medicine]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opiods, criteria for use, Opioids, dosing.',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): Opiods, criteria for use, Opioids, dosing => mtus-2016/chronic-pain 2016 [Opiods, criteria for use] [Opioids, dosing]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDS, GI Symptoms and Cardiovascular Risk, Omeprazole.',
    [
      'Chronic Pain Medical Treatment 2016, Section(s): NSAIDS, GI Symptoms and Cardiovascular Risk, Omeprazole => mtus-2016/chronic-pain 2016 [NSAIDS, GI Symptoms and Cardiovascular Risk] [Omeprazole]',
    ],
  ],
  [
    'Decision based on MTUS Forewarm, Wrist, and Hand Complaints 2004, Section(s): Special Studies, Surgical Considerations.',
    [
      'Forewarm, Wrist, and Hand Complaints 2004, Section(s): Special Studies, Surgical Considerations => acoem-2004/forearm-wrist-and-hand-complaints 2004 [Special Studies] [Surgical Considerations]',
    ],
  ],
  [
    'Decision based on MTUS Accupuncture Treatment 2007.',
    ['Accupuncture Treatment 2007 => mtus-2007/acupuncture 2007'],
  ],
  [
    'Decision based on MTUS Stress Related Conditions 2004, Section(s): Treatment, and Ankle and Foot Complaints 2004, Section(s): Physical Methods.',
    [
      'Stress Related Conditions 2004, Section(s): Treatment => acoem-2004/stress-related-conditions 2004 [Treatment]',
      'Ankle and Foot Complaints 2004, Section(s): Physical Methods => acoem-2004/ankle-and-foot-complaints 2004 [Physical Methods]',
    ],
  ],
  [
    'Decision based on MTUS General Approaches 2004, Section(s): General Approach to Initial Assessment and Documentation, Initial Approaches to Treatment, Cornerstones of Disability Prevention and Management, and Knee Complaints 2004.',
    [
      'General Approaches 2004, Section(s): General Approach to Initial Assessment and Documentation, Initial Approaches to Treatment, Cornerstones of Disability Prevention and Management => mtus-2004/general-approaches 2004 [General Approach to Initial Assessment and Documentation] [Initial Approaches to Treatment] [Cornerstones of Disability Prevention and Management]',
      'Knee Complaints 2004 => acoem-2004/knee-complaints 2004',
    ],
  ],
  [
    'Decision based on MTUS Eye 2004, Section(s): Initial Care.',
    ['Eye 2004, Section(s): Initial Care => acoem-2004/eye 2004 [Initial Care]'],
  ],
  [
    'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Hip, Pelvis and Thigh (femur), Shoulder, Low Back.',
    [
      'Postsurgical Treatment 2009, Section(s): Hip, Pelvis and Thigh (femur), Shoulder, Low Back => mtus-2009/postsurgical 2009 [Hip, Pelvis and Thigh (femur)] [Shoulder] [Low Back]',
    ],
  ],
  [
    'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Ankle & Foot, Knee, Elbow & Upper Arm.',
    [
      'Postsurgical Treatment 2009, Section(s): Ankle & Foot, Knee, Elbow & Upper Arm => mtus-2009/postsurgical 2009 [Ankle & Foot] [Knee] [Elbow & Upper Arm]',
    ],
  ],
  [
    'Decision based on MTUS Postsurgical Treatment Guidelines 2009, Section(s): Neck & Upper Back.',
    [
      'Postsurgical Treatment Guidelines 2009, Section(s): Neck & Upper Back => mtus-2009/postsurgical 2009 [Neck & Upper Back]',
    ],
  ],
  [
    'Decision based on MTUS Opioids Treatment Guidelines 2016.',
    ['Opioids Treatment Guidelines 2016 => mtus-2016/opioids 2016'],
  ],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2016, Section(s): Topical analgesics.',
    [
      'Chronic Pain Medical Treatment Guidelines 2016, Section(s): Topical analgesics => mtus-2016/chronic-pain 2016 [Topical analgesics]',
    ],
  ],
  [
    'Decision based on MTUS 2009 Chronic Pain Medical Treatment Guidelines, Section(s): Topical Analgesics.',
    [
      '2009 Chronic Pain Medical Treatment Guidelines, Section(s): Topical Analgesics => mtus-2009/chronic-pain 2009 [Topical Analgesics]',
    ],
  ],
  [
    'Decision based on MTUS Low Back Complaints. Decision based on Non-MTUS Citation ODG.',
    ['Low Back Complaints => acoem-2004/low-back-complaints', 'ODG => odg'],
  ],
  [
    'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, page 303.',
    [
      'Low Back Complaints 2004, Section(s): Special Studies, page 303 => acoem-2004/low-back-complaints 2004 [Special Studies] pp. 303',
    ],
  ],
  [
    'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, Summary Page(s): 341-343.',
    [
      'Knee Complaints 2004, Section(s): Special Studies, Summary Page(s): 341-343 => acoem-2004/knee-complaints 2004 [Special Studies] [Summary] pp. 341-343',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341, 343, Chronic Pain Treatment Guidelines.',
    [
      'ACOEM Chapter 13 Knee Complaints Page(s): 341, 343 => acoem-2004/knee-complaints pp. 341, 343',
      'Chronic Pain Treatment Guidelines => mtus-2009/chronic-pain',
    ],
  ],
  [
    'Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207-209, 214. Decision based on Non-MTUS Citation ODG Shoulder.',
    [
      'ACOEM Chapter 9 Shoulder Complaints Page(s): 207-209, 214 => acoem-2004/shoulder-complaints pp. 207-209, 214',
      'ODG Shoulder => odg/shoulder',
    ],
  ],
  ['Decision based on MTUS ACOEM.', ['ACOEM => acoem']],
  [
    'Decision based on MTUS ACOEM Chapter 7 Independent Medical Examinations and Consultations page 127, Chronic Pain Treatment Guidelines.',
    [
      'ACOEM Chapter 7 Independent Medical Examinations and Consultations page 127 => acoem-2004/independent-medical-examinations-and-consultations pp. 127',
      'Chronic Pain Treatment Guidelines => mtus-2009/chronic-pain',
    ],
  ],
  [
    'Decision based on MTUS Acupuncture Treatment Guidelines, Chronic Pain Treatment Guidelines Acupuncture Page(s): 13.',
    [
      'Acupuncture Treatment Guidelines => mtus-2007/acupuncture',
      'Chronic Pain Treatment Guidelines Acupuncture Page(s): 13 => mtus-2009/chronic-pain [Acupuncture] pp. 13',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Opioids, specific drug list Page(s): 76-80, 91. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain (Chronic), Opioids for chronic pain.',
    [
      'Chronic Pain Treatment Guidelines Opioids, criteria for use, Opioids, specific drug list Page(s): 76-80, 91 => mtus-2009/chronic-pain [Opioids, criteria for use] [Opioids, specific drug list] pp. 76-80, 91',
      'Official Disability Guidelines (ODG), Pain (Chronic), Opioids for chronic pain => odg/pain [Opioids for chronic pain]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines TENS Page(s): 114-116, Acupuncture Treatment Guidelines, and ACOEM Chapter 8 Neck and Upper Back Complaints Page(s): 174.',
    [
      'Chronic Pain Treatment Guidelines TENS Page(s): 114-116 => mtus-2009/chronic-pain [TENS] pp. 114-116',
      'Acupuncture Treatment Guidelines => mtus-2007/acupuncture',
      'ACOEM Chapter 8 Neck and Upper Back Complaints Page(s): 174 => acoem-2004/neck-and-upper-back-complaints pp. 174',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Section on Opioids, Section on Weaning Page(s): 78-80, 124.',
    [
      'Chronic Pain Treatment Guidelines Section on Opioids, Section on Weaning Page(s): 78-80, 124 => mtus-2009/chronic-pain [Opioids] [Weaning] pp. 78-80, 124',
    ],
  ],
  [
    'Decision based on MTUS Hip and Groin 2011, Section(s): Surgical Considerations.',
    [
      'Hip and Groin 2011, Section(s): Surgical Considerations => acoem-3/hip-and-groin-disorders 2011 [Surgical Considerations]',
    ],
  ],
  [
    'Decision based on MTUS Knee Disorders 2019, and Ankle and Foot Disorders 2018, Section(s): Orthotics, and General Approach to Initial Assessment and Documentation 2016.',
    [
      'Knee Disorders 2019 => acoem-2019/knee-disorders 2019',
      'Ankle and Foot Disorders 2018, Section(s): Orthotics => acoem-2018/ankle-and-foot-disorders 2018 [Orthotics]',
      'General Approach to Initial Assessment and Documentation 2016 => acoem-2016/general-approach-to-initial-assessment-and-documentation 2016',
    ],
  ],
  [
    'Decision based on MTUS Antiemetics 2020, and Eye Disorders 2017, and Coronavirus (COVID-19) 2021.',
    [
      'Antiemetics 2020 => acoem-2020/antiemetics 2020',
      'Eye Disorders 2017 => acoem-2017/eye-disorders 2017',
      'Coronavirus (COVID-19) 2021 => acoem-2021/coronavirus 2021',
    ],
  ],
  [
    'Decision based on MTUS Occupational/Work-Related Asthma 2016.',
    ['Occupational/Work-Related Asthma 2016 => acoem-2016/occupational-work-related-asthma 2016'],
  ],
  [
    'Decision based on MTUS Cornerstones of Disability Prevention and Management 2011.',
    [
      'Cornerstones of Disability Prevention and Management 2011 => acoem-3/cornerstones-of-disability-prevention-and-management 2011',
    ],
  ],
  [
    'Decision based on MTUS Harp Disorders 2022, Section(s): Strings, and Knee Disorders 2019.',
    [
      'Harp Disorders 2022, Section(s): Strings => other/harp-disorders-2022 2022 [Strings] !',
      'Knee Disorders 2019 => acoem-2019/knee-disorders 2019',
    ],
  ],
  [
    'Decision based on MTUS Opioids 2017, Section(s): Acute Pain, Subacute Pain, Chronic Pain.',
    [
      'Opioids 2017, Section(s): Acute Pain, Subacute Pain, Chronic Pain => acoem-2017/opioids 2017 [Acute Pain] [Subacute Pain] [Chronic Pain]',
    ],
  ],
  [
    'Decision based on MTUS Chronic Pain 2017, Section(s): Chronic Persistent Pain, Complex Regional Pain Syndrome (CRPS), Neuropathic Pain, Fibromyalgia.',
    [
      'Chronic Pain 2017, Section(s): Chronic Persistent Pain, Complex Regional Pain Syndrome (CRPS), Neuropathic Pain, Fibromyalgia => acoem-2017/chronic-pain 2017 [Chronic Persistent Pain] [Complex Regional Pain Syndrome (CRPS)] [Neuropathic Pain] [Fibromyalgia]',
    ],
  ],
  [
    'Decision based on MTUS Shoulder Disorders 2016, Section(s): Rotator Cuff Tears, Impingement Syndrome, and Chronic Pain 2017, Section(s): Medications.',
    [
      'Shoulder Disorders 2016, Section(s): Rotator Cuff Tears, Impingement Syndrome => acoem-2016/shoulder-disorders 2016 [Rotator Cuff Tears] [Impingement Syndrome]',
      'Chronic Pain 2017, Section(s): Medications => acoem-2017/chronic-pain 2017 [Medications]',
    ],
  ],
  [
    'Decision based on MTUS Low Back Disorders 2016, Section(s): Low Back Pain, Diagnostics and Monitoring, Magnetic Resonance Imaging (MRI).',
    [
      'Low Back Disorders 2016, Section(s): Low Back Pain, Diagnostics and Monitoring, Magnetic Resonance Imaging (MRI) => acoem-2016/low-back-disorders 2016 [Low Back Pain] [Diagnostics and Monitoring] [Magnetic Resonance Imaging (MRI)]',
    ],
  ],
];

describe('readCitations, lists of the MTUS', () => testRows(rows));
