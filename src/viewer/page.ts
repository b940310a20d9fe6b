import type { MarkedArea } from '../views/pdfMessages.ts';
import { element } from './elements.ts';

/** A page of the PDF in the view. */
export interface Page {
  readonly figure: HTMLElement;
  /** Shows a picture of it in place of the one before. */
  draw(png: Uint8Array<ArrayBuffer>, width: number, height: number): void;
  /** Says that there is no picture of it. */
  fail(): void;
  /** Gives the picture back, or what is said in its place; the page keeps its size. */
  drop(): void;
  /** Whether it says so. */
  isFailed: boolean;
  /** Dots across the picture that is shown or was asked for; 0 where there is none. */
  wide: number;
  mark(marks: readonly MarkedArea[]): void;
}

/**
 * A page without a picture yet, as large as a sheet of letter paper until its own size is known.
 *
 * @param undrawn what is said where there is no picture
 */
export function createPage(label: string, undrawn: string): Page {
  const { figure, picture, failure, mark } = partsOf(label);
  let address = '';
  const show = (next: string, isFailed: boolean): void => {
    URL.revokeObjectURL(address);
    address = next;
    picture.hidden = next === '';
    if (picture.hidden) picture.removeAttribute('src');
    else picture.src = next;
    page.isFailed = isFailed;
    failure.textContent = isFailed ? undrawn : '';
  };
  const page: Page = {
    figure,
    wide: 0,
    isFailed: false,
    draw: (png, width, height) => {
      show(URL.createObjectURL(new Blob([png], { type: 'image/png' })), false);
      figure.style.aspectRatio = `${width} / ${height}`;
    },
    fail: () => {
      show('', true);
    },
    drop: () => {
      show('', false);
      page.wide = 0;
    },
    mark,
  };
  return page;
}

interface Parts {
  readonly figure: HTMLElement;
  readonly picture: HTMLImageElement;
  /** What is said where there is no picture. */
  readonly failure: HTMLElement;
  readonly mark: Page['mark'];
}

function partsOf(label: string): Parts {
  const figure = element('figure', 'page', { tabindex: '0', 'aria-label': label });
  const picture = element('img', 'picture', { alt: label, draggable: 'false' });
  const failure = element('p', 'undrawn', { role: 'status' });
  const boxes = element('div', 'boxes');
  const said = element('figcaption', 'said');
  figure.append(picture, failure, boxes, said);
  picture.hidden = true;
  const mark = (marks: readonly MarkedArea[]): void => {
    boxes.replaceChildren(...marks.map(boxOf));
    const words = marks.map((one) => one.words).filter((text) => text !== '');
    said.textContent = words.join('. ');
  };
  return { figure, picture, failure, mark };
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
