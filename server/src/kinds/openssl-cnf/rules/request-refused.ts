import { defineRule, type Report, type Rule, type RuleContext } from '../../../core/rule';
import { contains, isElsewhere, type Span } from '../../../core/span';
import type { CsrError } from '../../../domain/csr/model';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { isKnown, isUncertain, mayInclude, mayIncludeModules } from '../unread';

/**
 * What OpenSSL refuses for a reason that no other rule explains.
 * @param others the rules that may: this one is silent where one of them reports an error at the place
 */
export function requestRefused(others: readonly Rule[]) {
  return defineRule({
    meta: {
      id: 'openssl-cnf/request-refused',
      severity: 'error',
      category: 'startup',
      summary: 'A setting with which OpenSSL makes no request.',
      messages: {
        value: 'OpenSSL refuses this value and makes no request ({reason}). Correct it, or remove it.',
        modules: 'OpenSSL cannot set itself up with this and makes no request ({reason}). Correct it, or remove it.',
        attributes: 'OpenSSL refuses this attribute and makes no request ({reason}). Correct it, or remove it.',
        oids: 'OpenSSL cannot add this object and makes no request ({reason}). Correct it, or remove it.',
        subject: 'OpenSSL cannot make the name with this and makes no request ({reason}). Correct it.',
      },
      references: [reqManual],
    },
    check(model: OpensslCnf, report, context) {
      const { error } = model.csr;
      if (!error?.at || error.step === 'read' || mayInclude(model.file)) return;
      if (error.step === 'modules' && mayIncludeModules(model.file)) return;
      // Nobody to answer is no fault of the file; other rules say what would help.
      if (/^(?:Error: No objects|No template)/.test(error.reason)) return;
      const { at, reason } = error;
      const statement = model.file.statements.find(({ span }) => contains(span, at));
      if (isUncertain(reason) || (statement?.kind === 'entry' && !isKnown(statement))) return;
      if (isTold(statement?.span ?? at, others, model, context)) return;
      report(messageFor(error.step), { at, data: { reason } });
    },
  });
}

function messageFor(step: CsrError['step']): 'value' | 'modules' | 'attributes' | 'oids' | 'subject' {
  return step === 'modules' || step === 'attributes' || step === 'oids' || step === 'subject' ? step : 'value';
}

/** Whether one of some rules reports an error that touches a place. */
function isTold(place: Span, rules: readonly Rule[], model: OpensslCnf, context: RuleContext): boolean {
  let told = false;
  for (const { meta, check } of rules) {
    const report: Report = (_, { at, severity = meta.severity }) => {
      told ||= severity === 'error' && !isElsewhere(at) && at.start <= place.end && place.start <= at.end;
    };
    check?.(model, report, context);
    if (told) break;
  }
  return told;
}
