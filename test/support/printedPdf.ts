import { deflateSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { seededRandom } from './random.ts';

/** How words look: those of prose, those of its labels, and both in a table. */
export type Face = 'plain' | 'bold' | 'value' | 'label';

/** Words printed at a place. */
export interface Run {
  readonly text: string;
  /** Where its base line begins, from the left and upper edge of the page. In points. */
  readonly x: number;
  readonly y: number;
  readonly face?: Face;
  /** In points; 12 where nothing is said. */
  readonly size?: number;
  /** What each blank, or each letter, takes more than its width. In points. */
  readonly blankGap?: number;
  readonly letterGap?: number;
  /** Turned by so many degrees with the clock around its beginning. */
  readonly turn?: number;
}

/** A rectangle from the left and upper edge of the page. In points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is printed on a page. */
export interface PrintedPage {
  /** In the order in which they are drawn. */
  readonly runs: readonly Run[];
  /** The lines around the cells of a table. */
  readonly boxes?: readonly Box[];
  /** Where a gray picture is shown. */
  readonly pictures?: readonly Box[];
}

export type QuarterTurn = 0 | 90 | 180 | 270;

/** Fonts that every reader has, as in the posted letters; such as come along; or such as do not say their letters. */
export type Fonts = 'standard' | 'embedded' | 'without-map';

/** How a PDF is made, whatever is printed in it. */
export interface PdfLook {
  readonly fonts?: Fonts;
  /** The page says that it is to be shown turned by so many degrees with the clock. */
  readonly rotate?: QuarterTurn;
  /** What is printed lies on its side: turned by so many degrees with the clock. */
  readonly turn?: QuarterTurn;
  /** Each letter is drawn by itself. */
  readonly lettersApart?: boolean;
  /** Each word is drawn by itself, and no blank. */
  readonly wordsApart?: boolean;
  /** What is drawn is not packed. */
  readonly unpacked?: boolean;
  /** Bold words are drawn twice, a little aside. */
  readonly boldTwice?: boolean;
  readonly ownerPassword?: string;
  readonly userPassword?: string;
  /** Whether the permissions allow to copy; they count only where there is a password. */
  readonly copying?: boolean;
  /** Which decides on the cipher: 1.3 and 1.4 RC4, 1.6 AES-128 as in the posted letters, 1.7ext3 AES-256. */
  readonly version?: '1.3' | '1.4' | '1.6' | '1.7ext3';
}

/** Width and height of a page in points: a sheet of letter paper. */
export const pageSize = { width: 612, height: 792 } as const;

const tinos = {
  plain: fileURLToPath(import.meta.resolve('@fontsource/tinos/files/tinos-latin-400-normal.woff')),
  bold: fileURLToPath(import.meta.resolve('@fontsource/tinos/files/tinos-latin-700-normal.woff')),
};

const faces: Readonly<Record<'standard' | 'embedded', Readonly<Record<Face, string>>>> = {
  standard: { plain: 'Times-Roman', bold: 'Times-Bold', value: 'Helvetica', label: 'Helvetica-Bold' },
  embedded: { ...tinos, value: tinos.plain, label: tinos.bold },
};

const faceOf = (face: Face, fonts: Fonts = 'standard'): string =>
  faces[fonts === 'standard' ? 'standard' : 'embedded'][face];

const ruler = new PDFDocument();

/** How wide words are printed, in points. */
export function widthOf(text: string, face: Face, size: number, fonts?: Fonts): number {
  return ruler.font(faceOf(face, fonts)).fontSize(size).widthOfString(text);
}

/** A PDF of these pages; the same bytes each time. */
export function printedPdf(pages: readonly PrintedPage[], look: PdfLook = {}): Uint8Array {
  const bytes = withoutChance(() => written(pages, look));
  return look.fonts === 'without-map' ? renamed(bytes, '/ToUnicode', '/NoUnicode') : bytes;
}

function written(pages: readonly PrintedPage[], look: PdfLook): Uint8Array {
  const { version = '1.6', ownerPassword, userPassword, copying = true } = look;
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: version,
    compress: !look.unpacked,
    info: { CreationDate: new Date(0), Producer: 'Invented', Creator: 'Invented' },
    ...(ownerPassword !== undefined && { ownerPassword }),
    ...(userPassword !== undefined && { userPassword }),
    permissions: { printing: 'highResolution', contentAccessibility: true, copying },
  });
  for (const page of pages) drawPage(document, page, look);
  document.end();
  const bytes: unknown = document.read();
  if (!(bytes instanceof Uint8Array)) throw new Error('pdfkit gave nothing');
  return new Uint8Array(bytes);
}

