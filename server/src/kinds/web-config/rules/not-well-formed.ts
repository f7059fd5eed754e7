import { notWellFormedRule } from '../../../domain/file-rules/not-well-formed';
import { isAlwaysEmpty } from '../data/schema-places';
import { error500_19, xmlSpecification } from '../data/sources';
import { notRead } from '../data/wording';
import type { WebConfig, WebConfigUnit } from '../model';

/** Everything that makes an XML parser refuse the file; connection strings in it may hold passwords, so only names of elements are shown. */
export const notWellFormed = notWellFormedRule<WebConfig, WebConfigUnit>({
  kind: 'web-config',
  consequence: notRead,
  restore: 'Put back <configuration>, from a backup.',
  names: {
    known:
      /^(?:configuration|location|system\.web|system\.webServer|httpProtocol|\w+Headers|rewrite|\w*rules?|match|conditions|add|set|remove|clear|action|serverVariables|\w+Conditions?|rewriteMaps?|tags?|customTags|providers?|settings|url|pattern|name|value|input)$/i,
  },
  isEmpty: isAlwaysEmpty,
  references: [error500_19, xmlSpecification],
});
