/** What a run of the suite tells the harness, each as one line of JSON after a mark, because the log holds much else. */
export type Report =
  | { readonly kind: 'host'; readonly version: string; readonly application: string; readonly place: string }
  | { readonly kind: 'passed'; readonly title: string; readonly milliseconds: number }
  | { readonly kind: 'pending'; readonly title: string }
  | { readonly kind: 'failed'; readonly title: string; readonly error: string }
  | { readonly kind: 'measured'; readonly title: string; readonly figures: Readonly<Record<string, number>> }
  | { readonly kind: 'ended' };

const mark = '@imr-test ';

/** Writes a report to the log of the extension host. */
export function report(message: Report): void {
  console.log(mark + JSON.stringify(message));
}

/** The report in a line of the log, or null where it holds none. */
export function reportIn(line: string): Report | null {
  const start = line.indexOf(mark);
  return start < 0 ? null : (JSON.parse(line.slice(start + mark.length)) as Report);
}
