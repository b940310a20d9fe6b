import type { Amount, BodyPart, Citation, Drug, Item } from '../letter/record.ts';

/** "left shoulder", "bilateral knee", "lumbar spine". */
export function bodyPartInWords({ part, side }: BodyPart): string {
  return side === null ? part : `${side} ${part}`;
}

/** "hydrocodone/acetaminophen 10/325mg, 60 (opioid)": what the title names of a drug, and its class. */
export function drugInWords({ generic, strength, quantity, class: drugClass }: Drug): string {
  const named = [generic, ...(strength === null ? [] : [strength])].join(' ');
  return [
    named,
    ...(quantity === null ? [] : [`, quantity ${quantity}`]),
    ...(drugClass === null ? [] : [` (${drugClass})`]),
  ].join('');
}

/** "12 visits, 2 a week, for 6 weeks": the numbers that are known; '' where none is. */
export function amountInWords(amount: Amount | null): string {
  const { visits = null, perWeek = null, weeks = null } = amount ?? {};
  return [
    ...(visits === null ? [] : [counted(visits, 'visit')]),
    ...(perWeek === null ? [] : [`${perWeek} a week`]),
    ...(weeks === null ? [] : [`for ${counted(weeks, 'week')}`]),
  ].join(', ');
}

/** "Pharmaceuticals, Opioids"; "Injection" alone where the subcategory has the same name. */
export function categoryInWords({ category, subcategory }: Pick<Item, 'category' | 'subcategory'>): string {
  return subcategory === null || subcategory === category ? category : `${category}, ${subcategory}`;
}

/** "303–305", "64": the pages of a citation. A dash and no hyphen, as spreadsheet programs take "3-5" for a day in March. */
export function pageRanges({ pages }: Pick<Citation, 'pages'>): string[] {
  return pages.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
