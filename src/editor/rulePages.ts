import * as vscode from 'vscode';
import { rulePage } from '../checks/rulePages.ts';
import { rules } from '../checks/rules.ts';

/** Pages of rules are documents of this scheme; they have no file and cannot be edited. */
const pageScheme = 'imr-rule';

/** The address of a rule's page. Its name ends in `.md`, by which the editor knows the language. */
export function rulePageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${rule}.md` });
}

/** The pages of the rules, to which their findings lead. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: ({ path }) => {
      const rule = rules.find(({ id }) => path === `/${id}.md`);
      return rule ? rulePage(rule) : vscode.l10n.t('There is no such rule.');
    },
  });
}
