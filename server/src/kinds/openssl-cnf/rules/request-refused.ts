import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import type { OpensslCnf } from '../model';

/** What OpenSSL refuses for a reason that no other rule explains. */
export const requestRefused = defineRule({
  meta: {
    id: 'openssl-cnf/request-refused',
    severity: 'error',
    category: 'startup',
    summary: 'A setting with which OpenSSL makes no request.',
    messages: {
      extension: 'OpenSSL refuses this extension and makes no request ({reason}).',
      modules: 'OpenSSL cannot set itself up with this and makes no request ({reason}).',
      attributes: 'OpenSSL refuses this attribute and makes no request ({reason}).',
      oids: 'OpenSSL cannot add this object and makes no request ({reason}).',
      subject: 'OpenSSL cannot make the name with this and makes no request ({reason}).',
    },
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { error } = model.csr;
    if (!error?.at || explained.test(error.reason)) return;
    const isExtension = error.step === 'extensions' || error.step === 'x509-extensions';
    if (isExtension) {
      const within = extensionEntries(model).find(
        ({ span }) => span.start <= error.at!.start && error.at!.end <= span.end,
      );
      if (within && own.has(within.name)) return;
      report('extension', { at: error.at, data: { reason: error.reason } });
    } else if (
      error.step === 'modules' ||
      error.step === 'attributes' ||
      error.step === 'oids' ||
      error.step === 'subject'
    )
      report(error.step, { at: error.at, data: { reason: error.reason } });
  },
});

/** Reasons that other rules put in words. */
const explained =
  /^(?:Error checking|Unable to get|unknown extension|extension setting|invalid extension string|unsupported option|missing value|invalid empty name|invalid null value|bad ip address|no issuer|Error: No objects|No template|invalid field name|string too|illegal characters)/;

/** Extensions whose every fault has a rule. */
const own: ReadonlySet<string> = new Set(['basicConstraints', 'keyUsage', 'extendedKeyUsage', 'nsCertType']);
