import assert from 'node:assert/strict';
import type { OutlineSymbol } from '../../../server/src/core/kind';
import { contains, type Span } from '../../../server/src/core/span';
import { hover } from '../../../server/src/kinds/web-config/hover';
import { lenses } from '../../../server/src/kinds/web-config/lenses';
import { links } from '../../../server/src/kinds/web-config/links';
import { parseWebConfig } from '../../../server/src/kinds/web-config/parse';
import { selections } from '../../../server/src/kinds/web-config/selections';
import { folds, symbols } from '../../../server/src/kinds/web-config/symbols';
import { inHeaders, inMaps, inOutbound, inRewrite, inRules } from '../../harness/web-config';
import { withCursor } from './cursor';
import { corpusFiles } from './files';

function hoverAt(marked: string): { on: string; says: string } {
  const { model, text, offset } = withCursor(marked);
  const found = hover(model, offset);
  assert.ok(found, 'nothing is said');
  assert.ok(found.span.start <= offset && offset <= found.span.end);
  return { on: text.slice(found.span.start, found.span.end), says: found.markdown };
}

const pattern = (marked: string) => hoverAt(inRules(`<rule name="a"><match url="${marked}" /></rule>`));

describe('web-config hover', () => {
  it('explains elements, attributes and words', () => {
    assert.match(hoverAt(inRules('<ru│le name="a" />')).says, /\*\*<rule>\*\*[\s\S]*stopProcessing/);
    assert.equal(hoverAt(inRules('<rule name="a"></ru│le>')).on, 'rule');
    assert.equal(hoverAt('<configuration></con│f,').on, 'conf,');
    assert.match(hoverAt(inRules('<rule name="a" stop│Processing="true" />')).says, /Without it: `false`/);
    const action = '<rule name="a"><action type="Redirect" redirectType="Fou│nd" /></rule>';
    assert.deepEqual(hoverAt(inRules(action)), {
      on: 'Found',
      says: '**Found** Status 302. Not kept; a POST becomes a GET.',
    });
    assert.equal(hoverAt(inOutbound('<rule name="a"><match filterByTags="A, Fo│rm" /></rule>')).on, 'Form');
    const { model, offset } = withCursor('<configuration><system.web><a b="│c" /></system.web></configuration>');
    assert.equal(hover(model, offset), undefined);
  });

  it('tells a pattern in words, with its groups', () => {
    const { on, says } = pattern('^old/│(.*)\\.(html?)$');
    assert.equal(on, '^old/(.*)\\.(html?)$');
    assert.match(says, /ECMAScript\), letter case does not count/);
    assert.match(says, /the start, `old\/`, group 1 \(any characters\), `\.`, group 2 \(`htm`, perhaps `l`\), the end/);
    assert.match(says, /- `\{R:1\}` is `\(\.\*\)`\n- `\{R:2\}` is `\(html\?\)`/);
    const rule = '<rule name="a" patternSyntax="Wildcard"><match url="*/x│" /></rule>';
    assert.match(hoverAt(inRules(rule)).says, /Wildcard/);
    const condition =
      '<rule name="a"><conditions><add input="a" pattern="(a|[│bc])+?" negate="true" /></conditions></rule>';
    assert.match(
      hoverAt(inRules(condition)).says,
      /met where it does not match[\s\S]*group 1 \(`a` or a character of `\[bc\]`\)/,
    );
    assert.doesNotMatch(hoverAt(inRules(condition)).says, /C:1/);
  });

  it('explains what stands in a template', () => {
    const rule = (url: string) =>
      inRewrite(
        `<rules><rule name="s"><serverVariables><set name="OWN" value="1" /></serverVariables></rule><rule name="a"><match url="^(.*)$" /><conditions><add input="{HTTP_HOST}" pattern="^(www)" /></conditions><action type="Rewrite" url="${url}" /></rule></rules><rewriteMaps><rewriteMap name="M" defaultValue="d"><add key="a" value="b" /></rewriteMap></rewriteMaps>`,
      );
    assert.deepEqual(hoverAt(rule('a/{HTTP_│HOST}')).on, '{HTTP_HOST}');
    assert.match(hoverAt(rule('{R│:1}')).says, /group 1, `\(\.\*\)`, of the pattern of the rule/);
    assert.match(hoverAt(rule('{C│:1}')).says, /`\(www\)`, of the last condition/);
    assert.match(hoverAt(rule('{R│:2}')).says, /there is no such group/);
    assert.match(hoverAt(rule('{R│:0}')).says, /All that the pattern of the rule matched/);
    assert.match(hoverAt(rule('{To│Lower:{URL}}')).says, /in lower case/);
    assert.equal(hoverAt(rule('{ToLower:{U│RL}}')).on, '{URL}');
    assert.match(hoverAt(rule('{M:{U│RL}}')).says, /path/);
    assert.match(hoverAt(rule('{│M:{URL}}')).says, /rewrite map `M` \(1 entry\).*`d`/);
    assert.match(hoverAt(rule('{│N:{URL}}')).says, /does not define/);
    assert.match(hoverAt(rule('{OW│N}')).says, /Set by `s`/);
    assert.match(hoverAt(rule('{HTTP_X_A│B}')).says, /request header x-ab/);
    const whole = hoverAt(rule('https:│//{HTTP_HOST}/{R:1}'));
    assert.equal(whole.on, 'https://{HTTP_HOST}/{R:1}');
    assert.match(whole.says, /- `\{HTTP_HOST\}`: request header Host.*\n- `\{R:1\}`: What group 1, `\(\.\*\)`, of/);
  });

  it('explains headers and names', () => {
    assert.match(hoverAt(inHeaders('<add name="x-frame-│options" value="DENY" />')).says, /Who may show the page/);
    const policy = (value: string) => hoverAt(inHeaders(`<add name="Content-Security-Policy" value="${value}" />`));
    assert.match(policy("frame-an│cestors 'self'").says, /Overrules X-Frame-Options/);
    assert.match(policy("frame-ancestors 's│elf'").says, /The site itself/);
    assert.match(policy('frame-ancestors https://finesse│.example.com').says, /on the default port only, with https/);
    assert.match(policy('frame-ancestors *.exam│ple.com:8445').says, /every subdomain of example\.com.*port 8445/);
    const outbound =
      '<rule name="Fra│ming" preCondition="p"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="DENY" /></rule><preConditions><preCondition name="P"><add input="{RESPONSE_STATUS}" pattern="^2" /></preCondition></preConditions>';
    assert.match(hoverAt(inOutbound(outbound)).says, /→ X-Frame-Options: DENY/);
    assert.match(
      hoverAt(inOutbound(outbound.replace('│', '').replace('"p"', '"│p"'))).says,
      /`\{RESPONSE_STATUS\} \^2`/,
    );
    assert.match(hoverAt(inMaps('<rewriteMap name="│M"><add key="a" /></rewriteMap>')).says, /1 entry/);
  });

  it('never shows the setting of a provider, and never throws', () => {
    const text = inRewrite(
      '<providers><provider name="P" type="T"><settings><add key="ConnectionString" value="hunter2" /></settings></provider></providers>',
    );
    const model = parseWebConfig(text);
    for (let place = 0; place <= text.length; place++)
      assert.ok(!hover(model, place)?.markdown.includes('hunter2'), String(place));
    for (const file of corpusFiles('clean').slice(0, 3)) {
      const whole = parseWebConfig(file.text);
      for (let place = 0; place <= file.text.length; place += 3) {
        hover(whole, place);
        selections(whole, place);
      }
    }
  });
});

