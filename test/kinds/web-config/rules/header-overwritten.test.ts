import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const variable = 'RESPONSE_X_Frame_Options';
const partner = (name: string, attributes: string) =>
  `<rule name="${name}"${attributes}><match serverVariable="${variable}" pattern=".*" /><conditions><add input="{QUERY_STRING}" pattern="embed=1" /></conditions><action type="Rewrite" value="SAMEORIGIN" /></rule>`;
const always = (name: string, of = variable, pattern = '.*', value = 'DENY') =>
  `<rule name="${name}"><match serverVariable="${of}" pattern="${pattern}" /><action type="Rewrite" value="${value}" /></rule>`;

testRule(webConfig, 'web-config/header-overwritten', {
  findings: [
    {
      text: inOutbound(`${partner('⟦Partner⟧', '')}${always('Default')}`),
      messageId: 'overwritten',
      says: ['"Default"', 'X-Frame-Options'],
      suggestions: [
        {
          title: 'Add stopProcessing="true"',
          fixed: inOutbound(`${partner('Partner', ' stopProcessing="true"')}${always('Default')}`),
        },
      ],
    },
    {
      name: 'another spelling',
      text: inOutbound(`${partner('⟦Partner⟧', '')}${always('Default', 'response_x-frame-options')}`),
      messageId: 'overwritten',
    },
  ],
  clean: [
    inOutbound(`${partner('Partner', ' stopProcessing="true"')}${always('Default')}`),
    inOutbound(`${always('Default')}${partner('Partner', '')}`),
  ],
  nearMisses: [
    { name: 'another header', text: inOutbound(`${partner('Partner', '')}${always('Default', 'RESPONSE_X_Other')}`) },
    {
      name: 'only where there is none',
      text: inOutbound(`${partner('Partner', '')}${always('Default', variable, '^$')}`),
    },
    {
      name: 'takes the value in',
      text: inOutbound(`${partner('Partner', '')}${always('Default', variable, '(.*)', '{R:1}')}`),
    },
    {
      name: 'a precondition of its own',
      text: inOutbound(`${partner('Partner', '')}${always('Default').replace('name=', 'preCondition="P" name=')}`),
    },
    {
      name: 'not where there is a value',
      text: inOutbound(`${partner('Partner', '')}${always('Default').replace('value=', 'replace="false" value=')}`),
    },
  ],
});
