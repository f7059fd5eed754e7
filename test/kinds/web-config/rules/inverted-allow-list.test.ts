import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRules } from '../../../harness/web-config';

const rule = (name: string, input: string, pattern: string, more = '') =>
  `<rule name="${name}"><match url=".*" /><conditions><add input="${input}" pattern="${pattern}"${more} /></conditions><action type="AbortRequest" /></rule>`;

testRule(webConfig, 'web-config/inverted-allow-list', {
  findings: [
    {
      text: inRules(rule('Allow office only', '{REMOTE_ADDR}', '⟦^10\\.1\\.⟧')),
      messageId: 'inverted',
      severity: 'hint',
      suggestions: [
        {
          title: 'Add negate="true"',
          fixed: inRules(rule('Allow office only', '{REMOTE_ADDR}', '^10\\.1\\.', ' negate="true"')),
        },
      ],
    },
    { text: inRules(rule('AllowedAddresses', '{REMOTE_ADDR}', '⟦^10\\.1\\.⟧')), messageId: 'inverted' },
  ],
  clean: [
    inRules(rule('Allow office only', '{REMOTE_ADDR}', '^10\\.1\\.', ' negate="true"')),
    inRules(rule('Block them', '{REMOTE_ADDR}', '^10\\.1\\.')),
  ],
  nearMisses: [
    inRules(rule('Block not allowed', '{REMOTE_ADDR}', '^10\\.1\\.')),
    inRules(rule('Disallow', '{REMOTE_ADDR}', '^10\\.1\\.')),
    inRules(rule('Allow GET only', '{REQUEST_METHOD}', '^POST$')),
  ],
});
