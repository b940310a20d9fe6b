import { ofItem, type RecordColumn } from './csvCells.ts';
import { joined, type Cell } from './csvText.ts';

const yesOrNo = (is: boolean): Cell => (is ? 'true' : 'false');

/** What is disputed and how it was decided. */
export const itemColumns: readonly RecordColumn[] = [
  { name: 'item', meaning: 'The place of the item in its letter, from 1.', cell: ofItem((item) => item.index) },
  {
    name: 'page',
    meaning: 'The page on which the item begins, from 1; empty where the text has no page marks.',
    cell: ofItem((item) => item.page),
  },
  { name: 'title', meaning: 'What is disputed, as printed.', cell: ofItem((item) => item.title.text) },
  {
    name: 'decision',
    meaning:
      '`upheld`: the denial stands; `overturned`: the denial falls, the treatment was found medically necessary.',
    cell: ofItem((item) => item.decision.value),
  },
  {
    name: 'partial_original',
    meaning: 'Of a partial approval: what was asked for.',
    cell: ofItem((item) => item.partial?.original.text ?? null),
  },
  {
    name: 'partial_authorized',
    meaning: 'Of a partial approval: what the claims administrator authorized of it.',
    cell: ofItem((item) => item.partial?.authorized.text ?? null),
  },
  {
    name: 'partial_remaining',
    meaning: 'Of a partial approval: what the decision is about.',
    cell: ofItem((item) => item.partial?.remaining.text ?? null),
  },
  {
    name: 'retrospective',
    meaning: '`true` where the title asks for a treatment that was given already, else `false`.',
    cell: ofItem((item) => yesOrNo(item.retrospective)),
  },
  {
    name: 'service_dates',
    meaning: 'The days of service that the title names, joined by `; `.',
    cell: ofItem((item) => joined(item.serviceDates.map((date) => date.value))),
  },
  {
    name: 'surgical_service',
    meaning: '`true` where the treatment was asked for together with a surgery ("Associated surgical service:").',
    cell: ofItem((item) => yesOrNo(item.surgicalService)),
  },
];

/** Why it was decided so. */
export const rationaleColumns: readonly RecordColumn[] = [
  {
    name: 'rationale',
    meaning: 'The text behind "Decision rationale:".',
    cell: ofItem((item) => item.rationale?.text ?? null),
  },
  {
    name: 'conclusion',
    meaning: 'The last sentence of the rationale that answers the request.',
    cell: ofItem((item) => item.rationale?.conclusion?.text ?? null),
  },
  {
    name: 'polarity',
    meaning: 'What the conclusion answers: `necessary`, `not-necessary` or `unclear`.',
    cell: ofItem((item) => item.rationale?.conclusion?.polarity ?? null),
  },
];
