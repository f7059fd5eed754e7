import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inHeaders, inServer } from '../../../harness/web-config';

testRule(webConfig, 'web-config/duplicate-header', {
  findings: [
    {
      text: inHeaders(
        '<add name="X-Frame-Options" value="DENY" />\n<add name="⟦x-frame-options⟧" value="SAMEORIGIN" />',
      ),
      messageId: 'duplicate',
      says: ['x-frame-options', '<customHeaders>', '0x800700b7'],
      suggestions: [{ title: 'Take this one out', fixed: inHeaders('<add name="X-Frame-Options" value="DENY" />') }],
    },
    {
      text: inHeaders('<remove name="A" />\n<add name="A" value="1" />\n<add name="⟦A⟧" value="1" />'),
      messageId: 'duplicate',
      fixed: inHeaders('<remove name="A" />\n<add name="A" value="1" />'),
    },
    {
      text: inServer(
        '<httpProtocol><redirectHeaders><add name="A" value="1" /><add name="⟦a⟧" value="2" /></redirectHeaders></httpProtocol>',
      ),
      messageId: 'duplicate',
      says: ['<redirectHeaders>'],
    },
  ],
  clean: [inHeaders('<remove name="X-Powered-By" /><add name="A" value="1" /><add name="B" value="1" />')],
  nearMisses: [
    inServer(
      '<httpProtocol><customHeaders><add name="A" value="1" /></customHeaders><redirectHeaders><add name="A" value="1" /></redirectHeaders></httpProtocol>',
    ),
    inHeaders('<add name="A" value="1" /><clear /><add name="A" value="2" />'),
    '<configuration><appSettings><add name="A" value="1" /><add name="A" value="2" /></appSettings></configuration>',
  ],
});
