import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/malformed-braces', {
  findings: [
    {
      text: 'jdbc:sqlserver://host;password=⟦x{⟧a};user=u',
      messageId: 'before',
      says: ['badly formed name or value'],
      suggestions: [{ title: 'Put the whole value in braces', fixed: 'jdbc:sqlserver://host;password={x{a}}};user=u' }],
    },
    {
      text: 'jdbc:sqlserver://host;password={a}⟦b}⟧;user=u',
      messageId: 'after',
      suggestions: [
        {
          title: 'Write the first } twice, as part of the value',
          fixed: 'jdbc:sqlserver://host;password={a}}b};user=u',
        },
      ],
    },
    { text: 'jdbc:sqlserver://host;password={a}⟦b⟧', messageId: 'after', suggestions: [] },
    {
      text: 'jdbc:sqlserver://host;password={a}⟦\t⟧;user=u',
      messageId: 'blankAfter',
      fixed: 'jdbc:sqlserver://host;password={a};user=u',
    },
    {
      text: 'jdbc:sqlserver://host;password=⟦{⟧a;user=u',
      messageId: 'open',
      suggestions: [{ title: 'Close the braces', fixed: 'jdbc:sqlserver://host;password={a};user=u' }],
    },
    {
      text: 'jdbc:sqlserver://host;password=⟦{⟧a}}',
      messageId: 'open',
      suggestions: [{ title: 'End the value with one }', fixed: 'jdbc:sqlserver://host;password={a}' }],
    },
  ],
  clean: ['jdbc:sqlserver://host;password={a;b};user=u', 'jdbc:sqlserver://host;password={}'],
  nearMisses: ['jdbc:sqlserver://host;password=a}b;user=u', 'jdbc:sqlserver://host;password= {a}}b}  ;user=u'],
});
