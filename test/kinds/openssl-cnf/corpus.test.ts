import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { testCorpus } from '../../harness/corpus';

// A hint, and what needs a second file.
testCorpus(opensslCnf, ['certificates/openssl.cnf'], ['openssl-cnf/environment-variable', 'openssl-cnf/included-file']);
