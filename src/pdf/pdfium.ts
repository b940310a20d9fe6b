import { init, type Methods } from '@embedpdf/pdfium';

/** An address in PDFium's memory; 0 where there is nothing. */
export type Address = number;

/** PDFium, started: its own functions under their own names, and its memory. */
export interface Pdfium extends Methods {
  readonly memory: Memory;
}

/** The memory of one PDFium. It moves when it grows: ask for a view each time, and keep none. */
export interface Memory {
  bytes(): Uint8Array;
  floats(): Float32Array;
  doubles(): Float64Array;
  integers(): Int32Array;
  take(bytes: number): Address;
  free(address: Address): void;
}

/** More than any letter needs; what a document asks for beyond it, it does not get. In bytes. */
const mostMemory = 512 * 1024 * 1024;

interface ImportedFunctions {
  /** Grows the memory to so many bytes; false where it cannot. */
  readonly emscripten_resize_heap?: (bytes: number) => boolean;
}

type Imports = Readonly<Record<string, ImportedFunctions>>;

/** What all hosts bring, and the language's own types do not name. */
interface HostWebAssembly {
  instantiate(bytes: Uint8Array, imports: Imports): Promise<{ readonly instance: object }>;
}

/** The part of the started module that is used here; the package's own types leave it to another package. */
interface Started {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly HEAP32: Int32Array;
  readonly wasmExports: { malloc(bytes: number): Address; free(address: Address): void };
}

/**
 * Starts PDFium. Nothing is fetched, and nothing that PDFium has to say of a document is printed.
 *
 * @param wasm the bytes of `pdfium.wasm`
 * @throws where the bytes are no such program
 */
export async function startPdfium(wasm: Uint8Array): Promise<Pdfium> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: HostWebAssembly };
  const { pdfium, ...functions } = await new Promise<Awaited<ReturnType<typeof init>>>((resolve, reject) => {
    const instantiateWasm = (imports: Imports, done: (instance: object) => void): object => {
      WebAssembly.instantiate(wasm, withinMemory(imports)).then(({ instance }) => {
        done(instance);
      }, reject);
      return {};
    };
    const silent = { print: () => undefined, printErr: () => undefined };
    init({ ...silent, instantiateWasm } as Parameters<typeof init>[0]).then(resolve, reject);
  });
  functions.PDFiumExt_Init();
  return { ...functions, memory: memoryOf(pdfium as unknown as Started) };
}

/** The same imports with a bound for growing. */
function withinMemory(imports: Imports): Imports {
  const bounded = Object.entries(imports).map(([name, functions]) => {
    const { emscripten_resize_heap: grow } = functions;
    if (!grow) return [name, functions];
    return [
      name,
      { ...functions, emscripten_resize_heap: (bytes: number) => bytes >>> 0 <= mostMemory && grow(bytes) },
    ];
  });
  return Object.fromEntries(bounded) as Imports;
}

function memoryOf(started: Started): Memory {
  return {
    bytes: () => started.HEAPU8,
    floats: () => started.HEAPF32,
    doubles: () => started.HEAPF64,
    integers: () => started.HEAP32,
    take: (bytes) => started.wasmExports.malloc(bytes),
    free: (address) => {
      started.wasmExports.free(address);
    },
  };
}

/** Lends `use` so many bytes of PDFium's memory. */
export function withMemory<Result>({ memory }: Pdfium, bytes: number, use: (address: Address) => Result): Result {
  const address = memory.take(bytes);
  try {
    return use(address);
  } finally {
    memory.free(address);
  }
}
