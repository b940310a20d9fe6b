import * as vscode from 'vscode';
import { webAddresses, type WebAddress } from '../letter/webAddresses.ts';
import { letterLanguage, longestText } from './letters.ts';
import { rangeOf } from './ranges.ts';

/** Links for the web addresses of a letter. Of an address that is printed over several lines each line leads to the whole of it. */
export function registerLinks(): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { language: letterLanguage },
    {
      provideDocumentLinks: (document) => {
        const source = document.getText();
        return source.length > longestText ? [] : webAddresses(source).flatMap((address) => linksOf(document, address));
      },
    },
  );
}

function linksOf(document: vscode.TextDocument, { target, parts }: WebAddress): vscode.DocumentLink[] {
  const uri = parsed(target);
  return uri ? parts.map((part) => new vscode.DocumentLink(rangeOf(document, part), uri)) : [];
}

function parsed(target: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(target, true);
  } catch {
    return undefined;
  }
}
