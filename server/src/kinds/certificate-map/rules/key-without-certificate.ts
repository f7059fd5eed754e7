import { defineRule } from '../../../core/rule';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap } from '../model';
import { filled, isCut } from '../structure';

/** A subsystem with a key for which there is no certificate. */
export const keyWithoutCertificate = defineRule({
  meta: {
    id: 'certificate-map/key-without-certificate',
    severity: 'error',
    category: 'connection',
    summary: 'A key without a certificate.',
    messages: {
      missing:
        '"{entry}" has a private key and no CertificatePath. The subsystem has nothing to show to those who connect, and they break off. Write the path of the certificate that belongs to this key.',
      empty:
        '"{entry}" has a private key, and its CertificatePath is empty. The subsystem has nothing to show to those who connect, and they break off. Write the path of the certificate that belongs to this key.',
    },
    references: [pureConnectGuide],
  },
  check(map: CertificateMap, report) {
    if (isCut(map)) return;
    for (const entry of map.entries) {
      const key = filled(entry, 'PrivateKeyPath');
      if (!key || filled(entry, 'CertificatePath')) continue;
      const empty = entry.nodes.find(({ of }) => of.name === 'CertificatePath');
      const data = { entry: entry.element.name };
      if (empty) report('empty', { at: { start: empty.element.start, end: empty.element.end }, data });
      else report('missing', { at: key.element.nameSpan, data });
    }
  },
});
