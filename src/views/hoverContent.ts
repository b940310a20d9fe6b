/**
 * What a hover says, as data: the editor decides how it looks. Words of a letter stand in `quote` alone and are never
 * taken for anything but text.
 */
export interface HoverContent {
  readonly heading: string;
  readonly lines: readonly HoverLine[];
}

export type HoverLine =
  /** A statement, and the rules that it comes from. */
  | { readonly text: string; readonly by?: readonly RuleReference[] }
  /** Words of the letter, with what they are. */
  | { readonly label: string; readonly quote: string }
  /** Small print: how sure a statement is. */
  | { readonly note: string }
  /** The rules that a statement comes from, and small print behind them, or ''. */
  | { readonly rules: readonly RuleReference[]; readonly behind: string };

/** A rule by its number, and the page of the state that prints it, where one is known. */
export interface RuleReference {
  readonly number: string;
  readonly address: string | undefined;
}
