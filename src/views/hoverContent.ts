/**
 * What a hover says, as data: the editor decides how it looks. Words of a letter stand in `quote` alone and are never
 * taken for anything but text.
 */
export interface HoverContent {
  readonly heading: string;
  readonly lines: readonly HoverLine[];
}

export type HoverLine =
  | { readonly text: string }
  /** Words of the letter, with what they are. */
  | { readonly label: string; readonly quote: string }
  /** Small print: what a statement rests on, and what it is not. */
  | { readonly note: string }
  /** The rules that a statement comes from. */
  | { readonly rules: readonly RuleReference[] };

/** A rule by its number, and the page of the state that prints it, where one is known. */
export interface RuleReference {
  readonly number: string;
  readonly address: string | undefined;
}
