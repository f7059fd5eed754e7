import type {
  Collection,
  Condition,
  Conditions,
  InboundAction,
  InboundMatch,
  InboundRule,
  LogicalGrouping,
  OutboundAction,
  OutboundMatch,
  OutboundRule,
  Pattern,
  PatternSyntax,
  PreCondition,
  RewriteItem,
  RewriteMap,
  RewriteMapEntry,
  VariableSetting,
} from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { readCollection } from './collection';
import {
  groupings,
  inboundActions,
  matchTypes,
  outboundActions,
  redirectTypes,
  syntaxes,
  tagNames,
} from './data/words';
import { transformOf } from './transform';
import { attributeValue, flagOf, numberOf, wordOf, wordsOf } from './values';

/** A rule, precondition or map with what every one of them has; its place moves with its element. */
class Item {
  readonly memo = new Map<unknown, unknown>();
  readonly name: Decoded | undefined;
  /** See `identityOf`. Read at once, since it is asked for when the text may be another one. */
  readonly identity: string;

  constructor(readonly element: XmlElement) {
    this.name = attributeValue(element, 'name');
    this.identity = `${element.name} ${transformOf(element) ?? '-'} ${this.name?.text ?? ''}`;
  }

  get start(): number {
    return this.element.start;
  }

  get end(): number {
    return this.element.end;
  }
}

/** What the checks of all that is outside of rules, preconditions and maps know of one: its element's name and its own, and what a transform does with it. */
export function identityOf(unit: RewriteItem): string {
  return unit instanceof Item ? unit.identity : '';
}

class Rule extends Item {
  readonly enabled: boolean;
  readonly syntax: PatternSyntax;
  readonly stopProcessing: boolean;

  constructor(element: XmlElement) {
    super(element);
    this.enabled = flagOf(element, 'enabled', true);
    this.syntax = wordOf(element, 'patternSyntax', syntaxes, 'ECMAScript');
    this.stopProcessing = flagOf(element, 'stopProcessing', false);
  }
}

class Inbound extends Rule implements InboundRule {
  readonly direction = 'inbound';
  readonly match: InboundRule['match'];
  readonly conditions: Conditions | undefined;
  readonly variables: readonly VariableSetting[];
  readonly action: InboundAction | undefined;

  constructor(
    element: XmlElement,
    readonly global: boolean,
  ) {
    super(element);
    const match = element.child('match');
    this.match = match && kept(match, inboundMatchOf, this.syntax);
    const conditions = element.child('conditions');
    this.conditions = conditions && kept(conditions, inboundConditionsOf, this.syntax);
    this.variables =
      element
        .child('serverVariables')
        ?.childrenNamed('set')
        .map(set => kept(set, variableOf)) ?? [];
    const action = element.child('action');
    this.action = action && kept(action, inboundActionOf);
  }
}

class Outbound extends Rule implements OutboundRule {
  readonly direction = 'outbound';
  readonly preCondition: Decoded | undefined;
  readonly match: OutboundMatch | undefined;
  readonly conditions: Conditions | undefined;
  readonly action: OutboundAction | undefined;

  constructor(element: XmlElement) {
    super(element);
    this.preCondition = attributeValue(element, 'preCondition');
    const match = element.child('match');
    this.match = match && kept(match, outboundMatchOf, this.syntax);
    const conditions = element.child('conditions');
    this.conditions = conditions && kept(conditions, outboundConditionsOf, this.syntax);
    const action = element.child('action');
    this.action = action && kept(action, outboundActionOf);
  }
}

class Pre extends Item implements PreCondition {
  readonly direction = 'precondition';
  readonly syntax: PatternSyntax;
  readonly grouping: LogicalGrouping;
  readonly list: readonly Condition[];

  constructor(element: XmlElement) {
    super(element);
    this.syntax = wordOf(element, 'patternSyntax', syntaxes, 'ECMAScript');
    this.grouping = wordOf(element, 'logicalGrouping', groupings, 'MatchAll');
    this.list = listOf(element, this.syntax);
  }
}

