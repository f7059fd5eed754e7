import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../../server/src/core/config';
import { applyEdits } from '../../../../server/src/core/fix';
import { decideFraming } from '../../../../server/src/domain/framing/decide';
import { usualIntent } from '../../../../server/src/domain/framing/intent';
import { framingOutcome } from '../../../../server/src/kinds/web-config/framing/effect';
import { intentOf, patternOf } from '../../../../server/src/kinds/web-config/framing/judgement';
import { allFramingOccurrences, framingOccurrences } from '../../../../server/src/kinds/web-config/framing/occurrences';
import { framingRefactorings } from '../../../../server/src/kinds/web-config/framing/refactorings';
import { allowOnly } from '../../../../server/src/kinds/web-config/framing/write';
import type { WebConfig } from '../../../../server/src/kinds/web-config/model';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { inOutbound, inRules, inServer } from '../../../harness/web-config';
import { escaped, framingFile, framingRule, installed, printed, sound } from './patterns';

const intent = { ...usualIntent, domains: ['example.com', 'example.org'] };

function written(text: string, meant = intent): string {
  const { edits, problem } = allowOnly(parseWebConfig(text), meant);
  assert.equal(problem, undefined);
  return applyEdits(text, edits);
}

const patternsOf = (text: string): string[] =>
  allFramingOccurrences(parseWebConfig(text)).map(({ value }) => value.text);
const groupsOf = (pattern: string): number => new RegExp(`${pattern}|`).exec('')!.length;

