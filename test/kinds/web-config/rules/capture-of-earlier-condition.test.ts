import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withConditions } from '../one-rule';

testRule(webConfig, 'web-config/capture-of-earlier-condition', {
  findings: [
    {
      text: withConditions(
        '<add input="{URL}" pattern="(a)" /><add input="{HTTPS}" pattern="^on$" />',
        '',
        '<action type="Rewrite" url="⟦{C:1}⟧" />',
      ),
      messageId: 'lost',
      severity: 'warning',
      suggestions: [
        {
          title: 'Add trackAllCaptures="true"',
          fixed: withConditions(
            '<add input="{URL}" pattern="(a)" /><add input="{HTTPS}" pattern="^on$" />',
            ' trackAllCaptures="true"',
            '<action type="Rewrite" url="{C:1}" />',
          ),
        },
      ],
    },
    {
      name: 'where tracking would number groups anew',
      text: withConditions(
        '<add input="{URL}" pattern="(a)(b)" /><add input="{HTTP_HOST}" pattern="(c)" />',
        '',
        '<action type="Rewrite" url="{C:1}⟦{C:2}⟧" />',
      ),
      messageId: 'lost',
      suggestions: [],
    },
    {
      name: 'a group of each',
      text: withConditions(
        '<add input="{HTTP_HOST}" pattern="^([a-z]+)\\.a$" /><add input="{QUERY_STRING}" pattern="id=(\\d+)" />',
        '',
        '<action type="Rewrite" url="⟦{C:1}⟧" />',
      ),
      messageId: 'doubtful',
      severity: 'hint',
    },
  ],
  clean: [withConditions('<add input="{URL}" pattern="(a)" />', '', '<action type="Rewrite" url="{C:1}" />')],
  nearMisses: [
    withConditions(
      '<add input="{HTTP_HOST}" pattern="^(www\\.)?(a|b)$" /><add input="{QUERY_STRING}" pattern="id=(\\d+)" />',
      '',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withConditions(
      '<add input="{HTTP_HOST}" pattern="^([a-z]+)$" /><add input="{C:1}-{URL}" pattern="-(.+)" />',
      '',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withConditions(
      '<add input="{URL}" pattern="(a)" /><add input="{HTTPS}" pattern="^on$" />',
      ' trackAllCaptures="true"',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withConditions(
      '<add input="{URL}" pattern="(a)" /><add input="{HTTPS}" pattern="^off$" negate="true" />',
      '',
      '<action type="Rewrite" url="{C:1}" />',
    ),
    withConditions(
      '<add input="{URL}" pattern="(a)" /><add input="{HTTPS}" pattern="^on$" />',
      '',
      '<action type="Rewrite" url="{C:0}" />',
    ),
  ],
});
