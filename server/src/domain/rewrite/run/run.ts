import { folderPath, formatAddress, relativePath, requestedAddress, resolveAddress } from './address';
import { note } from './data/wording';
import { Expander } from './expand';
import { type InboundTurn, runInbound, stopsLater } from './inbound';
import { boundedMatcher, type Matcher } from './matcher';
import { runOutbound } from './outbound';
import { type Header, headerOf, type RunRequest } from './request';
import { type EffectiveConfig, effectiveConfig, type ParentSource, type RewriteSource } from './scopes';
import { RunState } from './state';
import type { Note, Outcome, RuleStep, Timeline } from './timeline';

/**
 * Runs a request through the rewrite configuration of one file, as IIS would: global rules, rules, the application's answer as the
 * request states it, outbound rules. Never throws for anything in the file.
 * @param source what the file configures
 * @param matcher runs patterns in bounded time
 * @returns undefined where the request's URL is not an address
 */
export function runRewrite(
  source: RewriteSource,
  request: RunRequest,
  matcher: Matcher = boundedMatcher(),
): Timeline | undefined {
  const original = requestedAddress(request.url, headerOf(request.headers, 'Host')?.value);
  if (!original) return undefined;
  const folder = folderPath(request.folder ?? '');
  const config = effectiveConfig(source, folder, original.path);
  const state = new RunState(request, original);
  const inbound = runAllInbound(config, state, matcher);
  const outcome = inbound.outcome ?? passed(state);
  const outbound = runAllOutbound(config, state, outcome, matcher);
  const steps = [...inbound.steps, ...outbound.steps];
  const notes = [
    ...loopNotes(source, request, state, outcome, matcher),
    ...(steps.some(step => asksTheDisk(step, request)) ? [note('diskUnknown')] : []),
    ...(state.missesContentType ? [note('noContentType')] : []),
    ...runNotes(config, state, folder, source.parents ?? []),
  ];
  return {
    method: request.method,
    url: formatAddress(original),
    steps,
    outcome: outbound.outcome ?? sentOutcome(outcome, state),
    headers: state.response?.headers ?? [],
    variables: Object.fromEntries(state.set),
    notes,
  };
}

/** A redirect goes where its header says when it leaves. */
function sentOutcome(outcome: Outcome, { response }: RunState): Outcome {
  const location = outcome.kind === 'redirect' && headerOf(response?.headers ?? [], 'Location');
  return location ? { ...outcome, location: location.value } : outcome;
}

interface Turns {
  readonly steps: readonly RuleStep[];
  readonly outcome?: Outcome;
}

function runAllInbound(config: EffectiveConfig, state: RunState, matcher: Matcher): Turns {
  const tools = {
    state,
    matcher,
    expander: new Expander(config, state),
    allowedVariables: config.allowedVariables,
  };
  const steps: RuleStep[] = [];
  let outcome: Outcome | undefined;
  for (const rules of [config.globalRules, config.rules]) {
    if (!outcome) state.stoppedBy = undefined;
    for (const placed of rules) {
      const turn = runInbound(placed, tools);
      steps.push(turn.step);
      outcome ??= turn.outcome;
      stop(state, turn);
    }
  }
  return { steps, outcome };
}

/** Notes that the rules behind do not get their turn, where that is so. */
function stop(state: RunState, { step, outcome }: InboundTurn): void {
  const how = stopsLater(step, outcome);
  if (how) state.stoppedBy = { name: step.name ?? '', how };
}

function passed({ url, rewritten, request }: RunState): Outcome {
  return { kind: 'passed', url: formatAddress(url), rewritten, status: request.response.status };
}

/** Outbound rules work on whatever is sent; where nothing is sent, or it is not known what, they do not run. */
function runAllOutbound(config: EffectiveConfig, state: RunState, outcome: Outcome, matcher: Matcher): Turns {
  const response = responseOf(outcome, state.request);
  if (!response) return { steps: [] };
  state.response = { status: response.status, headers: [...response.headers, ...customHeaders(config)] };
  state.stoppedBy = undefined;
  const { preConditions, allowedVariables } = config;
  const tools = { state, matcher, expander: new Expander(config, state), preConditions, allowedVariables };
  const steps: RuleStep[] = [];
  let failure: Outcome | undefined;
  for (const placed of config.outboundRules) {
    const turn = runOutbound(placed, tools);
    steps.push(turn.step);
    failure ??= turn.outcome;
    stop(state, turn);
  }
  return { steps, outcome: failure };
}

function responseOf(outcome: Outcome, request: RunRequest): RunRequest['response'] | undefined {
  switch (outcome.kind) {
    case 'passed':
      return request.response;
    case 'redirect':
      return {
        status: outcome.status,
        headers: [
          { name: 'Content-Type', value: 'text/html; charset=UTF-8' },
          { name: 'Location', value: outcome.location },
        ],
      };
    case 'response':
      return { status: outcome.status, headers: [{ name: 'Content-Type', value: 'text/html' }] };
    default:
      return undefined;
  }
}

function customHeaders({ customHeaders }: EffectiveConfig): Header[] {
  return customHeaders.flatMap(({ name, value }) => (name ? [{ name: name.text, value: value?.text ?? '' }] : []));
}

/** Whether a condition asked for a file or folder about which nothing was assumed. */
function asksTheDisk({ conditions }: RuleStep, { isFile, isDirectory }: RunRequest): boolean {
  const codes = (conditions?.list ?? []).flatMap(({ notes }) => notes.map(({ code }) => code));
  return (
    (isFile === undefined && codes.includes('fileAssumed')) ||
    (isDirectory === undefined && codes.includes('directoryAssumed'))
  );
}

/** What holds for the run as a whole. */
function runNotes(
  { elsewhere }: EffectiveConfig,
  { original }: RunState,
  folder: string,
  parents: readonly ParentSource[],
): Note[] {
  const isOutside = relativePath(original.path, folder) === undefined;
  return [
    ...(isOutside ? [note('outside', { folder })] : []),
    ...elsewhere.map(({ section, file }) => note('elsewhere', { section, file })),
    ...(parents.some(({ isServerWide }) => isServerWide)
      ? []
      : [note(parents.length === 0 ? 'inherited' : 'inheritedServer')]),
  ];
}

/** Whether a redirect leads back to where it is redirected to the same place again. */
function loopNotes(
  source: RewriteSource,
  request: RunRequest,
  { original }: RunState,
  outcome: Outcome,
  matcher: Matcher,
): Note[] {
  if (outcome.kind !== 'redirect') return [];
  const next = resolveAddress(outcome.location, original, '');
  if (next.authority.toLowerCase() !== original.authority.toLowerCase()) return [];
  const config = effectiveConfig(source, folderPath(request.folder ?? ''), next.path);
  const again = runAllInbound(config, new RunState({ ...request, url: outcome.location }, next), matcher).outcome;
  return again?.kind === 'redirect' && again.location === outcome.location ? [note('redirectLoop')] : [];
}
