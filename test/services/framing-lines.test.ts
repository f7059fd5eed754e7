import assert from 'node:assert/strict';
import { commandFor } from '../../server/src/services/framing-lines';

describe('the command that sends a request', () => {
  it('is the same in every shell', () => {
    const url = 'https://ece.example.com/system/?a=b&wsname=https%3A%2F%2Ffinesse.example.com%3A8445';
    assert.equal(commandFor(url), `curl -sI "${url}"`);
    assert.equal(
      commandFor('https://ece.example.com/?wsname=https://a@b.com'),
      'curl -sI "https://ece.example.com/?wsname=https://a@b.com"',
    );
  });

  it('is not given where a shell would run a part of it', () => {
    for (const end of ['$(id)', '`id`', '"; id', "'", '\\', '!', ' ', '\n', '|', '<', '^'])
      assert.equal(commandFor(`https://ece.example.com/?wsname=${end}`), undefined, end);
  });
});
