import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import type { Span } from '../../../core/span';
import type { ConfEntry, ConfFile, VariableReference } from '../../../syntax/openssl-conf/tree';
import { secretNames } from '../data/secrets';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { mayInclude } from '../unread';

const refusal = 'OpenSSL refuses the whole file (variable has no value).';

const messages = {
  unknown: `Nothing in front of this line gives "{name}" a value. ${refusal} Define it further up, or write \\$ for a plain $.`,
  later: `"{name}" gets its value only further down, and OpenSSL looks up variables as it reads. ${refusal} Move the definition in front of this line.`,
  elsewhere: `"{name}" is not in {here}; section "{section}" has it. ${refusal} Write \${remedy}.`,
  plain: `A plain $ begins a variable. ${refusal} Write \\$ for it.`,
  cut: `The name of a variable ends at "{end}", so this is "{name}" and not "{whole}". ${refusal} Give it a name of letters, digits and _.`,
  environment: `OpenSSL takes no variable of the environment without ENV:: in front. ${refusal} Write \${remedy}.`,
  names: `Behind a $ OpenSSL looks for a variable, and "{name}" is a section. ${refusal} Write @{name}.`,
  literal: 'Write \\$',
  rename: 'Change to "{near}"',
  qualify: 'Take it from section "{section}"',
  write: 'Write {text}',
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
        else if (!mayInclude(file)) reportNamed(variable, statement, file, report);
      }
    }
  },
});

/** The $ taken as it stands. */
const literal = ({ start }: Span) => ({
  title: 'literal' as const,
  edits: [{ span: { start, end: start }, newText: '\\' }],
});

type Reporter = Report<typeof messages>;

function reportNamed(variable: VariableReference, entry: ConfEntry, file: ConfFile, report: Reporter): void {
  const { name, nameSpan, section, span } = variable;
  const all = [...file.sections.values()];
  const behind = /^[-.][\w.-]*/.exec(file.text.slice(nameSpan.end, nameSpan.end + 100))?.[0] ?? '';
  if (behind && all.some(({ entries }) => entries.has(`${name}${behind}`))) {
    const at = { start: span.start, end: nameSpan.end + behind.length };
    return report('cut', { at, data: { name, whole: `${name}${behind}`, end: behind[0]! } });
  }
  const isLater = file.statements.some(of => of.kind === 'entry' && of.name === name && of.span.start > span.start);
  if (isLater && section === undefined) return report('later', { at: span, data: { name }, suggest: [literal(span)] });
  if (reportMeant(variable, entry, file, report)) return;
  const near = nearMiss(
    name,
    all.flatMap(({ entries }) => [...entries.keys()]).filter(of => of !== name),
  );
  const rename = near ? [{ title: 'rename' as const, data: { near }, edits: [{ span: nameSpan, newText: near }] }] : [];
  report('unknown', { at: span, data: { name }, suggest: [...rename, literal(span)] });
}

/** Tells what was meant where that is plain: a section behind @, a variable of another section or of the environment. */
function reportMeant(variable: VariableReference, entry: ConfEntry, file: ConfFile, report: Reporter): boolean {
  const { name, nameSpan, section, sectionSpan, span } = variable;
  const isWhole = file.text.slice(entry.value.span.start, entry.value.span.end).replace(/^critical,\s*/, '');
  if (section === undefined && isWhole === `$${name}` && (file.sections.get(name)?.headers.length ?? 0) > 0) {
    const edits = [{ span: { start: span.start, end: span.start + 1 }, newText: '@' }];
    report('names', { at: span, data: { name }, suggest: [{ title: 'write', data: { text: `@${name}` }, edits }] });
    return true;
  }
  const holder = [...file.sections.values()].find(
    of => of.name !== (section ?? entry.section) && of.entries.has(name),
  )?.name;
  if (holder !== undefined && /^\w+$/.test(holder)) {
    const at = sectionSpan ?? { start: nameSpan.start, end: nameSpan.start };
    const edits = [{ span: at, newText: sectionSpan ? holder : `${holder}::` }];
    const here = section === undefined ? 'this section' : `section "${section}"`;
    const data = { name, section: holder, here, remedy: `${holder}::${name}` };
    report('elsewhere', { at: span, data, suggest: [{ title: 'qualify', edits }, literal(span)] });
    return true;
  }
  const colon = name === 'ENV' ? /^:?\w+/.exec(file.text.slice(nameSpan.end, nameSpan.end + 60))?.[0] : undefined;
  const wanted = colon?.startsWith(':') ? colon.slice(1) : environmentNames.has(name) ? name : undefined;
  if (section !== undefined || wanted === undefined) return false;
  const edits = [{ span: { ...nameSpan, end: nameSpan.end + (colon?.length ?? 0) }, newText: `ENV::${wanted}` }];
  const remedy = `ENV::${wanted}`;
  const write = { title: 'write' as const, data: { text: `$${remedy}` }, edits };
  report('environment', { at: span, data: { remedy }, suggest: [write, literal(span)] });
  return true;
}

/** Variables that every environment has. */
const environmentNames: ReadonlySet<string> = new Set(['HOME', 'HOSTNAME', 'COMPUTERNAME', 'USER', 'USERNAME', 'PWD']);
