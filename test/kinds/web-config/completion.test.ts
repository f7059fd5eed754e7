import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { applyEdits } from '../../../server/src/core/fix';
import type { Completion } from '../../../server/src/core/kind';
import { webConfig } from '../../../server/src/kinds/web-config';
import { completions } from '../../../server/src/kinds/web-config/completion';
import { snippets } from '../../../server/src/kinds/web-config/snippets';
import { plainSnippet } from '../../../server/src/services/plain-snippet';
import { otherFilesOf } from '../../harness/other-texts';
import { inHeaders, inMaps, inOutbound, inRewrite, inRules, inServer } from '../../harness/web-config';
import { withCursor } from './cursor';
import { check, corpusFiles } from './files';

function at(marked: string): { text: string; list: readonly Completion[] } {
  const { model, text, offset } = withCursor(marked);
  const list = completions(model, offset);
  for (const { replace } of list) assert.ok(replace.start <= offset && offset <= replace.end);
  return { text, list };
}

const labels = (marked: string): string[] => at(marked).list.map(({ label }) => label);

/** The file once an item is taken. */
function taken(marked: string, label: string): string {
  const { text, list } = at(marked);
  const item = list.find(candidate => candidate.label === label);
  assert.ok(item, `no ${label} among ${list.map(candidate => candidate.label)}`);
  const newText = item.snippet ? plainSnippet(item.insert) : item.insert;
  return applyEdits(text, [{ span: item.replace, newText }]);
}

function offers(marked: string, wanted: readonly string[], unwanted: readonly string[] = []): void {
  const offered = labels(marked);
  for (const label of wanted) assert.ok(offered.includes(label), `no ${label} among ${offered}`);
  for (const label of unwanted) assert.ok(!offered.includes(label), `${label} is offered`);
}

