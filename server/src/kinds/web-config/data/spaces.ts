import { ruleNameSpace } from '../../../domain/rewrite/data/rule-names';

/** The spaces of the names that a configuration hands down to those in folders below it. */
export const inheritedSpaces = [
  'inbound-rule',
  'outbound-rule',
  'precondition',
  'tag-set',
  'rewrite-map',
  'rewrite-provider',
  'allowed-variable',
  'custom-header',
  'redirect-header',
] as const;

export type InheritedSpace = (typeof inheritedSpaces)[number];

/** The space of the collections that a `<clear />` empties of what is inherited, each by its own space. */
export const clearedSpace = 'cleared-collection';

/** The space of what the server's configuration says of the URL Rewrite module. */
export const moduleSpace = 'rewrite-module';

export const spaces: readonly string[] = [...inheritedSpaces, clearedSpace];

/** The spaces of the names that a person looks up and renames. */
export const nameSpaces = {
  map: 'rewrite-map-name',
  preCondition: 'precondition-name',
  tags: 'tag-set-name',
  rule: ruleNameSpace,
} as const;
