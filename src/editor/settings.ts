import * as vscode from 'vscode';
import { sourceUri } from './pdfUris.ts';

/** Every setting, under `imrLetters.`, with the default that package.json gives it; a test compares the two. */
export const settingDefaults = {
  recognizeLetters: true,
  'codeLens.enabled': true,
  'codeLens.summary': true,
  'codeLens.decision': true,
  'codeLens.guideline': true,
  'inlayHints.enabled': false,
  'decorations.enabled': true,
  'checks.enabled': true,
  'checks.severities': {},
  'pdf.pages': 'beside',
} as const;

type Setting = keyof typeof settingDefaults;

/** A setting that is on or off. */
export type Switch = Exclude<Setting, 'checks.severities' | 'pdf.pages'>;

const section = 'imrLetters';

/** The present value of a setting, for a resource where it can differ by folder. */
function settingOf(name: Switch, resource?: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(section, resource).get<boolean>(name, settingDefaults[name]);
}

/** What the user says of the severity of rules, for a document: whatever stands in the setting. */
export function severitiesSetting(resource: vscode.Uri): unknown {
  return vscode.workspace.getConfiguration(section, sourceUri(resource)).get<unknown>('checks.severities');
}

/** Whether the pages of a PDF are to be shown beside its letter. */
export function pagesAreWanted(): boolean {
  const wanted = vscode.workspace.getConfiguration(section).get<string>('pdf.pages', settingDefaults['pdf.pages']);
  return wanted === 'beside';
}

/** Calls back when one of these settings changes. */
export function onDidChangeSetting(names: readonly Setting[], changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${section}.${name}`))) changed();
  });
}

/** Keeps something registered while a setting is on: "off" means not registered. */
export function registerWhile(name: Switch, register: () => vscode.Disposable): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const update = (): void => {
    const wanted = settingOf(name);
    if (wanted === (registered !== undefined)) return;
    registered?.dispose();
    registered = wanted ? register() : undefined;
  };
  update();
  return vscode.Disposable.from(onDidChangeSetting([name], update), { dispose: () => void registered?.dispose() });
}