describe('web-config completion of elements', () => {
  it('offers what may stand there', () => {
    assert.deepEqual(labels('│'), ['configuration']);
    offers('<configuration>│</configuration>', ['system.webServer', 'location']);
    offers(inServer('│'), ['rewrite', 'httpProtocol']);
    offers(inRewrite('│'), ['rules', 'outboundRules', 'rewriteMaps'], ['rule']);
    offers(inRewrite('<rules /> │'), ['outboundRules'], ['rules']);
    offers(inRules('│'), ['rule', 'clear', 'remove', 'httpsredirect', 'reverseproxy'], ['hsts', 'match']);
    offers(inOutbound('│'), ['rule', 'preConditions', 'customTags', 'hsts', 'xframeoptions', 'frameancestors']);
    offers(inRules('<rule name="a"><match url="b" />│</rule>'), ['conditions', 'action'], ['match']);
    offers(inRewrite('<outboundRules><preConditions>│</preConditions></outboundRules>'), ['preCondition', 'ishtml']);
    offers(inMaps('│'), ['rewriteMap', 'rewritemap']);
    offers(inHeaders('│'), ['add', 'remove', 'clear', 'removepoweredby']);
    assert.deepEqual(labels('<configuration><system.web>│</system.web></configuration>'), []);
  });

  it('puts them in with what they need', () => {
    assert.ok(taken(inRules('<ru│'), 'rule').includes('<rule name="">\n\t\n</rule>'));
    assert.ok(taken(inRules('<rule name="a"><│</rule>'), 'match').includes('<match url="" /></rule>'));
    assert.ok(
      taken(inRules('<rule name="a"><conditions>│</conditions></rule>'), 'add').includes('<add input="" pattern="" />'),
    );
    assert.ok(taken(inMaps('<rewriteMap name="a">│</rewriteMap>'), 'add').includes('<add key="" value="" />'));
    assert.ok(
      taken('<configuration>\n  <system.webServer>\n  │', '</system.webServer>').endsWith('  </system.webServer>'),
    );
    assert.ok(
      taken('<configuration>\n  <system.webServer>\n  </│', 'system.webServer').endsWith('  </system.webServer>'),
    );
  });

  it('offers attributes that are missing, each with its value to come', () => {
    offers(inRules('<rule │></rule>'), ['name', 'enabled', 'patternSyntax', 'stopProcessing']);
    offers(inRules('<rule name="a" │></rule>'), ['enabled'], ['name']);
    offers(inOutbound('<rule name="a"><match │ /></rule>'), ['serverVariable', 'filterByTags', 'pattern'], ['url']);
    assert.ok(
      taken(inRules('<rule name="a" st│></rule>'), 'stopProcessing').includes('<rule name="a" stopProcessing="">'),
    );
    assert.ok(taken(inRules('<rule name="a"><action ty│="None" /></rule>'), 'type').includes('<action type="None" />'));
  });

  it('offers nothing that would be a fault there, or without effect', () => {
    offers(inRewrite('│'), [], ['globalRules', 'allowedServerVariables']);
    offers('<rewrite>│</rewrite>', ['globalRules']);
    offers(
      '<configuration><system.applicationHost/><system.webServer><rewrite>│</rewrite></system.webServer></configuration>',
      ['globalRules', 'allowedServerVariables'],
    );
    offers(inRules('│<rule name="a" />'), ['clear', 'remove']);
    offers(inRules('<rule name="a" />│'), ['remove', 'rule'], ['clear']);
    assert.deepEqual(labels('│\n<configuration></configuration>'), []);
    assert.deepEqual(labels('<configuration></configuration>\n│'), []);
    const action = (type: string) => inRules(`<rule name="a"><action type="${type}" │ /></rule>`);
    offers(action('Redirect'), ['url', 'redirectType', 'appendQueryString'], ['statusCode']);
    offers(action('CustomResponse'), ['statusCode', 'statusReason'], ['url', 'redirectType']);
    offers(action(''), ['url', 'statusCode']);
    const test = (more: string) =>
      inRules(`<rule name="a"><conditions><add input="{URL}" ${more} │ /></conditions></rule>`);
    offers(test('matchType="isFile"'), ['negate'], ['pattern', 'ignoreCase']);
    offers(test(''), ['matchType', 'pattern']);
    const match = (more: string) => inOutbound(`<rule name="a"><match ${more} │ /></rule>`);
    offers(match('serverVariable="RESPONSE_A"'), ['pattern'], ['filterByTags', 'customTags']);
    offers(match('filterByTags="A"'), ['pattern', 'customTags'], ['serverVariable']);
    const set = '<set name="HTTP_HOST" value="a" />';
    offers(
      inRules(`<rule name="a"><serverVariables>${set}<set name="│" /></serverVariables></rule>`),
      ['HTTP_COOKIE'],
      ['HTTP_HOST'],
    );
  });
});

