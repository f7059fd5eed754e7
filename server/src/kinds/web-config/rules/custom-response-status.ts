import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import { refused } from '../data/wording';
import type { WebConfigUnit } from '../model';

const messages = {
  redirect: `statusCode is {status}, but IIS allows none from 300 to 307. ${refused}. To redirect, write type="Redirect" with redirectType="{redirectType}" and a url.`,
  write: 'Write redirectType="{redirectType}"',
  missing:
    'A CustomResponse without a statusCode has the status 0, which no browser understands. Add one, such as statusCode="403".',
  odd: '{status} is no status of HTTP: they go from 200 to 599. Browsers may not understand the answer. Write one of them, such as 403.',
} as const;

const redirectTypes: Readonly<Record<string, string>> = { 302: 'Found', 303: 'SeeOther', 307: 'Temporary' };

/** A response of a rule's own with a status that it cannot have. */
export const customResponseStatus = defineRule({
  meta: {
    id: 'web-config/custom-response-status',
    severity: 'error',
    category: 'startup',
    summary: 'A CustomResponse without a status, or with one that it cannot have.',
    messages,
    fix: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const action = unit.direction === 'inbound' ? unit.action : undefined;
    if (!action) return;
    const written = action.element.attribute('statusCode');
    const { statusCode: status, type } = action;
    const at = written?.value?.span;
    if (written && at && 300 <= status && status <= 307) {
      const data = { status, redirectType: redirectTypes[status] ?? 'Permanent' };
      const edits = [{ span: written.span, newText: `redirectType="${data.redirectType}"` }];
      const isClear = type === 'Redirect' && !action.element.attribute('redirectType');
      report('redirect', { at, data, ...(isClear && { fix: { title: 'write', edits } }) });
    }
    if (type !== 'CustomResponse') return;
    const isNumber = /^\d+$/.test(written?.value?.text ?? '0');
    if (isNumber && status === 0) report('missing', { severity: 'warning', at: at ?? action.element.nameSpan });
    else if (isNumber && at && (status < 200 || status > 599))
      report('odd', { severity: 'warning', at, data: { status } });
  },
});
