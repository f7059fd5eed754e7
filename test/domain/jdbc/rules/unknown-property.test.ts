import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/unknown-property', {
  findings: [
    {
      text: 'jdbc:sqlserver://host;⟦databasename1⟧=a',
      messageId: 'near',
      says: ['ignores it', '"databaseName"'],
      fixed: 'jdbc:sqlserver://host;databaseName=a',
    },
    {
      text: 'jdbc:sqlserver://host;⟦passwrod⟧=geheim',
      messageId: 'near',
      fixed: 'jdbc:sqlserver://host;password=geheim',
    },
    {
      text: 'jdbc:sqlserver://host;⟦database Name⟧=a',
      messageId: 'near',
      fixed: 'jdbc:sqlserver://host;databaseName=a',
    },
    {
      text: 'jdbc:sqlserver://host;databaseName=b;⟦databaseNme⟧=a',
      messageId: 'near',
      suggestions: [{ title: 'Write databaseName', fixed: 'jdbc:sqlserver://host;databaseName=b;databaseName=a' }],
    },
    {
      text: 'jdbc:sqlserver://host;⟦Data Source⟧=a',
      messageId: 'other',
      suggestions: [{ title: 'Write serverName', fixed: 'jdbc:sqlserver://host;serverName=a' }],
    },
    {
      text: 'jdbc:sqlserver://host;⟦Initial Catalog⟧=a',
      messageId: 'other',
      says: ['ADO.NET', 'databaseName'],
      fixed: 'jdbc:sqlserver://host;databaseName=a',
    },
    {
      name: 'so is who may log on',
      text: 'jdbc:sqlserver://host;⟦trusted_connection⟧=yes',
      messageId: 'other',
      suggestions: [{ title: 'Write integratedSecurity', fixed: 'jdbc:sqlserver://host;integratedSecurity=true' }],
    },
    {
      text: 'jdbc:sqlserver://host;⟦uid⟧=u;⟦login⟧=v',
      messageId: 'other',
      fixed: 'jdbc:sqlserver://host;user=u;login=v',
    },
    {
      name: 'security is a suggestion',
      text: 'jdbc:sqlserver://host;⟦trustServerCertificte⟧=true',
      messageId: 'near',
      suggestions: [
        { title: 'Write trustServerCertificate', fixed: 'jdbc:sqlserver://host;trustServerCertificate=true' },
      ],
    },
    {
      text: 'jdbc:sqlserver://host;⟦useSSL⟧=true',
      messageId: 'other',
      suggestions: [{ title: 'Write encrypt', fixed: 'jdbc:sqlserver://host;encrypt=true' }],
    },
    {
      name: 'takes other values than the property does',
      text: 'jdbc:sqlserver://host;⟦useNTLMv2⟧=true',
      messageId: 'other',
      suggestions: [{ title: 'Write authenticationScheme', fixed: 'jdbc:sqlserver://host;authenticationScheme=true' }],
    },
    {
      text: 'jdbc:sqlserver://host;⟦trusted_connection⟧=off',
      messageId: 'other',
      suggestions: [{ title: 'Write integratedSecurity', fixed: 'jdbc:sqlserver://host;integratedSecurity=false' }],
    },
    { text: 'jdbc:sqlserver://host;⟦frobnicate⟧=a', messageId: 'unknown', says: ['"frobnicate"'] },
    { text: 'jdbc:sqlserver://host;⟦useFlexibleCallableStatements⟧=true', messageId: 'former', severity: 'info' },
    {
      name: 'may be the rest of a password',
      text: 'jdbc:sqlserver://host;password=geh;⟦eim⟧=zwei',
      messageId: 'afterSecret',
      says: ['password'],
    },
  ],
  clean: ['jdbc:sqlserver://host;databaseName=a;USER=u;encrypt=true', 'jdbc:sqlserver://host'],
  nearMisses: [
    'jdbc:sqlserver://host;Server=a;userName=u;domainName=d',
    { name: 'another rule says more', text: 'jdbc:sqlserver://host;accessToken=x' },
    { name: 'a no-break space in front', text: 'jdbc:sqlserver://host;\u00A0databaseName=a' },
    { name: 'a soft hyphen within', text: 'jdbc:sqlserver://host;data\u00ADbaseName=a' },
    { name: 'torn by a line break', text: 'jdbc:sqlserver://host;database\nName=a' },
    { name: 'behind an open brace', text: 'jdbc:sqlserver://host;password={ab;cd=ef' },
    { name: 'a piece of a quoted value', text: 'jdbc:sqlserver://host;password="a;b=c"' },
  ],
});
