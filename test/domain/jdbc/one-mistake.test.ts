import assert from 'node:assert/strict';
import { findingsOf } from './findings-of';

/** Typical mistakes, one in each URL, and the one rule that has to speak of it as an error or a warning. */
const mistakes: readonly (readonly [url: string, rule: string])[] = [
  ['JDBC:sqlserver://host:1433', 'wrong-prefix'],
  [' jdbc:sqlserver://host:1433', 'wrong-prefix'],
  ['jdbc:sqlserver:host:1433', 'wrong-prefix'],
  ['jdbc:sqlserver:/host:1433', 'wrong-prefix'],
  ['jdbc:jtds:sqlserver://host:1433/db', 'wrong-prefix'],
  ['jdbc:microsoft:sqlserver://host:1433;DatabaseName=a', 'wrong-prefix'],
  ['jdbc:sqlserver://host;databasename1=a', 'unknown-property'],
  ['jdbc:sqlserver://host;passwrod=a', 'unknown-property'],
  ['jdbc:sqlserver://host;pwd=a', 'unknown-property'],
  ['jdbc:sqlserver://host;Initial Catalog=a', 'unknown-property'],
  ['jdbc:sqlserver://host;{databaseName}=a', 'unknown-property'],
  ['jdbc:sqlserver://host;database Name=a', 'unknown-property'],
  ['jdbc:sqlserver://host;databaseName;encrypt=true', 'malformed-item'],
  ['jdbc:sqlserver://host;=x', 'malformed-item'],
  ['jdbc:sqlserver://host;1433', 'malformed-item'],
  ['jdbc:sqlserver://host;databaseName=&quot;a&quot;', 'malformed-item'],
  ['jdbc:sqlserver://host;applicationName=x{a}', 'malformed-braces'],
  ['jdbc:sqlserver://host;applicationName={a}b', 'malformed-braces'],
  ['jdbc:sqlserver://host;applicationName={a}\t;encrypt=true', 'malformed-braces'],
  ['jdbc:sqlserver://host;applicationName={a;encrypt=true', 'malformed-braces'],
  ['jdbc:sqlserver://host;applicationName="a;b"', 'quoted-value'],
  ['jdbc:sqlserver://host;applicationName="a;b=c"', 'quoted-value'],
  ["jdbc:sqlserver://host;databaseName='a'", 'quoted-value'],
  ['jdbc:sqlserver://host;encrypt="true"', 'quoted-value'],
  ["jdbc:sqlserver://host;loginTimeout='30'", 'quoted-value'],
  ['jdbc:sqlserver://host:abc', 'port-not-valid'],
  ['jdbc:sqlserver://host:1433/db', 'port-not-valid'],
  ['jdbc:sqlserver://host:', 'port-not-valid'],
  ['jdbc:sqlserver://host:70000', 'port-not-valid'],
  ['jdbc:sqlserver://host;portNumber=x', 'port-not-valid'],
  ['jdbc:sqlserver://host:1433:1433', 'port-not-valid'],
  ['jdbc:sqlserver://host,1433', 'host-with-comma'],
  ['jdbc:sqlserver://host\\inst,1433', 'host-with-comma'],
  ['jdbc:sqlserver://host/db', 'host-with-slash'],
  ['jdbc:sqlserver:///host', 'host-with-slash'],
  ['jdbc:sqlserver://host:1433\\INST', 'port-before-instance'],
  ['jdbc:sqlserver://host\\\\INST', 'doubled-backslash'],
  ['jdbc:sqlserver://host\\\\INST:1433', 'doubled-backslash'],
  ['jdbc:sqlserver://[::1]:1433', 'ipv6-in-host'],
  ['jdbc:sqlserver://::1', 'ipv6-in-host'],
  ['jdbc:sqlserver://:1433', 'host-missing'],
  ['jdbc:sqlserver://databaseName=a;serverName=host', 'equals-in-host'],
  ['jdbc:sqlserver://databaseName=a', 'equals-in-host'],
  ['jdbc:sqlserver://host;database=a;databaseName=b', 'duplicate-property'],
  ['jdbc:sqlserver://host;serverName=other', 'host-part-overridden'],
  ['jdbc:sqlserver://host:1433&databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host:1433?databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host:1433,databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host&databaseName=a;encrypt=true', 'ampersand-separator'],
  ['jdbc:sqlserver://host?databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host;encrypt=true&databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host;multiSubnetFailover=true\n databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host;loginTimeout=30&amp;databaseName=a', 'ampersand-separator'],
  ['jdbc:sqlserver://host;database\n Name=a', 'line-break-in-name'],
  ['jdbc:sqlserver://10.1.2.3:1433', 'host-is-ip-address'],
  ['jdbc:sqlserver://{host}:1433', 'host-not-valid'],
  ['jdbc:sqlserver://host?x', 'host-not-valid'],
  ['jdbc:sqlserver://my host:1433', 'host-not-valid'],
  ['jdbc:sqlserver://\\INST', 'host-not-valid'],
  ['jdbc:sqlserver://host;encrypt=yes', 'enum-value'],
  ['jdbc:sqlserver://host;encrypt=', 'enum-value'],
  ['jdbc:sqlserver://host;integratedSecurity=SSPI', 'boolean-value'],
  ['jdbc:sqlserver://host;loginTimeout=x', 'number-value'],
  ['jdbc:sqlserver://host;accessToken=x', 'not-in-url'],
  ['jdbc:sqlserver://host;accessTokenCallback=x', 'not-in-url'],
];

