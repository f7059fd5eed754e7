import { nearMiss } from '../../core/near-miss';
import type { Span } from '../../core/span';
import { extensionSyntax, generalNameTypes } from '../../domain/csr/data/extensions';
import { baseType, freeName } from './alternative-names';
import { fieldNames } from './data/fields';
import { requestOptions } from './data/options';
import { meantType } from './meant-type';
import type { OpensslCnf } from './model';
import { roleOf } from './sections';

interface Around {
  readonly section: string;
  /** Names that the section may have. */
  readonly names: readonly string[];
  readonly isAlternativeNames: boolean;
}

/** What is known of the section that a line stands in. */
function around(model: OpensslCnf, at: number): Around {
  let section = 'default';
  for (const statement of model.file.statements) {
    if (statement.span.start >= at) break;
    if (statement.kind === 'header') ({ section } = statement);
  }
  const role = roleOf(model, section);
  const names =
    role === 'request' || section === 'default'
      ? [...requestOptions.keys()]
      : role === 'names'
        ? [...fieldNames.keys()]
        : role === 'extensions'
          ? [...extensionSyntax.keys()]
          : [];
  return { section, names, isAlternativeNames: role === 'alternative-names' };
}

/** The name that `written`, with blanks or brackets in it, was meant to be: `IP.1` for `IP Address.1`; undefined where none is near. */
export function meantName(model: OpensslCnf, written: string, { start }: Span): string | undefined {
  const { names, isAlternativeNames } = around(model, start);
  if (isAlternativeNames) return meantType(written.trim());
  return nearMiss(written.replace(/[ \t]+/g, ''), names) ?? nearMiss(written.replace(/[ \t]+/g, '_'), names);
}

/** The setting that a line without "=" was meant to be: `O = Example` for `O: Example`; undefined where that is not plain. */
export function meantSetting(model: OpensslCnf, line: string, { start }: Span): string | undefined {
  const { section, names, isAlternativeNames } = around(model, start);
  const [, name = '', mark = '', value = ''] = /^([\w.]+)[ \t]*(->|=>|[:-])?[ \t]*([^ \t=][^=]*)$/.exec(line) ?? [];
  if (value === '' || (mark === '' && !/^[\w.]+[ \t]/.test(line))) return undefined;
  const type = isAlternativeNames || names.length === 0 ? meantType(name) : undefined;
  if (type && (isAlternativeNames || generalNameTypes.some(of => of === baseType(name)))) {
    const entries = model.file.sections.get(section)?.entries ?? new Map<string, unknown>();
    return `${type.includes('.') && !entries.has(type) ? type : freeName(baseType(type), entries)} = ${value}`;
  }
  const known = names.includes(name.replace(/^\d+\./, '')) ? name : undefined;
  return known && `${known} = ${value}`;
}
