import assert from 'node:assert/strict';
import type { InboundRule, OutboundRule } from '../../../server/src/domain/rewrite/model';
import {
  allMaps,
  allPreConditions,
  allRules,
  inboundRules,
  outboundRules,
  pathOf,
} from '../../../server/src/kinds/web-config/model';
import { parseWebConfig } from '../../../server/src/kinds/web-config/parse';
import { inHeaders, inMaps, inOutbound, inRewrite, inRules, inServer } from '../../harness/web-config';

const inbound = (rule: string) => inboundRules(parseWebConfig(inRules(rule)))[0] as InboundRule;
const outbound = (rule: string) => outboundRules(parseWebConfig(inOutbound(rule)))[0] as OutboundRule;
const names = (items: readonly { readonly name: { readonly text: string } | undefined }[] | undefined) =>
  items?.map(({ name }) => name?.text);

describe('web-config: rules as IIS reads them', () => {
  it('takes the defaults where nothing is written', () => {
    const rule = inbound(
      '<rule name="a"><match /><conditions><add input="{URL}" /></conditions><serverVariables><set name="V" /></serverVariables><action /></rule>',
    );
    assert.deepEqual([rule.enabled, rule.syntax, rule.stopProcessing, rule.global], [true, 'ECMAScript', false, false]);
    const { match, conditions, variables, action } = rule;
    assert.deepEqual([match?.pattern.text, match?.pattern.ignoreCase, match?.pattern.negate], [undefined, true, false]);
    assert.deepEqual([conditions?.grouping, conditions?.trackAllCaptures], ['MatchAll', false]);
    assert.equal(conditions?.list[0]?.matchType, 'Pattern');
    assert.equal(variables[0]?.replace, true);
    assert.deepEqual([action?.type, action?.appendQueryString, action?.redirectType], ['None', true, 'Permanent']);
    assert.deepEqual([action?.statusCode, action?.subStatusCode], [0, 0]);
  });

  it('takes the defaults of outbound rules', () => {
    const rule = outbound('<rule name="a"><match /><conditions /><action /></rule>');
    assert.equal(rule.conditions?.trackAllCaptures, true);
    assert.deepEqual([rule.match?.filterByTags, rule.match?.occurrences, rule.action?.replace], [[], 0, true]);
  });

  it('takes values in any letter case, and the default for one that is none', () => {
    const rule = inbound(
      '<rule name="a" enabled="False" patternSyntax="wildcard" stopProcessing="TRUE"><action type="REDIRECT" redirectType="308" statusCode="x" /></rule>',
    );
    assert.deepEqual([rule.enabled, rule.syntax, rule.stopProcessing], [false, 'Wildcard', true]);
    assert.deepEqual(
      [rule.action?.type, rule.action?.redirectType, rule.action?.statusCode],
      ['Redirect', 'Permanent', 0],
    );
    assert.deepEqual(outbound('<rule name="a"><match filterByTags="a, IMG,None, x" /></rule>').match?.filterByTags, [
      'A',
      'Img',
    ]);
  });

  it('gives patterns the syntax of their rule or precondition', () => {
    const text = inOutbound(
      '<rule name="a" patternSyntax="ExactMatch"><match pattern="x" /></rule><preConditions><preCondition name="p" patternSyntax="Wildcard"><add input="{A}" pattern="*" /></preCondition></preConditions>',
    );
    const model = parseWebConfig(text);
    assert.equal(outboundRules(model)[0]?.match?.pattern.syntax, 'ExactMatch');
    assert.equal(allPreConditions(model)[0]?.list[0]?.pattern.syntax, 'Wildcard');
  });

  it('keeps the places of values behind references', () => {
    const text = inRules('<rule name="a"><action type="Redirect" url="a?b&amp;c" /></rule>');
    const url = inboundRules(parseWebConfig(text))[0]?.action?.url;
    assert.equal(url?.text, 'a?b&c');
    const { start, end } = url!.spanOf(4, 5);
    assert.equal(text.slice(start, end), 'c');
  });
});

