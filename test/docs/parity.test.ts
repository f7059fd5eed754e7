import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, generated, pageOf } from '../../scripts/documents';
import { repository } from '../harness/pages';

const at = (path: string) => join(repository, path);
const filesUnder = (folder: string): string[] =>
  readdirSync(at(folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
const tests = ['test/core', 'test/domain', 'test/kinds'].flatMap(filesUnder).filter(path => path.endsWith('.test.ts'));
const tested = tests.map(path => readFileSync(at(path), 'utf8')).join('\n');
const rules = allRules();

describe('parity', () => {
  it('every rule has a page, and every page a rule', () => {
    const pages = filesUnder('docs/rules').filter(path => !path.endsWith('README.md'));
    assert.deepEqual(pages.sort(), rules.map(({ meta }) => pageOf(meta.id)).sort());
  });

  it('every rule has a file named after it', () => {
    const sources = filesUnder('server/src').filter(
      path =>
        /\/rules\/[^/]+\.ts$/.test(path) &&
        !/\/(index|structure|pattern|meaning|framing|lexical|request|extensions)\.ts$/.test(path),
    );
    const named = rules
      .filter(({ meta }) => !meta.id.startsWith('suppression/'))
      .map(({ meta }) => meta.id.split('/')[1]);
    const names = sources.map(path => path.slice(path.lastIndexOf('/') + 1, -3));
    // Kinds of one syntax share the files of some rules.
    assert.deepEqual([...new Set(names)].sort(), [...new Set(named)].sort());
  });

  it('every rule is named by a test', () => {
    const untested = rules.filter(({ meta }) => !tested.includes(`'${meta.id}'`)).map(({ meta }) => meta.id);
    assert.deepEqual(untested, []);
  });

  it('every rule of files is seen in the faulty corpus', () => {
    const expected = filesUnder('test/corpus')
      .map(path => readFileSync(at(path), 'utf8'))
      .join('\n');
    const unseen = rules.filter(
      ({ meta }) =>
        /^(connection-pool-map|web-config|reportsdb-properties|index-stats-properties)\//.test(meta.id) &&
        !expected.includes(`"${meta.id}"`),
    );
    assert.deepEqual(
      unseen.map(({ meta }) => meta.id),
      [],
    );
  });

  it('every reference is a public document', () => {
    for (const { meta } of rules)
      for (const { title, url } of meta.references) {
        assert.ok(title.length > 2, meta.id);
        if (url) assert.match(url, /^https:\/\//, meta.id);
      }
  });

  it('what is generated is up to date', () => {
    const stale = generated().filter(
      ({ path, content }) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== content,
    );
    assert.deepEqual(
      stale.map(({ path }) => path),
      [],
      'run "npm run generate"',
    );
  });

  it('nothing points outside the project', () => {
    const outside = new RegExp(['\\.\\./sha' + 'red', '/wo' + 'rk/', 'help' + 'er-\\d'].join('|'));
    const folders = [
      'client',
      'server',
      'docs',
      'scripts',
      'bench',
      'samples',
      'syntaxes',
      'snippets',
      'test',
      '.ci',
    ].filter(path => existsSync(at(path)));
    const texts = folders
      .flatMap(filesUnder)
      .filter(path => /\.(ts|mjs|js|json|jsonc|md|sh|lua|xml|run)$|\.ci\/run$/.test(path));
    assert.deepEqual(
      texts.filter(path => outside.test(readFileSync(at(path), 'utf8'))),
      [],
    );
  });
});
