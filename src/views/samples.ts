import { said } from './say.ts';

/** A sample letter that comes with the extension, and what it shows. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly shows: string;
}

/** In the order in which one gets to know the form. A table, because a folder of the extension cannot be listed on the web. */
export const samples: readonly Sample[] = [
  {
    file: '04-mixed-decisions.imr',
    title: said('Mixed decisions'),
    shows: said('Three items, two overturned and one upheld'),
  },
  { file: '01-one-item-upheld.txt', title: said('One item, upheld'), shows: said('The plainest letter') },
  {
    file: '02-two-items-overturned.txt',
    title: said('Two items, overturned'),
    shows: said('A review that found all requests necessary'),
  },
  {
    file: '03-six-items-upheld.txt',
    title: said('Six items, upheld'),
    shows: said('Drugs, a test, equipment and acupuncture'),
  },
  {
    file: '05-partial-approvals.txt',
    title: said('Partial approvals'),
    shows: said('Requests of which a part was authorized before'),
  },
  { file: '07-retrospective.txt', title: said('Retrospective requests'), shows: said('Treatment already given') },
  { file: '08-expedited.txt', title: said('Expedited review'), shows: said('Decided in two days') },
  {
    file: '11-form-2018.txt',
    title: said('Form of 2018 and later'),
    shows: said('The newer chapters of the treatment schedule'),
  },
  { file: '15-review-2013.txt', title: said('Review of 2013'), shows: said('An older form with its own headings') },
  {
    file: '16-inconsistencies.imr',
    title: said('A letter that contradicts itself'),
    shows: said('Dates, sides and quantities that do not agree'),
  },
  { file: '17-in-progress.imr', title: said('A letter being written'), shows: said('Parts that are still missing') },
  { file: '18-poor-fax.txt', title: said('A poor fax'), shows: said('Misread letters in words, labels and decisions') },
  {
    file: '19-as-received.pdf',
    title: said('A letter as it is received'),
    shows: said('A PDF: its text, and beside it the pages'),
  },
];
