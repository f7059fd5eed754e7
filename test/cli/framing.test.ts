import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';
import { inOutbound, inRules } from '../harness/web-config';
import { escaped, framingFile, framingRule, installed, printed, sound } from '../kinds/web-config/framing/patterns';

interface Report {
  readonly version: number;
  readonly path: string;
  readonly verdict: string;
  readonly occurrences: readonly {
    readonly rule: string;
    readonly where: string;
    readonly pattern: string;
    readonly start: { readonly offset: number; readonly line: number; readonly column: number };
    readonly end: { readonly offset: number };
    readonly verdict: string;
    readonly admits: readonly string[];
    readonly witness?: string;
    readonly refused?: string;
    readonly cause?: string;
  }[];
}

/** The patterns of a file as regular expressions of JavaScript. */
const patternsIn = (text: string): RegExp[] =>
  [...text.matchAll(/pattern="([^"]*wsname[^"]*)"/g)].map(
    ([, pattern]) => new RegExp(pattern!.replaceAll('&amp;', '&').replaceAll('&lt;', '<'), 'i'),
  );

const dotted = printed.replaceAll('\\c', '\\.c');
/** The guide's text, mended step by step. */
const halfRepaired = [
  printed,
  dotted,
  dotted.replace('\\$', '$'),
  dotted.replace('[a-z0-9.]?', '[a-z0-9.]*'),
  dotted.replace('[a-z0-9.]?', '[a-z0-9.]*').replace('\\$', '$'),
  dotted.replace('([a-z0-9.]?)', '(([a-z0-9-]+\\.)*)').replace('(&|%26|\\$)', '(:8445)?(&|%26|$)'),
];

const gets = ['https://example.com', 'https://finesse.example.com:8445', 'http://a.b.example.org:8445'];
const doesNot = [
  'https://evil-example.com',
  'https://example.com.attacker.com',
  'https://domain1.com',
  'https://example-com',
];

function assertSound(text: string, count: number): void {
  const patterns = patternsIn(text);
  assert.equal(patterns.length, count);
  for (const pattern of patterns)
    for (const write of [(url: string) => url, encodeURIComponent, (url: string) => `${encodeURIComponent(url)}&a=b`]) {
      for (const url of gets) assert.match(`a=b&wsname=${write(url)}`, pattern);
      for (const url of doesNot) assert.doesNotMatch(`a=b&wsname=${write(url)}`, pattern);
    }
}

