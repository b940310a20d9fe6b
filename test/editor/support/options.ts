/** What the harness tells a run of the suite; it is put in when the suite is bundled. */
export interface SuiteOptions {
  readonly host: 'desktop' | 'node' | 'worker' | 'web';
  /** Whether the folder is trusted. */
  readonly trusted: boolean;
  /** Only tests whose full title holds this; all where it is empty. */
  readonly grep: string;
  /** The sample letters, by file name. */
  readonly samples: Readonly<Record<string, string>>;
}

declare const suiteOptionsOfThisRun: SuiteOptions;

export const suiteOptions = suiteOptionsOfThisRun;
