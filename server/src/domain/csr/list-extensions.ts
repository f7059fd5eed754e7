import { tlsFeatures } from './data/extensions';
import { checkName } from './general-names';
import { CsrFailure, type ExtensionReader } from './model';
import { integerOf } from './plain-values';
import type { ListItem } from './value-list';

/**
 * Tries the value of authorityInfoAccess or subjectInfoAccess: `method;type:name` (v2i_AUTHORITY_INFO_ACCESS).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkInfoAccess(items: readonly ListItem[], reader: ExtensionReader): void {
  for (const { name, value, at } of items) {
    const semicolon = name.indexOf(';');
    if (semicolon < 0) throw new CsrFailure('invalid syntax', at);
    checkName({ name: name.slice(semicolon + 1), value, at }, reader);
    const method = name.slice(0, semicolon);
    if (!reader.objects.find(method)) throw new CsrFailure(`bad object: value=${method}`, at);
  }
}

/**
 * Tries the value of nameConstraints: `permitted;type:name` (v2i_NAME_CONSTRAINTS).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkNameConstraints(items: readonly ListItem[], reader: ExtensionReader): void {
  for (const { name, value, at } of items) {
    // Any character does between the two.
    const type = /^(?:permitted|excluded).(.*)$/s.exec(name)?.[1];
    if (type === undefined) throw new CsrFailure('invalid syntax', at);
    checkName({ name: type, value, at }, reader, true);
  }
}

/**
 * Tries the value of policyConstraints (v2i_POLICY_CONSTRAINTS).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkPolicyConstraints(items: readonly ListItem[]): void {
  for (const item of items) {
    if (item.name !== 'requireExplicitPolicy' && item.name !== 'inhibitPolicyMapping')
      throw new CsrFailure(`invalid name: ${item.name}`, item.at);
    integerOf(item);
  }
}

/**
 * Tries the value of policyMappings: pairs of policies (v2i_POLICY_MAPPINGS).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkPolicyMappings(items: readonly ListItem[], { objects }: ExtensionReader): void {
  for (const { name, value, at } of items)
    if (value === undefined || !objects.find(name) || !objects.find(value))
      throw new CsrFailure(`invalid object identifier: ${name}`, at);
}

/**
 * Tries the value of tlsfeature: names or numbers (v2i_TLS_FEATURE).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkTlsFeatures(items: readonly ListItem[]): void {
  for (const { name, value, at } of items) {
    const feature = value ?? name;
    const number = /^[ \t\n\v\f\r]*([+-]?\d+)$/.exec(feature)?.[1];
    const isNumber = number !== undefined && Number(number) >= 0 && Number(number) <= 0xffff;
    if (!isNumber && !tlsFeatures.has(feature.toLowerCase())) throw new CsrFailure(`invalid syntax: name=${name}`, at);
  }
}

/**
 * Tries the value of issuerSignTool (v2i_issuer_sign_tool).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkSignTool(items: readonly ListItem[]): void {
  for (const { name, value, at } of items)
    if (value === undefined || !/^(?:signTool|cATool)(?:Cert)?$/.test(name))
      throw new CsrFailure('error in extension', at);
}
