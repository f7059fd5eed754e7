import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound } from '../../../harness/web-config';

const rule = (syntax: string, match: string) =>
  `<rule name="r" patternSyntax="${syntax}"><match ${match} /><action type="Rewrite" value="b" /></rule>`;

testRule(webConfig, 'web-config/wildcard-on-body', {
  findings: [{ text: inOutbound(rule('⟦Wildcard⟧', 'pattern="*/old/*"')), messageId: 'body', says: ['filterByTags'] }],
  clean: [inOutbound(rule('ECMAScript', 'pattern="/old/"')), inOutbound(rule('ExactMatch', 'pattern="/old/"'))],
  nearMisses: [
    inOutbound(rule('Wildcard', 'filterByTags="A" pattern="*/old/*"')),
    inOutbound(rule('Wildcard', 'serverVariable="RESPONSE_Location" pattern="*/old/*"')),
  ],
});
