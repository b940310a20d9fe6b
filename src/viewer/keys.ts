/** What keys and wheel do in the view. */
export interface KeyActions {
  /** So many steps larger, smaller below 0; 0 fits to the width. */
  readonly zoom: (steps: number) => void;
  /** Whether the arrows left and right have something to move: pages wider than the view. */
  readonly isWide: () => boolean;
  /** To the next page (1), or the one before (-1). */
  readonly go: (steps: number) => void;
  /** Shows in the text what the focused page begins with. */
  readonly choose: () => void;
}

const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '0': 0 };
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What a notch of a wheel turns it by. Two fingers on a pad come as a wheel too, in many small turns. */
const notch = 100;

/** Page Up, Page Down, Home, End and the other arrows scroll, as they do on every page; those to the sides where pages are wide. */
export function listenToKeys({ zoom, isWide, go, choose }: KeyActions): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey) return;
    const [zoomed, step] = [zooms[key], steps[key]];
    const onPage = target instanceof HTMLElement && target.matches('.page');
    if (zoomed !== undefined) zoom(zoomed);
    else if (step !== undefined && !isWide()) go(step);
    else if (key === 'Enter' && onPage) choose();
    else return;
    event.preventDefault();
  });
  addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      if (event.deltaY !== 0) zoom(Math.min(1, Math.max(-1, -event.deltaY / notch)));
    },
    { passive: false },
  );
}
