import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import type { Span } from '../../../core/span';
import type { ConfFile, VariableReference } from '../../../syntax/openssl-conf/tree';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

const refusal = 'OpenSSL refuses the whole file (variable has no value).';

const messages = {
  unknown: `Nothing in front of this line gives "{name}" a value. ${refusal} Define it further up, or write \\$ for a plain $.`,
  later: `"{name}" gets its value only further down, and OpenSSL looks up variables as it reads. ${refusal} Move the definition in front of this line.`,
  elsewhere: `"{name}" is not in this section; section "{section}" has it. ${refusal} Put {section}:: in front of the name.`,
  plain: `A plain $ begins a variable. ${refusal} Write \\$ for it.`,
  cut: `The name of a variable ends at "{end}", so this is "{name}" and not "{whole}". ${refusal} Give it a name of letters, digits and _.`,
  literal: 'Write \\$',
  rename: 'Change to "{near}"',
  qualify: 'Take it from section "{section}"',
} as const;

/** A variable that OpenSSL finds no value for. */
export const variableWithoutValue = defineRule({
  meta: {
    id: 'openssl-cnf/variable-without-value',
    severity: 'error',
    category: 'startup',
    summary: 'A variable without a value, or a plain $.',
    messages,
    suggests: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    if (file.problems.length === 0) return;
    for (const statement of file.statements) {
      if (statement.kind !== 'entry' || statement.variables.length === 0) continue;
      const isSecret = secretNames.test(statement.name);
      for (const variable of statement.variables) {
        if (variable.value !== undefined || variable.section === 'ENV') continue;
        if (isSecret) report('plain', { at: statement.value.span, suggest: [literal(variable.span)] });
        else if (variable.name === '') report('plain', { at: variable.span, suggest: [literal(variable.span)] });
        else reportNamed(variable, file, report);
      }
    }
  },
});

/** The $ taken as it stands. */
const literal = ({ start }: Span) => ({
  title: 'literal' as const,
  edits: [{ span: { start, end: start }, newText: '\\' }],
});

function reportNamed(variable: VariableReference, file: ConfFile, report: Report<typeof messages>): void {
  const { name, nameSpan, section, span } = variable;
  const all = [...file.sections.values()];
  const behind = /^[-.][\w.-]*/.exec(file.text.slice(nameSpan.end, nameSpan.end + 100))?.[0] ?? '';
  if (behind && all.some(({ entries }) => entries.has(`${name}${behind}`))) {
    const at = { start: span.start, end: nameSpan.end + behind.length };
    return report('cut', { at, data: { name, whole: `${name}${behind}`, end: behind[0]! } });
  }
  const isLater = file.statements.some(of => of.kind === 'entry' && of.name === name && of.span.start > span.start);
  if (isLater && section === undefined) return report('later', { at: span, data: { name }, suggest: [literal(span)] });
  const holder = section === undefined ? all.find(({ entries }) => entries.has(name))?.name : undefined;
  if (holder !== undefined) {
    const edits = [{ span: { start: nameSpan.start, end: nameSpan.start }, newText: `${holder}::` }];
    const suggest = [{ title: 'qualify' as const, edits }, literal(span)];
    return report('elsewhere', { at: span, data: { name, section: holder }, suggest });
  }
  const near = nearMiss(
    name,
    all.flatMap(({ entries }) => [...entries.keys()]),
  );
  const rename = near ? [{ title: 'rename' as const, data: { near }, edits: [{ span: nameSpan, newText: near }] }] : [];
  report('unknown', { at: span, data: { name }, suggest: [...rename, literal(span)] });
}
