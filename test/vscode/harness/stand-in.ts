import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Host } from './host';
import { ensureVsCodeServer } from './vscode-server';

const minutes = 5;

/** What the workbench says about itself, among what the tests print. */
const chatter =
  /^(?:Resolv|Creating a socket|Ignoring fetching|Updating additional|Loading development|ChatSessionStore|\[Service Worker|\[reconnection|Request to .*404)/;

/**
 * Runs a test module in the extension host of the VS Code server, for the arguments VS Code itself takes:
 * `--extensionDevelopmentPath=DIR --extensionTestsPath=MODULE [FOLDER]`. Gives the exit code VS Code would.
 * An extension host that dies counts as 0 in VS Code: the caller has to make sure that the tests got to their end.
 */
export async function standIn(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
    },
    allowPositionals: true,
    strict: false, // the desktop application knows more, such as --no-sandbox
  });
  const payload: [string, string][] = [];
  // Versions after 1.100 take the tests from the address only with this flag.
  const host = await Host.start({ server: ensureVsCodeServer() }, '--enable-smoke-test-driver');
  try {
    for (const path of (values.extensionDevelopmentPath ?? []) as string[]) {
      payload.push(['extensionDevelopmentPath', host.remote(resolve(path))]);
    }
    payload.push(['extensionTestsPath', host.remote(resolve(String(values.extensionTestsPath)))]);
    const page = await host.newPage();
    const ended = new Promise<number>(end => page.exposeFunction('codeAutomationExit', end));
    await page.exposeFunction('codeAutomationLog', (type: 'log' | 'warn' | 'error', [first, ...rest]: unknown[]) => {
      if (!chatter.test(String(first))) console[type]?.(first, ...rest);
    });
    const folder = positionals[0];
    await page.goto(host.address(folder && resolve(folder), payload));
    const late = new Promise<never>((_, fail) => {
      setTimeout(() => fail(new Error(`The tests took more than ${minutes} minutes.`)), minutes * 60_000).unref();
    });
    return await Promise.race([ended, late]);
  } finally {
    await host.stop();
  }
}
