/** A sample letter that comes with the extension, and what it shows. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly shows: string;
}

/** In the order in which one gets to know the form. A table, because a folder of the extension cannot be listed on the web. */
export const samples: readonly Sample[] = [
  { file: '04-mixed-decisions.imr', title: 'Mixed decisions', shows: 'Three items, two overturned and one upheld' },
  { file: '01-one-item-upheld.txt', title: 'One item, upheld', shows: 'The plainest letter' },
  {
    file: '02-two-items-overturned.txt',
    title: 'Two items, overturned',
    shows: 'A review that found all requests necessary',
  },
  { file: '03-six-items-upheld.txt', title: 'Six items, upheld', shows: 'Drugs, a test, equipment and acupuncture' },
  {
    file: '05-partial-approvals.txt',
    title: 'Partial approvals',
    shows: 'Requests of which a part was authorized before',
  },
  { file: '07-retrospective.txt', title: 'Retrospective requests', shows: 'Treatment already given' },
  { file: '08-expedited.txt', title: 'Expedited review', shows: 'Decided in two days' },
  { file: '11-form-2018.txt', title: 'Form of 2018 and later', shows: 'The newer chapters of the treatment schedule' },
  { file: '15-review-2013.txt', title: 'Review of 2013', shows: 'An older form with its own headings' },
  {
    file: '16-inconsistencies.imr',
    title: 'A letter that contradicts itself',
    shows: 'Dates, sides and quantities that do not agree',
  },
  { file: '17-in-progress.imr', title: 'A letter being written', shows: 'Parts that are still missing' },
  { file: '18-poor-fax.txt', title: 'A poor fax', shows: 'Misread letters in words, labels and decisions' },
];
