import type * as vscode from 'vscode';
import { registerCodeLenses } from './editor/codeLenses.ts';
import { registerCompletion } from './editor/completion.ts';
import { registerCopy } from './editor/copy.ts';
import { registerExport } from './editor/exportLetters.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerDefinition } from './editor/definition.ts';
import { registerFolding } from './editor/folding.ts';
import { registerGuidelinePages } from './editor/guidelinePages.ts';
import { registerDiagnostics } from './editor/diagnostics.ts';
import { registerFindingFixes } from './editor/findingFixes.ts';
import { openFindings, type Findings } from './editor/findings.ts';
import { registerHighlights } from './editor/highlights.ts';
import { lazyPdfEngines, lazyReader } from './editor/host.ts';
import { registerHovers } from './editor/hovers.ts';
import { registerInlayHints } from './editor/inlayHints.ts';
import { openLetters, type Letters } from './editor/letters.ts';
import { registerLinks } from './editor/links.ts';
import { registerMemo } from './editor/memo.ts';
import { registerNavigation } from './editor/navigation.ts';
import { registerSamples } from './editor/openSamples.ts';
import { registerOutline } from './editor/outline.ts';
import { registerPageMarks } from './editor/pageMarks.ts';
import { registerPdf } from './editor/pdf.ts';
import { openPdfs, type Pdfs } from './editor/pdfs.ts';
import { registerReferences } from './editor/references.ts';
import { registerRulePages } from './editor/rulePages.ts';
import { registerSelectionRanges } from './editor/selectionRanges.ts';
import { registerSemanticTokens } from './editor/semanticTokens.ts';
import { registerShowRecord } from './editor/showRecord.ts';
import { registerRecognition } from './editor/statusItem.ts';
import { registerWorkspaceSymbols } from './editor/workspaceSymbols.ts';

/** What a feature adds to the editor; it is taken away when the extension ends. */
type Register = (
  letters: Letters,
  context: vscode.ExtensionContext,
  findings: Findings,
  pdfs: Pdfs,
) => vscode.Disposable;

/** All features. None reads a letter before the editor asks it to. */
const features: readonly Register[] = [
  registerRecognition,
  registerSemanticTokens,
  registerDecorations,
  (letters, _context, _findings, pdfs) => registerPageMarks(letters, pdfs),
  (letters, _, findings) => registerOutline(letters, findings),
  registerFolding,
  registerSelectionRanges,
  (letters, _, findings) => registerCodeLenses(letters, findings),
  registerInlayHints,
  registerHovers,
  registerNavigation,
  registerLinks,
  registerGuidelinePages,
  registerDefinition,
  registerReferences,
  registerHighlights,
  registerWorkspaceSymbols,
  registerCompletion,
  registerRulePages,
  (_letters, _context, findings) => registerDiagnostics(findings),
  (_letters, _context, findings) => registerFindingFixes(findings),
  (letters, _, findings) => registerMemo(letters, findings),
  (letters, _context, _findings, pdfs) => registerCopy(letters, pdfs),
  (letters, _context, _findings, pdfs) => registerShowRecord(letters, pdfs),
  (letters, _context, _findings, pdfs) => registerExport(letters, pdfs),
  (letters, { extensionUri }, findings, pdfs) => registerPdf(letters, findings, pdfs, extensionUri),
  (_, { extensionUri }) => registerSamples(extensionUri),
];

/** Called by VS Code once, in every host, when the first letter or plain text is opened or a command is run. */
export function activate(context: vscode.ExtensionContext): void {
  const reader = lazyReader(context.extensionUri);
  const letters = openLetters(reader.load);
  const findings = openFindings(letters);
  const pdfs = openPdfs(lazyPdfEngines(context.extensionUri));
  // Taken away in this order: what asks, what looks at letters, what is open, what reads.
  context.subscriptions.push(
    ...features.map((register) => register(letters, context, findings, pdfs)),
    findings,
    letters,
    pdfs,
    reader,
  );
}
