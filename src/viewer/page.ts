import type { MarkedArea } from '../views/pdfMessages.ts';
import { element } from './elements.ts';

/** A page of the PDF in the view. */
export interface Page {
  readonly figure: HTMLElement;
  /** Shows a picture of it in place of the one before. */
  draw(png: Uint8Array<ArrayBuffer>, width: number, height: number): void;
  /** Gives the picture back; the page keeps its size. */
  drop(): void;
  /** Dots across the picture that is shown or was asked for; 0 where there is none. */
  wide: number;
  mark(marks: readonly MarkedArea[]): void;
}

/** A page without a picture yet, as large as a sheet of letter paper until its own size is known. */
export function createPage(label: string): Page {
  const figure = element('figure', 'page', { tabindex: '0', 'aria-label': label });
  const picture = element('img', 'picture', { alt: label, draggable: 'false' });
  const boxes = element('div', 'boxes');
  const said = element('figcaption', 'said');
  figure.append(picture, boxes, said);
  picture.hidden = true;
  let address = '';
  const drop = (): void => {
    URL.revokeObjectURL(address);
    address = '';
    picture.hidden = true;
    picture.removeAttribute('src');
    page.wide = 0;
  };
  const page: Page = {
    figure,
    wide: 0,
    drop,
    draw: (png, width, height) => {
      const before = address;
      address = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
      picture.src = address;
      picture.hidden = false;
      figure.style.aspectRatio = `${width} / ${height}`;
      URL.revokeObjectURL(before);
    },
    mark: (marks) => {
      boxes.replaceChildren(...marks.map(boxOf));
      const words = marks.map((mark) => mark.words).filter((text) => text !== '');
      said.textContent = words.join('. ');
    },
  };
  return page;
}

function boxOf({ kind, left, top, right, bottom }: MarkedArea): HTMLElement {
  const box = element('div', `box ${kind}`);
  const part = (from: number, to: number): string => `${100 * (to - from)}%`;
  Object.assign(box.style, {
    left: part(0, left),
    top: part(0, top),
    width: part(left, right),
    height: part(top, bottom),
  });
  return box;
}
