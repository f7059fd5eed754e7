import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DerElement, oidOf, readDer, stringOf } from './der';
import { ensureProgram, runProgram } from './programs';

/** What `openssl req -new -batch` made of a file, read from the request's own bytes. */
export interface MadeRequest {
  readonly accepted: boolean;
  readonly stderr: string;
  /** `oid=value`, with `+` in front where it shares the name of the one before. */
  readonly subject: readonly string[];
  /** ASN.1 tags of the values. */
  readonly tags: readonly number[];
  readonly extensions: readonly { readonly oid: string; readonly critical: boolean; readonly value: DerElement }[];
  /** Object identifier of the signature. */
  readonly signature: string;
}

const refused: Omit<MadeRequest, 'stderr'> = { accepted: false, subject: [], tags: [], extensions: [], signature: '' };

/**
 * Has the real OpenSSL make a request from each file, with one key for all.
 * @param besides what lies in the folder that it is started in, by path
 * @param used called with that folder while it is there
 */
export async function makeRequests(
  files: readonly (string | Buffer)[],
  besides: ReadonlyMap<string, Buffer> = new Map(),
  used?: (folder: string) => void,
): Promise<MadeRequest[]> {
  ensureProgram('openssl', 'openssl');
  const folder = mkdtempSync(join(tmpdir(), 'ccconfig-openssl-'));
  try {
    const key = join(folder, 'key.pem');
    for (const [path, content] of besides) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    used?.(folder);
    runProgram('openssl', ['genrsa', '-out', key, '2048']);
    const made: MadeRequest[] = new Array(files.length);
    const waiting = files.map((text, index) => ({ text, index }));
    const worker = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        made[next.index] = await makeRequest(folder, key, next);
    };
    await Promise.all([worker(), worker(), worker()]);
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeRequest(folder: string, key: string, { text, index }: { text: string | Buffer; index: number }) {
  const config = join(folder, `${index}.text`);
  const out = join(folder, `${index}.der`);
  writeFileSync(config, text);
  const args = ['req', '-new', '-batch', '-config', config, '-key', key, '-outform', 'DER', '-out', out];
  const { status, stderr } = await finished(args, folder);
  const made = status === 0 ? requestOf(readFileSync(out)) : refused;
  rmSync(config);
  rmSync(out, { force: true });
  return { ...made, stderr };
}

function finished(args: readonly string[], cwd: string): Promise<{ status: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: cwd, OPENSSL_CONF: '/dev/null' };
    const child = spawn('openssl', args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', status => resolve({ status, stderr }));
  });
}

const extensionRequest = '1.2.840.113549.1.9.14';

function requestOf(bytes: Buffer): Omit<MadeRequest, 'stderr'> {
  const [info, algorithm] = readDer(bytes)[0]!.children as [DerElement, DerElement];
  const [, subject, , attributes] = info.children;
  const extensions = attributes!.children
    .filter(({ children }) => oidOf(children[0]!) === extensionRequest)
    .flatMap(({ children }) => children[1]!.children[0]!.children)
    .map(({ children }) => ({
      oid: oidOf(children[0]!),
      critical: children.length > 2 && children[1]!.body[0] !== 0,
      value: readDer(children.at(-1)!.body)[0]!,
    }));
  return {
    accepted: true,
    tags: subject!.children.flatMap(name => name.children.map(({ children: [, value] }) => value!.tag)),
    subject: subject!.children.flatMap(name =>
      name.children.map(
        ({ children: [oid, value] }, index) => `${index > 0 ? '+' : ''}${oidOf(oid!)}=${stringOf(value!)}`,
      ),
    ),
    extensions,
    signature: oidOf(algorithm!.children[0]!),
  };
}
