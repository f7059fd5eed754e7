import { defineRule, type Report } from '../../../core/rule';
import { type Decoded, replaceIn } from '../../../syntax/decoded';
import { settingVariables } from '../data/sources';
import type { WebConfig } from '../model';

const messages = {
  header:
    'IIS knows the request header "{header}" as the server variable {right}; under this name a variable of its own is set, and the header stays as it is. Write "{right}".',
  change: 'Change to {right}',
} as const;

/** The name of a header where that of its server variable belongs. */
export const variableAsHeader = defineRule({
  meta: {
    id: 'web-config/variable-as-header',
    severity: 'warning',
    category: 'ineffective',
    summary: 'The name of a request header where the name of its server variable belongs.',
    messages,
    fix: true,
    references: [settingVariables],
  },
  check({ scopes }: WebConfig, report) {
    for (const { rules, globalRules, allowedServerVariables } of scopes) {
      for (const { variables } of [...(rules?.written ?? []), ...(globalRules?.written ?? [])])
        for (const { name } of variables) checkName(name, report);
      for (const { name } of allowedServerVariables?.written ?? []) checkName(name, report);
    }
  },
});

/** Names with `HTTP_` in front may hold dashes: IIS finds the header all the same. */
function checkName(name: Decoded | undefined, report: Report<typeof messages>): void {
  const written = name?.text ?? '';
  if (!name || !/^[A-Za-z][\w]*(-\w+)+$/.test(written) || /^(HTTP|RESPONSE)_/i.test(written)) return;
  const right = `HTTP_${written.toUpperCase().replaceAll('-', '_')}`;
  const fix = { title: 'change', data: { right }, edits: [replaceIn(name, 0, written.length, right)] } as const;
  report('header', { at: name.span, data: { header: written, right }, fix });
}
