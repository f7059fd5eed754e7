import type { KindHead } from '../../core/kind';

/** What tells a certificate map of PureConnect from other files. */
export const certificateMapHead: KindHead = {
  id: 'certificate-map',
  title: 'PureConnect certificate map',
  language: 'certificate-map',
  names: [],
  patterns: ['*_inin_certificates.xml'],
};
