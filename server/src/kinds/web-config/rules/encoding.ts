import { xmlEncodingRule } from '../../../domain/file-rules/xml-encoding';
import { error500_19, xmlSpecification } from '../data/sources';
import { notRead } from '../data/wording';
import type { WebConfig, WebConfigUnit } from '../model';

/** The encoding that the file names against the one that its bytes are in. What IIS does beyond bytes that are no UTF-8 is not documented. */
export const encoding = xmlEncodingRule<WebConfig, WebConfigUnit>({
  kind: 'web-config',
  consumer: 'IIS',
  consequence: notRead,
  references: [error500_19, xmlSpecification],
  weights: { unnamed: 'warning', isUtf16: 'warning', otherLetters: 'warning', notAscii: 'warning' },
});
