import assert from 'node:assert/strict';
import type { RunRequest } from '../../../../server/src/domain/rewrite/run/request';
import { runRewrite } from '../../../../server/src/domain/rewrite/run/run';
import type { RuleStep, Timeline } from '../../../../server/src/domain/rewrite/run/timeline';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';

/** A file that holds what is given of `<system.webServer>`; sections of `<rewrite>` are put into one. */
export function webConfig(rewrite: string, rest = ''): string {
  return `<configuration><system.webServer><rewrite>${rewrite}</rewrite>${rest}</system.webServer></configuration>`;
}

/** What a request needs not say. */
export const usual: RunRequest = {
  method: 'GET',
  url: 'https://ece.example.com/',
  headers: [],
  response: { status: 200, headers: [] },
};

/** Runs a request, or the URL of one, through a file. */
export function dryRun(file: string, request: string | Partial<RunRequest>): Timeline {
  const given = typeof request === 'string' ? { url: request } : request;
  const timeline = runRewrite(parseWebConfig(file), { ...usual, ...given });
  assert.ok(timeline);
  return timeline;
}

/** One rule's turn, by its name. */
export function stepOf({ steps }: Timeline, name: string): RuleStep {
  const step = steps.find(each => each.name === name);
  assert.ok(step, `no rule ${name}`);
  return step;
}

/** The codes of all notes of a run. */
export function codesOf({ steps, notes }: Timeline): string[] {
  return [
    ...steps.flatMap(step => [...step.notes, ...(step.conditions?.list.flatMap(each => each.notes) ?? [])]),
    ...notes,
  ].map(({ code }) => code);
}
