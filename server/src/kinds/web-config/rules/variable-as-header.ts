import { defineRule, type Report, type RuleContext } from '../../../core/rule';
import { otherVariableNames } from '../../../domain/rewrite/data/server-variables';
import { type Decoded, replaceIn } from '../../../syntax/decoded';
import { settingVariables } from '../data/sources';
import type { WebConfig } from '../model';

const messages = {
  header:
    'IIS knows this request header as the server variable {right}; under the name "{header}" a variable of its own is set, and the header stays as it is. Write "{right}".',
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
  check({ scopes }: WebConfig, report, { holds }) {
    for (const { rules, globalRules, allowedServerVariables } of scopes) {
      for (const { variables } of [...(rules?.written ?? []), ...(globalRules?.written ?? [])])
        for (const { name } of variables) checkName(name, holds, report);
      for (const { name } of allowedServerVariables?.written ?? []) checkName(name, holds, report);
    }
  },
});

/**
 * The variable of the header that a name is written as; undefined where it is none. Names with `HTTP_` in front may hold dashes: IIS finds the
 * header all the same. A name such as `X_FORWARDED_PROTO` may be a variable of the file's own where the file reads it.
 * @param holds whether the file holds a text
 */
export function headerWritten(name: string, holds: (text: string) => boolean): string | undefined {
  if (!/^[A-Za-z][\w-]*$/.test(name) || /^(HTTP|RESPONSE)_/i.test(name)) return undefined;
  const right = `HTTP_${name.toUpperCase().replaceAll('-', '_')}`;
  if (name.includes('-')) return right;
  return otherVariableNames.get(name.toUpperCase()) === right && !holds(`{${name}}`) ? right : undefined;
}

function checkName(name: Decoded | undefined, holds: RuleContext['holds'], report: Report<typeof messages>): void {
  const written = name?.text ?? '';
  const right = headerWritten(written, holds);
  if (!name || right === undefined) return;
  const fix = { title: 'change', data: { right }, edits: [replaceIn(name, 0, written.length, right)] } as const;
  report('header', { at: name.span, data: { header: written, right }, fix });
}
