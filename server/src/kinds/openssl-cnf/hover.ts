import type { Hover } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import { type Span, touches } from '../../core/span';
import { generalNameTypes } from '../../domain/csr/data/extensions';
import { Objects } from '../../domain/csr/objects';
import { fieldSuffixes, fieldType } from '../../domain/csr/subject';
import type { ConfDirective, ConfEntry, VariableReference } from '../../syntax/openssl-conf/tree';
import { readNames } from './alternative-names';
import { keyUsageWords, nameTypeWords, optionValues, purposeWords } from './data/extension-words';
import { faceWording as say } from './data/face-wording';
import { secretNames } from './data/secrets';
import { sectionRoleWords } from './data/section-options';
import { extensionText, fieldText, optionText, quoted, suffixText } from './describe';
import { hiddenEntries } from './hidden';
import type { OpensslCnf } from './model';
import { resolvedVariables } from './names';
import { roleOf, sectionUses } from './sections';
import { controlsShown } from './shown';

/** What is known about the place at `offset`. Passwords are never shown. */
export function hover(model: OpensslCnf, offset: number): Hover | undefined {
  const statement = model.file.statements.find(({ span }) => touches(span, offset));
  if (!statement) return undefined;
  if (statement.kind === 'header') return sectionHover(model, statement.section, statement.nameSpan);
  if (statement.kind !== 'entry') return directiveHover(statement);
  const use = sectionUses(model).find(({ entry, span }) => entry === statement && touches(span, offset));
  if (use) return sectionHover(model, use.name, use.span);
  const variable = statement.variables.find(({ span }) => touches(span, offset));
  if (variable) return variableHover(model, variable, statement);
  if (touches(statement.nameSpan, offset)) return nameHover(model, statement);
  return touches(statement.value.span, offset) ? valueHover(model, statement, offset) : undefined;
}

function directiveHover({ kind, span }: ConfDirective): Hover {
  return { span, markdown: kind === 'include' ? say.include : say.pragma };
}

/** What a section is for, who names it, what is in it. */
function sectionHover(model: OpensslCnf, name: string, span: Span): Hover {
  const uses = sectionUses(model);
  const role = roleOf(model, name);
  const section = model.file.sections.get(name);
  const named = [...new Set(uses.filter(of => of.name === name).map(({ entry }) => entry))];
  const parts = [
    `**[ ${name} ]**${role ? `: ${sectionRoleWords[role]}` : ''}`,
    section && (section.headers.length > 0 || section.entries.size > 0)
      ? say.entries(section.entries.size)
      : say.noSection,
    named.length > 0
      ? say.namedBy(
          named
            .slice(0, 5)
            .map(entry => inlineCode(`${entry.section}::${entry.name}`))
            .join(', '),
        )
      : name === 'req' || name === 'default'
        ? ''
        : say.notNamed,
  ];
  return { span, markdown: parts.filter(part => part !== '').join('\n\n') };
}

/** A `$` in a password may be meant as one: what seems to be the name of a variable is then not shown. */
function variableHover(model: OpensslCnf, { span, name, section, value }: VariableReference, holder: ConfEntry): Hover {
  const found = resolvedVariables(model).find(({ variable }) => variable.span.start === span.start);
  const from = found?.entry;
  const shown = secretNames.test(holder.name) ? '***' : name;
  if (value === undefined)
    return { span, markdown: section === 'ENV' ? say.environment(shown) : say.noValue(inlineCode(shown)) };
  const isHidden = from === undefined || hiddenEntries(model).has(from);
  return { span, markdown: say.variable(inlineCode(`${found?.section}::${name}`), isHidden ? '`***`' : quoted(value)) };
}

