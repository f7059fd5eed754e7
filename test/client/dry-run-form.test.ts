import assert from 'node:assert/strict';
import { isFinished, requestOf } from '../../client/src/dry-run/form';
import type { DryRunForm } from '../../client/src/dry-run/messages';
import { main } from '../../client/src/dry-run/page';

const empty: DryRunForm = {
  url: '/',
  method: 'GET',
  headers: '',
  variables: '',
  providers: '',
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
      providers: 'DB=/new',
      disk: 'file',
      status: '404',
      responseHeaders: 'Content-Type:text/html',
    };
    assert.deepEqual(requestOf(form), {
      url: 'https://h/',
      method: 'GET',
      headers: [{ name: 'Cookie', value: 'a=b:c' }],
      variables: { A: 'b=c' },
      providers: { DB: '/new' },
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

it('a field of a dry run is finished where nothing of it is passed over', () => {
  const finished: readonly (readonly [keyof DryRunForm, string])[] = [
    ['headers', 'Cookie: a=b\n\nAccept:'],
    ['variables', 'A=b\n  B= '],
    ['status', ' 404 '],
    ['status', ''],
    ['url', 'anything'],
  ];
  for (const [name, value] of finished) assert.ok(isFinished(name, value), `${name}: ${value}`);
  const unfinished: readonly (readonly [keyof DryRunForm, string])[] = [
    ['headers', 'Cookie'],
    ['responseHeaders', ': x'],
    ['variables', 'A'],
    ['providers', '=x'],
    ['status', '99'],
    ['status', 'abc'],
  ];
  for (const [name, value] of unfinished) assert.ok(!isFinished(name, value), `${name}: ${value}`);
});
