import { placeholderRule } from '../../../domain/file-rules/placeholder';
import { readNames } from '../alternative-names';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** Template text in the name or in subjectAltName. */
export const placeholder = placeholderRule({
  kind: 'openssl-cnf',
  category: 'ineffective',
  consequence: 'OpenSSL writes it into the request as it stands.',
  references: [reqManual],
  inFile: ({ file, request }: OpensslCnf) => {
    const names = request.extensions?.entries.get('subjectAltName');
    const listed = names ? readNames(names, file) : undefined;
    const values = listed?.section
      ? listed.odd.flatMap(({ entry }) => (entry ? [entry.value] : []))
      : names
        ? [names.value]
        : [];
    return [...request.fields.map(({ entry }) => entry.value), ...values].map(value => ({ value }));
  },
});