describe('web-config completion of values', () => {
  it('offers the words of an enumeration', () => {
    assert.deepEqual(labels(inRules('<rule name="a" stopProcessing="│"></rule>')), ['true', 'false']);
    offers(inRules('<rule name="a"><action type="│" /></rule>'), ['Rewrite', 'Redirect', 'CustomResponse']);
    assert.deepEqual(labels(inOutbound('<rule name="a"><action type="│" /></rule>')), ['None', 'Rewrite']);
    offers(inRules('<rule name="a"><action redirectType="F│" /></rule>'), ['Permanent', 'Found', 'Temporary']);
    assert.ok(
      taken(inRules('<rule name="a"><action type="Re│w" /></rule>'), 'Redirect').includes('<action type="Redirect" />'),
    );
  });

  it('offers flags that are not there yet', () => {
    const match = (flags: string) => inOutbound(`<rule name="a"><match filterByTags="${flags}" /></rule>`);
    offers(match('A, │'), ['Form', 'CustomTags'], ['A']);
    assert.ok(taken(match('A, Fo│'), 'Form').includes('filterByTags="A, Form"'));
    assert.ok(taken(match('│, Form'), 'A').includes('filterByTags="A, Form"'));
  });

  it('offers names that the file defines', () => {
    const pre = '<preConditions><preCondition name="Is &amp; HTML" /></preConditions>';
    const rule = (value: string) => inOutbound(`<rule name="a" preCondition="${value}"></rule>${pre}`);
    assert.deepEqual(labels(rule('│')), ['Is & HTML']);
    assert.ok(taken(rule('Is│'), 'Is & HTML').includes('preCondition="Is &amp; HTML"'));
    const tags = '<customTags><tags name="Own" /></customTags>';
    assert.deepEqual(labels(inOutbound(`<rule name="a"><match customTags="│" /></rule>${tags}`)), ['Own']);
  });

  it('offers names that the file inherits', () => {
    const above = inRewrite(
      '<rules><rule name="HTTPS" /><rule name="Proxy" /></rules><outboundRules><preConditions><preCondition name="IsHTML" /></preConditions></outboundRules>',
    );
    const others = otherFilesOf(webConfig, [{ path: '../web.config', text: above }]);
    const inherited = (marked: string): string[] => {
      const { model, offset } = withCursor(marked);
      return completions(model, offset, emptyConfig, others).map(({ label }) => label);
    };
    assert.deepEqual(inherited(inRules('<remove name="│" />')), ['HTTPS', 'Proxy']);
    assert.deepEqual(inherited(inRules('<remove name="https" /><remove name="│" />')), ['Proxy']);
    assert.deepEqual(inherited(inOutbound('<remove name="│" />')), []);
    assert.deepEqual(inherited(inOutbound('<rule name="a" preCondition="│" />')), ['IsHTML']);
    assert.deepEqual(labels(inHeaders('<remove name="│" />')), ['X-Powered-By']);
    assert.deepEqual(labels(inRules('<remove name="│" />')), []);
  });

  it('offers headers, and what they may hold', () => {
    offers(inOutbound('<rule name="a"><match serverVariable="│" /></rule>'), [
      'RESPONSE_X_Frame_Options',
      'RESPONSE_Location',
    ]);
    offers(inHeaders('<add name="│" /><add name="Server" value="a" />'), ['X-Frame-Options'], ['Server']);
    assert.deepEqual(labels(inHeaders('<add name="x-frame-options" value="│" />')), ['SAMEORIGIN', 'DENY']);
    offers(
      inHeaders('<add name="Content-Security-Policy" value="frame-ancestors │" />'),
      ["'self'", "'none'"],
      ['https:'],
    );
    offers(inHeaders('<add name="Content-Security-Policy" value="img-src x; │" />'), ['frame-ancestors', 'script-src']);
    const action =
      '<rule name="a"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="│" /></rule>';
    offers(inOutbound(action), ['SAMEORIGIN', '{HTTP_HOST}']);
    const policy = (of: string) => inHeaders(`<add name="Content-Security-Policy" value="${of}" />`);
    const whole = taken(policy('frame-ancestors https://a htt│;'), "'self'");
    assert.ok(whole.includes('value="frame-ancestors https://a \'self\';"'));
    offers(policy("frame-ancestors │ 'self'"), [], ["'none'", "'self'"]);
    offers(policy("frame-ancestors 'self'; │"), ['img-src'], ['frame-ancestors']);
    offers(policy("frame-ancestors 'self'; img│-src x"), ['img-src'], ['frame-ancestors']);
  });

  it('offers variables that a rule may set', () => {
    offers(inRules('<rule name="a"><serverVariables><set name="│" /></serverVariables></rule>'), [
      'HTTP_ACCEPT_ENCODING',
    ]);
  });
});

