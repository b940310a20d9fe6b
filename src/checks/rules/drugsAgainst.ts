import type { SaidDrug } from '../../prose/drugs.ts';

/** A drug that prose states otherwise than the titles. */
export interface DrugAgainst {
  readonly said: SaidDrug;
  readonly title: SaidDrug;
}

/**
 * The statements of a drug that no title of the same drug agrees with in one respect. In the summary one that agrees
 * lets those pass that were not denied: they tell of earlier requests.
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
    const isDoubted =
      said.where === 'summary' && !said.denied && stated.some((one) => isAgreeing(one, said) && agrees(one));
    return isDoubted ? [] : [{ said, title }];
  });
}

function isAgreeing(one: SaidDrug, said: SaidDrug): boolean {
  return one.where === 'summary' && one.generic === said.generic;
}
