import * as vscode from 'vscode';

/** Every setting, under `imrLetters.`, with the default that package.json gives it; a test compares the two. */
export const settingDefaults = {
  recognizeLetters: true,
  'codeLens.enabled': true,
  'codeLens.summary': true,
  'codeLens.decision': true,
  'codeLens.guideline': true,
  'inlayHints.enabled': false,
  'decorations.enabled': true,
} as const;

export type Setting = keyof typeof settingDefaults;

const section = 'imrLetters';

/** The present value of a setting, for a resource where it can differ by folder. */
function settingOf(name: Setting, resource?: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(section, resource).get<boolean>(name, settingDefaults[name]);
}

/** Calls back when one of these settings changes. */
function onDidChangeSetting(names: readonly Setting[], changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${section}.${name}`))) changed();
  });
}

/** Keeps something registered while a setting is on: "off" means not registered. */
export function registerWhile(name: Setting, register: () => vscode.Disposable): vscode.Disposable {
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
