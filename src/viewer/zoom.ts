import { element } from './elements.ts';
import type { PageWords } from '../views/pdfMessages.ts';

/** Parts of the width of the view. */
const [smallest, largest] = [0.25, 4];
const step = 1.25;

/** How large the pages are: 1 fits them to the width of the view. */
export interface Zoom {
  readonly bar: HTMLElement;
  readonly level: () => number;
  /** So many steps larger, smaller below 0; 0 fits to the width. */
  readonly by: (steps: number) => void;
  /** Names its buttons. */
  name(words: PageWords): void;
}

/**
 * @param first the level to begin with
 * @param changing runs each change of the size of the pages
 */
export function createZoom(first: number, changing: (change: () => void) => void): Zoom {
  const bar = element('div', 'bar', { role: 'toolbar' });
  const buttons = [button('\u2212', -1), button('\u2194', 0), button('+', 1)];
  const shown = element('span', 'level', { 'aria-live': 'polite' });
  let level = first;
  const apply = (): void => {
    document.body.style.setProperty('--zoom', String(level));
    shown.textContent = `${Math.round(100 * level)} %`;
  };
  const by = (steps: number): void => {
    const wanted = steps === 0 ? 1 : level * step ** steps;
    changing(() => {
      level = Math.min(largest, Math.max(smallest, wanted));
      apply();
    });
  };
  buttons.forEach((made) => {
    made.addEventListener('click', () => {
      by(Number(made.dataset.steps));
    });
  });
  bar.append(...buttons, shown);
  apply();
  return {
    bar,
    level: () => level,
    by,
    name: ({ pages, zoomOut, fit, zoomIn }) => {
      bar.setAttribute('aria-label', pages);
      [zoomOut, fit, zoomIn].forEach((name, at) => {
        buttons[at]?.setAttribute('aria-label', name);
        buttons[at]?.setAttribute('title', name);
      });
    },
  };
}

function button(sign: string, steps: number): HTMLButtonElement {
  const made = element('button', 'zoom', { type: 'button', 'data-steps': String(steps) });
  made.textContent = sign;
  return made;
}
