/** The entry of what is measured, bundled for each host and run inside of it. */
import * as vscode from 'vscode';
import { reportHost } from '../../support/entry.ts';
import { report } from '../../support/report.ts';
import { measureActivation } from './activation.ts';
import { measureAnswers } from './answers.ts';
import { measureIdle } from './idle.ts';
import { markExtension } from './marks.ts';
import { watchTimers } from './timers.ts';
import { measureTyping } from './typing.ts';

/** Measures the start of the extension and nothing else, so that nothing of ours is in its way. */
export async function measureStart(): Promise<void> {
  reportHost();
  await measureActivation();
  report({ kind: 'ended' });
}

/** Measures all that goes on once it is started. */
export async function measureRunning(): Promise<void> {
  reportHost();
  watchTimers();
  await markExtension();
  await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  await measureIdle();
  await measureTyping();
  await turnOn('imrLetters.inlayHints.enabled');
  await measureAnswers();
  report({ kind: 'ended' });
}

async function turnOn(setting: string): Promise<void> {
  await vscode.workspace.getConfiguration().update(setting, true, vscode.ConfigurationTarget.Global);
}
