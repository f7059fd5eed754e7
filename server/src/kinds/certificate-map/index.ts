import type { FileKind } from '../../core/kind';
import { completions } from './completion';
import { certificateMapHead } from './head';
import type { CertificateMap } from './model';
import { parseCertificateMap } from './parse';
import { certificateMapRules } from './rules';
import { secretSpans } from './secrets';
import { folds, hover, read, selections, symbols } from './views';

/** Which keys and certificates the subsystems of a PureConnect server use, `<icserver>_ININ_Certificates.xml`. */
export const certificateMap: FileKind<CertificateMap> = {
  ...certificateMapHead,
  comments: { open: '<!--', close: '-->' },
  commentSpans: ({ document }) => document.comments(),
  parse: parseCertificateMap,
  rules: certificateMapRules,
  completions,
  hover,
  symbols,
  folds,
  selections,
  read,
  secrets: secretSpans,
};