type Drawing = PDFKit.PDFDocument;

/** Where the upper left corner of what is printed comes to lie when it is turned. */
const corners: Readonly<Record<QuarterTurn, readonly [x: number, y: number]>> = {
  0: [0, 0],
  90: [pageSize.height, 0],
  180: [pageSize.width, pageSize.height],
  270: [0, pageSize.width],
};

function drawPage(document: Drawing, page: PrintedPage, look: PdfLook): void {
  const turn = look.turn ?? 0;
  const { width, height } = pageSize;
  document.addPage({ size: turn % 180 === 0 ? [width, height] : [height, width], margin: 0 });
  if (look.rotate !== undefined) Object.assign(document.page.dictionary.data, { Rotate: look.rotate });
  document.translate(...corners[turn]).rotate(turn);
  for (const { x, y, width, height } of page.pictures ?? []) document.image(grayPicture(), x, y, { width, height });
  for (const { x, y, width, height } of page.boxes ?? []) document.rect(x, y, width, height).stroke();
  for (const run of page.runs) drawRun(document, run, look);
}

function drawRun(document: Drawing, run: Run, look: PdfLook): void {
  const { text, x, y, face = 'plain', size = 12, blankGap = 0, letterGap = 0, turn = 0 } = run;
  document
    .save()
    .font(faceOf(face, look.fonts))
    .fontSize(size)
    .rotate(turn, { origin: [x, y] });
  const options = { lineBreak: false, wordSpacing: blankGap, characterSpacing: letterGap, baseline: 0 };
  for (const aside of look.boldTwice && face === 'bold' ? [0, 0.3] : [0]) {
    for (const { words, before } of partsOf(text, look)) {
      const gaps = letterGap * before.length + blankGap * (before.split(' ').length - 1);
      document.text(words, x + aside + document.widthOfString(before) + gaps, y, options);
    }
  }
  document.restore();
}

/** What is drawn at once, with what stands before it. */
function partsOf(text: string, look: PdfLook): readonly { readonly words: string; readonly before: string }[] {
  const parts = look.lettersApart ? /[^]/g : look.wordsApart ? /\S+/g : /[^]+/g;
  return [...text.matchAll(parts)].map(({ 0: words, index }) => ({ words, before: text.slice(0, index) }));
}

/** A picture of four gray dots in the format PNG. */
function grayPicture(): Buffer {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
  };
  const head = Uint8Array.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
  const rows = deflateSync(Uint8Array.from([0, 0x80, 0xa0, 0, 0xc0, 0xe0]));
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', new Uint8Array())]);
}

/** Runs something with numbers that are the same each time in place of chance: pdfkit takes the salts of ciphers from there. */
function withoutChance<Result>(run: () => Result): Result {
  const random = seededRandom(7);
  Object.defineProperty(crypto, 'getRandomValues', {
    configurable: true,
    value: (bytes: Uint8Array) => bytes.map((_, at) => (bytes[at] = Math.floor(random() * 256))),
  });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(crypto, 'getRandomValues');
  }
}

/** The bytes with one name in place of another of the same length. */
function renamed(bytes: Uint8Array, name: string, other: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(name, other), 'latin1');
}
