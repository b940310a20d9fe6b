/** The measures of the scoring program that this stage of the product answers for, with the least share wanted of each. */
export const cleanFloors = {
  'letter read': 1,
  'item count': 1,
  'item: title + decision': 1,
  'block: claims administrator': 1,
  'block: reviewer': 1,
  'block: rationale': 1,
  'partial approval seen': 1,
  'span points at its text': 1,
  'header: case number': 1,
  'header: priority': 1,
  'header: dates': 1,
  'header: dates given are right': 1,
  'reviewer: licensure': 1,
  'reviewer: specialties': 1,
  'patient: age': 1,
  'patient: sex': 1,
  'citation: basis': 1,
  'citation: guideline': 0.995,
  'citation: year': 1,
  'citation: section': 0.99,
  'citation: page': 1,
  'citation: text span': 0.99,
  category: 0.99,
  'drugs: generic names': 0.99,
  'conclusion sentence': 0.99,
  'conclusion polarity': 0.99,
} as const;

/** The same for letters that came by fax and were read back by text recognition. */
export const faxFloors = {
  'letter read': 1,
  'item: title and decision': 0.99,
  'no item too many': 1,
  'block: claimsAdministratorGuideline': 0.98,
  'block: reviewerGuideline': 0.98,
  'block: rationale': 0.98,
  'header: given are right': 1,
  'header: found': 0.95,
} as const;

/** The renderings that are scored as clean text, and whether the header table is in their texts. */
export const cleanRenderings = [
  { rendering: 'pypdf', header: true },
  { rendering: 'layout', header: true },
  { rendering: 'raw', header: true },
  { rendering: 'pdfminer', header: true },
  { rendering: 'spaced', header: false },
  { rendering: 'seeds', header: false },
] as const;
