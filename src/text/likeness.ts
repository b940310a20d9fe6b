/**
 * The number of letters to put in, drop or change to make `b` of `a` (Levenshtein), counted no further than `limit`:
 * `limit + 1` says "more than that". Time grows with the length of `a` times that of `b`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let least = (row[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const changed = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = above;
      row[j] = Math.min(changed, above + 1, (row[j - 1] ?? 0) + 1);
      least = Math.min(least, row[j] ?? 0);
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}
