import { nodeUtf8 } from '../files/nodeUtf8.ts';
import { statSync } from 'node:fs';
import { decode, decodeString } from '../files/decode.ts';
import { fromSystemError, inputError, inputLimit, type InputError, type InputErrorCode } from '../files/inputErrors.ts';
import { lineSplitter, type Line } from '../files/lines.ts';
import { walkFolder, type Found } from '../files/walk.ts';
import { weightOf, type Input } from './input.ts';

export const inputFormats = ['text', 'ndjson'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** Bytes as standard input gives them. */
export type ByteStream = AsyncIterable<Buffer>;

/** How much one job reads, in texts: some milliseconds of work, so that signals and the progress bar get their turn. */
const weightOfJob = 16;

/** The inputs that the operands name, in their order, in portions for one job each. */
export async function* inputsOf(
  operands: readonly string[],
  format: InputFormat,
  stdin: () => ByteStream,
): AsyncGenerator<readonly Input[]> {
  if (format === 'ndjson') yield* inputsOfLines(stdin());
  else yield* inputsOfOperands(operands, stdin);
}

/** Every letter that the operands name, folders walked; `-` as it is. */
export function* lettersOf(operands: readonly string[]): Generator<Found> {
  for (const operand of operands) {
    if (operand !== '-' && isFolder(operand)) yield* walkFolder(operand);
    else yield { file: operand };
  }
}

/** Whether there is a folder of this name. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function* inputsOfOperands(
  operands: readonly string[],
  stdin: () => ByteStream,
): AsyncGenerator<readonly Input[]> {
  let portion: Input[] = [];
  // The first letter goes alone, so that the first record is there at once.
  let room = 1;
  for (const found of lettersOf(operands)) {
    portion.push(found.file === '-' ? await letterOf(stdin()) : found);
    room -= weightOf(found);
    if (room > 0) continue;
    yield portion;
    portion = [];
    room = weightOfJob;
  }
  if (portion.length > 0) yield portion;
}

/** The bytes of the one letter that a stream holds. */
export async function letterOf(stream: ByteStream): Promise<Input> {
  const bytes = await collected(stream);
  return 'error' in bytes ? { file: '-', ...bytes } : { file: '-', bytes };
}

async function collected(stream: ByteStream): Promise<Buffer | InputError> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > inputLimit) return inputError('input.too-large');
    }
  } catch (thrown) {
    return fromSystemError(thrown);
  }
  return Buffer.concat(chunks);
}

/** One input for each line `{"file", "text"}`; each chunk's lines go on at once. Blank lines are no inputs. */
async function* inputsOfLines(stream: ByteStream): AsyncGenerator<readonly Input[]> {
  const splitter = lineSplitter();
  let count = 0;
  const inputs = (lines: readonly Line[]): Input[] => lines.flatMap((line) => inputOfLine(line, ++count));
  try {
    for await (const chunk of stream) {
      const portion = inputs(splitter.push(chunk));
      if (portion.length > 0) yield portion;
    }
    const rest = inputs(splitter.end());
    if (rest.length > 0) yield rest;
  } catch (thrown) {
    yield [{ file: '-', ...fromSystemError(thrown) }];
  }
}

/** `number` is the line's, from 1; it names a line that has no file name. */
function inputOfLine(line: Line, number: number): Input[] {
  const failed = (code: InputErrorCode): Input[] => [{ file: `-:${number}`, ...inputError(code) }];
  if (line === null) return failed('input.too-large');
  const decoded = decode(line, nodeUtf8);
  if ('error' in decoded) return decoded.error.code === 'input.empty' ? [] : failed('input.line-malformed');
  const letter = parsedLine(decoded.text);
  return letter === null ? failed('input.line-malformed') : [inputOfLetter(letter, decoded.guessed)];
}

function inputOfLetter({ file, text }: { file: string; text: string }, guessed: boolean): Input {
  const decoded = decodeString(text);
  return 'error' in decoded ? { file, ...decoded } : { file, text: decoded.text, guessed };
}

function parsedLine(line: string): { file: string; text: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('file' in value) || !('text' in value)) return null;
    const { file, text } = value;
    return typeof file === 'string' && typeof text === 'string' ? { file, text } : null;
  } catch {
    return null;
  }
}