describe('ccconfig framing', () => {
  const folder = temporaryFolder();
  const run = (text: string, ...argv: string[]): Promise<CliResult> => {
    folder.write({ 'web.config': text });
    return cli(folder.path, ['framing', 'web.config', ...argv]);
  };
  const report = async (text: string, ...argv: string[]): Promise<[Report, number]> => {
    const { stdout, stderr, status } = await run(text, ...argv, '--format', 'json');
    assert.equal(stderr, '');
    return [JSON.parse(stdout), status];
  };

  it('tells every pattern that IIS evaluates, with places, and proves what it says', async () => {
    const text = inOutbound(
      [
        framingRule(escaped(sound), { name: 'Good' }),
        framingRule(escaped(installed), { name: 'Bad' }),
        framingRule(escaped(installed), { name: 'Off', attributes: ' enabled="false"' }),
        `<rule name="By precondition" preCondition="Framed"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="" /></rule>`,
        `<preConditions><preCondition name="Framed"><add input="{QUERY_STRING}" pattern="${escaped(printed)}" /></preCondition></preConditions>`,
      ].join('\n'),
    );
    const [{ version, path, verdict, occurrences }, status] = await report(text);
    assert.deepEqual([version, path, verdict, status], [1, 'web.config', 'both', 1]);
    assert.deepEqual(
      occurrences.map(({ rule, where, verdict: own, admits, witness, refused, cause }) => [
        rule,
        where,
        own,
        admits.join(),
        witness,
        refused,
        cause,
      ]),
      [
        ['Good', 'condition', 'exact', 'example.com', undefined, undefined, undefined],
        ['Bad', 'condition', 'admits-more', '', 'https://attacker.com', undefined, 'any-origin'],
        ['Framed', 'precondition', 'admits-less', '', undefined, 'https://domain1.com', 'domain'],
      ],
    );
    for (const { start, end, pattern } of occurrences)
      assert.equal(text.slice(start.offset, end.offset), escaped(pattern));
    assert.deepEqual(Object.keys(occurrences[0]!), ['rule', 'where', 'pattern', 'start', 'end', 'verdict', 'admits']);
  });

  it('ends with 0 only where just those get in who are meant', async () => {
    assert.equal((await run(framingFile(escaped(sound)))).status, 0);
    assert.equal((await run(framingFile(escaped(installed)))).status, 1);
    const [{ verdict, occurrences }, status] = await report(inOutbound(''));
    assert.deepEqual([verdict, occurrences, status], ['no-framing-rule', [], 1]);
    assert.match(
      (await run(inOutbound(''))).stdout,
      /^No rule that IIS runs looks for wsname=.*\nnote .*every site may frame the application/,
    );
  });

  it('takes who is meant from its options, else from ccconfig.jsonc, else from the patterns', async () => {
    const verdicts = async (...argv: string[]) => (await report(framingFile(escaped(sound)), ...argv))[0].verdict;
    assert.equal(await verdicts(), 'exact');
    assert.equal(await verdicts('--domain', 'https://EXAMPLE.com/', '--port', '8445', '--port', '443'), 'exact');
    assert.equal(await verdicts('--domain', 'example.org'), 'both');
    assert.equal(await verdicts('--no-subdomains'), 'admits-more');
    assert.equal(await verdicts('--https-only'), 'admits-more');
    folder.write({ 'ccconfig.jsonc': '{ "framing": { "allow": ["example.com", "example.org"] } }' });
    assert.equal(await verdicts(), 'admits-less');
    assert.equal(await verdicts('--domain', 'example.com'), 'exact');
    folder.write({ 'ccconfig.jsonc': '{ "framing": { "httpsOnly": true } }' });
    assert.equal(await verdicts(), 'admits-more');
  });

  it('speaks of no subdomains of an address', async () => {
    const { stdout } = await run(framingFile(escaped(sound.replace('example\\.com', '10\\.1\\.2\\.3'))));
    assert.match(stdout, /^Meant: 10\.1\.2\.3\.$/m);
  });

  it('says never that something is sound which it cannot decide', async () => {
    const [{ verdict, occurrences }, status] = await report(
      framingFile(escaped(sound.replace('(?:[a-z0-9-]+\\.)*', '(?!evil)(?:[a-z0-9-]+\\.)*'))),
    );
    assert.deepEqual([verdict, occurrences[0]!.verdict, status], ['not-decided', 'not-decided', 1]);
  });

  it('tries one URL: by which rule it gets in, why not, and what the browser does', async () => {
    const text = framingFile(escaped(sound), escaped(dotted));
    const { stdout, status } = await run(text, '--url', 'https://finesse.example.com:8445/desktop');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^https:\/\/finesse\.example\.com:8445 gets in, and a browser shows the page in the frame\.\n/,
    );
    assert.match(stdout, /admitted by "Framing 1" web\.config:\d+:\d+\n {2}refused by "Framing 2"/);
    assert.match(
      stdout,
      /wsname=https%3A%2F%2Ffinesse\.example\.com%3A8445\n {2}a browser shows the page in the frame/,
    );
    assert.match(stdout, /frame-ancestors 'self' https:\/\/finesse\.example\.com:8445\n {4}set by "Framing 1"/);
    const refused = JSON.parse((await run(text, '--url', 'https://www.evil.com', '--format', 'json')).stdout);
    assert.deepEqual(
      [refused.admitted, refused.rules.map((rule: { admits: boolean }) => rule.admits)],
      [false, [false, false]],
    );
    assert.equal((await run(text, '--url', 'https://www.evil.com')).status, 1);
    assert.match(
      (await run(framingFile(escaped(dotted.replace('\\$', '$'))), '--url', 'https://domain1.com:8445')).stdout,
      /port does not match/,
    );
  });

  it('answers for the address that it shows as getting in, whatever makes it get in', async () => {
    for (const part of ['(.*\\.)?', '(.*@)?', '']) {
      const pattern = `wsname=(https?://${part}example\\.com(&|$|${part === '' ? ':' : '/'}))`;
      const text = framingFile(escaped(pattern));
      const { occurrences } = JSON.parse(
        (await run(text, '--domain', 'example.com', '--format', 'json')).stdout,
      ) as Report;
      const witness = occurrences[0]?.witness ?? '';
      const { status, stdout } = await run(text, '--url', witness);
      assert.equal(status, 0, `${witness} ${stdout}`);
    }
  });

  it('says what the browser does otherwise than the patterns let one think', async () => {
    const alone = await run(framingFile(escaped(sound)));
    assert.match(
      alone.stdout,
      /^note Any other site may frame the application all the same, as by https:\/\/ece\.example\.com\/system\/:/m,
    );
    const other = `<rule name="Nobody else"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="SAMEORIGIN" /></rule>`;
    const both = await run(inOutbound(framingRule(escaped(sound)) + other));
    assert.doesNotMatch(both.stdout, /^note/m);
    const encoded = await run(inOutbound(framingRule(escaped(sound), { value: 'frame-ancestors {C:1}' }) + other));
    assert.match(
      encoded.stdout,
      /^note https:\/\/example\.com:8445 gets in by a pattern, but a browser does not show the page for https:\S+%3A8445 /m,
    );
    assert.equal(encoded.status, 0);
  });

  it('asks as a browser does: for a page that the rules are about, and with whom it comes from', async () => {
    const nobody = `<rule name="Nobody else"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="SAMEORIGIN" /></rule>`;
    const rule = framingRule(escaped(sound));
    const own = (server: string, location = '') =>
      `<configuration>${location}<system.webServer><rewrite><outboundRules>${server}</outboundRules></rewrite></system.webServer></configuration>`;
    const withCondition = (condition: string) => rule.replace('<conditions>', `<conditions>${condition}`);
    for (const [name, text] of Object.entries({
      folder: own(
        nobody,
        `<location path="system/web"><system.webServer><rewrite><outboundRules>${rule}</outboundRules></rewrite></system.webServer></location>`,
      ),
      path: own(withCondition('<add input="{URL}" pattern="^/system/web/view/" />') + nobody),
      host: own(rule + nobody).replace(
        '<rewrite>',
        '<rewrite><rules><rule name="h"><match url=".*" /><conditions><add input="{HTTP_HOST}" pattern="^ece\\.corp\\.net$" negate="true" /></conditions><action type="Redirect" url="https://ece.corp.net/{R:0}" /></rule></rules>',
      ),
      referer: own(withCondition('<add input="{HTTP_REFERER}" pattern="^https://example\\.com:8445/$" />') + nobody),
    })) {
      assert.doesNotMatch((await run(text)).stdout, /^note/m, name);
      const { stdout } = await run(text, '--url', 'https://example.com:8445');
      assert.match(stdout, /^https:\/\/example\.com:8445 gets in, and a browser shows the page in the frame\.$/m, name);
    }
  });

  it('says what becomes of who is kept out by an answer, and of who lies', async () => {
    const refusing = inRules(
      `<rule name="a"><match url=".*" /><conditions><add input="{QUERY_STRING}" pattern="wsname=" /><add input="{QUERY_STRING}" pattern="${escaped(sound)}" negate="true" /></conditions><action type="CustomResponse" statusCode="403" statusReason="No" statusDescription="Not here" /></rule>`,
    );
    const tried = await run(refusing, '--url', 'https://evil-example.com');
    assert.match(tried.stdout, /^https:\/\/evil-example\.com does not get in, and a browser refuses the frame\.$/m);
    assert.match(tried.stdout, /the page is not sent: Answer 403 No \(Not here\)/);
    const emptied = `<rule name="Empty"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><conditions><add input="{QUERY_STRING}" pattern="${escaped(sound)}" negate="true" /></conditions><action type="Rewrite" value="DENY" /></rule>`;
    assert.match(
      (await run(inOutbound(emptied))).stdout,
      /^note Any site may claim to be https:\/\/example\.com:8445: asked for as https:\S+wsname=https:\/\/example\.com:8445, /m,
    );
    assert.match(
      (await run(inOutbound(framingRule(escaped(installed)).replaceAll('pattern=".*"', 'pattern=".+"')))).stdout,
      /^The wsname= patterns let in every site\.$/m,
    );
  });

  it('names other files with rules, and rules without a name', async () => {
    const elsewhere = await run(
      '<configuration><system.webServer><rewrite><outboundRules configSource="out.config" /></rewrite></system.webServer></configuration>',
    );
    assert.match(elsewhere.stdout, /^note Rules stand in out\.config too/m);
    const nameless = framingRule(escaped(sound)).replace(' name="Framing"', '');
    const { stdout } = await run(inOutbound(nameless), '--url', 'https://example.com');
    assert.match(stdout, /^ {4}set by "\(without a name\)"$/m);
  });

  it('tells the guide’s text as what it is', async () => {
    const { stdout } = await run(framingFile(escaped(printed)), '--url', 'https://finesse.domain1.com:8445');
    assert.match(
      stdout,
      /^https:\/\/finesse\.domain1\.com:8445 does not get in by any pattern, but a browser shows the page/,
    );
    for (const text of [stdout, (await run(framingFile(escaped(printed)))).stdout])
      assert.match(text, /Copied from the guide, "\\c" is no dot.* one character .* dollar sign .* 8445/);
  });

  it('decides about decoded text where the input is decoded', async () => {
    const plainOnly = escaped(sound.replaceAll(/\(\?:(:|\/)\|%..\)/g, '$1'));
    const of = async (input: string) => (await report(inOutbound(framingRule(plainOnly, { input }))))[0].verdict;
    assert.deepEqual([await of('{QUERY_STRING}'), await of('{UrlDecode:{QUERY_STRING}}')], ['admits-less', 'exact']);
  });

  it('cannot work with what is no web.config or no option', async () => {
    for (const [argv, words] of [
      [['--domain', 'a b.com'], 'no domain'],
      [['--port', '0'], '1 to 65535'],
      [['--url', 'finesse'], 'address of the page'],
    ] as const) {
      const { status, stderr } = await run(framingFile(escaped(sound)), ...argv);
      assert.equal(status, 2);
      assert.ok(stderr.includes(words), stderr);
    }
    const broken = await run('<configuration><a></configuration>');
    assert.deepEqual([broken.status, broken.stdout], [2, '']);
    folder.write({ 'openssl.cnf': '[req]\n' });
    assert.equal((await cli(folder.path, ['framing', 'openssl.cnf'])).status, 2);
    folder.write({ 'ccconfig.jsonc': '{ "framing": { "allow": ["a b"] } }' });
    assert.match((await run(framingFile(escaped(sound)))).stderr, /ccconfig\.jsonc:1:/);
  });

  it('shows nothing that a terminal obeys, and colours on a terminal', async () => {
    folder.write({ 'web.config': inOutbound(framingRule(escaped(installed), { name: '\u009B31mEvil' })) });
    const { stdout } = await cli(folder.path, ['framing', 'web.config'], { columns: 100 });
    assert.ok(!stdout.includes('\u009B'));
    assert.ok(stdout.includes('\u001B[31mtoo wide\u001B[0m'));
  });
});

