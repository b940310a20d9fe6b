import { init } from '@embedpdf/pdfium';

/** An address in PDFium's memory; 0 where there is nothing. */
export type Address = number;

/**
 * PDFium's functions that are used here, under their own names; fpdfview.h, fpdf_text.h, fpdf_edit.h and fpdf_transformpage.h
 * say what they do. They are called as they are, as the package's wrappers cost more than most of them. What is yes or no
 * is 1 or 0.
 */
interface Functions {
  PDFiumExt_Init(): void;
  FPDF_LoadMemDocument(bytes: Address, length: number, password: Address): Address;
  FPDF_GetLastError(): number;
  FPDF_CloseDocument(document: Address): void;
  FPDF_GetPageCount(document: Address): number;
  FPDF_GetDocUserPermissions(document: Address): number;
  EPDF_IsEncrypted(document: Address): number;
  FPDF_LoadPage(document: Address, index: number): Address;
  FPDF_ClosePage(page: Address): void;
  FPDF_GetPageWidthF(page: Address): number;
  FPDF_GetPageHeightF(page: Address): number;
  FPDF_PageToDevice(
    page: Address,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    x: number,
    y: number,
    column: Address,
    row: Address,
  ): number;
  FPDFPage_CountObjects(page: Address): number;
  FPDFPage_GetObject(page: Address, index: number): Address;
  FPDFPageObj_GetType(object: Address): number;
  FPDFPageObj_GetBounds(object: Address, left: Address, bottom: Address, right: Address, top: Address): number;
  FPDFFormObj_CountObjects(form: Address): number;
  FPDFFormObj_GetObject(form: Address, index: number): Address;
  FPDFText_LoadPage(page: Address): Address;
  FPDFText_ClosePage(textPage: Address): void;
  FPDFText_CountChars(textPage: Address): number;
  FPDFText_GetUnicode(textPage: Address, index: number): number;
  FPDFText_IsGenerated(textPage: Address, index: number): number;
  FPDFText_HasUnicodeMapError(textPage: Address, index: number): number;
  FPDFText_GetFontSize(textPage: Address, index: number): number;
  FPDFText_GetMatrix(textPage: Address, index: number, matrix: Address): number;
  FPDFText_GetCharAngle(textPage: Address, index: number): number;
  FPDFText_GetCharOrigin(textPage: Address, index: number, x: Address, y: Address): number;
  FPDFText_GetLooseCharBox(textPage: Address, index: number, box: Address): number;
  FPDFBitmap_Create(width: number, height: number, hasAlpha: number): Address;
  FPDFBitmap_FillRect(bitmap: Address, left: number, top: number, width: number, height: number, color: number): number;
  FPDFBitmap_GetBuffer(bitmap: Address): Address;
  FPDFBitmap_GetStride(bitmap: Address): number;
  FPDFBitmap_Destroy(bitmap: Address): void;
  FPDF_RenderPageBitmap(
    bitmap: Address,
    page: Address,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ): void;
  EPDF_PNG_EncodeRGBA(
    pixels: Address,
    width: number,
    height: number,
    stride: number,
    compression: number,
    png: Address,
  ): number;
}

/** PDFium, started, and its memory. */
export interface Pdfium extends Functions {
  readonly memory: Memory;
  readonly patience: Patience;
}

/** How long PDFium may work. When that is over, it stops amid its work with an exception, and cannot be used again. */
export interface Patience {
  /** In milliseconds of `Date.now()`. */
  end: number;
}

/** Whether the time is over. */
export function isOver({ patience }: Pick<Pdfium, 'patience'>): boolean {
  return Date.now() > patience.end;
}

/** The memory of one PDFium. It moves when it grows: ask for a view each time, and keep none. */
export interface Memory {
  bytes(): Uint8Array;
  floats(): Float32Array;
  doubles(): Float64Array;
  integers(): Int32Array;
  /** Puts a text as UTF-8 with a NUL behind it into so many bytes. */
  write(text: string, address: Address, bytes: number): void;
  take(bytes: number): Address;
  free(address: Address): void;
}

/** What a document asks for beyond this, it does not get. Letters take 18 MB, a page's largest picture 150. In bytes. */
const mostMemory = 256 * 1024 * 1024;

interface ImportedFunctions {
  /** Grows the memory to so many bytes; false where it cannot. */
  readonly emscripten_resize_heap?: (bytes: number) => boolean;
  /** Copies larger stretches of memory. PDFium does so wherever it unpacks or enters a content. */
  readonly _emscripten_memcpy_js?: (to: Address, from: Address, bytes: number) => void;
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
  stringToUTF8(text: string, address: Address, bytes: number): void;
  readonly wasmExports: Functions & { malloc(bytes: number): Address; free(address: Address): void };
}

/**
 * Starts PDFium. Nothing is fetched, and nothing that PDFium has to say of a document is printed.
 *
 * @param wasm the bytes of `pdfium.wasm`
 * @throws where the bytes are no such program
 */
export async function startPdfium(wasm: Uint8Array): Promise<Pdfium> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: HostWebAssembly };
  const patience: Patience = { end: Infinity };
  const { pdfium } = await new Promise<Awaited<ReturnType<typeof init>>>((resolve, reject) => {
    const instantiateWasm = (imports: Imports, done: (instance: object) => void): object => {
      WebAssembly.instantiate(wasm, bounded(imports, patience)).then(({ instance }) => {
        done(instance);
      }, reject);
      return {};
    };
    const silent = { print: () => undefined, printErr: () => undefined };
    init({ ...silent, instantiateWasm } as Parameters<typeof init>[0]).then(resolve, reject);
  });
  const started = pdfium as unknown as Started;
  started.wasmExports.PDFiumExt_Init();
  return { ...started.wasmExports, memory: memoryOf(started), patience };
}

/** The same imports with a bound for growing, and an end of patience. */
function bounded(imports: Imports, patience: Patience): Imports {
  return Object.fromEntries(
    Object.entries(imports).map(([name, functions]) => {
      const { emscripten_resize_heap: grow, _emscripten_memcpy_js: copy } = functions;
      return [
        name,
        {
          ...functions,
          ...(grow && { emscripten_resize_heap: (bytes: number) => bytes >>> 0 <= mostMemory && grow(bytes) }),
          ...(copy && { _emscripten_memcpy_js: patient(copy, patience) }),
        },
      ];
    }),
  );
}

function patient<Arguments extends readonly unknown[]>(
  work: (...values: Arguments) => void,
  patience: Patience,
): (...values: Arguments) => void {
  return (...values) => {
    if (isOver({ patience })) throw new Error('PDFium took too long');
    work(...values);
  };
}

function memoryOf(started: Started): Memory {
  return {
    bytes: () => started.HEAPU8,
    floats: () => started.HEAPF32,
    doubles: () => started.HEAPF64,
    integers: () => started.HEAP32,
    write: (text, address, bytes) => {
      started.stringToUTF8(text, address, bytes);
    },
    take: (bytes) => started.wasmExports.malloc(bytes),
    free: (address) => {
      started.wasmExports.free(address);
    },
  };
}

/**
 * Lends `use` so many bytes of PDFium's memory.
 *
 * @throws where there are none left
 */
export function withMemory<Result>({ memory }: Pdfium, bytes: number, use: (address: Address) => Result): Result {
  const address = memory.take(bytes);
  if (address === 0) throw new Error('PDFium has no memory left');
  try {
    return use(address);
  } finally {
    memory.free(address);
  }
}
