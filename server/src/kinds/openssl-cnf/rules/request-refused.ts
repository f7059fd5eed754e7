import { defineRule } from '../../../core/rule';
import { contains } from '../../../core/span';
import { extensionSyntax } from '../../../domain/csr/data/extensions';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import type { ConfEntry } from '../../../syntax/openssl-conf/tree';
import { alternativeNames, baseType } from '../alternative-names';
import { reqManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import type { OpensslCnf } from '../model';
import { isUncertain, mayInclude } from '../unread';

/** What OpenSSL refuses for a reason that no other rule explains. */
export const requestRefused = defineRule({
  meta: {
    id: 'openssl-cnf/request-refused',
    severity: 'error',
    category: 'startup',
    summary: 'A setting with which OpenSSL makes no request.',
    messages: {
      extension: 'OpenSSL refuses this value and makes no request ({reason}). Correct it, or remove it.',
      modules: 'OpenSSL cannot set itself up with this and makes no request ({reason}). Correct it, or remove it.',
      attributes: 'OpenSSL refuses this attribute and makes no request ({reason}). Correct it, or remove it.',
      oids: 'OpenSSL cannot add this object and makes no request ({reason}). Correct it, or remove it.',
      subject: 'OpenSSL cannot make the name with this and makes no request ({reason}). Correct it.',
    },
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { error } = model.csr;
    if (!error?.at || isUncertain(error.reason) || mayInclude(model.file)) return;
    const { at, reason, step } = error;
    if (step === 'extensions' || step === 'x509-extensions') {
      if (isExplained(model, at)) return;
      report('extension', { at, data: { reason } });
    } else if (step === 'modules' || step === 'attributes' || step === 'oids' || step === 'subject') {
      if (!explained.test(reason)) report(step, { at, data: { reason } });
    }
  },
});

/** Reasons that other rules put in words, outside of extensions. */
const explained =
  /^(?:Unable to get|Error: No objects|No template|invalid field name|string too|String too|illegal characters|openssl conf references|problem loading oid)/;

/** Whether another rule explains what is refused at a place of an extension. */
function isExplained(model: OpensslCnf, at: { start: number; end: number }): boolean {
  const option = extensionEntries(model).find(({ span }) => contains(span, at));
  if (!option) return isExplainedName(model, at);
  const { name, nameSpan, value } = option;
  const syntax = extensionSyntax.get(name) ?? 'not-settable';
  if (contains(nameSpan, at) || syntax === 'not-settable' || lookAlikeShape.test(value.text)) return true;
  if (/^\s*$|^(?:critical,[ \t]*)?@|(?:^|,)\s*(?:,|$)|^(?:critical\b|.*[,\s]critical$)/is.test(value.text)) return true;
  if (name === 'subjectAltName') return isExplainedName(model, at);
  return /usage|constraints|certificate-type|key-identifier/.test(syntax) || /issuer\s*:\s*copy/.test(value.text);
}

/** Rules tell all about names whose type is not known, and about addresses. */
function isExplainedName(model: OpensslCnf, at: { start: number; end: number }): boolean {
  const lists = alternativeNames(model);
  const found = lists.flatMap(({ odd }) => odd).find(({ item }) => contains(item, at) || contains(at, item));
  if (!found) return lists.length > 0 || isOption(model, at);
  const type = baseType(found.type);
  return found.text === undefined || found.text === '' || !/^(?:RID|dirName|otherName)$/.test(type);
}

/** An option that names a section is told by another rule. */
function isOption(model: OpensslCnf, at: { start: number; end: number }): boolean {
  const options = [...(model.file.sections.get('req')?.entries.values() ?? [])];
  const byDefault: readonly ConfEntry[] = [...(model.file.sections.get('default')?.entries.values() ?? [])];
  return [...options, ...byDefault].some(({ span }) => contains(span, at));
}
