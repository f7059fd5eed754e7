import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { soleVariable } from '../places';

/** Variables that hold a part of a URL and never the path of a file on disk. */
const partsOfUrl = new Set([
  'URL',
  'REQUEST_URI',
  'PATH_INFO',
  'HTTP_URL',
  'UNENCODED_URL',
  'QUERY_STRING',
  'HTTP_HOST',
]);

/** IsFile or IsDirectory on a part of the URL. */
export const fileTestOnUrl = defineRule({
  meta: {
    id: 'web-config/file-test-on-url',
    severity: 'info',
    category: 'ineffective',
    summary: 'IsFile or IsDirectory on a part of the URL.',
    messages: {
      notAPath:
        '{matchType} asks for the path of a file on disk; {variable} holds a part of the URL, and no file is found there. Name REQUEST_FILENAME as the input, or leave the input out.',
    },
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound') return;
    for (const { input, matchType } of unit.conditions?.list ?? []) {
      const variable = matchType === 'Pattern' ? undefined : soleVariable(input);
      if (variable && partsOfUrl.has(variable)) report('notAPath', { at: input!.span, data: { matchType, variable } });
    }
  },
});
