import type { OutlineSymbol } from '../../core/kind';
import type { Span } from '../../core/span';
import { contains } from '../../core/span';
import type { ConfEntry, ConfHeader, ConfStatement } from '../../syntax/openssl-conf/tree';
import { secretNames } from './data/secrets';
import type { OpensslCnf } from './model';

/** What stands between one header and the next. */
interface Block {
  readonly header: ConfHeader | undefined;
  readonly statements: readonly ConfStatement[];
  readonly span: Span;
}

function blocksOf({ file }: OpensslCnf): Block[] {
  const blocks: { header: ConfHeader | undefined; statements: ConfStatement[] }[] = [
    { header: undefined, statements: [] },
  ];
  for (const statement of file.statements) {
    if (statement.kind === 'header') blocks.push({ header: statement, statements: [] });
    else blocks.at(-1)!.statements.push(statement);
  }
  return blocks
    .filter(({ header, statements }) => header !== undefined || statements.length > 0)
    .map(({ header, statements }) => {
      const all: readonly ConfStatement[] = header ? [header, ...statements] : statements;
      return { header, statements, span: { start: all[0]!.span.start, end: all.at(-1)!.span.end } };
    });
}

/** Sections with their entries. */
export function symbols(model: OpensslCnf): OutlineSymbol[] {
  return blocksOf(model).flatMap(({ header, statements, span }) => {
    const entries = statements.flatMap(statement => (statement.kind === 'entry' ? [entrySymbol(statement)] : []));
    if (!header) return entries;
    const name = header.section === '' ? '[ ]' : header.section;
    return [{ name, kind: 'list' as const, span, selection: header.span, children: entries }];
  });
}

function entrySymbol({ name, value, span, nameSpan }: ConfEntry): OutlineSymbol {
  const detail = secretNames.test(name) ? '***' : value.text.slice(0, 200);
  return { name: name === '' ? '(no name)' : name, detail, kind: 'property', span, selection: nameSpan };
}

/** A section folds up to its last entry. */
export function folds(model: OpensslCnf): Span[] {
  return blocksOf(model).flatMap(({ header, span }) => (header ? [span] : []));
}

/** The value, the entry, the section around a place. */
export function selections(model: OpensslCnf, offset: number): Span[] {
  const at = { start: offset, end: offset };
  const block = blocksOf(model).find(({ span }) => contains(span, at));
  const statement = block?.statements.find(({ span }) => contains(span, at));
  const inner = !statement || statement.kind === 'header' ? [] : [statement.value.span, statement.span];
  return [...inner, ...(block ? [block.span] : [])].filter(span => contains(span, at));
}