describe('writing who may frame the application', () => {
  const around = [
    '@',
    '(^|&)@',
    '^.*@',
    '(@)',
    '((?:^|&)@)(.*)',
    'embed=1|@',
    '@|embed=(\\d)',
    '(?:[?&])@',
    '(a(b)?)?@(c)?',
  ];
  const cores = [installed, printed, sound, installed.replace('=*', '*'), 'wsname=', 'wsname=(.*)'];

  for (const frame of around)
    it(`keeps the groups of ${frame}, and is proved, whatever was there`, () => {
      for (const core of cores) {
        const before = frame.replace('@', () => core);
        const text = framingFile(escaped(before)).replaceAll('{UrlDecode:{C:1}}', 'https:');
        const [after] = patternsOf(written(text)) as [string];
        assert.equal(groupsOf(after), groupsOf(before), after);
        const { verdict } = decideFraming({ text: after, syntax: 'ECMAScript', ignoreCase: true }, intent);
        assert.equal(verdict, 'exact', after);
        assert.equal(written(written(text)), written(text), 'a second time it changes something');
      }
    });

  it('keeps what stands for other requests, where no site can make its own look like them', () => {
    const before = framingFile(escaped(`^embed=(1)$|${installed}`)).replace('{C:1}', '{C:2}');
    const [after] = patternsOf(written(before)) as [string];
    assert.match('embed=1', new RegExp(after));
    assert.equal(new RegExp(after).exec('wsname=https://example.com&a')![2], 'https://example.com');
  });

  it('goes into the pattern however wsname is written', () => {
    for (const word of ['wsname', 'wsName', 'wsNAME', 'Wsname', 'WsName', 'WSname', 'WSName', 'WSNAME']) {
      const text = framingFile(escaped(installed.replace('wsname', word)));
      assert.equal(patternsOf(text).length, 1, word);
    }
  });

  it('has letter case not count where it did', () => {
    const text = framingFile(escaped(installed)).replace(' />\n  </cond', ' ignoreCase="false" />\n  </cond');
    assert.ok(text.includes('ignoreCase="false"'));
    const [occurrence] = allFramingOccurrences(parseWebConfig(written(text)));
    assert.equal(occurrence?.pattern.ignoreCase, true);
  });

  it('has a rule of wildcards match by regular expressions that mean the same', () => {
    const rule = `<rule name="r" patternSyntax="Wildcard"><match serverVariable="RESPONSE_X_Frame_Options" pattern="*" /><conditions><add input="{URL}" pattern="/a.b/*/?" /><add input="{QUERY_STRING}" pattern="wsname=https://*.example.com*" /></conditions><action type="Rewrite" value="DENY" /></rule>`;
    const after = written(inOutbound(rule));
    assert.ok(after.includes('patternSyntax="ECMAScript"'), after);
    assert.ok(after.includes('pattern="^([\\s\\S]*)$"'), after);
    assert.ok(after.includes('pattern="^/a\\.b/([\\s\\S]*)/[\\s\\S]$"'), after);
    const [pattern = ''] = patternsOf(after);
    assert.equal(decideFraming({ text: pattern, syntax: 'ECMAScript', ignoreCase: true }, intent).verdict, 'exact');
    assert.equal(written(after), after);
    const exact = written(inOutbound(rule.replace('Wildcard', 'ExactMatch')));
    assert.ok(exact.includes('pattern="^\\*$"'), exact);
  });

  it('leaves wildcards that are looked for in a body alone', () => {
    const rule = `<rule name="r" patternSyntax="ExactMatch"><match filterByTags="A" pattern="x" /><conditions><add input="{QUERY_STRING}" pattern="wsname=https://a.com" /></conditions><action type="Rewrite" value="y" /></rule>`;
    assert.match(allowOnly(parseWebConfig(inOutbound(rule)), intent).problem ?? '', /patternSyntax/);
  });

  it('goes into every scope, preconditions and rules that are switched off, and nothing else', () => {
    const text = `<configuration><location path="a"><system.webServer><rewrite><outboundRules>${framingRule(escaped(installed), { attributes: ' enabled="false"' })}</outboundRules></rewrite></system.webServer></location><system.webServer><rewrite><outboundRules>${framingRule(escaped(printed))}<preConditions><preCondition name="p"><add input="{QUERY_STRING}" pattern="${escaped(sound)}" /></preCondition></preConditions></outboundRules></rewrite></system.webServer></configuration>`;
    const after = written(text);
    assert.equal(patternsOf(after).length, 3);
    for (const pattern of patternsOf(after))
      assert.equal(decideFraming({ text: pattern, syntax: 'ECMAScript', ignoreCase: true }, intent).verdict, 'exact');
    const without = (value: string) => value.replace(/pattern="[^"]*wsname[^"]*"/g, '');
    assert.equal(without(after), without(text));
    assert.equal(framingOccurrences(parseWebConfig(after)).length, 2);
  });

  it('does so for any list of domains, in any quotes', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    const domain = fc.tuple(label, fc.constantFrom('com', 'org', 'co.uk', 'example')).map(parts => parts.join('.'));
    const lists = fc.uniqueArray(domain, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        lists,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...cores),
        (domains, subdomains, httpsOnly, core) => {
          const text = framingFile(escaped(core))
            .replaceAll('{UrlDecode:{C:1}}', 'https:')
            .replace(/pattern="(wsname[^"]*)"/, "pattern='$1'");
          const meant = { ...usualIntent, domains, subdomains, httpsOnly };
          const model = parseWebConfig(written(text, meant));
          const [occurrence] = allFramingOccurrences(model);
          assert.equal(decideFraming(patternOf(occurrence!), meant).verdict, 'exact');
          assert.deepEqual(new Set(intentOf(occurrence!, emptyConfig).domains), new Set(domains));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is offered where a framing rule stands, for the domains that are stated or named, and such as are asked for', () => {
    const text = framingFile(escaped(sound.replace('(?:[a-z0-9-]+\\.)*', '[a-z0-9.-]*')));
    const model = parseWebConfig(text);
    const titles = (of: string | WebConfig, at?: number, config = emptyConfig) =>
      framingRefactorings(
        typeof of === 'string' ? parseWebConfig(of) : of,
        at === undefined ? undefined : { start: at, end: at },
        config,
      ).map(({ title }) => title);
    const named = 'Allow only example.com and its subdomains to frame the application';
    const asked = 'Allow only these domains…';
    assert.deepEqual(titles(model, text.indexOf('wsname')), [named, asked]);
    assert.deepEqual(titles(model, 0), []);
    const stated = { ...emptyConfig, framing: { allow: ['example.net'], subdomains: false } };
    assert.deepEqual(titles(model, undefined, stated), ['Allow only example.net to frame the application', asked]);
    assert.deepEqual(titles(framingFile(escaped(installed))), [asked]);
    assert.deepEqual(titles(written(text, { ...usualIntent, domains: ['example.com'] })), [asked]);
    assert.deepEqual(titles(framingFile(escaped(sound))), [asked]);
    assert.deepEqual(titles(inServer('')), []);
  });
});

describe('what a browser does with what the rules send', () => {
  const by = { scheme: 'https', host: 'finesse.example.com', port: 8445 } as const;
  const shown = (text: string, wsname?: string) => framingOutcome(parseWebConfig(text), wsname, by)?.isShown;

  it('is not known behind a redirect, and that it is not shown where IIS answers itself', () => {
    const redirect = `<rules><rule name="a"><match url=".*" /><action type="Redirect" url="https://other.example.net/" /></rule></rules>`;
    assert.equal(shown(inServer(`<rewrite>${redirect}</rewrite>`)), undefined);
    assert.equal(shown(inOutbound(framingRule('wsname=(')), 'https://a.com'), false);
    const answer = `<rule name="a"><match url=".*" /><action type="CustomResponse" statusCode="404" /></rule>`;
    assert.equal(shown(inRules(answer)), false);
    assert.equal(shown(inRules(answer.replace('CustomResponse', 'AbortRequest'))), false);
  });

  it('is that anybody may frame it, where no header says otherwise', () => {
    assert.equal(shown(inServer('')), true);
    assert.equal(shown(framingFile(escaped(sound))), true);
    assert.equal(shown(framingFile(escaped(sound)), 'https://finesse.example.com:8445'), true);
  });
});
