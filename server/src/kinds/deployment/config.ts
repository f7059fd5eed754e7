import type { Node } from 'jsonc-parser';
import type { Config, SeverityOrOff } from '../../core/config';
import { entriesOf, type JsoncTree, readJsonc } from '../../syntax/jsonc/tree';
import { configKeys, severities } from './data/keys';

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
  }
  return { ...tree, config };
}

/** Whether a key that stands alone (not `rules`) has a value that it may have. */
export function isValid(name: string, value: Node | undefined): boolean {
  const key = configKeys.find(known => known.name === name);
  if (!key || !value) return false;
  if (key.type === 'boolean') return typeof value.value === 'boolean';
  if (typeof value.value !== 'string') return false;
  if (key.type === 'text') return key.shape!.test(value.value);
  return key.type === 'enum' && Object.hasOwn(key.values!, value.value);
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