/** An option, a field, an extension, a kind of name, with what becomes of it. */
function nameHover(model: OpensslCnf, entry: ConfEntry): Hover | undefined {
  const { name, nameSpan: span, section } = entry;
  const made = writtenText(model, entry);
  const told = (text: string | undefined): Hover | undefined =>
    text === undefined ? undefined : { span, markdown: made ? `${text}\n\n${made}` : text };
  switch (roleOf(model, section)) {
    case 'request':
      return told(optionText(name));
    case 'extensions':
      return told(extensionText(name));
    case 'alternative-names': {
      const type = generalNameTypes.find(of => name === of || name.startsWith(`${of}.`));
      return told(type && `**${type}**: ${nameTypeWords.get(type)}`);
    }
    case 'names':
    case 'attributes': {
      const suffix = fieldSuffixes.find(of => name.endsWith(of));
      const field = suffix ? name.slice(0, -suffix.length) : name;
      if (suffix && !model.request.given) return told(suffixText(field, suffix));
      const object = new Objects().find(fieldType(name).type);
      return told(object && fieldText(object));
    }
    default:
      return told((section === 'default' ? optionText(name) : undefined) ?? useText(model, entry));
  }
}

/** How often an entry is taken as a variable, and what it holds; undefined where nobody takes it. */
function useText(model: OpensslCnf, entry: ConfEntry): string | undefined {
  const count = resolvedVariables(model).filter(of => of.entry === entry).length;
  if (count === 0) return undefined;
  const value = hiddenEntries(model).has(entry) ? '`***`' : quoted(entry.value.text);
  return say.used(inlineCode(entry.name), value, count);
}

/** What of an entry stands in the request, or why it does not. */
function writtenText(model: OpensslCnf, entry: ConfEntry): string | undefined {
  const { csr } = model;
  const isHidden = hiddenEntries(model).has(entry);
  const field = csr.subject.find(of => of.field === entry || of.from === entry);
  if (field)
    return say.writesField(
      field.name,
      isHidden || hiddenEntries(model).has(field.from) ? '`***`' : quoted(field.value),
      field.type,
    );
  const extension = csr.extensions.find(({ from }) => from === entry);
  if (extension) {
    const { critical, values } = extension;
    return say.writesExtension(isHidden ? '`***`' : values.slice(0, 20).map(quoted).join(', '), critical);
  }
  const dropped = csr.dropped.find(of => of.entry === entry || of.at.start === entry.nameSpan.start);
  return dropped?.why;
}

/** A word that means something, else the value as OpenSSL reads it where it is written otherwise. */
function valueHover(model: OpensslCnf, entry: ConfEntry, offset: number): Hover | undefined {
  const { value, name, section } = entry;
  if (hiddenEntries(model).has(entry)) return undefined;
  const word = wordHover(model, entry, offset);
  if (word) return word;
  const { span, text } = value;
  const isPlain = model.file.text.slice(span.start, span.end) === text;
  const reads = isPlain ? undefined : say.reads(quoted(controlsShown(text)));
  const meaning = roleOf(model, section) === 'request' ? optionValues.get(name)?.get(text) : undefined;
  const made = writtenText(model, entry);
  const parts = [meaning && `**${text}**: ${meaning}`, reads, made].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : { span, markdown: parts.join('\n\n') };
}

function wordHover({ file }: OpensslCnf, entry: ConfEntry, offset: number): Hover | undefined {
  const { name, value } = entry;
  if (name === 'subjectAltName') {
    const names = readNames(entry, file);
    const type = names.section ? undefined : names.names.find(({ typeSpan }) => touches(typeSpan, offset));
    const words = type && nameTypeWords.get(type.type);
    return words === undefined ? undefined : { span: type!.typeSpan, markdown: `**${type!.type}**: ${words}` };
  }
  const known = name === 'keyUsage' ? keyUsageWords : name === 'extendedKeyUsage' ? purposeWords : undefined;
  if (!known) return undefined;
  for (const { 0: word, index } of value.text.matchAll(/\w+/g)) {
    const span = value.spanOf(index, index + word.length);
    const meaning = touches(span, offset) ? known.get(word) : undefined;
    if (meaning) return { span, markdown: `**${word}**: ${meaning}` };
  }
  return undefined;
}
