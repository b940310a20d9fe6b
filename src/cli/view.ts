import { createColors } from 'picocolors';
import { plain, type Paint } from '../export/layout.ts';
import type { View } from '../export/show.ts';

/** What of the surroundings decides how an output looks. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none, 0 where it does not know. */
  readonly columns: number | undefined;
}

/** How an output looks. Plain data, as it goes to workers. */
export interface Look {
  /** In columns; null where neither a terminal nor COLUMNS tells. */
  readonly width: number | null;
  readonly isColored: boolean;
}

/** Width and colors for a terminal, a pipe or a file. Honors NO_COLOR, FORCE_COLOR, TERM=dumb and COLUMNS. */
export function lookFor({ environment, isTerminal, columns }: Surroundings): Look {
  const width = [columns, Number(environment.COLUMNS)].find(isWidth) ?? null;
  return { width, isColored: isColored(environment, isTerminal) };
}

/** The same for a page, which is 80 columns wide where nothing tells. */
export function viewFor(surroundings: Surroundings): View {
  return viewOf(lookFor(surroundings));
}

/** The page of a look. */
export function viewOf(look: Look): View {
  return { width: look.width ?? 80, paint: paintOf(look) };
}

/** The paint of a look. */
export function paintOf({ isColored }: Look): Paint {
  return isColored ? colored() : plain;
}

function isWidth(columns: number | undefined): boolean {
  return Number.isInteger(columns) && Number(columns) > 0;
}

function isColored(environment: Surroundings['environment'], isTerminal: boolean): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM = '' } = environment;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}

function colored(): Paint {
  const { bold, dim, red, green, yellow } = createColors(true);
  return { bold, dim, red, green, yellow };
}
