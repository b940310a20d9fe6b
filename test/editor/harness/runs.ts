/** The runs of the suite: which host, in a folder that is trusted or not. */
import type { SuiteOptions } from '../support/options.ts';

export interface Run {
  /** What `--run` calls it. */
  readonly name: string;
  readonly what: string;
  readonly host: SuiteOptions['host'];
  readonly trusted: boolean;
  /** Only tests whose full title holds this; all where it is empty. */
  readonly only: string;
  /** Whether the extension is installed from its package, as users get it, and not taken from this folder. */
  readonly packaged: boolean;
}

const whole = { trusted: true, only: '', packaged: false };
const started = { trusted: true, only: 'the extension', packaged: true };

export const runs: readonly Run[] = [
  { ...whole, name: 'desktop', what: "desktop, Electron's Node", host: 'desktop' },
  { ...whole, name: 'node', what: "web workbench, server's Node", host: 'node' },
  {
    ...whole,
    name: 'untrusted',
    what: "web workbench, server's Node, folder not trusted",
    host: 'node',
    trusted: false,
  },
  { ...whole, name: 'worker', what: "web workbench, web worker, server's files", host: 'worker' },
  { ...whole, name: 'web', what: 'web workbench, web worker, no server (as on vscode.dev)', host: 'web' },
  { ...started, name: 'packaged', what: "the package, installed: web workbench, server's Node", host: 'node' },
  {
    ...started,
    name: 'packaged-web',
    what: 'the package, built in: web workbench, web worker, no server',
    host: 'web',
  },
];

/** What a run came to. */
export interface RunResult {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** Why the run did not take place; null where it did. */
  readonly leftOut: string | null;
}
