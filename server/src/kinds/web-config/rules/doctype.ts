import { doctypeRule } from '../../../domain/file-rules/doctype';
import { error500_19, xmlSpecification } from '../data/sources';
import type { WebConfig, WebConfigUnit } from '../model';

/** A document type, which IIS does not expect. */
export const doctype = doctypeRule<WebConfig, WebConfigUnit>({
  kind: 'web-config',
  file: 'A web.config',
  consequence: 'A reader that is careful refuses it, and one that is not may be made to fetch files or addresses.',
  references: [xmlSpecification, error500_19],
});
