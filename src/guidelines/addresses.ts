import type { Folded } from '../text/folded.ts';
import { webAddresses } from '../letter/webAddresses.ts';

/** A web address in a folded text: `to` exclusive. */
export interface Address {
  readonly from: number;
  readonly to: number;
}

/** A host without scheme ("odg-example.com"), by its ending. */
const hostEnding = /[a-z\d]\.(?:com|gov|org|net|edu)(?![\w-])/gi;
const hostCharacter = /[\w.-]/;
const rest = /(?:[/?#][\w\-./?#%&=+~:]*)?/y;
const closing = /[.,;:]+$/;

/**
 * The web addresses of a folded text in their order, also those broken over the lines of the source and those without a
 * scheme. Takes time in proportion to the text's length.
 */
export function addressesIn(source: string, folded: Folded): readonly Address[] {
  const { text } = folded;
  const whole = text.includes('://') || /www\./i.test(text) ? printedIn(source, folded) : [];
  if (!hasHostEnding(text)) return whole;
  return merged(whole, hostsIn(text));
}

function hasHostEnding(text: string): boolean {
  for (const ending of ['.com', '.gov', '.org', '.net', '.edu']) if (text.includes(ending)) return true;
  return false;
}

function printedIn(source: string, { text, offsets }: Folded): readonly Address[] {
  const start = offsets[0] ?? 0;
  const end = offsets[offsets.length - 1] ?? 0;
  const found: Address[] = [];
  let at = 0;
  for (const address of webAddresses(source.slice(start, end))) {
    while (at < offsets.length && (offsets[at] ?? 0) < start + address.start) at++;
    const from = at;
    while (at < offsets.length - 1 && (offsets[at] ?? 0) < start + address.end) at++;
    found.push({ from, to: withoutGluedName(text, from, at) });
  }
  return found;
}

/** ACOEM's address of 2011-2015, to which letters glue a chapter's name: "https://www.acoempracguides.org/Low Back". */
const glued = /^https?:\/\/(?:www\.)?acoempracguides\.org\/(?=[A-Z])/;

function withoutGluedName(text: string, from: number, to: number): number {
  return from + (glued.exec(text.slice(from, to))?.[0].length ?? to - from);
}

function hostsIn(text: string): readonly Address[] {
  const found: Address[] = [];
  let behind = 0;
  for (const { index, 0: ending } of text.matchAll(hostEnding)) {
    if (index < behind) continue;
    let from = index;
    while (from > behind && hostCharacter.test(text.charAt(from - 1))) from--;
    rest.lastIndex = index + ending.length;
    const path = (rest.exec(text)?.[0] ?? '').replace(closing, '');
    behind = index + ending.length + path.length;
    found.push({ from, to: behind });
  }
  return found;
}

/** Both lists in the order of the text, without the hosts that lie within an address. */
function merged(whole: readonly Address[], hosts: readonly Address[]): readonly Address[] {
  const found: Address[] = [];
  let next = 0;
  for (const host of hosts) {
    for (let one = whole[next]; one && one.from <= host.from; one = whole[next]) {
      found.push(one);
      next++;
    }
    if (host.from >= (found.at(-1)?.to ?? 0)) found.push(host);
  }
  return [...found, ...whole.slice(next)];
}
