import assert from 'node:assert/strict';
import { requestOf } from '../../client/src/dry-run/form';
import type { DryRunForm } from '../../client/src/dry-run/messages';
import { main } from '../../client/src/dry-run/page';

const empty: DryRunForm = {
  url: '/',
  method: 'GET',
  headers: '',
  variables: '',
  disk: '',
  status: '',
  responseHeaders: '',
  folder: '/',
};

describe('the form of a dry run', () => {
  it('is a request', () => {
    const form: DryRunForm = {
      ...empty,
      url: ' https://h/ ',
      headers: 'Cookie: a=b:c\r\n\nnot finished\n: x',
      variables: 'A=b=c\nB',
      disk: 'file',
      status: '404',
      responseHeaders: 'Content-Type:text/html',
    };
    assert.deepEqual(requestOf(form), {
      url: 'https://h/',
      method: 'GET',
      headers: [{ name: 'Cookie', value: 'a=b:c' }],
      variables: { A: 'b=c' },
      isFile: true,
      response: { status: 404, headers: [{ name: 'Content-Type', value: 'text/html' }] },
      folder: '/',
    });
    assert.equal(requestOf({ ...empty, disk: 'directory' }).isDirectory, true);
  });

  it('has the usual status where none is written, or none that is one', () => {
    for (const status of ['', 'x', '99', '1000', '2.5'])
      assert.equal(requestOf({ ...empty, status }).response?.status, 200);
  });
});

it('the page of a dry run has the fields of its form', () => {
  const fields = [...main.matchAll(/<(?:input|textarea|select) id="(\w+)"/g)].map(([, id]) => id);
  assert.deepEqual(fields.sort(), Object.keys(empty).sort());
});