class MapOfRewrites extends Item implements RewriteMap {
  readonly direction = 'map';
  readonly defaultValue: string;
  readonly ignoreCase: boolean;
  private read: Collection<RewriteMapEntry> | undefined;

  constructor(element: XmlElement) {
    super(element);
    this.defaultValue = attributeValue(element, 'defaultValue')?.text ?? '';
    this.ignoreCase = flagOf(element, 'ignoreCase', true);
  }

  get contents(): Collection<RewriteMapEntry> {
    this.read ??= readCollection([this.element], {
      add: 'add',
      itemOf: entryOf,
      key: 'key',
      keyOf: ({ key }) => key,
      caseSensitive: true,
    });
    return this.read;
  }

  get entries(): readonly RewriteMapEntry[] {
    return this.contents.items;
  }
}

/*
 * Each of these gives the same object as long as the element's text is the same, and with it the element.
 */

/** The inbound rule of a `<rule>`. */
export function inboundRuleOf(element: XmlElement, global: boolean): InboundRule {
  const known = element.memo;
  if (known instanceof Inbound && known.global === global) return known;
  const rule = new Inbound(element, global);
  element.memo = rule;
  return rule;
}

export function outboundRuleOf(element: XmlElement): OutboundRule {
  if (!(element.memo instanceof Outbound)) element.memo = new Outbound(element);
  return element.memo as Outbound;
}

export function preConditionOf(element: XmlElement): PreCondition {
  if (!(element.memo instanceof Pre)) element.memo = new Pre(element);
  return element.memo as Pre;
}

export function rewriteMapOf(element: XmlElement): RewriteMap {
  if (!(element.memo instanceof MapOfRewrites)) element.memo = new MapOfRewrites(element);
  return element.memo as MapOfRewrites;
}

class Entry implements RewriteMapEntry {
  readonly key: Decoded | undefined;
  readonly value: Decoded | undefined;
  /** Whether the schema finds nothing in it. */
  isSound = false;
  private lower: string | undefined;

  constructor(readonly element: XmlElement) {
    this.key = attributeValue(element, 'key');
    this.value = attributeValue(element, 'value');
  }

  get folded(): string | undefined {
    this.lower ??= this.key?.text.toLowerCase();
    return this.lower;
  }
}

function entryOf(element: XmlElement): Entry {
  if (!(element.memo instanceof Entry)) element.memo = new Entry(element);
  return element.memo as Entry;
}

/** The key of an entry in lower case: kept, since a map may have thousands. */
export function foldedKey({ element }: RewriteMapEntry): string | undefined {
  return entryOf(element).folded;
}

/** Whether `markSound` was told that nothing is wrong with an entry of a map by itself. */
export function isSoundEntry({ memo }: XmlElement): boolean {
  return memo instanceof Entry && memo.isSound;
}

/** The key of an entry of a map with which nothing is wrong by itself. */
export function soundKey({ memo }: XmlElement): string | undefined {
  return memo instanceof Entry && memo.isSound ? memo.key?.text : undefined;
}

/** Notes that nothing is wrong with an entry of a map by itself, so that it need not be asked again while its text is the same. */
export function markSound(entry: XmlElement): void {
  entryOf(entry).isSound = true;
}

/** What an element inside of a rule or precondition was read as, and how. */
class Reading {
  /** See `markSoundAs`. */
  sound: unknown = undefined;

  constructor(
    readonly read: unknown,
    readonly syntax: PatternSyntax | undefined,
    readonly made: unknown,
  ) {}
}

type Read<Made, Syntax> = (element: XmlElement, syntax: Syntax) => Made;

/** Whether `markSoundAs` was told that the schema finds nothing in an element inside of a rule or precondition. */
export function isSoundAs({ memo }: XmlElement, schema: unknown): boolean {
  return memo instanceof Reading && memo.sound === schema;
}

