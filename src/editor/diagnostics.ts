import * as vscode from 'vscode';
import type { Finding, Severity } from '../checks/finding.ts';
import { shortened } from '../views/labels.ts';
import type { Findings, FoundInLetter } from './findings.ts';
import { rangeOf } from './ranges.ts';
import { rulePageUri } from './rulePages.ts';

/** What the list of problems calls us. */
const source = 'IMR';

/** Words of the other place that the list of problems has room for. */
const longestQuote = 120;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows findings as problems of their letters. */
export function registerDiagnostics(findings: Findings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('imrLetters');
  return vscode.Disposable.from(
    collection,
    findings.onDidFind((document) => {
      const found = findings.foundIn(document);
      // What was shown is replaced in one step, so that nothing blinks.
      if (found) collection.set(document.uri, diagnosticsOf(found));
      else collection.delete(document.uri);
    }),
  );
}

function diagnosticsOf({ open, findings }: FoundInLetter): readonly vscode.Diagnostic[] {
  return findings.map((finding) => diagnosticOf(open.document, finding));
}

function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { rule, message, severity, here, there } = finding;
  const diagnostic = new vscode.Diagnostic(rangeOf(document, here), message, severities[severity]);
  diagnostic.source = source;
  diagnostic.code = { value: rule, target: rulePageUri(rule) };
  if (there) {
    const place = new vscode.Location(document.uri, rangeOf(document, there));
    const words = vscode.l10n.t('The other place: “{0}”', shortened(there.text, longestQuote));
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, words)];
  }
  return diagnostic;
}

/** The finding that a problem shows; undefined where the problem is not ours, or is old. */
export function findingOf({ open, findings }: FoundInLetter, diagnostic: vscode.Diagnostic): Finding | undefined {
  const { code, message, range } = diagnostic;
  if (diagnostic.source !== source || typeof code !== 'object') return undefined;
  return findings.find(
    (finding) =>
      finding.rule === code.value && finding.message === message && rangeOf(open.document, finding.here).isEqual(range),
  );
}
