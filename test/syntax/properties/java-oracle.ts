import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JavaReading } from '../../../server/src/syntax/properties/java';
import { ensureProgram, runProgram } from '../../harness/programs';

/** What the JDK itself makes of files, each loaded both ways. */
export interface JavaAnswer {
  readonly stream: JavaReading;
  readonly reader: JavaReading;
}

/** Asks `java.util.Properties` about many files in one run. The texts hold no lone surrogates, which UTF-8 cannot write. */
export function askJava(texts: readonly string[]): JavaAnswer[] {
  ensureProgram('javac', 'default-jdk-headless');
  const folder = mkdtempSync(join(tmpdir(), 'ccconfig-java-'));
  try {
    const input = join(folder, 'files.txt');
    writeFileSync(input, texts.map(text => `${Buffer.from(text).toString('base64')}\n`).join(''));
    const output = runProgram('java', ['-Xshare:auto', join(__dirname, 'LoadProperties.java'), input]);
    const lines = output.split(/\r?\n/);
    return texts.map((_, index) => ({ stream: reading(lines[2 * index]!), reader: reading(lines[2 * index + 1]!) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reading(line: string): JavaReading {
  const [puts, error] = line.split('!');
  const entries = puts!.split(' ').filter(put => put !== '');
  return {
    entries: entries.map(put => {
      const [key, value] = put.split('=');
      return { key: units(key!), value: units(value!) };
    }),
    error: error ?? null,
  };
}

function units(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map(unit => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
