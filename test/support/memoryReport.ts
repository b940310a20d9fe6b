/**
 * Reads letters over and over and prints how much memory is held before and afterwards, as JSON. Run as a program of its
 * own, so that nothing else is in its memory: `node --expose-gc memoryReport.ts READINGS`.
 */
import { z } from 'zod';
import type { LetterSession, Reader } from '../../src/reading/reader.ts';

const heldSchema = z.object({ heap: z.number(), wasm: z.number() });

/** What the program prints: bytes of the heap after a collection, and of all memories of WebAssembly. */
export const memoryReportSchema = z.object({ before: heldSchema, afterwards: heldSchema });

type Held = z.infer<typeof heldSchema>;

/** The part of WebAssembly that is watched; the types of Node do not have it. */
interface Memory {
  readonly buffer: ArrayBuffer;
}
type MemoryMaker = new (descriptor: object) => Memory;

/** The memories that WebAssembly was given since `watchMemories` was called. */
const memories: Memory[] = [];

if (import.meta.main) await main(Number(process.argv[2]));

async function main(readings: number): Promise<void> {
  watchMemories();
  const { sampleLetters } = await import('./shared.ts');
  const { testReader } = await import('./testReader.ts');
  const reader = await testReader();
  const texts = sampleLetters().map(({ text }) => text);
  const open = fillMemories(reader, texts);
  readAll(reader, texts, readings / 4);
  const before = held();
  readAll(reader, texts, readings);
  process.stdout.write(JSON.stringify({ before, afterwards: held() }));
  for (const session of open) session.close();
}

function readAll(reader: Reader, texts: readonly string[], readings: number): void {
  for (let reading = 0; reading < readings; reading++) {
    const text = texts[reading % texts.length] ?? '';
    reader.readLetter(text);
    reader.readLetter(text.slice(0, 40));
    const session = reader.open(text);
    session.edit([{ start: reading % text.length, end: reading % text.length, text: 'a' }]);
    session.letter();
    session.close();
  }
}

/** Holds letters open until the memory had to grow, so that what is left behind cannot hide in the room it starts with. */
function fillMemories(reader: Reader, texts: readonly string[]): readonly LetterSession[] {
  const sessions: LetterSession[] = [];
  for (const begin = held().wasm; held().wasm === begin;) sessions.push(...texts.map((text) => reader.open(text)));
  return sessions;
}

function held(): Held {
  globalThis.gc?.();
  globalThis.gc?.();
  return {
    heap: process.memoryUsage().heapUsed,
    wasm: wasmBytes(),
  };
}

function wasmBytes(): number {
  return memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}

/** Remembers each memory that is made, so that its size can be read later. */
function watchMemories(): void {
  const { WebAssembly: watched } = globalThis as unknown as { WebAssembly: { Memory: MemoryMaker } };
  const construct = (Maker: MemoryMaker, [descriptor]: [object]): Memory => {
    const memory = new Maker(descriptor);
    memories.push(memory);
    return memory;
  };
  watched.Memory = new Proxy(watched.Memory, { construct });
}
