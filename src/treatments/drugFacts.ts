import drugTable from './data/drugs.json' with { type: 'json' };
import moreDrugs from './data/more-drugs.json' with { type: 'json' };
import net from './data/drug-names.json' with { type: 'json' };
import { isInNet, pageOfNet } from './drugNet.ts';
import { genericOf } from './drugTable.ts';

/** What is known of a drug, for its hover. */
export interface DrugFacts {
  /** The generic name as records have it, ingredients joined by "/". */
  readonly generic: string;
  /** The class ("opioid"), null where the tables have none. */
  readonly class: string | null;
  /** The schedule of the Controlled Substances Act with its dates ("II (III before 2014-10-06)"); null: none known. */
  readonly schedule: string | null;
  readonly brands: readonly string[];
  /** A public page about the drug, null where none is known. */
  readonly informationAddress: string | null;
  /** A remark of the table ("Topical form not FDA-approved in the US."), null where it has none. */
  readonly note: string | null;
  /** How sure class and schedule are: both were looked up, or are usual knowledge. */
  readonly sureness: 'verified' | 'usual';
  readonly sources: readonly string[];
}

/**
 * What is known of a drug by its generic name as records have it; null where the tables do not have it. Where the
 * table has several entries for one generic name (tablets and gel), `drugClass` says which is meant.
 */
export function drugOf(generic: string, drugClass: string | null = null): DrugFacts | null {
  const entries = careful().get(generic);
  if (entries) return ofCareful(generic, entries, drugClass);
  const more = moreDrugs.drugs.find((drug) => drug.generic === generic);
  if (more) return ofMore(more);
  if (!isInNet(generic)) return null;
  return { ...nothingKnown, generic, informationAddress: pageOfNet(generic), sources: [net.source] };
}

/** The classes that the table has for a generic name, one where tablets and topical forms do not part. */
export function allClasses(generic: string): readonly string[] {
  return (careful().get(generic) ?? []).map(({ drugClass }) => drugClass);
}

type CarefulEntry = (typeof drugTable)[number];
type MoreEntry = (typeof moreDrugs.drugs)[number];

const nothingKnown = {
  class: null,
  schedule: null,
  brands: [],
  informationAddress: null,
  note: null,
  sureness: 'usual',
} as const;

let kept: ReadonlyMap<string, readonly CarefulEntry[]> | null = null;

function careful(): ReadonlyMap<string, readonly CarefulEntry[]> {
  return (kept ??= byGeneric(drugTable));
}

/** No `Map.groupBy`: the command also runs on versions of Node that lack it. */
function byGeneric(entries: readonly CarefulEntry[]): ReadonlyMap<string, readonly CarefulEntry[]> {
  const groups = new Map<string, CarefulEntry[]>();
  for (const entry of entries) {
    const generic = genericOf(entry.generic);
    const group = groups.get(generic);
    if (group) group.push(entry);
    else groups.set(generic, [entry]);
  }
  return groups;
}

function ofCareful(generic: string, entries: readonly CarefulEntry[], drugClass: string | null): DrugFacts | null {
  const entry = entries.find((one) => one.drugClass === drugClass) ?? entries[0];
  if (!entry) return null;
  return {
    generic,
    class: entry.drugClass,
    schedule: entry.deaSchedule,
    brands: entry.brands,
    informationAddress: entry.generalInformation,
    note: isAboutLetters(entry.note) ? null : entry.note,
    sureness: entry.confidence.drugClass === 'verified' ? 'verified' : 'usual',
    sources: entry.source,
  };
}

/** A remark on how letters cite the drug says nothing of the drug. */
function isAboutLetters(note: string | null): boolean {
  return note !== null && /\b(?:letters|ODG|MTUS)\b/.test(note);
}

function ofMore(more: MoreEntry): DrugFacts {
  const { names, knowledge } = moreDrugs.sources;
  const { generic, brands, usualBrands, informationAddress } = more;
  const sources = more.source === 'names' ? [names, knowledge] : [knowledge];
  return { ...nothingKnown, generic, brands: [...brands, ...usualBrands], informationAddress, sources };
}
