import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths';
import { ensureVsCodeServer } from './vscode-server';

/** A piece of a line and its innermost scope. */
export type Token = readonly [text: string, scope: string];

interface TextMate {
  Registry: new (
    options: object,
  ) => {
    loadGrammar(scope: string): Promise<{ tokenizeLine(line: string, state: unknown): Tokenized }>;
  };
  parseRawGrammar(text: string, path: string): unknown;
  INITIAL: unknown;
}

interface Tokenized {
  readonly tokens: readonly {
    readonly startIndex: number;
    readonly endIndex: number;
    readonly scopes: readonly string[];
  }[];
  readonly ruleStack: unknown;
}

/** The tokenizer of the pool map. */
export function poolMapTokenizer(): Promise<(text: string) => Token[]> {
  return tokenizer('connection-pool-map');
}

/** Loads a grammar, on top of XML unless it has a scope of its own, into VS Code's own tokenizer. Gives a function that reads a text. */
export async function tokenizer(
  language: string,
  scopeName = `text.xml.${language}`,
): Promise<(text: string) => Token[]> {
  const server = ensureVsCodeServer();
  const load = createRequire(join(server, 'package.json'));
  const textmate = load('vscode-textmate') as TextMate;
  const oniguruma = load('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(join(server, 'node_modules/vscode-oniguruma/release/onig.wasm')));
  const paths: Record<string, string> = {
    'text.xml': join(server, 'extensions/xml/syntaxes/xml.tmLanguage.json'),
    [scopeName]: join(root, `syntaxes/${language}.tmLanguage.json`),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope: string) => {
      const path = paths[scope];
      return path ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null;
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  return text => {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap(line => {
      const read = grammar.tokenizeLine(line, state);
      state = read.ruleStack;
      return read.tokens.map(({ startIndex, endIndex, scopes }): Token => {
        return [line.slice(startIndex, endIndex), scopes.at(-1) ?? ''];
      });
    });
  };
}