describe('one mistake, one finding', () => {
  for (const [url, rule] of mistakes) {
    it(`${JSON.stringify(url)}: ${rule}`, () => {
      const spoken = findingsOf(url).filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        spoken.map(({ ruleId }) => ruleId),
        [`jdbc/${rule}`],
      );
    });
  }

  for (const url of [
    'jdbc:sqlserver://host',
    'jdbc:sqlserver://host:1433;integratedSecurity=false;databaseName=eGActiveDB',
    'jdbc:sqlserver://listener.example.com:1444;integratedSecurity=true;databaseName=a;multiSubnetFailover=true',
    'jdbc:sqlserver://host\\inst;databaseName=a;',
    'jdbc:sqlserver://host\n  :1433;\n  databaseName = a ;\n  applicationName={a;b}\n'.replace('}\n', '}'),
    'jdbc:sqlserver://;serverName=host;portNumber=1433',
  ]) {
    it(`nothing on ${JSON.stringify(url)}`, () => {
      const spoken = findingsOf(url).filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        spoken.map(({ message }) => message),
        [],
      );
    });
  }

  it('no finding holds a password', () => {
    const secret = 'g3h3im';
    for (const url of [
      `jdbc:sqlserver://password=${secret};user=u`,
      `jdbc:sqlserver://password=${secret}`,
      `jdbc:sqlserver://host&password=${secret}`,
      `jdbc:sqlserver://host,password=${secret}`,
      `jdbc:sqlserver://host/db?password=${secret}`,
      `jdbc:sqlserver://user:${secret}@host`,
      `jdbc:sqlserver://user/${secret}@host`,
      `jdbc:sqlserver://host:1433&password=${secret}`,
      `jdbc:sqlserver://host:1433\\password=${secret}`,
      `jdbc:sqlserver://host;password=a;${secret}`,
      `jdbc:sqlserver://host;password=a;${secret}=b`,
      `jdbc:sqlserver://host;password=a;b;${secret}=b`,
      `jdbc:sqlserver://host;password='a;${secret}'`,
      `jdbc:sqlserver://host;password="${secret}"`,
      `jdbc:sqlserver://host;password={${secret}`,
      `jdbc:sqlserver://host;password={${secret}}b}`,
      `jdbc:sqlserver://host;password=${secret};password=${secret}2`,
      `jdbc:sqlserver://host;pwd=${secret}`,
      `jdbc:sqlserver://host;passwrod=${secret}&user=a`,
      `jdbc:sqlserver://host;user=u&password=${secret}`,
      `jdbc:sqlserver://host;databaseName=a&password=${secret};databaseName=b password=${secret}`,
      `jdbc:sqlserver://host;serverName=a&password=${secret}`,
      `jdbc:sqlserver://host;loginTimeout=5&password=${secret};encrypt=true&password=${secret}`,
      `jdbc:jtds:sqlserver://host/db;password=${secret}`,
      `JDBC:sqlserver://host;password=${secret}`,
      `host;password=${secret}`,
    ]) {
      for (const { message, data, fix, suggestions, related } of findingsOf(url)) {
        const titles = [fix, ...suggestions].map(repair => repair?.title);
        const told = JSON.stringify([message, data, titles, related]);
        assert.ok(!told.includes(secret), `${url}: ${told}`);
      }
    }
  });
});
