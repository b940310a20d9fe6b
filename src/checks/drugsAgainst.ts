import type { SaidDrug } from '../prose/drugs.ts';

/** A drug that prose states otherwise than the titles. */
export interface DrugAgainst {
  readonly said: SaidDrug;
  readonly title: SaidDrug;
}

/**
 * The statements of a drug that no title of the same drug agrees with in one respect. In the summary one that agrees
 * may let another one pass: it tells of an earlier request.
 */
export function drugsAgainst(
  drugs: readonly SaidDrug[],
  respect: 'quantity' | 'strength' | 'form',
  isSame: (said: SaidDrug, title: SaidDrug) => boolean,
): readonly DrugAgainst[] {
  const titles = drugs.filter((drug) => drug.where === 'title' && drug[respect] !== null);
  const stated = drugs.filter((drug) => drug.where !== 'title' && drug[respect] !== null);
  const agrees = (said: SaidDrug): boolean =>
    titles.some((title) => title.generic === said.generic && isSame(said, title));
  return stated.flatMap((said): readonly DrugAgainst[] => {
    const named = titles.filter(({ generic }) => generic === said.generic);
    const title = named.find(({ item }) => item === said.item) ?? named[0];
    if (!title || agrees(said)) return [];
    const isEarlier = stated.some((one) => one.generic === said.generic && agrees(one) && excuses(one, said));
    return isEarlier ? [] : [{ said, title }];
  });
}

/** What the summary tells of a request, and whether it was denied. */
type Told = Pick<SaidDrug, 'where' | 'denied' | 'start' | 'end'>;

/** A request that is told so near before its denial is that one. In characters. */
const besideDenial = 250;

/**
 * Whether a statement of the summary that agrees with a title lets another one pass as an earlier request: not one that
 * was denied, nor one that is followed by the denial of what the title names.
 */
export function excuses(agreeing: Told, said: Told): boolean {
  if (said.where !== 'summary' || agreeing.where !== 'summary' || said.denied) return false;
  const distance = agreeing.start - said.end;
  return !(agreeing.denied && distance >= 0 && distance <= besideDenial);
}
