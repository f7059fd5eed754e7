import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/quoted-value', {
  findings: [
    {
      text: 'jdbc:sqlserver://host;databaseName=⟦"a b"⟧;user=u',
      messageId: 'kept',
      severity: 'warning',
      says: ['databaseName'],
      suggestions: [{ title: 'Leave the quotes out', fixed: 'jdbc:sqlserver://host;databaseName=a b;user=u' }],
    },
    {
      text: "jdbc:sqlserver://host;password=⟦'geheim'⟧",
      messageId: 'kept',
      suggestions: [{ title: 'Leave the quotes out', fixed: 'jdbc:sqlserver://host;password=geheim' }],
    },
    {
      text: 'jdbc:sqlserver://host;password=⟦"a;b"⟧;user=u',
      messageId: 'split',
      severity: 'error',
      suggestions: [{ title: 'Put the value in braces', fixed: 'jdbc:sqlserver://host;password={a;b};user=u' }],
    },
    {
      name: 'the rest looks like a property',
      text: 'jdbc:sqlserver://host;password=⟦"a;b=c"⟧;user=u',
      messageId: 'split',
      severity: 'warning',
      suggestions: [{ title: 'Put the value in braces', fixed: 'jdbc:sqlserver://host;password={a;b=c};user=u' }],
    },
    { text: 'jdbc:sqlserver://host;encrypt=⟦"true"⟧', messageId: 'kept', severity: 'error' },
  ],
  clean: ['jdbc:sqlserver://host;databaseName=a', 'jdbc:sqlserver://host;password={"a"}'],
  nearMisses: [
    "jdbc:sqlserver://host;password='a",
    'jdbc:sqlserver://host;applicationName=the "old" one',
    'jdbc:sqlserver://host;user="',
  ],
});
