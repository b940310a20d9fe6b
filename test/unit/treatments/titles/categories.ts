/** Invented titles and the category and subcategory that is read from each. */
export const formsOfDrugs: readonly (readonly [title: string, category: string, subcategory: string | null])[] = [
  ['Venlafaxine XR 37.5 mg #45', 'Pharmaceuticals', 'Antidepressant'],
  ['Diclofenac 100 mg XR #45', 'Pharmaceuticals', 'NSAID'],
  ['Rabeprazole DR 20 mg', 'Pharmaceuticals', 'Proton Pump Inhibitors'],
  ['Suboxone film 4-1 mg', 'Pharmaceuticals', 'Opioids'],
  ['Lidocaine pads, two boxes', 'Pharmaceuticals', 'Topical Analgesics'],
  ['Vitamin D 2000 IU daily', 'Pharmaceuticals', 'Nutritional Products'],
  ['Vitamin D, B12 and folate levels', 'Diagnostic Testing', 'Lab & Pathology'],
  ['Ergocalciferol 1,250 unit capsules', 'Pharmaceuticals', 'Nutritional Products'],
  ['Vitamin D level', 'Diagnostic Testing', 'Lab & Pathology'],
  ['Referral to Dr. Example', 'Evaluation & Management', 'Medical Specialties'],
  ['XR left wrist, three views', 'Diagnostic Testing', 'Imaging/Radiology'],
  ['Lidocaine injection left wrist', 'Injection', 'Injection'],
  ['Narcotic weaning program', 'Programs', 'Programs'],
];

/** Invented titles of treatments that are a device at home and a modality at a clinic, and rarer words. */
export const placesAndRarities: readonly (readonly [title: string, category: string, subcategory: string | null])[] = [
  ['Paraffin bath, 5 treatments', 'Rehabilitation', 'Other Therapies'],
  ['Paraffin bath for the home', 'DMEPOS', 'DME'],
  ['HHA 3h/d for 2 weeks', 'Home Health', 'Home Health'],
  ['CRPP of the left ring finger', 'Surgery', 'Non-arthroscopic Surgery'],
];

/** Invented titles that are only billing codes. */
export const billingCodes: readonly (readonly [title: string, category: string, subcategory: string | null])[] = [
  ['CPT 29827', 'Surgery', 'Arthroscopic Surgery'],
  ['CPT 22612, 22840', 'Surgery', 'Spine'],
  ['CPT 64493/64494', 'Injection', 'Facet Injection'],
  ['CPT: 73718 left', 'Diagnostic Testing', 'Imaging/Radiology'],
  ['85025, 80048', 'Diagnostic Testing', 'Lab & Pathology'],
  ['97530-GP x 6', 'Rehabilitation', 'Physical Therapy/Occupational Therapy (PT/OT)'],
  ['CPT code 99203', 'Evaluation & Management', 'Medical Specialties'],
  ['90834 x 6 sessions', 'Psych Services', 'Therapies'],
  ['HCPCS L3908', 'DMEPOS', 'Prosthetics/Orthotics'],
  ['E0745', 'DMEPOS', 'Electrical Stimulation'],
  ['A0130', 'Transportation', 'Transportation'],
  ['Request 12345678', 'Other', null],
];
