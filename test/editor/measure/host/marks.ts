/**
 * Marks of the extension's own work, taken from outside: what it gives to VS Code is wrapped before it starts, so that
 * what runs is the built extension as users get it.
 */
import * as vscode from 'vscode';
import { providers, type Provider } from './providers.ts';

/** When something began and ended on a clock, in milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One stretch of own work: on the clock of the wall, and in processor time of the thread, which a web worker does not know. */
export interface Mark {
  readonly what: string;
  readonly wall: Stretch;
  readonly processor: Stretch | null;
}

type Work = (...input: readonly unknown[]) => unknown;
type Table = Record<string, Work>;

/** Await so often, and all that our own work goes on with has run: nobody awaits more in a row. */
const hops = 50;

const marks: Mark[] = [];

/** All marks that ended since a time of the extension host's clock. */
export function marksSince(time: number): readonly Mark[] {
  return marks.filter(({ wall }) => wall.end >= time);
}

/** The milliseconds that marks cover together; what overlaps counts once. NaN for processor time that is not known. */
export function covered(some: readonly Mark[], clock: 'wall' | 'processor'): number {
  if (clock === 'processor' && typeof process === 'undefined') return NaN;
  const stretches = some.map((mark) => mark[clock]).filter((stretch) => stretch !== null);
  let [sum, until] = [0, -Infinity];
  for (const { start, end } of stretches.sort((one, other) => one.start - other.start)) {
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return sum;
}

/** The clocks now. */
function now(): { readonly wall: number; readonly processor: number | null } {
  const wall = performance.now();
  if (typeof process === 'undefined') return { wall, processor: null };
  const { user, system } = process.threadCpuUsage();
  return { wall, processor: (user + system) / 1_000 };
}

function markFrom(what: string, start: ReturnType<typeof now>): Mark {
  const end = now();
  const processor =
    start.processor === null || end.processor === null ? null : { start: start.processor, end: end.processor };
  return { what, wall: { start: start.wall, end: end.wall }, processor };
}

/** Wraps a piece of own work, so that each of its runs is marked, with all that it goes on with until it waits for others. */
export function marked(what: string, work: Work): Work {
  return (...input) => {
    const start = now();
    const result = work(...input);
    void settled(result).then(() => marks.push(markFrom(what, start)));
    return result;
  };
}

async function settled(result: unknown): Promise<void> {
  if (result instanceof Promise) {
    await result.catch(() => undefined);
    return;
  }
  for (let hop = 0; hop < hops; hop++) await Promise.resolve();
}

/** Marks every provider that the extension registers from now on, and its answers to changes of texts. */
export async function markExtension(): Promise<void> {
  const { languages, workspace } = await interfaceOfExtension();
  for (const provider of providers) wrapProvider(languages as unknown as Table, provider);
  const events = workspace as unknown as Table;
  replace(events, 'onDidChangeTextDocument', (subscribe) => (listener, ...rest) => {
    return subscribe(marked('change', listener as Work), ...rest);
  });
}

function wrapProvider(languages: Table, { name, register, provide }: Provider): void {
  replace(languages, register, (original) => (selector, provider, ...rest) => {
    const answers = { ...(provider as Table) };
    replace(answers, provide, (answer) => marked(name, answer));
    for (const other in answers) {
      if (other.startsWith('resolve')) replace(answers, other, (answer) => marked(`${name}, completed`, answer));
    }
    return original(selector, answers, ...rest);
  });
}

function replace(table: Table, name: string, wrap: (original: Work) => Work): void {
  const original = table[name];
  if (!original) throw new Error(`There is no ${name} to be measured.`);
  table[name] = wrap(original);
}

/** Each extension has an interface of its own. In a web worker this module counts as part of the extension; in Node it is asked for. */
async function interfaceOfExtension(): Promise<typeof vscode> {
  if (typeof process === 'undefined') return vscode;
  const { createRequire } = await import('node:module');
  const extension = vscode.extensions.getExtension('imr-letters.imr-letters');
  if (!extension) throw new Error('The extension is not there.');
  return createRequire(`${extension.extensionPath}/dist/extension.js`)('vscode') as typeof vscode;
}
