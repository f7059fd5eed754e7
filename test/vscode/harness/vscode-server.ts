import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from '../../harness/programs';
import { cache } from './paths';

// The VS Code server and its browser workbench, as the npm package code-server ships them.
const version = '4.100.3'; // VS Code 1.100.3, the newest that runs on Node 20
const ripgrep = '@vscode/ripgrep-linux-x64@1.18.0'; // quick open searches with it

/** Modules with compiled parts, done without: nothing that the tests need is lost. */
const standIns: Readonly<Record<string, string>> = {
  // Writes logs, and with them what extensions write to their output channels.
  '@vscode/spdlog/index.js': `
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(kind, name, file) {
    Object.assign(this, { file, level: 2, plain: false });
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.plain ? text : new Date().toISOString() + ' [' + levels[level] + '] ' + text + '\\n';
    try { fs.appendFileSync(this.file, line); } catch { /* the folder is gone at the end of a run */ }
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.plain = true; }
  setPattern() { this.plain = false; }
  flush() {}
  drop() {}
}
levels.forEach((name, level) => { Logger.prototype[name] = function (text) { this.write(level, text); }; });
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating', name, file);
`,
  // Ends an extension host whose server has died; the tests end their own.
  'native-watchdog/index.js': 'exports.start = () => {};\n',
  // Would write an id into the home folder.
  '@vscode/deviceid/dist/index.js': 'exports.getDeviceId = async () => "test";\n',
};

/** Installs the server unless it is there already. Gives its folder. */
export function ensureVsCodeServer(): string {
  const home = join(cache, `vscode-server-${version}`);
  if (existsSync(home)) return home;
  console.log(`Installing the VS Code server (code-server ${version}) from npm`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'installing-'));
  try {
    const server = join(work, 'server');
    mkdirSync(server);
    unpack(fetch(`code-server@${version}`, work), server, 'package/lib/vscode', '--exclude=*.map');
    // Without legacy peers npm finds the shrinkwrap incomplete.
    runProgram('npm', ['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
      cwd: server,
    });
    const modules = join(server, 'node_modules');
    symlinkSync('node_modules', join(server, 'node_modules.asar')); // what the workbench calls it
    unpack(fetch(ripgrep, work), join(modules, '@vscode/ripgrep'), 'package/bin');
    for (const [file, text] of Object.entries(standIns)) {
      mkdirSync(dirname(join(modules, file)), { recursive: true });
      writeFileSync(join(modules, file), text);
    }
    renameSync(server, home); // all or nothing
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return home;
}

/** Downloads a package's tarball. */
function fetch(name: string, folder: string): string {
  const printed = runProgram('npm', ['pack', '--silent', name], { cwd: folder });
  return join(folder, printed.trim().split('\n').at(-1) ?? '');
}

/** Unpacks one folder of a tarball; what stands above it, except for `bin`, is left off. */
function unpack(tarball: string, into: string, folder: string, ...flags: string[]): void {
  const strip = folder.endsWith('/bin') ? 1 : folder.split('/').length;
  runProgram('tar', ['-xzf', tarball, '-C', into, `--strip-components=${strip}`, ...flags, folder]);
}
