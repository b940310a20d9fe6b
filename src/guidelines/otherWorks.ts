import worksTable from './data/names-works.json' with { type: 'json' };

/** A work beside ODG, ACOEM and the MTUS, as letters name it. */
export interface Work {
  /** The id in the catalog; null for kinds of works that share none. */
  readonly id: string | null;
  /** Beginnings of its names. */
  readonly names: readonly string[];
  /** Without one of these words a reference is to another work of the same publisher; as the line of `Words` has them. */
  readonly only?: readonly string[];
  /** Ids of its parts by words that name them, as the line of `Words` has them. */
  readonly parts?: readonly (readonly [string, string])[];
  /** Journals stand within the description of an article and begin a citation only behind a semicolon. */
  readonly journal?: true;
}

/** Ids are those of the catalog (`guidelines.json`); names as usual in letters. */
export const works = worksTable as readonly Work[];