describe('web-config outline', () => {
  const flat = (list: readonly OutlineSymbol[], depth = 0): string[] =>
    list.flatMap(({ name, detail, kind, children = [] }) => [
      `${'  '.repeat(depth)}${kind} ${name}${detail ? ` (${detail})` : ''}`,
      ...flat(children, depth + 1),
    ]);

  it('lists rules with what they do, maps and headers', () => {
    const text = `<configuration><system.webServer><rewrite><rules>
<rule name="HTTP to HTTPS"><match url="(.*)" /><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule>
<rule name="Off" enabled="false"><action type="AbortRequest" /></rule>
<rule stopProcessing="true"><action type="None" /></rule>
<rule name="Forbidden"><action type="CustomResponse" statusCode="403" subStatusCode="1" /></rule>
</rules><outboundRules>
<rule name="Framing"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="DENY" /></rule>
<rule name="Links"><match filterByTags="A, Form" pattern="a" /><action type="Rewrite" value="b" /></rule>
<preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>
</outboundRules><rewriteMaps><rewriteMap name="M"><add key="a" value="b" /></rewriteMap></rewriteMaps></rewrite>
</system.webServer><location path="admin"><system.webServer><httpProtocol><customHeaders><add name="X-A" value="b" /></customHeaders></httpProtocol></system.webServer></location></configuration>`;
    assert.deepEqual(flat(symbols(parseWebConfig(text))), [
      'list rules (4 rules)',
      '  rule HTTP to HTTPS (→ Redirect 301 https://{HTTP_HOST}/{R:1})',
      '  rule Off (→ AbortRequest (off))',
      '  rule (without a name) (stops here)',
      '  rule Forbidden (→ 403.1)',
      'list outboundRules (2 rules)',
      '  rule Framing (→ X-Frame-Options: DENY)',
      '  rule Links (→ <a>, <form>: b)',
      '  list preConditions',
      '    key IsHTML ({RESPONSE_CONTENT_TYPE} ^text/html)',
      'list rewriteMaps',
      '  map M (1 entry)',
      'list location admin',
      '  list customHeaders',
      '    property X-A (b)',
    ]);
  });

  it('nests as editors want it', () => {
    const inside = (list: readonly OutlineSymbol[], outer: Span): void => {
      for (const { span, selection, children = [] } of list) {
        assert.ok(contains(outer, span) && contains(span, selection));
        inside(children, span);
      }
    };
    for (const { text } of [...corpusFiles('clean'), ...corpusFiles('faulty')])
      inside(symbols(parseWebConfig(text)), { start: 0, end: text.length });
  });
});

