import {
  type InboundRule,
  type OutboundRule,
  once,
  type PreCondition,
  type RewriteItem,
  type RewriteMap,
  type RewriteRule,
  type RewriteScope,
} from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';
import type { Gathered } from './gather';

/** What a file's root element makes of it; `other` where it is none that IIS reads rewrite configuration from. */
export type WebConfigShape = 'configuration' | 'fragment' | 'other';

/** The sections that are read, by the names of their elements. */
export type SectionName =
  | 'rules'
  | 'globalRules'
  | 'outboundRules'
  | 'rewriteMaps'
  | 'providers'
  | 'allowedServerVariables'
  | 'httpProtocol';

/** One element of a section, as written. */
export interface Section {
  readonly name: SectionName;
  readonly element: XmlElement;
  readonly scope: RewriteScope;
}

/** A rule, precondition or rewrite map: what is checked on its own. */
export type WebConfigUnit = RewriteItem;

/** A `web.config`, `applicationHost.config`, transform or `configSource` file as IIS reads it. */
export interface WebConfig {
  readonly document: XmlDocument;
  readonly shape: WebConfigShape;
  /** Whether the file is `applicationHost.config`, where sections stand that no other file may hold. */
  readonly isServerWide: boolean;
  /** Whether the file changes another one (`xdt:`), so that what is missing in it may stand there. Rules that it tells only in part are no units. */
  readonly isTransform: boolean;
  /** The file itself first, where it holds any section, then each `<location>`, in the order of the text. */
  readonly scopes: readonly RewriteScope[];
  /** In the order of the text, within each scope. */
  readonly sections: readonly Section[];
  /** Rules, preconditions and maps of all scopes. */
  readonly units: readonly WebConfigUnit[];
  /** What `once` keeps for the present version. */
  readonly memo: Map<unknown, unknown>;
  /** What `gather` keeps from version to version. */
  readonly gathered: Map<unknown, Gathered>;
}

/*
 * Readers of the whole file. What a `<clear/>` or `<remove>` drops is among the results: it has to be right all the same.
 */

export function inboundRules(model: WebConfig): readonly InboundRule[] {
  return once(model, byDirection).inbound;
}

export function outboundRules(model: WebConfig): readonly OutboundRule[] {
  return once(model, byDirection).outbound;
}

export function allRules(model: WebConfig): readonly RewriteRule[] {
  return once(model, byDirection).rules;
}

export function allMaps(model: WebConfig): readonly RewriteMap[] {
  return once(model, byDirection).maps;
}

export function allPreConditions(model: WebConfig): readonly PreCondition[] {
  return once(model, byDirection).preConditions;
}

function byDirection({ units }: WebConfig) {
  const rules: RewriteRule[] = [];
  const inbound: InboundRule[] = [];
  const outbound: OutboundRule[] = [];
  const preConditions: PreCondition[] = [];
  const maps: RewriteMap[] = [];
  for (const unit of units) {
    if (unit.direction === 'inbound' || unit.direction === 'outbound') rules.push(unit);
    if (unit.direction === 'inbound') inbound.push(unit);
    else if (unit.direction === 'outbound') outbound.push(unit);
    else if (unit.direction === 'precondition') preConditions.push(unit);
    else maps.push(unit);
  }
  return { rules, inbound, outbound, preConditions, maps };
}

/** The scope that an element stands in; undefined outside of all sections. */
export function scopeOf({ sections }: WebConfig, { start, end }: XmlElement): RewriteScope | undefined {
  return sections.find(({ element }) => element.start <= start && end <= element.end)?.scope;
}

/** The `path` of a scope's `<location>` as IIS compares it; empty for the file itself. */
export function pathOf(location: Decoded | undefined): string {
  const path =
    location?.text
      .trim()
      .toLowerCase()
      .replaceAll('\\', '/')
      .replace(/^\/+|\/+$/g, '') ?? '';
  return path === '.' ? '' : path;
}

/** Whether the file is one that ASP.NET Core reads, which is rooted at `<rewrite>` and has all that its rules refer to. */
export function isWholeRewrite({ document: { root } }: WebConfig): boolean {
  return root?.name === 'rewrite';
}

/**
 * Whether a part of what the file configures may stand elsewhere, so that what is not found here is not known to be missing:
 * sections in files of their own, the other parts of a fragment, the file that a transform changes, text that cannot be read.
 */
export function isPartial(model: WebConfig): boolean {
  return (
    model.isTransform ||
    (model.shape !== 'configuration' && !isWholeRewrite(model)) ||
    model.document.problems.some(({ code }) => code !== 'doctype') ||
    model.sections.some(({ element }) => element.attribute('configSource') !== undefined)
  );
}
