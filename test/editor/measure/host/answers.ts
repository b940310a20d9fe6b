/** How long the extension takes to answer, and how long VS Code takes to have the answer. */
import * as vscode from 'vscode';
import { quantile } from '../../../bench/measure.ts';
import { report } from '../../support/report.ts';
import { covered, marksSince } from './marks.ts';
import { providers, type Provider } from './providers.ts';
import { closeText, measuredTexts, openLetter, placesIn, type MeasuredText } from './texts.ts';
import { wait } from './work.ts';

interface Answer {
  /** Milliseconds of the slowest own call; 0 where VS Code still knew the answer, as it does with an outline at rest. */
  readonly own: number;
  /** The same in processor time; NaN where that is not known. */
  readonly ownProcessor: number;
  /** Milliseconds from asking VS Code to having its answer. */
  readonly whole: number;
}

const settling = 3_000;

/** Asks for everything at rest, when the letter has been read, and right behind a key, when it must be read first. */
export async function measureAnswers(): Promise<void> {
  for (const text of measuredTexts) {
    const document = await openLetter(text);
    await wait(settling);
    const place = placesIn(document);
    const rest = await rounds(text, async (provider) => ask(provider, document, place()));
    const key = await rounds(text, async (provider, round) => {
      await typeOrTakeBack(document, round);
      return ask(provider, document, place());
    });
    for (const [at, { name }] of providers.entries()) {
      if (!key[at]?.some(({ own }) => own > 0)) throw new Error(`The extension was not asked for ${name}.`);
      report({
        kind: 'measured',
        title: `${name}, ${text.name}`,
        figures: figuresOf(key[at] ?? [], rest[at] ?? []),
      });
    }
    await closeText();
  }
}

async function rounds(
  { rounds: count }: MeasuredText,
  run: (provider: Provider, round: number) => Promise<Answer>,
): Promise<readonly (readonly Answer[])[]> {
  const answers: Answer[][] = providers.map(() => []);
  for (let round = 0; round < count; round++) {
    for (const [at, provider] of providers.entries()) answers[at]?.push(await run(provider, round + at));
  }
  return answers;
}

async function ask(
  { name, command, about }: Provider,
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<Answer> {
  const began = performance.now();
  await vscode.commands.executeCommand(command, document.uri, ...about(document, place));
  const whole = performance.now() - began;
  const own = marksSince(began).filter(({ what }) => what === name);
  const slowest = (clock: 'wall' | 'processor'): number => Math.max(0, ...own.map((mark) => covered([mark], clock)));
  return { own: slowest('wall'), ownProcessor: slowest('processor'), whole };
}

const middle = (document: vscode.TextDocument): vscode.Position =>
  new vscode.Position(Math.floor(document.lineCount / 2), 0);

/** Types a letter in the middle of the text, or takes it back. */
async function typeOrTakeBack(document: vscode.TextDocument, round: number): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  if (!editor) throw new Error('The text is no more shown.');
  const at = middle(document);
  await editor.edit((edits) => {
    if (round % 2 === 0) edits.insert(at, 'e');
    else edits.delete(new vscode.Range(at, at.translate(0, 1)));
  });
}

function figuresOf(key: readonly Answer[], rest: readonly Answer[]): Readonly<Record<string, number>> {
  const of = (answers: readonly Answer[], what: keyof Answer, share: number): number =>
    quantile(
      answers.map((answer) => answer[what]),
      share,
    );
  return {
    keyP50: of(key, 'own', 0.5),
    keyP95: of(key, 'own', 0.95),
    keyProcessorP95: of(key, 'ownProcessor', 0.95),
    restP50: of(rest, 'own', 0.5),
    restP95: of(rest, 'own', 0.95),
    restProcessorP95: of(rest, 'ownProcessor', 0.95),
    wholeP50: of(rest, 'whole', 0.5),
    wholeP95: of(rest, 'whole', 0.95),
  };
}
