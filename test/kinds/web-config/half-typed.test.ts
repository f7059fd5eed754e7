import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import { webConfig } from '../../../server/src/kinds/web-config';

const rule = (index: number): string => `        <rule name="Rule ${index}" stopProcessing="true">
          <match url="^app${index}/(.*)$" />
          <conditions>
            <add input="{HTTP_HOST}" pattern="^app${index}\\.example\\.com$" />
          </conditions>
          <action type="Rewrite" url="http://localhost:9001/app${index}/{R:1}" />
        </rule>
`;
const file = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <rewrite>
      <rules>
${[1, 2, 3, 4, 5, 6].map(rule).join('')}      </rules>
      <outboundRules>
        <rule name="HSTS" preCondition="OverTls">
          <match serverVariable="RESPONSE_Strict_Transport_Security" pattern=".*" />
          <action type="Rewrite" value="max-age=31536000" />
        </rule>
        <preConditions>
          <preCondition name="OverTls">
            <add input="{HTTPS}" pattern="^on$" />
          </preCondition>
        </preConditions>
      </outboundRules>
    </rewrite>
    <httpProtocol>
      <customHeaders>
        <add name="X-Frame-Options" value="SAMEORIGIN" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

/** What is typed, and in front of which text. */
const typed: readonly { readonly what: string; readonly before: string }[] = [
  { what: rule(9), before: '        <rule name="Rule 1"' },
  { what: rule(9), before: '        <rule name="Rule 4"' },
  { what: rule(9), before: '      </rules>' },
  {
    what: '            <add input="{QUERY_STRING}" pattern="(^|&amp;)a=(\\d+)" negate="true" />\n',
    before: '          </conditions>\n          <action type="Rewrite" url="http://localhost:9001/app3',
  },
  {
    what: ' logicalGrouping="MatchAny" trackAllCaptures="true"',
    before: '>\n            <add input="{HTTP_HOST}" pattern="^app2',
  },
  { what: ' enabled="false"', before: '>\n          <match url="^app5' },
  {
    what: '          <serverVariables>\n            <set name="HTTP_X_A" value="{HTTP_HOST}" />\n          </serverVariables>\n',
    before: '          <action type="Rewrite" url="http://localhost:9001/app4',
  },
  {
    what: '        <add name="X-Content-Type-Options" value="nosniff" />\n',
    before: '        <add name="X-Frame-Options"',
  },
  {
    what: '        <rule name="CSP" preCondition="OverTls">\n          <match serverVariable="RESPONSE_Content_Security_Policy" pattern=".*" />\n          <action type="Rewrite" value="frame-ancestors \'self\'" />\n        </rule>\n',
    before: '        <preConditions>',
  },
  {
    what: '      <providers>\n        <provider name="Db" type="DbProvider">\n          <settings>\n            <add key="a" value="b" />\n          </settings>\n        </provider>\n      </providers>\n',
    before: '      <outboundRules>',
  },
  {
    what: '(a|b[c-d]{2})',
    before: '(.*)$" />\n          <conditions>\n            <add input="{HTTP_HOST}" pattern="^app3',
  },
  { what: '{ToLower:{C:0}}', before: '{R:1}" />\n        </rule>\n        <rule name="Rule 5"' },
];

/** At most so many findings for one place. */
const mostAtOnce = 4;

function check(text: string, previous?: Analysis, at?: number): Analysis {
  const change = at === undefined ? undefined : { start: at, oldEnd: at, newEnd: at + 1 };
  return analyze({ kind: webConfig, text, config: emptyConfig, previous: previous && { analysis: previous, change } });
}

describe('web-config: while something is typed', function () {
  this.timeout(60_000);

  it('the file is without a finding before', () => assert.deepEqual(check(file).findings, []));

  for (const { what, before } of typed) {
    it(`${JSON.stringify(what.slice(0, 40))} in front of ${JSON.stringify(before.slice(0, 40))} is all that is marked`, () => {
      const start = file.indexOf(before);
      assert.ok(start >= 0);
      let analysis = check(file);
      for (let length = 1; length <= what.length; length++) {
        const text = file.slice(0, start) + what.slice(0, length) + file.slice(start);
        analysis = check(text, analysis, start + length - 1);
        const { findings } = analysis;
        const shown = JSON.stringify(what.slice(Math.max(0, length - 40), length));
        for (const { ruleId, span, message } of findings) {
          // The tag around is where a missing ">" shows, the word that is typed on where it runs into what stands behind.
          const isNear = span.start >= file.lastIndexOf('<', start) && span.start <= start + length;
          if (!isNear)
            assert.fail(
              `behind ${shown}: ${ruleId} marks ${JSON.stringify(text.slice(span.start, span.end))}: ${message}`,
            );
        }
        if (findings.length > mostAtOnce)
          assert.fail(`behind ${shown}: ${findings.map(({ ruleId }) => ruleId).join(', ')}`);
      }
      assert.deepEqual(
        analysis.findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
        [],
      );
    });
  }
});