describe('web-config completion in templates', () => {
  const rule = (url: string, conditions = '') =>
    inRewrite(
      `<rules><rule name="a"><match url="^(.*)/(b)$" /><conditions>${conditions}</conditions><action type="Rewrite" url="${url}" /></rule></rules><rewriteMaps><rewriteMap name="Hosts"><add key="a" value="b" /></rewriteMap></rewriteMaps>`,
    );

  it('offers what stands for something there', () => {
    const host = '<add input="{HTTP_HOST}" pattern="^(www)" />';
    offers(rule('x/{│'), ['R:0', 'R:1', 'R:2', 'HTTP_HOST', 'ToLower:', 'Hosts:'], ['R:3', 'C:0', 'RESPONSE_STATUS']);
    offers(rule('x/{│', host), ['R:2', 'C:0', 'C:1'], ['C:2']);
    offers(rule('a', `<add input="{│" pattern="a" />${host}`), ['R:1'], ['C:0']);
    offers(rule('a', `${host}<add input="{│" pattern="a" />`), ['R:1', 'C:1']);
    const outbound = '<rule name="a"><match pattern="a" /><action type="Rewrite" value="{│" /></rule>';
    offers(inOutbound(outbound), ['RESPONSE_STATUS', 'R:0'], ['R:1']);
    const group = at(rule('x/{│')).list.find(({ label }) => label === 'R:2');
    assert.equal(group?.detail, 'group 2 of (b)');
  });

  it('puts it in with the braces that are missing', () => {
    assert.ok(taken(rule('x/{R│'), 'R:1').includes('url="x/{R:1}"'));
    assert.ok(taken(rule('x/{HTTP_│}/y'), 'HTTP_HOST').includes('url="x/{HTTP_HOST}/y"'));
    assert.ok(taken(rule('x/{HT│TP_URL}/y'), 'HTTP_HOST').includes('url="x/{HTTP_HOST}/y"'));
    assert.ok(taken(rule('x/│'), '{R:1}').includes('url="x/{R:1}"'));
    assert.ok(taken(rule('x/{To│'), 'ToLower:').includes('url="x/{ToLower:}"'));
    assert.ok(taken(rule('x/{Ho│}'), 'Hosts:').includes('url="x/{Hosts:}"'));
    assert.ok(taken(rule('{ToLower:│}'), '{R:1}').includes('url="{ToLower:{R:1}}"'));
    assert.ok(taken(rule('a?b&amp;{R│'), 'R:1').includes('url="a?b&amp;{R:1}"'));
  });

  it('replaces the name of a call, or all of it', () => {
    assert.ok(taken(rule('{│ToLower:{URL}}'), 'UrlEncode:').includes('url="{UrlEncode:{URL}}"'));
    assert.ok(taken(rule('{To│Lower:{URL}}/a'), 'Hosts:').includes('url="{Hosts:{URL}}/a"'));
    assert.ok(taken(rule('{│ToLower:{URL}}/a'), 'R:1').includes('url="{R:1}/a"'));
    assert.ok(taken(rule('{Old │pages:{URL}}/a'), 'HTTP_HOST').includes('url="{HTTP_HOST}/a"'));
    assert.ok(taken(rule('{│R:2}'), 'ToLower:').includes('url="{ToLower:}"'));
    assert.ok(taken(rule('{│R:2}'), 'R:1').includes('url="{R:1}"'));
    assert.ok(taken(rule('{ToLower:{│URL}}'), 'R:1').includes('url="{ToLower:{R:1}}"'));
    assert.ok(taken(rule('{│ and a {URL}'), 'R:1').includes('url="{R:1} and a {URL}"'));
  });

  it('offers variables that the file sets', () => {
    const set = '<rule name="s"><serverVariables><set name="ORIGINAL_HOST" value="a" /></serverVariables></rule>';
    offers(inRules(`${set}<rule name="a"><action url="{│" /></rule>`), ['ORIGINAL_HOST']);
  });

  it('never throws, at any place of any prefix', () => {
    for (const { text } of corpusFiles('clean').slice(0, 3)) {
      const step = Math.max(1, Math.floor(text.length / 400));
      for (let end = 0; end <= text.length; end += step) {
        at(`${text.slice(0, end)}│`);
        at(`${text.slice(0, end)}│${text.slice(end)}`);
      }
    }
  });
});

describe('web-config snippets', () => {
  const around: Record<string, (xml: string) => string> = {
    rules: inRules,
    outboundRules: inOutbound,
    preConditions: xml => inOutbound(`<preConditions>${xml}</preConditions>`),
    rewriteMaps: inMaps,
    customHeaders: inHeaders,
  };
  for (const { prefix, place, body } of snippets)
    it(`${prefix} with its defaults has no fault`, () => {
      const { findings, crashes } = check(around[place]!(plainSnippet(body)), emptyConfig);
      assert.deepEqual(crashes, []);
      const told = findings.filter(({ ruleId }) => !/\/(placeholder|unused-precondition)$/.test(ruleId));
      assert.deepEqual(
        told.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
      );
    });
});
