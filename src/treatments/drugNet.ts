import net from './data/drug-names.json' with { type: 'json' };
import { keyOfName, type DrugName } from './drugTable.ts';

let kept: ReadonlyMap<string, string> | null = null;

/** The most words of a name in the wide net. */
export const longestNetName = 3;

/**
 * Looks a name up in the wide net of open vocabularies, whose brands of other countries and words of common language
 * make a name alone no proof of a drug. Null where the net does not have it.
 */
export function drugOfNet(key: string): DrugName | null {
  const generic = names().get(key);
  if (generic === undefined) return null;
  return { generic, ingredients: generic.split('/'), class: null, isBrand: key !== keyOfName(generic) };
}

/** The page about a generic name of the wide net, null where it has none. */
export function pageOfNet(generic: string): string | null {
  const entry = Object.hasOwn(net.drugs, generic) ? net.drugs[generic as keyof typeof net.drugs] : '';
  const page = entry.split('|', 1)[0] ?? '';
  return page === '' ? null : `https://medlineplus.gov/druginfo/meds/${page}.html`;
}

/** Whether the wide net knows a generic name. */
export function isInNet(generic: string): boolean {
  return Object.hasOwn(net.drugs, generic);
}

function names(): ReadonlyMap<string, string> {
  if (kept) return kept;
  const building = new Map<string, string>();
  for (const [generic, entry] of Object.entries(net.drugs)) {
    building.set(keyOfName(generic), generic);
    // The other names stand in the table as they are looked up.
    for (let at = entry.indexOf('|') + 1; at > 0;) {
      const bar = entry.indexOf('|', at);
      const name = entry.slice(at, bar < 0 ? undefined : bar);
      if (!building.has(name)) building.set(name, generic);
      at = bar + 1;
    }
  }
  return (kept = building);
}
