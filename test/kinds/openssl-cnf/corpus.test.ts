import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { testCorpus } from '../../harness/corpus';

// Both are hints.
testCorpus(
  opensslCnf,
  ['certificates/openssl.cnf'],
  ['openssl-cnf/environment-variable', 'openssl-cnf/field-left-out'],
);
