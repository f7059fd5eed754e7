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

/**
 * The variable of the header that a name is written as; undefined where it is none. Names with `HTTP_` in front may hold dashes: IIS finds the
 * header all the same.
 */
export function headerWritten(name: string): string | undefined {
  if (!/^[A-Za-z]\w*(-\w+)+$/.test(name) || /^(HTTP|RESPONSE)_/i.test(name)) return undefined;
  return `HTTP_${name.toUpperCase().replaceAll('-', '_')}`;
}

function checkName(name: Decoded | undefined, report: Report<typeof messages>): void {
  const written = name?.text ?? '';
  const right = headerWritten(written);
  if (!name || right === undefined) return;
  const fix = { title: 'change', data: { right }, edits: [replaceIn(name, 0, written.length, right)] } as const;
  report('header', { at: name.span, data: { header: written, right }, fix });
}
