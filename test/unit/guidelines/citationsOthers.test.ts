import { describe } from 'mocha';
import { testRows, type CitationRow } from '../../support/citationRows.ts';

/** Invented blocks that cite laws, articles, textbooks, web addresses and guidelines of others. */
const rows: readonly CitationRow[] = [
  [
    'Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin 0016 http://www.aetna.com/cpb/0016.html and http://www.cigna.com/policies/17.pdf.',
    [
      'Aetna Clinical Policy Bulletin 0016 http://www.aetna.com/cpb/0016.html => other/aetna-cpb',
      'http://www.cigna.com/policies/17.pdf => other/aetna-cpb',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2006; Physician's Desk Reference, 68th ed.; www.RxList.com; ODG Workers Compensation Drug Formulary, www.odg-twc.com/odgtwc/formulary.htm; drugs.com; Epocrates Online, www.online.epocrates.com; Monthly Prescribing Reference, www.empr.com; Opioid Dose Calculator - AMDD Agency Medical Directors' Group Dose Calculator, www.agencymeddirectors.wa.gov.",
    [
      "Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2006 => other/goodman-gilman 2006",
      "Physician's Desk Reference, 68th ed => other/pdr",
      'www.RxList.com => other/drugs-com',
      'ODG Workers Compensation Drug Formulary, www.odg-twc.com/odgtwc/formulary.htm => odg/drug-formulary',
      'drugs.com => other/drugs-com',
      'Epocrates Online, www.online.epocrates.com => other/drugs-com',
      'Monthly Prescribing Reference, www.empr.com => other/monthly-prescribing-reference-www-empr-com !',
      "Opioid Dose Calculator - AMDD Agency Medical Directors' Group Dose Calculator, www.agencymeddirectors.wa.gov => other/opioid-dose-calculator-amdd-agency-medical !",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Smith JA, Jones B. Effects of rest on sprains. Am J Sports Med. 2009 Jan;37(1):12-20. Brown LM, et al. Another study of rest. Spine J. 2010;10(2):100-5.',
    [
      'Smith JA, Jones B. Effects of rest on sprains. Am J Sports Med. 2009 Jan;37(1):12-20 => other/peer-reviewed 2009',
      'Brown LM, et al. Another study of rest. Spine J. 2010;10(2):100-5 => other/peer-reviewed 2010',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Labor Code 4600(a), 8 CCR 9792.20.',
    ['Labor Code 4600(a) => labor-code/4600 [(a)]', '8 CCR 9792.20 => 8-ccr/9792.20'],
  ],
  [
    'Decision based on Non-MTUS Citation FDA: Lidoderm package insert.',
    ['FDA: Lidoderm package insert => other/fda-label'],
  ],
  [
    'Decision based on Non-MTUS Citation Harp Textbook of Medicine, 5th edition, Chapter 12, pages 1245-1250.',
    [
      'Harp Textbook of Medicine, 5th edition, Chapter 12, pages 1245-1250 => other/harp-textbook-medicine-5th-edition-chapter pp. 1245-1250 !',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Colorado Division of Workers' Compensation, Chronic Pain Disorder Medical Treatment Guidelines, page 52.",
    [
      "Colorado Division of Workers' Compensation, Chronic Pain Disorder Medical Treatment Guidelines, page 52 => other/colorado-chronic-pain pp. 52",
    ],
  ],
  [
    "Decision based on Non-MTUS Citation New York State Workers' Compensation Board Medical Treatment Guidelines, 2014.",
    ["New York State Workers' Compensation Board Medical Treatment Guidelines, 2014 => other/ny-mtg 2014"],
  ],
  [
    'Decision based on Non-MTUS Citation Cochrane Database Syst Rev. 2012; Massage for low back pain.',
    ['Cochrane Database Syst Rev. 2012; Massage for low back pain => other/cochrane 2012'],
  ],
  [
    'Decision based on Non-MTUS Citation AMA Guides to the Evaluation of Permanent Impairment, 5th Edition; AAOS guideline on knee osteoarthritis.',
    [
      'AMA Guides to the Evaluation of Permanent Impairment, 5th Edition => other/ama-guides-5',
      'AAOS guideline on knee osteoarthritis => other/aaos',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation National Guideline Clearinghouse: ACR Appropriateness Criteria.',
    ['National Guideline Clearinghouse: ACR Appropriateness Criteria => other/ngc'],
  ],
  [
    'Decision based on Non-MTUS Citation American College of Cardiology/American Heart Association 2014 Guideline on Perioperative Cardiovascular Evaluation.',
    [
      'American College of Cardiology/American Heart Association 2014 Guideline on Perioperative Cardiovascular Evaluation => other/acc-aha 2014',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation PubMed: http://www.ncbi.nlm.nih.gov/pubmed/12345678.',
    ['PubMed: http://www.ncbi.nlm.nih.gov/pubmed/12345678 => other/peer-reviewed'],
  ],
  [
    'Decision based on Non-MTUS Citation x Official Disability Guidelines (ODG), Pain Chapter x Other Medical Treatment Guideline or Medical Evidence: Harp et al. Strings, 2011.',
    [
      'Official Disability Guidelines (ODG), Pain Chapter => odg/pain',
      'Harp et al. Strings, 2011 => other/peer-reviewed 2011',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation Reed Group/The Medical Disability Advisor; Official Disability Guidelines/Integrated Treatment Guidelines (ODG Treatment in Workers Comp 2nd Edition) Disability Duration Guidelines (Official Disability Guidelines 9th Edition)/Work Loss Data Institute.',
    [
      'Reed Group/The Medical Disability Advisor => other/mdguidelines',
      'Official Disability Guidelines/Integrated Treatment Guidelines (ODG Treatment in Workers Comp 2nd Edition) Disability Duration Guidelines (Official Disability Guidelines 9th Edition)/Work Loss Data Institute => odg',
    ],
  ],
  [
    "Decision based on Non-MTUS Citation The Physician Reviewer's decision rationale.",
    ["The Physician Reviewer's decision rationale => other/physician-reviewer-s-decision-rationale !"],
  ],
  [
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain, Diclofenac; and the FDA (Voltaren gel).',
    [
      'Official Disability Guidelines (ODG), Pain, Diclofenac => odg/pain [Diclofenac]',
      'FDA (Voltaren gel) => other/fda-label',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation http://www.drugs.com/pro/ondansetron.html; ODG, Pain, Antiemetics (for opioid nausea).',
    [
      'http://www.drugs.com/pro/ondansetron.html => other/drugs-com',
      'ODG, Pain, Antiemetics (for opioid nausea) => odg/pain [Antiemetics (for opioid nausea)]',
    ],
  ],
  [
    'Decision based on Non-MTUS Citation www.ncbi.nlm.nih.gov/pubmed; Topical lidocaine; Pain Medicine, 2010.',
    ['www.ncbi.nlm.nih.gov/pubmed; Topical lidocaine; Pain Medicine, 2010 => other/peer-reviewed 2010'],
  ],
  [
    "Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th ed., Mosby 2013.",
    [
      "Campbell's Operative Orthopaedics, 12th ed., Mosby 2013 => other/campbell-s-operative-orthopaedics-12th-ed 2013 !",
    ],
  ],
  [
    "Decision based on Non-MTUS Citation Rockwood and Green's Fractures in Adults, 8th edition; Wheeless' Textbook of Orthopaedics online.",
    [
      "Rockwood and Green's Fractures in Adults, 8th edition => other/rockwood-green-s-fractures-adults-8th !",
      "Wheeless' Textbook of Orthopaedics online => other/wheeless-textbook-orthopaedics-online !",
    ],
  ],
  [
    'Decision based on Non-MTUS Citation California Code of Regulations, Title 8, section 9792.24.2.',
    ['California Code of Regulations, Title 8, section 9792.24.2 => 8-ccr/9792.24.2'],
  ],
  [
    'Decision based on Non-MTUS Citation Medicare Benefit Policy Manual, Chapter 7: Home Health Services; Section 50.2.',
    ['Medicare Benefit Policy Manual, Chapter 7: Home Health Services; Section 50.2 => other/cms-ncd'],
  ],
  [
    'Decision based on Non-MTUS Citation CMS, Local Coverage Determination (LCD) for Home Health.',
    ['CMS, Local Coverage Determination (LCD) for Home Health => other/cms-ncd'],
  ],
  ['Decision based on Non-MTUS Citation No guidelines cited.', []],
  [
    'Decision based on Non-MTUS Citation ACR Appropriateness Criteria 2012.',
    ['ACR Appropriateness Criteria 2012 => other/acr-imaging 2012'],
  ],
  [
    'Decision based on Non-MTUS Citation JAMA. 2013;310(3):270-9. Harp et al.',
    ['JAMA. 2013;310(3):270-9. Harp et al => other/peer-reviewed 2013'],
  ],
];

describe('readCitations, other works', () => testRows(rows));