/** Notes that the schema finds nothing in an element, so that it need not be asked again while its text is the same. */
export function markSoundAs({ memo }: XmlElement, schema: unknown): void {
  if (memo instanceof Reading) memo.sound = schema;
}

/** What an element is read as: the same object as long as its own text is the same, in whatever becomes of the rule around it. */
function kept<Made>(element: XmlElement, read: Read<Made, undefined>): Made;
function kept<Made>(element: XmlElement, read: Read<Made, PatternSyntax>, syntax: PatternSyntax): Made;
function kept(element: XmlElement, read: Read<unknown, never>, syntax?: PatternSyntax): unknown {
  const known = element.memo;
  if (known instanceof Reading && known.read === read && known.syntax === syntax) return known.made;
  const made = read(element, syntax as never);
  element.memo = new Reading(read, syntax, made);
  return made;
}

function inboundMatchOf(element: XmlElement, syntax: PatternSyntax): InboundMatch {
  return { element, pattern: patternOf(element, 'url', syntax) };
}

function patternOf(element: XmlElement, attribute: string, syntax: PatternSyntax): Pattern {
  return {
    text: attributeValue(element, attribute),
    syntax,
    ignoreCase: flagOf(element, 'ignoreCase', true),
    negate: flagOf(element, 'negate', false),
    memo: undefined,
  };
}

function inboundConditionsOf(element: XmlElement, syntax: PatternSyntax): Conditions {
  return conditionsOf(element, syntax, false);
}

function outboundConditionsOf(element: XmlElement, syntax: PatternSyntax): Conditions {
  return conditionsOf(element, syntax, true);
}

function conditionsOf(element: XmlElement, syntax: PatternSyntax, tracksUnlessTold: boolean): Conditions {
  return {
    element,
    grouping: wordOf(element, 'logicalGrouping', groupings, 'MatchAll'),
    trackAllCaptures: flagOf(element, 'trackAllCaptures', tracksUnlessTold),
    list: listOf(element, syntax),
  };
}

function listOf(element: XmlElement, syntax: PatternSyntax): Condition[] {
  return element.childrenNamed('add').map(child => kept(child, conditionOf, syntax));
}

function conditionOf(element: XmlElement, syntax: PatternSyntax): Condition {
  return {
    element,
    input: attributeValue(element, 'input'),
    matchType: wordOf(element, 'matchType', matchTypes, 'Pattern'),
    pattern: patternOf(element, 'pattern', syntax),
  };
}

function variableOf(element: XmlElement): VariableSetting {
  return {
    element,
    name: attributeValue(element, 'name'),
    value: attributeValue(element, 'value'),
    replace: flagOf(element, 'replace', true),
  };
}

function inboundActionOf(element: XmlElement): InboundAction {
  return {
    element,
    type: wordOf(element, 'type', inboundActions, 'None'),
    url: attributeValue(element, 'url'),
    appendQueryString: flagOf(element, 'appendQueryString', true),
    redirectType: wordOf(element, 'redirectType', redirectTypes, 'Permanent'),
    statusCode: numberOf(element, 'statusCode', 0),
    subStatusCode: numberOf(element, 'subStatusCode', 0),
    statusReason: attributeValue(element, 'statusReason'),
    statusDescription: attributeValue(element, 'statusDescription'),
  };
}

function outboundMatchOf(element: XmlElement, syntax: PatternSyntax): OutboundMatch {
  return {
    element,
    filterByTags: wordsOf(element, 'filterByTags', tagNames).filter(name => name !== 'None'),
    customTags: attributeValue(element, 'customTags'),
    serverVariable: attributeValue(element, 'serverVariable'),
    pattern: patternOf(element, 'pattern', syntax),
    occurrences: numberOf(element, 'occurrences', 0),
  };
}

function outboundActionOf(element: XmlElement): OutboundAction {
  return {
    element,
    type: wordOf(element, 'type', outboundActions, 'None'),
    value: attributeValue(element, 'value'),
    replace: flagOf(element, 'replace', true),
  };
}
