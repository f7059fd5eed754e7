import assert from 'node:assert/strict';
import { responseHeaderNamed, responseHeaders } from '../../../server/src/domain/http-headers/data/response-headers';
import {
  requestHeaderOf,
  requestVariableOf,
  responseHeaderOf,
  responseVariableOf,
} from '../../../server/src/domain/http-headers/names';

describe('names of headers as server variables', () => {
  it('of responses: RESPONSE_ and underscores, letter case as it is sent', () => {
    assert.equal(responseHeaderOf('RESPONSE_X_Frame_Options'), 'X-Frame-Options');
    assert.equal(responseHeaderOf('response_X-Frame-Options'), 'X-Frame-Options');
    assert.equal(responseHeaderOf('RESPONSE_'), undefined);
    assert.equal(responseHeaderOf('HTTP_X_FRAME_OPTIONS'), undefined);
    for (const { name } of responseHeaders) {
      assert.equal(responseHeaderOf(responseVariableOf(name)), name);
      assert.equal(responseHeaderNamed(name.toUpperCase())?.name, name);
    }
  });

  it('of requests: HTTP_ and capitals, sent in small letters', () => {
    assert.equal(requestVariableOf('X-Forwarded-Proto'), 'HTTP_X_FORWARDED_PROTO');
    assert.equal(requestHeaderOf('HTTP_X_FORWARDED_PROTO'), 'x-forwarded-proto');
    assert.equal(requestHeaderOf('HTTPS'), undefined);
    assert.equal(requestHeaderOf('REMOTE_ADDR'), undefined);
  });
});
