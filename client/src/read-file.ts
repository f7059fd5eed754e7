import * as vscode from 'vscode';

/** The largest file that is handed to the server, in bytes. */
const sizeLimit = 1_000_000;

/**
 * The text of a file in any file system the editor knows; `null` where it is missing, too large or not a file.
 * Read as UTF-8; never throws.
 */
export async function readTextFile(uri: string): Promise<string | null> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { type, size } = await vscode.workspace.fs.stat(file);
    if (!(type & vscode.FileType.File) || size > sizeLimit) return null;
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length > sizeLimit ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
