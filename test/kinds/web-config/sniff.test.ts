import assert from 'node:assert/strict';
import { Registry } from '../../../server/src/core/registry';
import { kinds } from '../../../server/src/kinds/all';
import { inHeaders, inRewrite, inRules } from '../../harness/web-config';
import { corpusFiles } from './files';

const registry = new Registry(kinds);
const idOf = (name: string, text = '') => registry.find(name, text)?.id;
const rule = '<rule name="a" stopProcessing="true"><match url="x" /><action type="Rewrite" url="y" /></rule>';

describe('web-config: which files it is', () => {
  for (const name of [
    'web.config',
    'Web.config',
    'applicationHost.config',
    'web.Release.config',
    'applicationHost.xdt',
  ])
    it(`${name} is one by its name`, () => assert.equal(idOf(`site/${name}`), 'web-config'));

  it('every file of the corpus is one by its text', () => {
    for (const { name, text } of corpusFiles('clean'))
      if (/<(?:rule|add|rewriteMap)\b/.test(text) && /rewrite|rule|customHeaders/.test(text) && !name.startsWith('no-'))
        assert.equal(idOf('file.xml', text), 'web-config', name);
  });

  const others: Readonly<Record<string, string>> = {
    'rules of configSource': `<rules>${rule}</rules>`,
    'outbound rules of configSource': '<outboundRules><rule name="a" /></outboundRules>',
    'maps of configSource': '<?xml version="1.0"?>\n<!-- <a> --><rewriteMaps><rewriteMap name="m" /></rewriteMaps>',
    'one map': '<rewriteMap name="m"><add key="a" value="b" /></rewriteMap>',
    'a file of ASP.NET Core': `<rewrite><rules>${rule}</rules></rewrite>`,
    'a web.config under another name': inRules(rule),
    'headers alone': inHeaders('<add name="a" value="b" />'),
  };
  for (const [what, text] of Object.entries(others))
    it(`${what} is one by its text`, () => assert.equal(idOf('other.config', text), 'web-config'));

  const foreign: Readonly<Record<string, string>> = {
    'an app.config': '<configuration><appSettings><add key="a" value="b" /></appSettings></configuration>',
    'a web.config of an application under another name':
      '<configuration><system.webServer><handlers /></system.webServer></configuration>',
    'rules of another program': '<rules><rule key="a"><name>x</name><description>y</description></rule></rules>',
    'rewriting by another program': '<urlrewrite><rule><from>^/a$</from><to>/b</to></rule></urlrewrite>',
    'a package list': '<packages><package id="a" version="1" /></packages>',
    'a log configuration': '<configuration><appender name="x"><rewrite /></appender></configuration>',
    'a comment about it': `<!-- ${inRewrite(rule)} --><project />`,
    nothing: '',
    text: 'rewrite rules',
  };
  for (const [what, text] of Object.entries(foreign))
    it(`${what} is none`, () => {
      assert.equal(idOf('other.config', text), undefined);
      assert.equal(idOf('other.xml', text), undefined);
    });

  it('is told in a time that grows with the text alone', () => {
    for (const part of ['<!--', '<?', '<configuration ', '<system.webServer>', '<rule', '<add ', '<'])
      for (const root of ['', '<configuration>', '<rules>', '<rewriteMap>'])
        assert.equal(idOf('other.xml', root + part.repeat(16_000)), undefined);
  });
});
