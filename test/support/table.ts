/** A table for a terminal: the first column to the left, the others to the right. `rows` begins with the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head, ...body] = rows.map(line);
  return [head, rule, ...body].join('\n');
}

/** A share in percent with two places, "-" where there is nothing to share. */
export function percent(right: number, wanted: number): string {
  return wanted === 0 ? '-' : ((100 * right) / wanted).toFixed(2);
}
