/** The runs of the suite: which host, in a folder that is trusted or not. */
import type { SuiteOptions } from '../support/options.ts';

export interface Run {
  /** What `--run` calls it. */
  readonly name: string;
  readonly what: string;
  readonly host: SuiteOptions['host'];
  readonly trusted: boolean;
}

export const runs: readonly Run[] = [
  { name: 'desktop', what: "desktop, Electron's Node", host: 'desktop', trusted: true },
  { name: 'node', what: "web workbench, server's Node", host: 'node', trusted: true },
  { name: 'untrusted', what: "web workbench, server's Node, folder not trusted", host: 'node', trusted: false },
  { name: 'worker', what: "web workbench, web worker, server's files", host: 'worker', trusted: true },
  { name: 'web', what: 'web workbench, web worker, no server (as on vscode.dev)', host: 'web', trusted: true },
];

/** What a run came to. */
export interface RunResult {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** Why the run did not take place; null where it did. */
  readonly leftOut: string | null;
}
