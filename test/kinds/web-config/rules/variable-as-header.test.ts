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
    {
      name: 'without HTTP_',
      text: withVariable('⟦X_FORWARDED_PROTO⟧', 'https'),
      messageId: 'header',
      fixed: withVariable('HTTP_X_FORWARDED_PROTO', 'https'),
    },
    { text: withVariable('⟦Host⟧', 'a.example'), messageId: 'header' },
  ],
  clean: [withVariable('HTTP_X_FORWARDED_PROTO', 'https')],
  nearMisses: [
    withVariable('HTTP_X-Secret', 'a'),
    withVariable('ORIGINAL_HOST', 'a'),
    withVariable('X_FORWARDED_PROTO', '{X_FORWARDED_PROTO}'),
    withVariable('X_REQUESTED_URL_PATH', 'a'),
    withVariable('RESPONSE_X-Frame-Options', 'DENY'),
  ],
});
