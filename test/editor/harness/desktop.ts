/** Runs the suite in a desktop VS Code, which @vscode/test-electron fetches. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findProgram, root } from '../../../scripts/tools.ts';
import { unpackExtension } from '../../../scripts/vscode/vsix.ts';
import type { Collected } from './collect.ts';
import type { Setting } from './setting.ts';

/** The program to put before a desktop program where there is no display, or why there is neither. */
function display(): { readonly wrapper: readonly string[] } | { readonly lacking: string } {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined) return { wrapper: [] };
  const virtual = findProgram('xvfb-run');
  return virtual === null ? { lacking: 'there is no display (and no xvfb-run)' } : { wrapper: [virtual, '-a'] };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Runs the suite and gives null, or one line that says why it could not be started here. */
export async function runOnDesktop(setting: Setting, collected: Collected): Promise<string | null> {
  const screen = display();
  if ('lacking' in screen) return screen.lacking;
  try {
    const cachePath = join(root, '.vscode-test');
    const program = await downloadAndUnzipVSCode({ cachePath, timeout: 10_000 });
    await run([...screen.wrapper, program], setting, collected);
    return null;
  } catch (error) {
    return `a desktop build could not be fetched: ${firstLine(error)}`;
  }
}

async function run(
  [program = '', ...before]: readonly string[],
  setting: Setting,
  collected: Collected,
): Promise<void> {
  const { scratch, vsix, tests, timeLimit } = setting;
  const extension = vsix === undefined ? setting.extension : join(scratch, 'unpacked');
  if (vsix !== undefined) unpackExtension(vsix, extension);
  const args = [
    ...before,
    setting.folder,
    ...['--no-sandbox', '--disable-gpu', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
    ...['--disable-telemetry', '--disable-workspace-trust', '--disable-extensions'],
    `--user-data-dir=${join(scratch, 'u')}`,
    `--extensions-dir=${join(scratch, 'e')}`,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${join(tests.folder, tests.module)}`,
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: timeLimit });
  createInterface({ input: child.stdout }).on('line', (line) => collected.take(line));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}
