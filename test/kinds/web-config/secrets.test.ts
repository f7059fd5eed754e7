import assert from 'node:assert/strict';
import { parseWebConfig } from '../../../server/src/kinds/web-config/parse';
import { secretSpans } from '../../../server/src/kinds/web-config/secrets';
import { inRewrite, inRules } from '../../harness/web-config';
import { check } from './files';

const secret = 'Zq7Wx9Kv';
const places: Readonly<Record<string, string>> = {
  'a connection string': `<configuration><connectionStrings><add name="a" connectionString="Server=s;User Id=u;Password=${secret};Encrypt=true" /></connectionStrings></configuration>`,
  'one at the end': `<configuration><connectionStrings><add name="a" connectionString="Server=s;pwd = ${secret}" /></connectionStrings></configuration>`,
  'one in quotes': `<configuration><connectionStrings><add name="a" connectionString="Password=&quot;a;${secret}&quot;;x=y" /></connectionStrings></configuration>`,
  'one with a reference': `<configuration><add connectionString="Password=a&amp;${secret};x=y" /></configuration>`,
  'an account': `<configuration><system.web><identity userName="u" password="${secret}" /></system.web></configuration>`,
  'a key': `<configuration><system.web><machineKey validationKey='${secret}' /></system.web></configuration>`,
  'a setting': `<configuration><appSettings><add key="Smtp.Password" value="${secret}" /></appSettings></configuration>`,
  'a setting the other way round': `<configuration><appSettings><add value="${secret}" key="ApiToken" /></appSettings></configuration>`,
  'a comment': `<configuration><!-- <add key="secret" value="${secret}" /> --></configuration>`,
  'a half-typed place': `<configuration><connectionStrings><add connectionString="Password=${secret}`,
  'a variable': inRules(
    `<rule name="a"><serverVariables><set name="HTTP_X_PRERENDER_TOKEN" value="${secret}" /></serverVariables></rule>`,
  ),
  'a provider': inRewrite(
    `<providers><provider name="p" type="t"><settings><add key="ConnectionString" value="x ${secret}" /></settings></provider></providers>`,
  ),
};

describe('web-config: secrets', () => {
  for (const [what, text] of Object.entries(places))
    it(`are masked in ${what}`, () => {
      const at = text.indexOf(secret);
      const spans = secretSpans(parseWebConfig(text), text);
      assert.ok(
        spans.some(({ start, end }) => start <= at && at + secret.length <= end),
        JSON.stringify(spans.map(({ start, end }) => text.slice(start, end))),
      );
    });

  it('are in no message, also where the XML is broken in them', () => {
    for (const text of Object.values(places))
      for (const broken of [secret, `<${secret}`, `&${secret};`, `<${secret}>`, `"${secret}`]) {
        const { findings } = check(text.replace(secret, broken));
        for (const { message, data, fix, suggestions, ruleId } of findings) {
          const titles = [...(fix ? [fix.title] : []), ...suggestions.map(({ title }) => title)];
          assert.ok(!JSON.stringify([message, data, titles]).includes(secret), `${ruleId} tells ${message}`);
        }
      }
  });

  it('are no values of rules', () => {
    const text = inRules(
      '<rule name="token"><match url="password=1" /><serverVariables><set name="HTTP_AUTHORIZATION" value="{HTTP_X}" /></serverVariables></rule>',
    );
    const shown = secretSpans(parseWebConfig(text), text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(shown, ['1']);
  });

  it('are found in a time that grows with the text alone', () => {
    for (const part of ['<add ', 'password=', "password='", 'password=&quot;', '<set name="token" ', 'pwd '])
      secretSpans(parseWebConfig(''), part.repeat(50_000));
  });
});
