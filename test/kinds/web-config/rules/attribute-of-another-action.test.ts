import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';

const rule = (action: string) => `<rule name="r"><match url="a" /><action ${action} /></rule>`;

testRule(webConfig, 'web-config/attribute-of-another-action', {
  findings: [
    {
      text: inRules(rule('type="CustomResponse" statusCode="404" ⟦url="/x"⟧')),
      messageId: 'other',
      severity: 'info',
      says: ['CustomResponse', 'Rewrite and Redirect'],
      suggestions: [{ title: 'Remove url', fixed: inRules(rule('type="CustomResponse" statusCode="404"')) }],
    },
    { text: inRules(rule('type="Rewrite" url="x" ⟦redirectType="Found"⟧')), messageId: 'other' },
    { text: inRules(rule('type="Redirect" url="x" ⟦statusCode="404"⟧')), messageId: 'other', severity: 'warning' },
    {
      name: 'an outbound action',
      text: inOutbound(
        '<rule name="r"><match serverVariable="RESPONSE_A" pattern=".*" /><⟦action⟧ value="x" /></rule>',
      ),
      messageId: 'noType',
      suggestions: [
        {
          title: 'Add type="Rewrite"',
          fixed: inOutbound(
            '<rule name="r"><match serverVariable="RESPONSE_A" pattern=".*" /><action value="x" type="Rewrite" /></rule>',
          ),
        },
      ],
    },
    {
      text: inRules('<rule name="r"><match url="a" /><⟦action⟧ url="x" /></rule>'),
      messageId: 'noType',
      says: ['does nothing'],
      suggestions: [
        { title: 'Add type="Rewrite"', fixed: inRules(rule('url="x" type="Rewrite"')) },
        { title: 'Add type="Redirect"', fixed: inRules(rule('url="x" type="Redirect"')) },
      ],
    },
  ],
  clean: [
    inRules(rule('type="CustomResponse" statusCode="403" subStatusCode="1" statusReason="a" statusDescription="b"')),
    inRules(rule('type="Redirect" url="x" redirectType="Found" appendQueryString="false"')),
    inRules(rule('type="None"')),
  ],
  nearMisses: [
    { name: 'as IIS Manager leaves it', text: inRules(rule('type="Rewrite" url="x" statusCode="0"')) },
    { name: 'empty', text: inRules(rule('type="AbortRequest" url=""')) },
    { name: 'a type that there is not, told elsewhere', text: inRules(rule('type="Redirekt" url="x"')) },
    {
      name: 'a status that there cannot be, told elsewhere',
      text: inRules(rule('type="Redirect" url="x" statusCode="302"')),
    },
    {
      name: 'an outbound action that does nothing',
      text: inOutbound('<rule name="r"><match serverVariable="RESPONSE_A" pattern=".*" /><action /></rule>'),
    },
    { name: 'letter case', text: inRules(rule('type="redirect" url="x"')) },
  ],
});
