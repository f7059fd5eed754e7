import { nearMiss } from '../../../core/near-miss';
import type { Span } from '../../../core/span';
import { encodeUnsafe, formatAddress, parseAddress, resolveAddress } from '../run/address';
import { describeOutcome, describeResult, quoted } from '../run/describe';
import { headerOf } from '../run/request';
import { runRewrite } from '../run/run';
import type { RewriteSource } from '../run/scopes';
import type { Outcome, RuleStep, Timeline } from '../run/timeline';
import { words } from './data/words';
import type { Expected, RewriteTest } from './parse';

/** One thing that did not come out as expected. */
export interface TestFailure {
  /** The key of what is compared, with the name of a header or variable. */
  readonly what: string;
  /** As texts for people. */
  readonly expected: string;
  readonly actual: string;
  /** Where it is expected, in the test file. */
  readonly span: Span;
  /** The rule that decides about it, where one does, and what became of it. */
  readonly rule?: { readonly name: string | undefined; readonly span: Span; readonly result: string };
}

export interface TestResult {
  readonly test: RewriteTest;
  readonly failures: readonly TestFailure[];
  /** Missing where the test cannot be run. */
  readonly timeline?: Timeline;
}

/** Runs one test on a configuration. A test that is not sound fails. */
export function runTest(source: RewriteSource, test: RewriteTest): TestResult {
  const timeline = test.isSound ? runRewrite(source, test.request) : undefined;
  if (!timeline) return { test, failures: [broken(test, words.notSound)] };
  return { test, timeline, failures: new Comparison(test, timeline).failures() };
}

function broken({ nameSpan: span }: RewriteTest, actual: string): TestFailure {
  return { what: 'test', expected: words.runnable, actual, span };
}

class Comparison {
  private readonly found: TestFailure[] = [];

  constructor(
    private readonly test: RewriteTest,
    private readonly timeline: Timeline,
  ) {}

  failures(): readonly TestFailure[] {
    const { expect } = this.test;
    this.compareOutcome();
    for (const { name, value, span } of expect.headers) {
      const actual = headerOf(this.timeline.headers, name)?.value;
      if ((actual ?? null) !== value)
        this.fail(`${words.header} ${name}`, shown(value), shown(actual), span, this.ruleOfHeader(name));
    }
    for (const { name, value, span } of expect.variables) {
      const actual = this.timeline.variables[name.toUpperCase().replaceAll('-', '_')];
      if ((actual ?? null) !== value)
        this.fail(`${words.variable} ${name}`, shown(value), shown(actual), span, this.ruleOfVariable(name));
    }
    for (const each of expect.ran) this.compareRule(each, true);
    for (const each of expect.notRan) this.compareRule(each, false);
    return this.found;
  }

  private compareOutcome(): void {
    const { url, unchanged, redirect, status, subStatus, aborted } = this.test.expect;
    const { outcome } = this.timeline;
    const told = describeOutcome(outcome);
    const check = <Value>(
      what: string,
      expected: Expected<Value> | undefined,
      holds: (value: Value) => boolean,
    ): void => {
      if (expected && !holds(expected.value))
        this.fail(what, String(expected.value), told, expected.span, this.decidingRule(what));
    };
    check(words.url, url, value => outcome.kind === 'passed' && sameAddress(value, outcome.url, this.timeline.url));
    check(words.unchanged, unchanged, value => (outcome.kind === 'passed' && !outcome.rewritten) === value);
    check(
      words.redirect,
      redirect,
      value => outcome.kind === 'redirect' && sameAddress(value, outcome.location, this.timeline.url),
    );
    const actualStatus = statusOf(outcome);
    if (status && actualStatus !== status.value) {
      const actual = outcome.kind === 'passed' ? `${actualStatus}. ${told}` : told;
      this.fail(words.status, String(status.value), actual, status.span, this.decidingRule(words.status));
    }
    check(words.subStatus, subStatus, value => ('subStatus' in outcome ? outcome.subStatus : 0) === value);
    check(words.aborted, aborted, value => (outcome.kind === 'aborted') === value);
  }

  private compareRule({ value: name, span }: Expected<string>, mustRun: boolean): void {
    const steps = this.timeline.steps.filter(step => step.name?.toLowerCase() === name.toLowerCase());
    const step = steps.find(({ result }) => result === 'ran') ?? steps[0];
    if (mustRun ? step?.result === 'ran' : step && step.result !== 'ran') return;
    const names = this.timeline.steps.flatMap(each => each.name ?? []);
    const actual = step ? describeResult(step) : words.noRule(nearMiss(name, names));
    this.fail(`${words.rule} ${quoted(name)}`, mustRun ? words.ran : words.notRan, actual, span, step);
  }

  private fail(what: string, expected: string, actual: string, span: Span, step: RuleStep | undefined): void {
    const rule = step && { name: step.name, span: step.span, result: describeResult(step) };
    this.found.push({ what, expected, actual, span, ...(rule ? { rule } : {}) });
  }

  /**
   * The rule that made the outcome: the last inbound one that did something; where none did, the one that came nearest to doing what is
   * expected, if there is one. @param what the key that is compared
   */
  private decidingRule(what: string): RuleStep | undefined {
    const inbound = this.timeline.steps.filter(({ phase }) => phase !== 'outbound');
    const failed = this.timeline.steps.find(
      ({ result, reason }) => result === 'error' || (result === 'unknown' && reason === undefined),
    );
    const acted = inbound.filter(step => step.result === 'ran' && step.action && step.action.type !== 'None');
    const wanted = this.wantedAction(what);
    const missed = inbound.filter(({ result, action }) => result === 'not' && action && wanted(action.type));
    return failed ?? acted.at(-1) ?? missed.find(({ reason }) => reason === 'conditions') ?? missed[0];
  }

  /** Whether an action could do what is expected. */
  private wantedAction(what: string): (action: string) => boolean {
    const { status, redirect } = this.test.expect;
    const isRedirect = redirect !== undefined || (status && status.value >= 300 && status.value < 400);
    switch (what) {
      case words.url:
        return action => action === 'Rewrite';
      case words.aborted:
        return action => action === 'AbortRequest';
      case words.redirect:
      case words.status:
      case words.subStatus:
        return action => action === (isRedirect ? 'Redirect' : 'CustomResponse');
      default:
        return action => action !== 'None';
    }
  }

  private ruleOfHeader(name: string): RuleStep | undefined {
    const about = this.timeline.steps.filter(({ worksOn }) => worksOn?.toLowerCase() === name.toLowerCase());
    return about.filter(({ result }) => result === 'ran').at(-1) ?? about[0];
  }

  private ruleOfVariable(name: string): RuleStep | undefined {
    const setting = this.timeline.steps.filter(({ variables = [] }) =>
      variables.some(variable => variable.name.toLowerCase() === name.toLowerCase()),
    );
    return setting.at(-1);
  }
}

function shown(value: string | null | undefined): string {
  return value === null || value === undefined ? words.none : quoted(value);
}

function statusOf(outcome: Outcome): number | undefined {
  return 'status' in outcome ? outcome.status : undefined;
}

/** Whether an address is the expected one; a path is one of the requested server. */
function sameAddress(expected: string, actual: string, request: string): boolean {
  const from = parseAddress(request);
  if (!from) return expected === actual;
  const normal = (text: string): string => encodeUnsafe(formatAddress(resolveAddress(text, from, ''))) + hashOf(text);
  return normal(expected) === normal(actual);
}

function hashOf(text: string): string {
  const at = text.indexOf('#');
  return at < 0 ? '' : encodeUnsafe(text.slice(at));
}
