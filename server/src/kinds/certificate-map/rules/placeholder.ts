import { placeholderRule } from '../../../domain/file-rules/placeholder';
import { isSecretNode } from '../data/elements';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap } from '../model';

/** Template text in a path or password. */
export const placeholder = placeholderRule({
  kind: 'certificate-map',
  consequence: 'The server takes it as it stands and finds no such file.',
  secretRemedy: 'Write the password of the private key.',
  references: [pureConnectGuide],
  inFile: ({ entries }: CertificateMap) =>
    entries
      .flatMap(({ nodes }) => nodes)
      .map(({ element }) => ({
        value: element.content,
        ...(isSecretNode(element.name) ? { secret: 'all' as const } : undefined),
      })),
});
