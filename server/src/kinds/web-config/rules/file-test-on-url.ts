import { defineRule, type Repair, type Report } from '../../../core/rule';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import type { Condition } from '../../../domain/rewrite/model';
import { type TemplatePart, templateOf } from '../../../domain/rewrite/template';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import { gather } from '../gather';
import type { WebConfig, WebConfigUnit } from '../model';
import { soleVariable } from '../places';

const messages = {
  notAPath:
    '{matchType} asks for the path of a file on disk; {variable} holds a part of the URL, and no file is found there. Name REQUEST_FILENAME as the input, or leave the input out.',
  noDrive:
    '{matchType} asks for the path of a file on disk, and this input begins with a part of the URL, without a drive or share: no file is found there. Put {root} in front, or another path on disk.',
  contentRoot:
    'ASP.NET Core keeps its files in wwwroot, and IIS looks for them in the folder of this file: {matchType} is not met for any of them. Leave such files to the application, or look in wwwroot.',
  prefix: 'Put DOCUMENT_ROOT in front',
} as const;

/** IsFile or IsDirectory on something that is no path on disk. */
export const fileTestOnUrl = defineRule({
  meta: {
    id: 'web-config/file-test-on-url',
    severity: 'info',
    category: 'ineffective',
    summary: 'IsFile or IsDirectory on a part of the URL, or on the folder of an ASP.NET Core application.',
    messages,
    suggests: true,
    references: [schema],
  },
  check(model: WebConfig, report, { holds }) {
    const isCore = holds('<aspNetCore');
    for (const { found: list } of gather(model, findFileTests))
      for (const [index, condition] of list.entries()) {
        if (condition.matchType === 'Pattern') continue;
        if (condition.input) checkInput(condition, list.slice(0, index), report);
        if (isCore) checkContentRoot(condition, report);
      }
  },
});

/** The conditions of a rule that asks for files or folders. */
function findFileTests(unit: WebConfigUnit): readonly Condition[] | undefined {
  const list = unit.direction === 'inbound' ? unit.conditions?.list : undefined;
  return list?.some(({ matchType }) => matchType !== 'Pattern') ? list : undefined;
}

function checkInput(
  { input, matchType }: Condition,
  before: readonly Condition[],
  report: Report<typeof messages>,
): void {
  const { parts, text } = templateOf(input!);
  const sole = soleVariable(input);
  if (sole && isPartOfUrl(parts[0], before))
    return report('notAPath', { at: input!.span, data: { matchType, variable: sole } });
  if (!isPartOfUrl(parts[0], before)) return;
  const root = '{DOCUMENT_ROOT}';
  const hasSlash = text.startsWith('/') || parts[0]!.type === 'variable';
  const edits = [replaceIn(input!, 0, 0, hasSlash ? root : `${root}/`)];
  const suggest: Repair<typeof messages>[] = [{ title: 'prefix', edits }];
  report('noDrive', { at: input!.span, data: { matchType, root }, suggest });
}

/** Whether an input that starts with this part starts with text from the URL, and so with neither a drive nor a share. */
function isPartOfUrl(part: TemplatePart | undefined, before: readonly Condition[]): boolean {
  switch (part?.type) {
    case 'text':
      return !/^\s*(?:[a-z]:|\\\\|\/\/|%)/i.test(part.text);
    case 'variable': {
      const name = part.name.trim().toUpperCase();
      return serverVariable(name)?.leadingSlash === true || name === 'QUERY_STRING' || name === 'HTTP_HOST';
    }
    case 'reference':
      return part.of === 'rule' || (before.length > 0 && before.every(({ input }) => isOfUrl(input, before)));
    case 'call':
      return part.function !== undefined && isPartOfUrl(part.argument[0], before);
    default:
      return false;
  }
}

/** Whether what a condition captures is a part of the URL. */
function isOfUrl(input: Condition['input'], before: readonly Condition[]): boolean {
  const first = input && templateOf(input).parts[0];
  return first?.type === 'variable' && isPartOfUrl(first, before);
}

function checkContentRoot({ input, matchType, element }: Condition, report: Report<typeof messages>): void {
  if (input && soleVariable(input) !== 'REQUEST_FILENAME') return;
  const at = input?.span ?? element.nameSpan;
  report('contentRoot', { at, severity: 'hint', data: { matchType } });
}