describe('web-config: collections', () => {
  it('drops what <clear> and <remove> drop, and keeps what is written', () => {
    const text = inRules(
      '<rule name="a" /><clear /><rule name="b" /><rule name="c" /><remove name="B" /><rule name="d" />',
    );
    const [scope] = parseWebConfig(text).scopes;
    assert.deepEqual(names(scope?.rules?.items), ['c', 'd']);
    assert.deepEqual(names(scope?.rules?.written), ['a', 'b', 'c', 'd']);
    assert.equal(scope?.rules?.clears, true);
    assert.deepEqual([...scope!.rules!.removes], ['b']);
  });

  it('minds the letter case of keys in a map alone', () => {
    const text = inMaps(
      '<rewriteMap name="m"><add key="a" value="1" /><add key="A" value="2" /><remove key="a" /></rewriteMap>',
    );
    const [map] = allMaps(parseWebConfig(text));
    assert.deepEqual(
      map?.entries.map(({ key }) => key?.text),
      ['A'],
    );
  });

  it('reads headers, tags, providers and variables', () => {
    const [headers] = parseWebConfig(inHeaders('<remove name="X" /><add name="A" value="1" />')).scopes;
    assert.deepEqual(names(headers?.customHeaders?.items), ['A']);
    const rest = inRewrite(
      '<providers><provider name="P" type="T" /></providers><allowedServerVariables><add name="V" /></allowedServerVariables><outboundRules><customTags><tags name="T"><tag name="div" attribute="x" /></tags></customTags></outboundRules>',
    );
    const [scope] = parseWebConfig(rest).scopes;
    assert.deepEqual(
      [names(scope?.providers?.items), names(scope?.allowedServerVariables?.items), names(scope?.customTags?.items)],
      [['P'], ['V'], ['T']],
    );
    assert.equal(scope?.customTags?.items[0]?.tags[0]?.attribute, 'x');
  });

  it('knows a section that stands in a file of its own', () => {
    const [scope] = parseWebConfig(inRewrite('<rewriteMaps configSource="maps.config" />')).scopes;
    assert.equal(scope?.rewriteMaps?.configSource?.text, 'maps.config');
  });
});

describe('web-config: files', () => {
  it('reads each <location> by itself', () => {
    const server = (name: string) =>
      inServer(`<rewrite><rules><rule name="${name}" /></rules></rewrite>`).replace(/<\/?configuration>\n/g, '');
    const text = `<configuration>${server('a')}<location path="shop\\x" inheritInChildApplications="false">${server('b')}</location><location path=".">${server('c')}</location></configuration>`;
    const { scopes, units } = parseWebConfig(text);
    assert.deepEqual(
      scopes.map(({ location, rules, isInherited }) => [pathOf(location), names(rules?.items)?.[0], isInherited]),
      [
        ['', 'a', true],
        ['shop/x', 'b', false],
        ['', 'c', true],
      ],
    );
    assert.equal(units.length, 3);
  });

  it('reads fragments, and no rules in other files', () => {
    assert.equal(allRules(parseWebConfig('<rules><rule name="a" /></rules>')).length, 1);
    assert.equal(allMaps(parseWebConfig('<rewriteMap name="a" />')).length, 1);
    assert.equal(allRules(parseWebConfig('<other><rules><rule name="a" /></rules></other>')).length, 0);
    assert.equal(parseWebConfig('').shape, 'other');
  });

  it('leaves out rules that a transform tells in part', () => {
    const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
    const model = parseWebConfig(
      inRules(
        '<rule name="a" xdt:Transform="Insert" /><rule name="b" xdt:Locator="Match(name)" /><rule name="c"><action xdt:Transform="Remove" /></rule><rule name="d" />',
      ).replace('<configuration>', `<configuration ${xdt}>`),
    );
    assert.equal(model.isTransform, true);
    assert.deepEqual(names(allRules(model)), ['a', 'd']);
  });

  it('keeps what an edit elsewhere leaves as it was', () => {
    const text = inRewrite(
      '<rules><rule name="a" /><rule name="b" /></rules><rewriteMaps><rewriteMap name="m" /></rewriteMaps>',
    );
    const before = parseWebConfig(text);
    const units = [...before.units];
    const at = text.indexOf('"b"') + 1;
    const change = { start: at, oldEnd: at, newEnd: at + 1 };
    const after = parseWebConfig(`${text.slice(0, at)}x${text.slice(at)}`, { model: before, change });
    assert.equal(after.units[0], units[0]);
    assert.notEqual(after.units[1], units[1]);
    assert.equal(after.units[2], units[2]);
    assert.equal(after.units[2]?.start, text.indexOf('<rewriteMap name') + 1);
  });
});
