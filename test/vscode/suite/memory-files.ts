import * as vscode from 'vscode';

/** A read-only file system that only VS Code can read, as a virtual workspace has. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  /** @param files texts by path */
  constructor(files: Readonly<Record<string, string>>) {
    const encoder = new TextEncoder();
    this.files = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: this.readFile(vscode.Uri.from({ scheme: 'x', path })).length,
    };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map(path => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions();
  }
}
