import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite } from '../../../harness/web-config';
import { withVariable } from '../one-rule';

testRule(webConfig, 'web-config/variable-as-header', {
  findings: [
    {
      text: withVariable('⟦X-Forwarded-Proto⟧', 'https'),
      messageId: 'header',
      severity: 'warning',
      fixed: withVariable('HTTP_X_FORWARDED_PROTO', 'https'),
    },
    {
      name: 'in the list of what is allowed',
      text: inRewrite('<allowedServerVariables><add name="⟦X-Forwarded-Proto⟧" /></allowedServerVariables>'),
      messageId: 'header',
    },
  ],
  clean: [withVariable('HTTP_X_FORWARDED_PROTO', 'https')],
  nearMisses: [
    withVariable('HTTP_X-Secret', 'a'),
    withVariable('ORIGINAL_HOST', 'a'),
    withVariable('RESPONSE_X-Frame-Options', 'DENY'),
  ],
});
