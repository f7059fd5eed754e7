import type { Header, RunRequest } from '../domain/rewrite/run/request';
import type { Outcome, Timeline } from '../domain/rewrite/run/timeline';

/**
 * A dry run as a rewrite test that holds: the request, and what came out of it, as JSON to be put among the tests of the file. Undefined where
 * it is not known what comes out.
 */
export function testOfRun(request: RunRequest, timeline: Timeline): string | undefined {
  const expected = expectationOf(timeline.outcome);
  if (!expected) return undefined;
  const { response } = request;
  const written = timeline.steps.flatMap(({ header }) => header?.name.toLowerCase() ?? []);
  const headers = timeline.headers.filter(({ name }) => written.includes(name.toLowerCase()));
  const test = {
    request: requestOf(request),
    ...(headers.length > 0 ? { response: responseOf(response) } : {}),
    expect: { ...expected, ...(headers.length > 0 ? { headers: byName(headers) } : {}) },
  };
  return JSON.stringify(test, null, 2);
}

function requestOf({ url, method, headers, variables = {}, providers = {}, isFile, isDirectory }: RunRequest): unknown {
  const more = {
    ...(method === 'GET' ? {} : { method }),
    ...(headers.length > 0 ? { headers: byName(headers) } : {}),
    ...(Object.keys(variables).length > 0 ? { variables } : {}),
    ...(Object.keys(providers).length > 0 ? { providers } : {}),
    ...(isFile === undefined ? {} : { isFile }),
    ...(isDirectory === undefined ? {} : { isDirectory }),
  };
  return Object.keys(more).length === 0 ? url : { url, ...more };
}

function responseOf({ status, headers }: RunRequest['response']): unknown {
  return { ...(status === 200 ? {} : { status }), headers: byName(headers) };
}

function byName(headers: readonly Header[]): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}

function expectationOf(outcome: Outcome): object | undefined {
  switch (outcome.kind) {
    case 'passed':
      return outcome.rewritten ? { url: outcome.url } : { unchanged: true };
    case 'redirect':
      return { status: outcome.status, redirect: outcome.location };
    case 'response':
    case 'error':
      return { status: outcome.status, ...(outcome.subStatus > 0 ? { subStatus: outcome.subStatus } : {}) };
    case 'aborted':
      return { aborted: true };
    case 'unknown':
      return undefined;
  }
}