describe('ccconfig allow', () => {
  const folder = temporaryFolder();
  const run = (...argv: string[]): Promise<CliResult> => cli(folder.path, ['allow', ...argv, '--in', 'web.config']);
  const present = (): string => readFileSync(join(folder.path, 'web.config'), 'utf8');

  for (const [index, pattern] of [installed, sound, ...halfRepaired].entries())
    it(`writes a proved pattern in the place of variant ${index + 1}, and does so once`, async () => {
      const text = `\uFEFF${framingFile(escaped(pattern), escaped(installed)).replaceAll('\n', '\r\n')}`;
      folder.write({ 'web.config': text });
      const shown = await run('example.com', '*.Example.org');
      assert.deepEqual([shown.status, present()], [0, text]);
      assert.match(shown.stdout, /^\+.*wsname=/m);
      const { status, stdout } = await run('example.com', '*.Example.org', '--write');
      assert.equal(status, 0, stdout);
      assertSound(present(), 2);
      assert.equal(present().replace(/pattern="wsname[^"]*"/g, ''), text.replace(/pattern="wsname[^"]*"/g, ''));
      assert.match((await run('example.com', 'example.org', '--write')).stdout, /^Nothing to do/);
      assert.equal(
        (await cli(folder.path, ['framing', 'web.config', '--domain', 'example.com', '--domain', 'example.org']))
          .status,
        0,
      );
    });

  it('keeps the numbers of groups, what stands around and every other rule', async () => {
    const around = `(^|&)${installed}`;
    const rule = framingRule(escaped(around), { value: "frame-ancestors 'self' {UrlDecode:{C:2}}" });
    folder.write({
      'web.config': inOutbound(
        `${rule}\n${framingRule(escaped(installed), { name: 'Off', attributes: ' enabled="false"' })}`,
      ),
    });
    await run('example.com', 'example.org', '--write');
    const [first, second] = patternsIn(present());
    const found = first!.exec('a=b&wsname=https%3A%2F%2Ffinesse.example.com%3A8445&c=d')!;
    assert.deepEqual([found.length, found[1], found[2]], [8, '&', 'https%3A%2F%2Ffinesse.example.com%3A8445']);
    assert.equal(second!.exec('wsname=https://example.com&a')![1], 'https://example.com');
    assertSound(present(), 2);
  });

  it('adds and removes domains', async () => {
    folder.write({ 'web.config': framingFile(escaped(sound)) });
    const [before] = patternsIn(present());
    assert.equal((await run('example.org', '--add', '--write')).status, 0);
    assertSound(present(), 1);
    assert.equal((await run('example.org', '--remove', '--write')).status, 0);
    const [after] = patternsIn(present());
    for (const url of [...gets, ...doesNot])
      assert.equal(after!.test(`wsname=${url}`), before!.test(`wsname=${url}`), url);
    assert.match((await run('example.org', '--remove', '--write')).stdout, /^Nothing to do/);
    const none = await run('example.com', '--remove');
    assert.deepEqual([none.status, none.stderr.includes('No domain would be left')], [2, true]);
  });

  it('keeps what nothing states: https alone, hosts alone, and patterns that are right already', async () => {
    const secure = sound.replaceAll('https?', 'https');
    folder.write({ 'web.config': framingFile(escaped(secure)) });
    assert.match((await run('example.com', '--https-only', '--write')).stdout, /^Nothing to do/);
    assert.equal((await run('example.org', '--add', '--write')).status, 0);
    assert.match('wsname=https://example.org:8445', patternsIn(present())[0]!);
    assert.doesNotMatch('wsname=http://example.org:8445', patternsIn(present())[0]!);
    const wider = await run('example.org');
    assert.match(wider.stderr, /^note Pages over http get in now as well/m);

    const host = sound.replace('(?:[a-z0-9-]+\\.)*', '');
    folder.write({ 'web.config': framingFile(escaped(host), escaped(sound)) });
    assert.equal((await run('example.org', '--add', '--write')).status, 0);
    assert.match('wsname=https://a.example.org', patternsIn(present())[0]!);
    folder.write({ 'web.config': framingFile(escaped(host)) });
    assert.equal((await run('example.org', '--add', '--write')).status, 0);
    assert.doesNotMatch('wsname=https://a.example.org', patternsIn(present())[0]!);

    folder.write({ 'web.config': framingFile(escaped(sound), escaped(installed)) });
    assert.match((await run('example.com', '--write')).stdout, /changed in one place/);
    assert.ok(present().includes(escaped(sound)));
  });

  it('knows that a domain lets in those below it', async () => {
    folder.write({ 'web.config': framingFile(escaped(sound)) });
    assert.match((await run('finesse.example.com', '--add')).stdout, /^Nothing to do/);
    assert.match((await run('example.net', '--remove')).stdout, /^Nothing to do/);
    const covered = await run('finesse.example.com', '--remove');
    assert.equal(covered.status, 2);
    assert.match(covered.stderr, /gets in as a subdomain of example\.com/);
  });

  it('says what a browser will make of it', async () => {
    folder.write({ 'web.config': framingFile(escaped(installed)) });
    assert.match((await run('example.com')).stderr, /^note Any other site may frame the application all the same/m);
  });

  it('writes domains as DNS has them, and takes what else is meant from options and configuration', async () => {
    folder.write({
      'web.config': framingFile(escaped(installed)),
      'ccconfig.jsonc': '{ "framing": { "subdomains": false } }',
    });
    assert.equal((await run('bücher.example', '--https-only', '--write')).status, 0);
    const [pattern] = patternsIn(present());
    assert.match('wsname=https://xn--bcher-kva.example:8445', pattern!);
    assert.doesNotMatch('wsname=https://a.xn--bcher-kva.example', pattern!);
    assert.doesNotMatch('wsname=http://xn--bcher-kva.example', pattern!);
  });

  it('refuses what it cannot do, and changes nothing then', async () => {
    const refuses = async (text: string, words: string, ...argv: string[]) => {
      folder.write({ 'web.config': text });
      const { status, stderr } = await run(...argv, '--write');
      assert.equal(status, 2);
      assert.ok(stderr.includes(words), stderr);
      assert.equal(present(), text);
    };
    const file = framingFile(escaped(installed));
    await refuses(file, 'is an address', '10.0.0.1');
    await refuses(file, 'no dot', 'localhost');
    await refuses(file, 'a * can only stand at the start', 'fin*.example.com');
    await refuses(file, 'write one of them', 'example.com', '--add', '--remove');
    await refuses(inOutbound(''), 'no wsname= pattern', 'example.com');
    await refuses('<configuration><a></configuration>', 'not well-formed', 'example.com');
    const wildcard = inOutbound(
      framingRule('*wsname=https://*', { attributes: ' patternSyntax="Wildcard"', value: 'a' }).replace(
        'serverVariable="RESPONSE_Content_Security_Policy"',
        'filterByTags="A"',
      ),
    );
    await refuses(wildcard, 'patternSyntax', 'example.com');
    const host = framingFile('wsname=https?://([a-z.]+)');
    await refuses(host, 'refers to {C:1}', 'example.com');
  });
});
