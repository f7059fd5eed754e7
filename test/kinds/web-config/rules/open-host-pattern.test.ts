import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';
import { withCondition } from '../one-rule';

const raw = String.raw;

testRule(webConfig, 'web-config/open-host-pattern', {
  findings: [
    {
      text: withCondition('{HTTP_HOST}', raw`⟦example\.com⟧`),
      messageId: 'open',
      severity: 'hint',
      says: ['"example.com.other.example"', 'starts and ends'],
      suggestions: [{ title: raw`Write ^example\.com$`, fixed: withCondition('{HTTP_HOST}', raw`^example\.com$`) }],
    },
    {
      name: 'a page of another site',
      text: withCondition('{HTTP_REFERER}', raw`⟦^https://partner\.example⟧`),
      messageId: 'open',
      severity: 'info',
      says: ['"https://partner.example.other.example/"', 'where the name ends'],
      suggestions: [
        {
          title: raw`Write ^https://partner\.example(?:[/:]|$)`,
          fixed: withCondition('{HTTP_REFERER}', raw`^https://partner\.example(?:[/:]|$)`),
        },
      ],
    },
    {
      name: 'a name anywhere in the address',
      text: withCondition('{HTTP_REFERER}', raw`⟦partner\.example/⟧`),
      messageId: 'open',
      says: ['"https://other.example/?partner.example/"'],
      suggestions: [
        {
          title: raw`Write ^https?://partner\.example/`,
          fixed: withCondition('{HTTP_REFERER}', raw`^https?://partner\.example/`),
        },
      ],
    },
    {
      name: 'an address',
      text: withCondition('{REMOTE_ADDR}', raw`⟦^10\.0\.0\.1⟧`),
      messageId: 'open',
      says: ['10.0.0.10'],
    },
    {
      name: 'alternatives',
      text: withCondition('{HTTP_HOST}', raw`⟦a\.example|b\.example⟧`),
      messageId: 'open',
      suggestions: [
        {
          title: raw`Write ^(?:a\.example|b\.example)$`,
          fixed: withCondition('{HTTP_HOST}', raw`^(?:a\.example|b\.example)$`),
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
    withCondition('{HTTP_HOST}', raw`^(www\.)?example\.com$`),
    withCondition('{HTTP_REFERER}', raw`^https://([^/]+\.)?partner\.example(/|$)`),
    withCondition('{REMOTE_ADDR}', raw`^10\.0\.0\.1$`),
  ],
  nearMisses: [
    withCondition('{HTTP_HOST}', 'localhost'),
    withCondition('{HTTP_HOST}', raw`.*\.example\.com.*`),
    withCondition('{HTTP_REFERER}', raw`^https?://(.+\.)?example\.com/.*$`),
    withCondition('{REMOTE_ADDR}', raw`^10\.0\.`),
    withCondition('{REMOTE_ADDR}', raw`^(10\.0\.0\.\d+|192\.168\.1\.\d{1,3})$`),
    withCondition('{HTTP_USER_AGENT}', raw`example\.com`),
    withCondition('{URL}', raw`index\.html`),
    withCondition('{HTTP_HOST}', 'www.example.com', ' patternSyntax="Wildcard"'),
    withCondition('{HTTP_HOST}', raw`^example\.com(:\d+)?$`),
  ],
});
