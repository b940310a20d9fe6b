import * as vscode from 'vscode';
import { inputError, inputLimit, type InputError, type InputErrorCode } from '../files/inputErrors.ts';

const codesOfFileErrors: Readonly<Record<string, InputErrorCode>> = {
  FileNotFound: 'input.not-found',
  EntryNotFound: 'input.not-found',
  FileNotADirectory: 'input.not-found',
  NoPermissions: 'input.not-permitted',
  FileIsADirectory: 'input.folder',
};

/** The input error that a failed call to the editor's file system stands for. */
export function fromFileError(thrown: unknown): InputError {
  const code = thrown instanceof vscode.FileSystemError ? thrown.code : '';
  return inputError(codesOfFileErrors[code] ?? 'input.unreadable');
}

/** The bytes of a file that is no larger than an input may be. Never throws. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | InputError> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > inputLimit) return inputError('input.too-large');
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    return fromFileError(error);
  }
}
