/** The pages of a PDF, in a webview beside the letter. It loads nothing, and speaks with the editor alone. */
import type { MarkedArea, PageWords, ToPages } from '../views/pdfMessages.ts';
import { inEnglish } from '../views/say.ts';
import { element } from './elements.ts';
import { host } from './host.ts';
import { listenToKeys } from './keys.ts';
import { createPage, type Page } from './page.ts';
import { drawNearPages } from './pictures.ts';
import { scrollingOf } from './scrolling.ts';
import { createZoom } from './zoom.ts';

/** Milliseconds without a change before pictures are asked for in another size, and before what is seen is kept. */
const pause = 150;

let pages: readonly Page[] = [];
const kept = host.getState();
const main = element('main', 'pages');
const zoom = createZoom(kept?.zoom ?? 1, holdingPlace);
const scrolling = scrollingOf(() => pages.map(({ figure }) => figure), zoom.bar);
const pictures = drawNearPages((page, width) => {
  host.postMessage({ kind: 'wanted', page, width });
});
document.body.append(zoom.bar, main);

/** What is at the upper edge stays there while the pages change their size. */
function holdingPlace(change: () => void): void {
  const place = scrolling.place();
  change();
  if (place) scrolling.show(place);
  settle();
}

let settling: ReturnType<typeof setTimeout> | undefined;

function settle(): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    pictures.refresh();
    host.setState({ zoom: zoom.level(), place: scrolling.place() });
  }, pause);
}

function showPages(count: number, words: PageWords): void {
  const place = scrolling.place() ?? kept?.place;
  zoom.name(words);
  zoom.bar.hidden = false;
  main.setAttribute('aria-label', words.pages);
  pages = Array.from({ length: count }, (_, at) => createPage(inEnglish(words.page, at + 1, count), words.undrawn));
  const keys = element('p', 'said', { id: 'keys' });
  keys.textContent = words.keys;
  main.replaceChildren(keys, ...pages.map(({ figure }) => figure));
  pages.forEach(({ figure }, at) => {
    figure.setAttribute('aria-describedby', 'keys');
    figure.addEventListener('click', ({ clientX, clientY }) => {
      const { left, top, width, height } = figure.getBoundingClientRect();
      choose(at + 1, (clientY - top) / height, (clientX - left) / width);
    });
  });
  pictures.watch(pages);
  if (place) scrolling.show(place);
}

function choose(page: number, down: number, across: number): void {
  host.postMessage({ kind: 'chosen', place: { page, down }, across });
}

function showSentence(sentence: string): void {
  pages = [];
  pictures.watch(pages);
  zoom.bar.hidden = true;
  const words = element('p', 'sentence', { role: 'status' });
  words.textContent = sentence;
  main.replaceChildren(words);
}

function showMarks(marks: readonly MarkedArea[], reveal: boolean): void {
  pages.forEach((page, at) => {
    page.mark(marks.filter((mark) => mark.page === at + 1));
  });
  const boxes = [...main.querySelectorAll('.box')];
  const isSeen = boxes.some((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return top >= zoom.bar.getBoundingClientRect().bottom && bottom <= innerHeight;
  });
  if (reveal && !isSeen && boxes[0]) scrolling.reveal(boxes[0]);
}

addEventListener('message', ({ data }: MessageEvent<ToPages>) => {
  if (data.kind === 'pages') showPages(data.count, data.words);
  else if (data.kind === 'sentence') showSentence(data.sentence);
  else if (data.kind === 'marks') showMarks(data.marks, data.reveal);
  else if (data.kind === 'place') scrolling.show(data.place);
  else if (data.kind === 'undrawn') pages[data.page - 1]?.fail();
  else pages[data.page - 1]?.draw(data.png, data.width, data.height);
});
addEventListener('resize', settle);
addEventListener('scroll', () => {
  const place = scrolling.place();
  if (place) host.postMessage({ kind: 'scrolled', place });
  settle();
});
listenToKeys({
  zoom: zoom.by,
  isWide: () => main.clientWidth > document.documentElement.clientWidth,
  go: (steps) => {
    const at = pages.findIndex(({ figure }) => figure === document.activeElement);
    const here = at < 0 ? (scrolling.place()?.page ?? 1) - 1 : at;
    const page = pages[Math.min(pages.length - 1, Math.max(0, here + steps))];
    page?.figure.focus({ preventScroll: true });
    if (page) scrolling.show({ page: pages.indexOf(page) + 1, down: 0 });
  },
  choose: () => {
    const at = pages.findIndex(({ figure }) => figure === document.activeElement);
    const place = scrolling.place();
    if (at >= 0) choose(at + 1, place?.page === at + 1 ? place.down : 0, 0);
  },
});
host.postMessage({ kind: 'ready' });
