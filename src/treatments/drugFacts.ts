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
  /** How sure class and schedule are: both were looked up, or are usual knowledge. */
  readonly sureness: 'verified' | 'usual';
  readonly sources: readonly string[];
}

/** What is known of a drug by its generic name as records have it; null where the tables do not have it. */
export function drugOf(generic: string): DrugFacts | null {
  return generic === '' ? null : null;
}
