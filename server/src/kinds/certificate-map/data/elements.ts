/** A node of an entry. Source: PureConnect certificate improvements guide, 2022 R2. */
export interface EntryNode {
  readonly name: string;
  /** What the path leads to; missing where the node holds none. */
  readonly holds?: 'key' | 'certificate';
  /** The extension of what the path leads to. */
  readonly extension?: string;
  /** Whether an entry may hold several. */
  readonly repeats?: boolean;
  readonly effect: string;
}

export const entryNodes: readonly EntryNode[] = [
  {
    name: 'PublicKeyPath',
    holds: 'key',
    extension: '.bin',
    effect: 'The file with the public key of the subsystem, a `.bin`.',
  },
  {
    name: 'PrivateKeyPath',
    holds: 'key',
    extension: '.bin',
    effect: 'The file with the private key of the subsystem, a `.bin`. The certificate must belong to this key.',
  },
  {
    name: 'CertificatePath',
    holds: 'certificate',
    extension: '.cer',
    effect: 'The file with the certificate that the subsystem shows, a `.cer`. It goes with the private key.',
  },
  { name: 'Password', effect: 'The password of the private key. It is shown nowhere.' },
  {
    name: 'TrustedCertificatePath',
    holds: 'certificate',
    extension: '.cer',
    repeats: true,
    effect: 'The file with the certificates that the subsystem trusts, a `.cer`.',
  },
];

export const guideName = 'PureConnect certificate improvements guide, 2022 R2';

/** Words of the views. */
export const texts = {
  key: 'key',
  certificate: 'certificate',
  both: 'key and certificate',
  none: 'no key, no certificate',
  mask: '***',
} as const;

/** What becomes of a map that cannot be read. */
export const notRead = 'The server cannot read the file and finds none of its keys and certificates.';

/** Whether a node holds a secret. */
export function isSecretNode(name: string): boolean {
  return /pass|pwd|secret/i.test(name);
}
