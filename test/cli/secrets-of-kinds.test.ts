import assert from 'node:assert/strict';
import { cli, temporaryFolder } from '../harness/cli';
import { secret, secretFiles } from '../harness/secret-files';

const common = (name: string): readonly (readonly string[])[] => [
  ['check', '--hints'],
  ['check', '--format', 'json'],
  ['check', '--fix', '--diff'],
  ['read', name],
  ['read', name, '--format', 'json'],
];

describe('passwords of every kind', () => {
  const folder = temporaryFolder();
  for (const { name, frame, places, commands } of secretFiles)
    for (const place of places)
      it(`are shown by no command: ${name}, ${place.replaceAll('\n', ' ')}`, async () => {
        for (const argv of [...common(name), ...commands]) {
          folder.write({ [name]: frame(place).replaceAll('@', secret) });
          const { stdout, stderr } = await cli(folder.path, argv, { columns: 70 });
          assert.ok(!(stdout + stderr).includes(secret.slice(1)), `${argv.join(' ')}\n${stdout}${stderr}`);
        }
      });
});
