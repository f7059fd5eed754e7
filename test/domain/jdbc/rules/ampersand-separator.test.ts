import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/ampersand-separator', {
  findings: [
    {
      text: 'jdbc:sqlserver://host:1433⟦&databaseName⟧=a&user=u',
      messageId: 'host',
      severity: 'error',
      says: ['"&"', 'port'],
      fixed: 'jdbc:sqlserver://host:1433;databaseName=a;user=u',
    },
    {
      text: 'jdbc:sqlserver://host⟦?databaseName⟧=a',
      messageId: 'host',
      severity: 'error',
      fixed: 'jdbc:sqlserver://host;databaseName=a',
    },
    {
      text: 'jdbc:sqlserver://host⟦&databaseName⟧=a;user=u',
      messageId: 'host',
      severity: 'error',
      fixed: 'jdbc:sqlserver://host;databaseName=a;user=u',
    },
    {
      text: 'jdbc:sqlserver://host;databaseName=a⟦ & user⟧=u',
      messageId: 'value',
      severity: 'warning',
      says: ['databaseName'],
      fixed: 'jdbc:sqlserver://host;databaseName=a;user=u',
    },
    {
      text: 'jdbc:sqlserver://host;databaseName=a⟦\n  user⟧=u',
      messageId: 'value',
      says: ['A line break'],
      fixed: 'jdbc:sqlserver://host;databaseName=a;user=u',
    },
    {
      text: 'jdbc:sqlserver://host;databaseName=a⟦, user⟧=u',
      messageId: 'value',
      suggestions: [{ title: 'Write ; in front of user', fixed: 'jdbc:sqlserver://host;databaseName=a;user=u' }],
    },
    { text: 'jdbc:sqlserver://host;databaseName=a⟦ user⟧=u', messageId: 'value', says: ['A blank'] },
    {
      name: 'a password is left to a person',
      text: 'jdbc:sqlserver://host;password=geheim⟦&user⟧=u',
      messageId: 'value',
      suggestions: [{ title: 'Write ; in front of user', fixed: 'jdbc:sqlserver://host;password=geheim;user=u' }],
    },
    {
      text: 'jdbc:sqlserver://host;databaseName=a⟦&amp;⟧user=u',
      messageId: 'entity',
      fixed: 'jdbc:sqlserver://host;databaseName=a;user=u',
    },
    {
      text: 'jdbc:sqlserver://host:1433⟦&amp;⟧user=u',
      messageId: 'entity',
      severity: 'error',
      fixed: 'jdbc:sqlserver://host:1433;user=u',
    },
    { text: 'jdbc:sqlserver://host;encrypt=true⟦&databaseName⟧=a', messageId: 'value', severity: 'error' },
  ],
  clean: ['jdbc:sqlserver://host:1433;databaseName=a;user=u'],
  nearMisses: [
    'jdbc:sqlserver://host;databaseName=a&b;user=u',
    'jdbc:sqlserver://host;password=a&b=c',
    'jdbc:sqlserver://host;password={a&user=b}',
    'jdbc:sqlserver://host;applicationName=R & D, user interface',
  ],
});
