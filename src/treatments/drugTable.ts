import drugTable from './data/drugs.json' with { type: 'json' };
import moreDrugs from './data/more-drugs.json' with { type: 'json' };

/** A name by which letters call a drug. */
export interface DrugName {
  /** The generic name as records have it, ingredients joined by "/". */
  readonly generic: string;
  readonly ingredients: readonly string[];
  readonly class: string | null;
  /** Whether it is a brand, not a generic name or a synonym. */
  readonly isBrand: boolean;
}

/** The names that begin with a word: the word alone, and the longer ones, the longest first. */
export interface NamesOfWord {
  readonly alone: DrugName | null;
  readonly longer: readonly { readonly rest: readonly string[]; readonly name: DrugName }[];
}

/** The careful tables: a name in them is a drug wherever it stands. */
export interface DrugNames {
  readonly ofWord: ReadonlyMap<string, NamesOfWord>;
  /** The combination of some ingredients, whatever their order. */
  readonly ofIngredients: ReadonlyMap<string, DrugName>;
}

interface Building {
  readonly names: Map<string, DrugName>;
  readonly combinations: Map<string, DrugName>;
}

let kept: DrugNames | null = null;

/** The names of the careful tables; built at the first call. */
export function drugNames(): DrugNames {
  return (kept ??= build());
}

/** The generic name as records have it: in small letters, without the salt that the table prints with some. */
export function genericOf(printed: string): string {
  const small = printed.toLowerCase();
  return small === 'morphine sulfate' ? 'morphine' : small;
}

/** One key for all orders of the same ingredients. */
export function keyOfIngredients(ingredients: readonly string[]): string {
  return [...ingredients].sort().join('/');
}

const plain = /^[a-z]+$/;
const parts = /[a-z\u00c0-\u024f]+|\d+|#/g;

/** A name as its words are looked up: letters, digits and "#" parted by blanks. */
export function keyOfName(name: string): string {
  if (plain.test(name)) return name;
  return (name.toLowerCase().match(parts) ?? []).join(' ');
}

function build(): DrugNames {
  const building: Building = { names: new Map(), combinations: new Map() };
  const classes = new Map<string, string>();
  for (const { generic: printed, drugClass, brands } of drugTable) {
    const generic = genericOf(printed);
    if (!classes.has(generic)) classes.set(generic, drugClass);
    add(building, generic, drugClass, [printed, generic], brands);
  }
  for (const { generic, brands, usualBrands, otherNames } of moreDrugs.drugs) {
    add(building, generic, classes.get(generic) ?? null, [generic, ...otherNames], [...brands, ...usualBrands]);
  }
  return { ofWord: byFirstWord(building.names), ofIngredients: building.combinations };
}

function add(
  { names, combinations }: Building,
  generic: string,
  drugClass: string | null,
  generics: readonly string[],
  brands: readonly string[],
): void {
  const ingredients = generic.split('/');
  const name: DrugName = { generic, ingredients, class: drugClass, isBrand: false };
  const key = keyOfIngredients(ingredients);
  if (!combinations.has(key)) combinations.set(key, name);
  for (const one of generics) if (!one.includes('/')) addOnce(names, one, name);
  const brand: DrugName = { ...name, isBrand: true };
  for (const one of brands) addOnce(names, one, brand);
}

function addOnce(names: Map<string, DrugName>, printed: string, name: DrugName): void {
  const key = keyOfName(printed);
  if (!names.has(key)) names.set(key, name);
}

function byFirstWord(names: ReadonlyMap<string, DrugName>): ReadonlyMap<string, NamesOfWord> {
  const ofWord = new Map<string, { alone: DrugName | null; longer: { rest: readonly string[]; name: DrugName }[] }>();
  for (const [key, name] of names) {
    const [first = '', ...rest] = key.split(' ');
    let entry = ofWord.get(first);
    if (!entry) ofWord.set(first, (entry = { alone: null, longer: [] }));
    if (rest.length === 0) entry.alone = name;
    else entry.longer.push({ rest, name });
  }
  for (const { longer } of ofWord.values()) longer.sort((a, b) => b.rest.length - a.rest.length);
  return ofWord;
}