describe('web-config folds, selections, links and lenses', () => {
  const text = inRules('<!-- a\nb -->\n<rule name="a">\n<match url="^x" />\n</rule>');

  it('folds elements and comments', () => {
    const starts = folds(parseWebConfig(text)).map(({ start }) => /^<!--|^<[\w.]+/.exec(text.slice(start))![0]);
    assert.deepEqual(starts, ['<configuration', '<system.webServer', '<rewrite', '<rules', '<!--', '<rule']);
  });

  it('grows a selection from the value outwards', () => {
    const spans = selections(parseWebConfig(text), text.indexOf('^x') + 1);
    assert.deepEqual(
      spans.slice(0, 3).map(({ start, end }) => text.slice(start, end)),
      ['x', '^x', 'url="^x"'],
    );
  });

  it('grows through groups and braces', () => {
    const rule = inRules(
      '<rule name="a"><match url="^(a(b)c)&amp;" /><action type="Rewrite" url="x{ToLower:{R:1}}" /></rule>',
    );
    const model = parseWebConfig(rule);
    const grown = (at: string) => {
      const spans = selections(model, rule.indexOf(at) + 1);
      return spans.slice(0, 4).map(({ start, end }) => rule.slice(start, end));
    };
    assert.deepEqual(grown('(b)'), ['b', '(b)', 'a(b)c', '(a(b)c)']);
    assert.deepEqual(grown('{R:1}'), ['{R:1}', '{ToLower:{R:1}}', 'x{ToLower:{R:1}}', 'url="x{ToLower:{R:1}}"']);
  });

  it('links the files of sections and plain addresses', () => {
    const linked = inRewrite(
      '<rewriteMaps configSource="maps\\my maps.config" /><rules><rule name="a"><action type="Redirect" url="https://www.example.com/x" /></rule><rule name="b"><action type="Redirect" url="https://{HTTP_HOST}" /></rule></rules>',
    );
    assert.deepEqual(
      links(parseWebConfig(linked)).map(({ target }) => target),
      ['maps/my%20maps.config', 'https://www.example.com/x'],
    );
  });

  it('counts rules, and offers to try them', () => {
    assert.deepEqual(
      lenses(parseWebConfig(text)).map(({ title, command }) => [title, command]),
      [
        ['1 rule', undefined],
        ['try a URL…', 'ccconfig.dryRun'],
      ],
    );
    assert.deepEqual(lenses(parseWebConfig(inRules(''))), []);
  });
});
