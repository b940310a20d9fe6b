import * as vscode from 'vscode';
import type { Finding } from '../checks/finding.ts';
import { quotationOf } from './copy.ts';
import { findingOf } from './diagnostics.ts';
import type { Findings, FoundInLetter } from './findings.ts';
import { letterLanguage } from './letters.ts';
import { rangeOf } from './ranges.ts';
import { showRange } from './showRange.ts';
import type { Unkept } from './suppressionFiles.ts';

/** The commands behind the fixes; they are in no menu. */
const commands = {
  suppress: 'imrLetters.suppressFinding',
  showOther: 'imrLetters.showOtherPlace',
  copyQuotes: 'imrLetters.copyFindingQuotes',
} as const;

/** What can be done about a finding, as quick fixes. None changes the letter. */
export function registerFindingFixes(findings: Findings): vscode.Disposable {
  const register = (command: string, run: Run): vscode.Disposable => registerOnFinding(findings, command, run);
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      letterLanguage,
      { provideCodeActions: (document, _, { diagnostics }) => fixesOf(findings.foundIn(document), diagnostics) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    register(commands.suppress, async ({ open }, finding, reason) =>
      suppress(findings, open.document, finding, reason),
    ),
    register(commands.showOther, async ({ open: { document } }, { there }) => {
      if (there) await showRange(document, rangeOf(document, there));
    }),
    register(commands.copyQuotes, async (found, finding) => copyQuotes(found, finding)),
  );
}

function fixesOf(found: FoundInLetter | undefined, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  // In an edited text the places of what was found are old until it is looked at anew.
  if (found?.open.version !== found?.open.document.version) return [];
  return diagnostics.flatMap((diagnostic) => {
    const finding = found && findingOf(found, diagnostic);
    return finding ? actionsFor(found.open.document, finding, diagnostic) : [];
  });
}

function actionsFor(
  { uri }: vscode.TextDocument,
  finding: Finding,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const action = (title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = [diagnostic];
    made.command = { title, command, arguments: [uri, finding] };
    return made;
  };
  const { t } = vscode.l10n;
  const others = finding.there
    ? [action(t('Show the other place'), commands.showOther), action(t('Copy both quotes'), commands.copyQuotes)]
    : [action(t('Copy the quote'), commands.copyQuotes)];
  return [...others, action(t('Not a problem here: suppress with a reason...'), commands.suppress)];
}

/**
 * What a command does with a finding as it is now. What it gives is given to whoever runs the command; `reason` is one
 * that the caller already has.
 */
type Run = (found: FoundInLetter, finding: Finding, reason: string | undefined) => Promise<unknown>;

function registerOnFinding(findings: Findings, command: string, run: Run): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (uri: vscode.Uri, wanted: Finding, reason?: string) => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const found = document && findings.foundIn(document);
    const finding = found?.findings.find((one) => isSame(one, wanted));
    if (found && finding && found.open.version === found.open.document.version) return run(found, finding, reason);
    tell(vscode.l10n.t('This finding is gone, or the letter has just changed. Choose again from what is found now.'));
    return undefined;
  });
}

/** Whether two findings say the same, wherever the words stand. */
function isSame(one: Finding, other: Finding): boolean {
  const [first, second] = [one, other].map(({ rule, item, message, here, there }) =>
    JSON.stringify([rule, item, message, here.text, there?.text]),
  );
  return first === second;
}

/** Keeps a finding as none; gives why it could not, 'kept' where it could, and undefined where the user gave no reason. */
async function suppress(
  findings: Findings,
  document: vscode.TextDocument,
  finding: Finding,
  given: string | undefined,
): Promise<Unkept | 'kept' | undefined> {
  const reason = (given ?? (await askForReason(finding)))?.trim();
  if (!reason) return undefined;
  const unkept = await findings.suppress(document, finding, reason);
  if (unkept) void vscode.window.showWarningMessage(unkeptWords(unkept));
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Suppressed, in the file next to the letter'), 3000);
  return unkept ?? 'kept';
}

async function askForReason({ message }: Finding): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Why is this no problem here?'),
    // The editor makes links of words in brackets, and a message may hold words of the letter.
    prompt: message.replaceAll(/[[\]]/g, ' '),
    placeHolder: vscode.l10n.t('The reason is kept with the day in a file next to the letter.'),
    ignoreFocusOut: true,
    validateInput: (reason) => (reason.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
  });
}

function unkeptWords(unkept: Unkept): string {
  const { t } = vscode.l10n;
  switch (unkept) {
    case 'no-file':
      return t(
        'Nothing was suppressed: this letter has no file yet, and suppressions are kept next to it. Save it first.',
      );
    case 'not-writable':
      return t(
        'Nothing was suppressed: suppressions are kept in a file next to the letter, and this folder is read-only or virtual. Open the letter from a folder that you can write to.',
      );
    case 'malformed':
      return t(
        'Nothing was suppressed: the file of suppressions next to this letter cannot be read as one. Mend it, or delete it and suppress anew.',
      );
  }
}

async function copyQuotes({ open }: FoundInLetter, { here, there }: Finding): Promise<void> {
  const quotes = [here, ...(there ? [there] : [])].flatMap((place) => quotationOf(open, place) ?? []);
  await vscode.env.clipboard.writeText(quotes.join('\n\n'));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied to the clipboard'), 3000);
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
