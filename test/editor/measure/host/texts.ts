/** The texts that are measured, made of the sample letters. */
import * as vscode from 'vscode';
import { seededRandom, type Random } from '../../../support/random.ts';
import { openText } from '../../support/letters.ts';
import { suiteOptions } from '../../support/options.ts';

export interface MeasuredText {
  readonly name: string;
  /** In UTF-16 code units, all of them one byte. */
  readonly length: number;
  /** How often each provider is asked. */
  readonly rounds: number;
}

export const measuredTexts: readonly MeasuredText[] = [
  { name: '12 kB letter', length: 12_000, rounds: 60 },
  { name: '500 kB text', length: 500_000, rounds: 40 },
];

/** Sample letters one after the other, the one with the most items first, cut to a length. */
function textOf({ length }: MeasuredText): string {
  const texts = Object.values(suiteOptions.samples).toSorted((one, other) => other.length - one.length);
  const all = `${texts.join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Opens such a text as a letter. */
export async function openLetter(text: MeasuredText): Promise<vscode.TextDocument> {
  return openText('measured.imr', textOf(text));
}

/** Opens a text of the same form in which no word is one of a letter, as plain text. */
export async function openPlain(text: MeasuredText): Promise<vscode.TextDocument> {
  const turned = textOf(text).replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
  });
  return openText('measured.txt', turned);
}

/** Closes the text that is shown, unsaved. */
export async function closeText(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Places in a text, the same ones each time: each at the beginning of a word with a capital letter. */
export function placesIn(document: vscode.TextDocument): () => vscode.Position {
  const random: Random = seededRandom(11);
  const starts = [...document.getText().matchAll(/\b[A-Z][A-Za-z]{2}/g)].map(({ index }) => document.positionAt(index));
  return () => starts[Math.floor(random() * starts.length)] ?? new vscode.Position(0, 0);
}
