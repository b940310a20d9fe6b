import { createColors } from 'picocolors';
import { plain, type Paint } from '../export/layout.ts';
import type { View } from '../export/show.ts';

/** What of the surroundings decides how a letter looks. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none, 0 where it does not know. */
  readonly columns: number | undefined;
}

/** Width and colors for a terminal, a pipe or a file. Honors NO_COLOR, FORCE_COLOR, TERM=dumb and COLUMNS. */
export function viewFor({ environment, isTerminal, columns }: Surroundings): View {
  const width = [columns, Number(environment.COLUMNS)].find(isWidth) ?? 80;
  return { width, paint: isColored(environment, isTerminal) ? colored() : plain };
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
