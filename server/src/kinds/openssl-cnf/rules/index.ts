import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { extensionRules } from './extensions';
import { includedFile } from './included-file';
import { lexicalRules } from './lexical';
import { profile } from './profile';
import { requestRules } from './request';

type OpensslCnfRule = Rule<OpensslCnf, ConfUnit>;

/** Rules that say what is not there, or what OpenSSL makes of the whole: nothing can be said where a part of it is not known. */
const ofWhole: ReadonlySet<string> = new Set(
  [
    'alternative-names-section',
    'common-name-not-listed',
    'duplicate-entry',
    'extensions-not-requested',
    'field-left-out',
    'misplaced-alternative-names',
    'missing-section',
    'no-distinguished-name',
    'orphan-default',
    'request-refused',
    'unknown-extension',
    'unknown-field',
    'unused-names',
    'usage-not-valid',
    'utf8-not-said',
    'variable-without-value',
  ].map(name => `openssl-cnf/${name}`),
);

/** The rule, which is silent where not all that the file includes could be read. */
function whereWhole(rule: OpensslCnfRule): OpensslCnfRule {
  const { check } = rule;
  if (!check || !ofWhole.has(rule.meta.id)) return rule;
  return {
    ...rule,
    check: (model, report, context) => {
      if (!model.file.isPartial) check(model, report, context);
    },
  };
}

/** The rules of this kind, in the order in which they are explained. */
export const opensslCnfRules: readonly OpensslCnfRule[] = [
  ...lexicalRules,
  includedFile as OpensslCnfRule,
  ...requestRules,
  ...extensionRules,
  profile,
].map(whereWhole);
