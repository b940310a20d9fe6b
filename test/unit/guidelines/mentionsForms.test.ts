import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mentionsOf, shown, type MentionCase } from './mentionCases.ts';

/** How reviewers of all years write the same things: composed of usual forms, none from a letter. */
const forms: readonly MentionCase[] = [
  ['CA MTUS Guidelines, page 47, recommend', 'CA MTUS Guidelines, page 47 > mtus > p. 47'],
  ['Per MTUS ACOEM p308, MRI is', 'MTUS ACOEM p308 > acoem-2004/low-back-complaints > p. 308'],
  [
    'MTUS/ACOEM chapter 9, page 207-208',
    'MTUS > mtus',
    'ACOEM chapter 9, page 207-208 > acoem-2004/shoulder-complaints > p. 207-208',
  ],
  ['CA MTUS/ACOEM 2nd edition (2004)', 'CA MTUS > mtus', 'ACOEM 2nd edition (2004) > acoem-2004'],
  [
    'According to MTUS guidelines section on Topical Analgesics, page 111-113',
    'MTUS guidelines section on Topical Analgesics, page 111-113 > mtus > § Topical Analgesics > p. 111-113',
  ],
  [
    'the MTUS Chronic Pain Guidelines on page 92-93 state',
    'MTUS Chronic Pain Guidelines on page 92-93 > mtus-2009/chronic-pain > p. 92-93',
  ],
  ['MTUS p. 78 states', 'MTUS p. 78 > mtus > p. 78'],
  [
    'MTUS Chronic Pain Guidelines (2009) p.78',
    'MTUS Chronic Pain Guidelines (2009) p.78 > mtus-2009/chronic-pain > p. 78',
  ],
  ['the California Code of Regulations MTUS', 'MTUS > mtus'],
  [
    'MTUS (2009), Chronic Pain Medical Treatment Guidelines, Opioids, criteria for use, pages 76-80',
    'MTUS (2009), Chronic Pain Medical Treatment Guidelines, Opioids, criteria for use, pages 76-80 > mtus-2009/chronic-pain > § Opioids, criteria for use > p. 76-80',
  ],
  [
    'MTUS Chronic Pain Medical Treatment Guidelines Opioids, page 78',
    'MTUS Chronic Pain Medical Treatment Guidelines Opioids, page 78 > mtus-2009/chronic-pain > § Opioids > p. 78',
  ],
  [
    'Chronic Pain Medical Treatment Guidelines, Muscle Relaxants (for pain), pages 63-66',
    'Chronic Pain Medical Treatment Guidelines, Muscle Relaxants (for pain), pages 63-66 > mtus-2009/chronic-pain > § Muscle Relaxants (for pain) > p. 63-66',
  ],
  [
    'the Chronic Pain Medical Treatment Guidelines, 8 C.C.R. §§9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page(s) 63-66 of 127',
    'Chronic Pain Medical Treatment Guidelines > mtus-2009/chronic-pain',
    '8 C.C.R. §§9792.20 > 8-ccr/9792.20',
    '9792.26 > 8-ccr/9792.26',
    'MTUS (Effective July 18, 2009) Page(s) 63-66 of 127 > mtus-2009/chronic-pain > p. 63-66',
  ],
  [
    'ACOEM Occupational Medicine Practice Guidelines, 2nd Edition, 2004, Chapter 12, pages 287-288',
    'ACOEM Occupational Medicine Practice Guidelines, 2nd Edition, 2004, Chapter 12, pages 287-288 > acoem-2004/low-back-complaints > p. 287-288',
  ],
  [
    'ACOEM OMPG (Second Edition, 2004), Chapter 7, page 127',
    'ACOEM OMPG (Second Edition, 2004), Chapter 7, page 127 > acoem-2004/independent-medical-examinations-and-consultations > p. 127',
  ],
  [
    'American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 7, page 127',
    'American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 7, page 127 > acoem-2004/independent-medical-examinations-and-consultations > p. 127',
  ],
  ['ACOEM-Low Back chapter', 'ACOEM-Low Back chapter > acoem-2004/low-back-complaints'],
  ['ACOEM, Low Back, page 300', 'ACOEM, Low Back, page 300 > acoem-2004/low-back-complaints > p. 300'],
  ["ACOEM's Low Back chapter", "ACOEM's Low Back chapter > acoem-2004/low-back-complaints"],
  ['ACOEM Ch 12', 'ACOEM Ch 12 > acoem-2004/low-back-complaints'],
  [
    'ACOEM, Chapter 9, Shoulder, pages 212-214',
    'ACOEM, Chapter 9, Shoulder, pages 212-214 > acoem-2004/shoulder-complaints > p. 212-214',
  ],
  [
    'ACOEM Neck and Upper Back Complaints, Chapter 8, page 177',
    'ACOEM Neck and Upper Back Complaints, Chapter 8, page 177 > acoem-2004/neck-and-upper-back-complaints > p. 177',
  ],
  [
    'ACOEM guidelines, chapter 8, "Neck and Upper Back Complaints" states',
    'ACOEM guidelines, chapter 8, "Neck and Upper Back Complaints" > acoem-2004/neck-and-upper-back-complaints',
  ],
  [
    'ACOEM guidelines, chapter 8: Neck and Upper Back Complaints',
    'ACOEM guidelines, chapter 8: Neck and Upper Back Complaints > acoem-2004/neck-and-upper-back-complaints',
  ],
  [
    'ACOEM - Chapter 14 - Ankle and Foot Complaints - page 376',
    'ACOEM - Chapter 14 - Ankle and Foot Complaints - page 376 > acoem-2004/ankle-and-foot-complaints > p. 376',
  ],
  ['ODG, Pain (Chronic) Chapter, Zolpidem', 'ODG, Pain (Chronic) Chapter, Zolpidem > odg/pain > § Zolpidem'],
  [
    'ODG, Pain Chapter: Proton pump inhibitors',
    'ODG, Pain Chapter: Proton pump inhibitors > odg/pain > § Proton pump inhibitors',
  ],
  [
    'ODG "Knee & Leg Chapter" Hyaluronic acid injections',
    'ODG "Knee & Leg Chapter" Hyaluronic acid injections > odg/knee-and-leg > § Hyaluronic acid injections',
  ],
  [
    'ODG, Low Back - Lumbar & Thoracic (Acute & Chronic), Physical therapy (PT)',
    'ODG, Low Back - Lumbar & Thoracic (Acute & Chronic), Physical therapy (PT) > odg/low-back > § Physical therapy (PT)',
  ],
  [
    'ODG Mental Illness and Stress Chapter, Cognitive behavioral therapy',
    'ODG Mental Illness and Stress Chapter, Cognitive behavioral therapy > odg/mental-illness-and-stress > § Cognitive behavioral therapy',
  ],
  [
    'ODG Head Chapter, Topic: Botulinum toxin',
    'ODG Head Chapter, Topic: Botulinum toxin > odg/head > § Botulinum toxin',
  ],
  ['ODG guidelines, Low back section', 'ODG guidelines, Low back section > odg/low-back'],
  ['ODG-Pain Chapter', 'ODG-Pain Chapter > odg/pain'],
  ['ODG/Low Back', 'ODG/Low Back > odg/low-back'],
  ['ODG/TWC Neck', 'ODG/TWC Neck > odg/neck-and-upper-back'],
  ['ODG Workers Compensation Drug Formulary', 'ODG Workers Compensation Drug Formulary > odg/drug-formulary'],
  [
    'ODG Integrated Treatment/Disability Duration Guidelines, Pain',
    'ODG Integrated Treatment/Disability Duration Guidelines, Pain > odg/pain',
  ],
  ['ODG 2016 online edition', 'ODG 2016 > odg'],
  ['MTUS, ODG Low Back Chapter', 'MTUS > mtus', 'ODG Low Back Chapter > odg/low-back'],
  [
    'UR cited MTUS Chronic Pain, ACOEM Ch. 12 and ODG Knee.',
    'MTUS Chronic Pain > mtus-2009/chronic-pain',
    'ACOEM Ch. 12 > acoem-2004/low-back-complaints',
    'ODG Knee > odg/knee-and-leg',
  ],
  [
    'Utilization review (10/28/2016) cited CA MTUS Chronic Pain Medical Treatment Guidelines, Acupuncture Medical Treatment Guidelines, and ODG.',
    'CA MTUS Chronic Pain Medical Treatment Guidelines > mtus-2009/chronic-pain',
    'Acupuncture Medical Treatment Guidelines > mtus-2007/acupuncture',
    'ODG > odg',
  ],
  [
    'Under the Labor Code, MTUS is presumed correct (LC 4604.5).',
    'Labor Code > labor-code',
    'MTUS > mtus',
    'LC 4604.5 > labor-code/4604.5',
  ],
  ['MTUS Topical Analgesics section', 'MTUS > mtus'],
  ['CA MTUS recommends (page 113)', 'CA MTUS > mtus'],
  ['ACOEM Chronic Pain chapter', 'ACOEM Chronic Pain chapter > acoem-3/chronic-pain'],
  ['ACOEM Opioids Guideline', 'ACOEM Opioids Guideline > acoem-3/opioids'],
  [
    'ACOEM Cervical and Thoracic Spine Disorders 2018',
    'ACOEM Cervical and Thoracic Spine Disorders 2018 > acoem-2018/cervical-and-thoracic-spine-disorders',
  ],
  [
    'MTUS Cervical and Thoracic Spine Disorders',
    'MTUS Cervical and Thoracic Spine Disorders > acoem-3/cervical-and-thoracic-spine-disorders',
  ],
  [
    'MTUS Workplace Mental Health: Depressive Disorders 2020',
    'MTUS Workplace Mental Health: Depressive Disorders 2020 > acoem-2020/workplace-mental-health-depressive-disorders',
  ],
  [
    'MTUS Initial Approaches to Treatment 2017',
    'MTUS Initial Approaches to Treatment 2017 > acoem-2017/initial-approaches-to-treatment',
  ],
  ['MTUS Drug Formulary', 'MTUS Drug Formulary > mtus/drug-formulary'],
];

describe('forms in which prose cites', () => {
  for (const [sentence, ...cited] of forms) {
    it(sentence, () => {
      assert.deepEqual(mentionsOf(sentence).map(shown), cited);
    });
  }
});
