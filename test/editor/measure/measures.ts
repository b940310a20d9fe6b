/** What reported figures say, and what is wanted of them. */
import { quantile } from '../../bench/measure.ts';
import type { FigureReport } from './figureReports.ts';

/** A row of the table. */
export interface TableMeasure {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  /** The 95th percentile in processor time of the thread, which other programs of a busy machine do not lengthen. */
  readonly processorP95?: number;
  readonly unit: 'ms' | 'percent' | 'timers';
  /** The most that the 95th percentile should be. */
  readonly wanted?: number;
}

type Figures = Readonly<Record<string, number>>;

/** Milliseconds that are wanted: of our own code alone, for the rest of the time is VS Code's. */
const wanted = { pdf: 1000, activation: 50, letter: 5, text: 50, key: 16, idle: 0 } as const;

/** The measures of one host: of several starts of the extension, and of one that ran on. */
export function measuresOf(starts: readonly FigureReport[], running: readonly FigureReport[]): readonly TableMeasure[] {
  return [
    ...activationMeasures(starts.map(({ figures }) => figures)),
    ...running.filter(({ title }) => title.startsWith('idle')).flatMap(idleMeasures),
    ...typingMeasures(running.filter(({ title }) => title.includes(' key'))),
    ...running.filter(({ figures }) => 'keyP50' in figures).flatMap(answerMeasures),
  ];
}

/** As a row of a table. */
export function tableRow(measure: TableMeasure): readonly string[] {
  const { name, p50, p95, processorP95, unit, wanted: most } = measure;
  const processor = processorP95 === undefined ? '' : processorP95.toFixed(2);
  const wish = most === undefined ? '' : `at most ${most}`;
  return [name, p50.toFixed(2), p95.toFixed(2), processor, unit, wish, verdict(measure)];
}

/** By the clock on the wall; where that is missed, other programs may have had the processor. */
function verdict({ p95, processorP95 = NaN, wanted: most }: TableMeasure): string {
  if (most === undefined) return '';
  if (p95 <= most) return 'reached';
  return processorP95 <= most ? 'reached in processor time' : 'missed';
}

/** The three figures that are reported under one name; processor time is NaN or null where it is not known. */
function figuresNamed(name: string, figures: Figures): Pick<TableMeasure, 'p50' | 'p95' | 'processorP95'> {
  const processorP95 = figures[`${name}ProcessorP95`] ?? NaN;
  const [p50 = NaN, p95 = NaN] = [figures[`${name}P50`], figures[`${name}P95`]];
  return { p50, p95, ...(Number.isNaN(processorP95) ? {} : { processorP95 }) };
}

function activationMeasures(starts: readonly Figures[]): readonly TableMeasure[] {
  const row = (name: string, of: (figures: Figures) => number): TableMeasure => {
    const times = starts.map(of);
    return { name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), unit: 'ms' };
  };
  const sum = ({ load = NaN, call = NaN, finish = NaN }: Figures): number => load + call + finish;
  return [
    { ...row('activation: loading, calling, finishing', sum), wanted: wanted.activation },
    row('activation: loading the code', ({ load = NaN }) => load),
    row('activation: calling it', ({ call = NaN }) => call),
    row('first outline, WebAssembly loaded, through VS Code', ({ outline = NaN }) => outline),
    row('a letter in a text file, to its text on screen', ({ letter = NaN }) => letter),
    { ...row('first PDF, PDFium loaded, to its text on screen', ({ firstPdf = NaN }) => firstPdf), wanted: wanted.pdf },
    { ...row('next PDF, to its text on screen', ({ nextPdf = NaN }) => nextPdf), wanted: wanted.pdf },
  ];
}

const once = (name: string, value: number, unit: TableMeasure['unit']): TableMeasure => ({
  name,
  p50: value,
  p95: value,
  unit,
});

function idleMeasures({ title, figures }: FigureReport): readonly TableMeasure[] {
  const { own = NaN, timersSet = NaN, timersWaiting = NaN, processor, active, seconds = NaN } = figures;
  const share = (milliseconds: number): number => milliseconds / seconds / 10;
  return [
    { ...once(`${title}: own work`, own, 'ms'), wanted: wanted.idle },
    { ...once(`${title}: own timers, set or waiting`, timersSet + timersWaiting, 'timers'), wanted: wanted.idle },
    ...(figures.allTimers === undefined ? [] : [once(`${title}: all timers of the host`, figures.allTimers, 'timers')]),
    ...(processor === undefined ? [] : [once(`${title}: processor time of the host`, share(processor), 'percent')]),
    ...(active === undefined ? [] : [once(`${title}: busy event loop of the host`, share(active), 'percent')]),
  ];
}

const spentNames = {
  own: 'own code',
  active: 'busy event loop of the host',
  processor: 'processor time of the host',
} as const;

type Spent = keyof typeof spentNames;

function typingMeasures(reports: readonly FigureReport[]): readonly TableMeasure[] {
  const kinds = Object.keys(spentNames) as readonly Spent[];
  return [
    ...reports.flatMap(({ title, figures }) => [
      ...kinds.flatMap((kind) => spentRow(title, kind, figures)),
      ...(title.endsWith('letter') ? partRows(title, figures) : []),
    ]),
    ...reports.flatMap((letter) => {
      const plain = reports.find(({ title }) => title === letter.title.replace(/letter$/, 'plain text'));
      return plain && plain !== letter ? kinds.flatMap((kind) => lessPlain(letter, kind, plain.figures)) : [];
    }),
  ];
}

function spentRow(title: string, kind: Spent, figures: Figures): readonly TableMeasure[] {
  if (figures[`${kind}P50`] === undefined) return [];
  const isJudged = kind === 'own' && title.endsWith('letter');
  const name = `${title}: ${spentNames[kind]}`;
  return [{ name, ...figuresNamed(kind, figures), unit: 'ms', ...(isJudged ? { wanted: wanted.key } : {}) }];
}

/** The own code by what it does; the first that is asked of a new text has it read. */
function partRows(title: string, figures: Figures): readonly TableMeasure[] {
  const names = Object.keys(figures).flatMap((name) => /^of (.*) P50$/.exec(name)?.[1] ?? []);
  return names.map((name) => ({
    name: `${title}: of it ${name}`,
    ...figuresNamed(`of ${name} `, figures),
    unit: 'ms',
  }));
}

/** What a key costs more than the usual key in a plain text. Own code is known by itself. */
function lessPlain({ title, figures }: FigureReport, kind: Spent, plain: Figures): readonly TableMeasure[] {
  if (kind === 'own') return [];
  const usual = plain[`${kind}P50`];
  return spentRow(title, kind, figures)
    .map((row) => ({
      ...row,
      name: `${row.name}, less plain text`,
      p50: row.p50 - (usual ?? NaN),
      p95: row.p95 - (usual ?? NaN),
      ...(kind === 'active' ? { wanted: wanted.key } : {}),
    }))
    .filter(({ p50 }) => !Number.isNaN(p50));
}

function answerMeasures({ title, figures }: FigureReport): readonly TableMeasure[] {
  const most = title.includes('kB letter') ? wanted.letter : wanted.text;
  const row = (name: string, kind: string): TableMeasure => ({
    name: `${title}: ${name}`,
    ...figuresNamed(kind, figures),
    unit: 'ms',
  });
  return [
    { ...row('own code, after a key', 'key'), wanted: most },
    { ...row('own code, at rest', 'rest'), wanted: most },
    row('through VS Code, at rest', 'whole'),
  ];
}
