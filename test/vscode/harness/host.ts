import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Settings that keep the window still: nothing pops up, nothing saves or updates by itself. */
const stillness = {
  'chat.commandCenter.enabled': false,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const serverFlags = [
  '--host=127.0.0.1',
  '--port=0',
  '--without-connection-token',
  '--accept-server-license-terms',
  '--telemetry-level=off',
  '--disable-update-check',
  '--disable-getting-started-override',
  '--enable-remote-auto-shutdown', // should it ever be left behind
];

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // nothing but this machine can be reached
];

export interface HostOptions {
  /** The folder of the VS Code server. */
  readonly server: string;
  /** The folder of installed extensions; none unless given. */
  readonly extensions?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** VS Code's server, with Chromium as its window. */
export class Host {
  /** Throw-away folder: user data, workspaces. */
  readonly data = mkdtempSync(join(tmpdir(), 'vscode-host-'));
  private process: ChildProcess | undefined;
  private browser: Browser | undefined;
  private origin = '';
  private readonly stopNow = () => this.process?.kill();

  private constructor(private readonly options: HostOptions) {
    this.settings(options.settings);
  }

  static async start(options: HostOptions, ...flags: string[]): Promise<Host> {
    const host = new Host(options);
    try {
      host.origin = await host.startServer(flags);
      host.browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags });
      return host;
    } catch (error) {
      await host.stop();
      throw error;
    }
  }

  /** Writes the user's settings; open windows notice. */
  settings(values: Readonly<Record<string, unknown>> = {}): void {
    const folder = join(this.data, 'data/User');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...stillness, ...values }, null, 2));
  }

  /** A copy of a folder that a test may change. */
  workspace(folder: string, name = 'workspace'): string {
    const copy = join(mkdtempSync(join(this.data, 'folder-')), name);
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  /** A window with a profile of its own. */
  async newPage(size = { width: 1280, height: 800 }, deviceScaleFactor = 1): Promise<Page> {
    if (!this.browser) throw new Error('The host has not been started.');
    const context = await this.browser.newContext({ viewport: size, deviceScaleFactor });
    return context.newPage();
  }

  /** The workbench's address, with a folder open or with none. */
  address(folder: string | undefined, payload: readonly (readonly [string, string])[] = []): string {
    const query = new URLSearchParams(folder ? { folder } : { ew: 'true' });
    query.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
    return `${this.origin}/?${query}`;
  }

  /** A file of the server as the workbench names it. */
  remote(path: string): string {
    return `vscode-remote://${new URL(this.origin).host}${path}`;
  }

  async stop(): Promise<void> {
    process.off('exit', this.stopNow);
    await this.browser?.close();
    const server = this.process;
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise(resolve => server.once('exit', resolve));
      server.kill();
      await gone;
    }
    rmSync(this.data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Starts the server; gives its address. */
  private startServer(flags: readonly string[]): Promise<string> {
    const { server, extensions = join(this.data, 'extensions') } = this.options;
    const folders = [`--server-data-dir=${this.data}`, `--extensions-dir=${extensions}`];
    const program = [join(server, 'out/server-main.js'), ...serverFlags, ...folders, ...flags];
    const env = { ...process.env, EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' };
    const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process = child;
    process.once('exit', this.stopNow);
    return new Promise((resolve, reject) => {
      let log = '';
      const read = (chunk: Buffer) => {
        log += chunk;
        const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
        if (port) resolve(`http://127.0.0.1:${port}`);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', code => reject(new Error(`The VS Code server ended with ${code}.\n${log}`)));
    });
  }
}
