import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cli, temporaryFolder } from '../harness/cli';

const name = 'egpl_ds_connpool_map.xml';
const secret = 'S3cr3tS3cr3t';

/** Ways of writing a password into a pool map, right and wrong; `@` stands for the secret. */
const places = [
  '<Password egid="2">@</Password>',
  '<Password egid="2">\n  @\n</Password>',
  '<password>@</password>',
  '<Password egid="2"><![CDATA[@]]></Password>',
  '<Password egid="2">x&amp;@</Password>',
  '<Password egid="2">x & @</Password>',
  '<Password egid="2">a<@</Password>',
  '<Password egid="2">@</Pasword>',
  '<Passwrod egid="2">@</Passwrod>',
  '<Password egid="2">@',
  '<Password egid="2">@\n<Url egid="3">jdbc:sqlserver://h:1433;databaseName=a</Url>',
  '<!-- <Password egid="2">@</Password> -->',
  '<!-- jdbc:sqlserver://h;password=@;databaseName=a -->',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password=@;databasename1=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;pwd=@;integratedSecurity=yes</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;Password = @ ;integratedSecurity=true</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password={x;@};port=abc</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password={x}}@};port=abc</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password={@</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password={x}@;databaseName=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password=x{@};databaseName=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password="@";databaseName=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password=a&amp;@;databaseName=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;pass&#119;ord=@;databaseName=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;trustStorePassword=@;encrypt=maybe</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433;user=u;password=a<@;databaseName=a</Url>',
  '<Url egid="3">jdbc:sqlserver://h:1433&amp;user=u&amp;password=@</Url>',
] as const;

const commands = [
  ['check'],
  ['check', '--hints'],
  ['check', '--format', 'json'],
  ['check', '--fix', '--diff'],
  ['check', '--severity', 'jdbc/unknown-property=error', '--quiet'],
  ['read', name],
  ['read', name, '--format', 'json'],
  ['auth', 'windows', name],
  ['auth', 'sql', name],
  ['auth', 'windows', name, '--format', 'json'],
  ['auth', 'windows', name, '--write'],
  ['auth', 'sql', name, '--write'],
  ['check', '--fix'],
] as const;

function poolMap(parts: readonly string[]): string {
  const pools = parts.map(
    (part, index) => `<connpool name="Pool${index}">\n<User egid="1">u</User>\n${part}\n</connpool>`,
  );
  return `<conn_pool_list>\n${pools.join('\n')}\n</conn_pool_list>\n`.replaceAll('@', secret);
}

describe('passwords', () => {
  const folder = temporaryFolder();

  const assertSilent = async (parts: readonly string[]): Promise<void> => {
    for (const argv of commands) {
      folder.write({ [name]: poolMap(parts) });
      const { stdout, stderr } = await cli(folder.path, argv, { columns: 70 });
      assert.ok(!(stdout + stderr).includes(secret.slice(1)), `${argv.join(' ')}\n${stdout}${stderr}`);
    }
  };

  for (const place of places)
    it(`are shown by no command: ${place.replaceAll('\n', ' ')}`, () => assertSilent([place]));

  it('are shown by no command, whatever stands around them', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...places), { minLength: 2, maxLength: 5 }), assertSilent),
      { numRuns: 25 },
    );
  });
});
