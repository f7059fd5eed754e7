import { defineRule } from '../../../core/rule';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap } from '../model';
import { filled, isCut } from '../structure';

/** A subsystem with a certificate whose key it cannot use. */
export const certificateWithoutKey = defineRule({
  meta: {
    id: 'certificate-map/certificate-without-key',
    severity: 'error',
    category: 'connection',
    summary: 'A certificate without a private key.',
    messages: {
      missing:
        '"{entry}" has a certificate and no PrivateKeyPath. Without the key the subsystem cannot use the certificate. Write the path of the key that it belongs to.',
      empty:
        '"{entry}" has a certificate, and its PrivateKeyPath is empty. Without the key the subsystem cannot use the certificate. Write the path of the key that it belongs to.',
    },
    references: [pureConnectGuide],
  },
  check(map: CertificateMap, report) {
    if (isCut(map)) return;
    for (const entry of map.entries) {
      const certificate = filled(entry, 'CertificatePath');
      if (!certificate || filled(entry, 'PrivateKeyPath')) continue;
      const empty = entry.nodes.find(({ of }) => of.name === 'PrivateKeyPath');
      const data = { entry: entry.element.name };
      if (empty) report('empty', { at: { start: empty.element.start, end: empty.element.end }, data });
      else report('missing', { at: certificate.element.nameSpan, data });
    }
  },
});
