import type { Node } from 'jsonc-parser';
import type { Config, FramingConfig, SeverityOrOff } from '../../core/config';
import { readDomain } from '../../domain/framing/domains';
import { entriesOf, type JsoncTree, readJsonc } from '../../syntax/jsonc/tree';
import { type configKeys, keysAt, severities } from './data/keys';

/** `ccconfig.jsonc` as a tree with offsets, and what could be made of it. */
export interface ConfigFile extends JsoncTree {
  /** The statements that are right; those that are not count as not made. */
  readonly config: Config;
}

/** Reads a `ccconfig.jsonc` of any content; never throws. */
export function parseConfig(text: string): ConfigFile {
  const tree = readJsonc(text);
  const { root } = tree;
  const config: { -readonly [Key in keyof Config]: Config[Key] } = { rules: rulesOf(root) };
  for (const { name, value } of entriesOf(root)) {
    if (name === 'authentication' && isValid(name, value)) config.authentication = value!.value;
    if (name === 'alwaysOn' && isValid(name, value)) config.alwaysOn = value!.value;
    if (name === 'loadBalancer' && isValid(name, value)) config.loadBalancer = value!.value;
    if (name === 'contextRoot' && isValid(name, value)) config.contextRoot = value!.value;
    if (name === 'certificate' && isValid(name, value)) config.certificate = value!.value;
    if (name === 'framing' && isValid(name, value)) config.framing = framingOf(value);
  }
  return { ...tree, config };
}

/** Whether a key that stands alone (not `rules`) has a value that it may have. @param path the groups that it stands in */
export function isValid(name: string, value: Node | undefined, path: readonly string[] = []): boolean {
  const key = keysAt(path)?.find(known => known.name === name);
  if (!key || !value) return false;
  switch (key.type) {
    case 'boolean':
      return typeof value.value === 'boolean';
    case 'text':
      return typeof value.value === 'string' && key.shape!.test(value.value);
    case 'enum':
      return typeof value.value === 'string' && Object.hasOwn(key.values!, value.value);
    case 'domains':
    case 'ports':
      return value.type === 'array' && (value.children ?? []).every(item => itemProblem(key, item) === undefined);
    default:
      return value.type === 'object';
  }
}

/** What is wrong with an item of a list, as a sentence. */
export function itemProblem({ type, expected }: (typeof configKeys)[number], { value }: Node): string | undefined {
  if (type === 'domains' && typeof value === 'string') return readDomain(value).problem;
  const isPort = type === 'ports' && Number.isInteger(value) && value >= 1 && value <= 65535;
  return isPort ? undefined : `It takes ${expected}.`;
}

function framingOf(group: Node | undefined): FramingConfig {
  const framing: { -readonly [Key in keyof FramingConfig]: FramingConfig[Key] } = {};
  for (const { name, value } of entriesOf(group)) {
    if (!isValid(name, value, ['framing'])) continue;
    const items = (value!.children ?? []).map(item => item.value);
    if (name === 'allow') framing.allow = [...new Set(items.flatMap(domainOf))];
    if (name === 'ports') framing.ports = [...new Set<number>(items)];
    if (name === 'subdomains') framing.subdomains = value!.value;
    if (name === 'httpsOnly') framing.httpsOnly = value!.value;
  }
  return framing;
}

function domainOf(text: string): string[] {
  const read = readDomain(text);
  return read.problem === undefined ? [read.domain] : [];
}

/** Severities by rule id; whether the rules exist is a question for the checks. */
function rulesOf(root: Node | undefined): Record<string, SeverityOrOff> {
  const rules: Record<string, SeverityOrOff> = Object.create(null);
  for (const entry of entriesOf(root)) {
    if (entry.name !== 'rules') continue;
    for (const { name, value } of entriesOf(entry.value)) {
      if (typeof value?.value === 'string' && Object.hasOwn(severities, value.value))
        rules[name] = value.value as SeverityOrOff;
    }
  }
  return rules;
}
