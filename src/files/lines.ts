import { inputLimit } from './inputErrors.ts';

/** One line's bytes without its end; null for a line longer than the limit, whose bytes are dropped. */
export type Line = Buffer | null;

/** Cuts chunks of bytes into lines. Holds the bytes of one unfinished line and no more. */
export interface LineSplitter {
  /** The lines that end in this chunk. */
  readonly push: (chunk: Buffer) => Line[];
  /** The last line, where it has no end of its own. */
  readonly end: () => Line[];
}

/** A splitter for lines of at most `limit` bytes. */
export function lineSplitter(limit: number = inputLimit): LineSplitter {
  let pieces: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line => {
    const line = length > limit ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  const push = (chunk: Buffer): Line[] => {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    return lines;
  };
  return { push, end: () => (length > 0 ? [take()] : []) };
}
