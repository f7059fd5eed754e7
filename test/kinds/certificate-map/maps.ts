const folder = 'D:\\I3\\IC\\Certificates\\ic1';

export const publicKey = `<PublicKeyPath>${folder}_PublicKey.bin</PublicKeyPath>`;
export const privateKey = `<PrivateKeyPath>${folder}_PrivateKey.bin</PrivateKeyPath>`;
export const certificate = `<CertificatePath>${folder}_Certificate.cer</CertificatePath>`;
export const trusted = `<TrustedCertificatePath>${folder}_Trusted.cer</TrustedCertificatePath>`;

/** A map of one entry `HTTPS` that holds these nodes. */
export function map(...nodes: string[]): string {
  return `<Certificates>\n  <HTTPS>\n${nodes.map(node => `    ${node}\n`).join('')}  </HTTPS>\n</Certificates>\n`;
}
