/** What the harness tells a run of the suite; it is put in when the suite is bundled. */
export interface SuiteOptions {
  readonly host: 'desktop' | 'node' | 'worker' | 'web';
  /** Whether the folder is trusted. */
  readonly trusted: boolean;
  /** Only tests whose full title holds this; all where it is empty. */
  readonly grep: string;
  /** The sample letters, by file name. */
  readonly samples: Readonly<Record<string, string>>;
  /** PDFs made of sample letters, their bytes in base64. */
  readonly pdfs: SuitePdfs;
}

export interface SuitePdfs {
  /** The sample in the form in which letters are received. */
  readonly received: string;
  /** A letter that contradicts itself. */
  readonly findings: string;
  readonly mixed: string;
  /** Its second page is a picture. */
  readonly faxed: string;
  /** Opens with the password "invented". */
  readonly locked: string;
  /** No letter. */
  readonly other: string;
  readonly truncated: string;
}

declare const suiteOptionsOfThisRun: SuiteOptions;

export const suiteOptions = suiteOptionsOfThisRun;
