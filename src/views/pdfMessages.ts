/** What the editor and the view of a PDF's pages tell each other. Pages are counted from 1. */

/** A place on the pages: so far down a page, 0 its upper edge and 1 its lower one. */
export interface PagePlace {
  readonly page: number;
  readonly down: number;
}

/** A rectangle on a page, in parts of its width and height. */
export interface PageArea {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Why something is boxed on a page. */
export type MarkKind = 'upheld' | 'overturned' | 'citation' | 'finding';

/** A box on a page, and in words what it is around. */
export interface MarkedArea extends PageArea {
  readonly kind: MarkKind;
  readonly words: string;
}

/** The words of the view in the user's language; `{0}` and `{1}` in them stand for numbers. */
export interface PageWords {
  readonly pages: string;
  readonly page: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly fit: string;
  readonly keys: string;
  readonly undrawn: string;
}

/** From the editor to the view. */
export type ToPages =
  /** A PDF was opened or read anew: so many pages, of which no picture is there yet. */
  | { readonly kind: 'pages'; readonly count: number; readonly words: PageWords }
  /** There are no pages to show, and this is why. */
  | { readonly kind: 'sentence'; readonly sentence: string }
  /** A picture of a page as PNG. */
  | {
      readonly kind: 'picture';
      readonly page: number;
      readonly png: Uint8Array<ArrayBuffer>;
      readonly width: number;
      readonly height: number;
    }
  /** There is no picture of a page: it cannot be drawn. */
  | { readonly kind: 'undrawn'; readonly page: number }
  /** What is to be boxed in place of what was; `reveal` where it is to be brought into view. */
  | { readonly kind: 'marks'; readonly marks: readonly MarkedArea[]; readonly reveal: boolean }
  /** The text shows this place. */
  | { readonly kind: 'place'; readonly place: PagePlace };

/** From the view to the editor. */
export type FromPages =
  | { readonly kind: 'ready' }
  /** A page came near: a picture so many dots wide is wanted. */
  | { readonly kind: 'wanted'; readonly page: number; readonly width: number }
  /** The user has scrolled: this place is at the upper edge. */
  | { readonly kind: 'scrolled'; readonly place: PagePlace }
  /** The user wants to see this place in the text; `across` is from 0 at the left edge to 1. */
  | { readonly kind: 'chosen'; readonly place: PagePlace; readonly across: number };
