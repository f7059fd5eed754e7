import { webConfig } from '../../../server/src/kinds/web-config';
import { suppressEach } from '../../harness/suppress-each';
import { corpusFiles } from './files';

describe('web-config: suppressing a finding', () => {
  for (const { name, text } of [...corpusFiles('faulty'), ...corpusFiles('clean')])
    it(`${name}: each finding goes and brings no other`, () => {
      suppressEach(webConfig, text);
    });
});
