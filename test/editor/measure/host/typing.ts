/** What a typed key costs the extension host, with all that VS Code asks because of it. */
import * as vscode from 'vscode';
import { quantile } from '../../../bench/measure.ts';
import { report } from '../../support/report.ts';
import { covered, marksSince, type Mark } from './marks.ts';
import { closeText, measuredTexts, openLetter, openPlain, placesIn } from './texts.ts';
import { spentIn, wait } from './work.ts';

/** Ways to type: so many keys, with so many milliseconds before the next. After each of the slow ones all is asked anew. */
const ways = [
  { name: 'one key and a pause', keys: 20, pause: 2_500 },
  { name: 'eight keys a second', keys: 80, pause: 125 },
] as const;
type Way = (typeof ways)[number];

/** Keys that are typed at one place before the next. */
const atOnePlace = 20;

const settling = 3_000;

interface Key {
  readonly marks: readonly Mark[];
  readonly own: number;
  readonly ownProcessor: number;
  readonly processor: number | null;
  readonly active: number | null;
}

/**
 * Types in the longest text, as a letter and, where more than own work can be told, as a plain text of the same form: the
 * difference is what the extension costs.
 */
export async function measureTyping(): Promise<void> {
  const text = measuredTexts.at(-1);
  if (!text) return;
  const letter = ['letter', openLetter] as const;
  const plain = ['plain text', openPlain] as const;
  for (const [name, open] of typeof process === 'undefined' ? [letter] : [letter, plain]) {
    const document = await open(text);
    await wait(settling);
    for (const way of ways) {
      report({
        kind: 'measured',
        title: `${way.name} in a ${text.name}, ${name}`,
        figures: figuresOf(await typed(document, way)),
      });
    }
    await closeText();
  }
}

async function typed(document: vscode.TextDocument, { keys, pause }: Way): Promise<readonly Key[]> {
  const place = placesIn(document);
  const typedKeys: Key[] = [];
  for (let at = 0; at < keys; at++) {
    if (at % atOnePlace === 0) await moveTo(place());
    typedKeys.push(await oneKey(pause));
  }
  return typedKeys;
}

async function moveTo(place: vscode.Position): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('The text is no more shown.');
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  await wait(settling);
}

/** Types a key as the keyboard does, and waits. */
async function oneKey(pause: number): Promise<Key> {
  const began = performance.now();
  const spent = await spentIn(async () => {
    await vscode.commands.executeCommand('type', { text: 'e' });
    await wait(Math.max(0, pause - (performance.now() - began)));
  });
  const marks = marksSince(began);
  return {
    marks,
    own: covered(marks, 'wall'),
    ownProcessor: covered(marks, 'processor'),
    processor: spent?.processor ?? null,
    active: spent?.active ?? null,
  };
}

function figuresOf(keys: readonly Key[]): Readonly<Record<string, number>> {
  const figures: Record<string, number> = { keys: keys.length };
  for (const what of ['own', 'ownProcessor', 'processor', 'active'] as const) {
    const values = keys.map((key) => key[what]).filter((value) => value !== null);
    if (values.length === 0) continue;
    figures[`${what}P50`] = quantile(values, 0.5);
    figures[`${what}P95`] = quantile(values, 0.95);
  }
  return { ...figures, ...partsOf(keys) };
}

/** The same of each kind of own work, under its name. */
function partsOf(keys: readonly Key[]): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const what of new Set(keys.flatMap(({ marks }) => marks.map((mark) => mark.what)))) {
    const parts = keys.map(({ marks }) => marks.filter((mark) => mark.what === what));
    const of = (clock: 'wall' | 'processor', share: number): number =>
      quantile(
        parts.map((some) => covered(some, clock)),
        share,
      );
    figures[`of ${what} P50`] = of('wall', 0.5);
    figures[`of ${what} P95`] = of('wall', 0.95);
    figures[`of ${what} ProcessorP95`] = of('processor', 0.95);
  }
  return figures;
}
