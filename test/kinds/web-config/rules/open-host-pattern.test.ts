import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';
import { withCondition, withConditions } from '../one-rule';

const raw = String.raw;

/** A rule that serves what meets its condition. */
const passing = (input: string, pattern: string, ofRule = ''): string =>
  withConditions(`<add input="${input}" pattern="${pattern}" />`, '', '<action type="Rewrite" url="b" />', ofRule);

testRule(webConfig, 'web-config/open-host-pattern', {
  findings: [
    {
      text: passing('{HTTP_HOST}', raw`⟦example\.com⟧`),
      messageId: 'open',
      severity: 'hint',
      says: ['"example.com.other.example"', 'starts and ends'],
      suggestions: [{ title: raw`Write ^example\.com$`, fixed: passing('{HTTP_HOST}', raw`^example\.com$`) }],
    },
    {
      name: 'a page of another site',
      text: passing('{HTTP_REFERER}', raw`⟦^https://partner\.example⟧`),
      messageId: 'open',
      severity: 'info',
      says: ['"https://partner.example.other.example/"', 'where the name ends'],
      suggestions: [
        {
          title: raw`Write ^https://partner\.example(?:[/:]|$)`,
          fixed: passing('{HTTP_REFERER}', raw`^https://partner\.example(?:[/:]|$)`),
        },
      ],
    },
    {
      name: 'a name anywhere in the address',
      text: passing('{HTTP_REFERER}', raw`⟦partner\.example/⟧`),
      messageId: 'open',
      says: ['"https://other.example/?partner.example/"'],
      suggestions: [
        {
          title: raw`Write ^https?://partner\.example/`,
          fixed: passing('{HTTP_REFERER}', raw`^https?://partner\.example/`),
        },
      ],
    },
    {
      name: 'an address',
      text: passing('{REMOTE_ADDR}', raw`⟦^10\.0\.0\.1⟧`),
      messageId: 'open',
      says: ['10.0.0.10'],
    },
    {
      name: 'alternatives',
      text: passing('{HTTP_HOST}', raw`⟦a\.example|b\.example⟧`),
      messageId: 'open',
      suggestions: [
        {
          title: raw`Write ^(?:a\.example|b\.example)$`,
          fixed: passing('{HTTP_HOST}', raw`^(?:a\.example|b\.example)$`),
        },
      ],
    },
    {
      name: 'negated',
      text: inRules(
        raw`<rule name="r"><match url=".*" /><conditions><add input="{HTTP_ORIGIN}" pattern="⟦^https://a\.example⟧" negate="true" /></conditions><action type="AbortRequest" /></rule>`,
      ),
      messageId: 'open',
    },
  ],
  clean: [
    passing('{HTTP_HOST}', raw`^(www\.)?example\.com$`),
    passing('{HTTP_REFERER}', raw`^https://([^/]+\.)?partner\.example(/|$)`),
    passing('{REMOTE_ADDR}', raw`^10\.0\.0\.1$`),
  ],
  nearMisses: [
    passing('{HTTP_HOST}', 'localhost'),
    passing('{HTTP_HOST}', raw`.*\.example\.com.*`),
    passing('{HTTP_REFERER}', raw`^https?://(.+\.)?example\.com/.*$`),
    passing('{REMOTE_ADDR}', raw`^10\.0\.`),
    passing('{REMOTE_ADDR}', raw`^(10\.0\.0\.\d+|192\.168\.1\.\d{1,3})$`),
    passing('{HTTP_USER_AGENT}', raw`example\.com`),
    passing('{URL}', raw`index\.html`),
    passing('{HTTP_HOST}', 'www.example.com', ' patternSyntax="Wildcard"'),
    passing('{HTTP_HOST}', raw`^example\.com(:\d+)?$`),
    { name: 'kept out', text: withCondition('{HTTP_REFERER}', raw`(spam\.example)`) },
  ],
});
