/** `npm run bench [-- --json FILE]`: how fast letters are read. Prints a table; nothing fails, since machines differ. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { formatTable } from '../support/table.ts';
import { measureChecks } from './checks.ts';
import { measureContents } from './contents.ts';
import type { Measure } from './measure.ts';
import { measurePdf } from './pdf.ts';
import { measurePdfWorkers } from './pdfWorkers.ts';
import { benchTexts, megabytes } from './texts.ts';
import { measureThroughput } from './throughput.ts';
import { measureTyping } from './typing.ts';
import { measureViews } from './views.ts';
import { measureCommand } from './wholeCommand.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const { texts, origin } = benchTexts();
const machine = `Node ${process.versions.node}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown processor'}`;
const input = `${texts.length} ${origin}, ${megabytes(texts).toFixed(2)} MB`;
console.log(`${machine}; ${input}\n`);

const measures: readonly Measure[] = [
  ...(await measureThroughput(texts)),
  ...(await measureContents(texts)),
  ...(await measureChecks(texts)),
  ...(await measureTyping(texts)),
  ...(await measureViews(texts)),
  ...(await measureCommand(texts)),
  ...(await measurePdf()),
  ...(await measurePdfWorkers()),
];

console.log(formatTable([['measure', 'value', 'unit', 'wanted', ''], ...measures.map(toRow)]));
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ machine, input, measures }, null, 2)}\n`);
}

function toRow({ name, value, unit, wanted, reached }: Measure): readonly string[] {
  return [name, value.toFixed(2), unit, wanted ?? '', reached === undefined ? '' : reached ? 'reached' : 'missed'];
}
