import type { Expression, Identifier, Node, Pattern, Statement, VariableDeclaration } from 'acorn';
import { isDummy } from 'acorn-loose';
import type { Span } from '../../core/span';
import { Constants, type ScriptValue } from './constant';
import { childrenOf, type Script } from './script';

/** A place where a script gives a global variable its value. */
export interface Assignment {
  readonly how: 'var' | 'let' | 'const' | 'assignment' | 'function' | 'class';
  /** The name as it stands there. */
  readonly nameSpan: Span;
  /** The statement, with its `;`; of a declaration of several variables the part for this one. */
  readonly span: Span;
  /** Whether nothing else stands in the statement, so that it may go as a whole. */
  readonly alone: boolean;
  /** Missing where a variable is only declared. */
  readonly value: ScriptValue | undefined;
}

export interface GlobalVariable {
  /** In the order of the text. */
  readonly assignments: readonly Assignment[];
  /** Whether something that is not sure to run, or not sure to run in this order, sets it too. */
  readonly uncertain: boolean;
  /** How often the name stands elsewhere, outside of the assignments. */
  readonly uses: number;
  /** What the variable is once the script has run: of several assignments the last. */
  readonly value: ScriptValue | undefined;
}

/** Reads what a script makes of a global variable, without running it. */
export function readGlobal(script: Script, name: string): GlobalVariable {
  const reader = new Reader(script, name);
  for (const statement of script.program.body) reader.statement(statement as Statement);
  const written = reader.assignments.filter(({ value }) => value !== undefined);
  const named = reader.assignments.length;
  const value = written.at(-1)?.value;
  return {
    assignments: reader.assignments,
    uncertain: reader.uncertain,
    uses: Math.max(0, reader.mentions - named),
    value: reader.uncertain && value ? { type: 'unknown', span: value.span } : value,
  };
}

/** A variable that a script sets at its top. */
export interface NamedValue {
  readonly name: string;
  readonly span: Span;
  readonly statement: Span;
  readonly value: ScriptValue | undefined;
}

/** The variables that a script declares or sets at its top, in the order of the text. */
export function globalNames(script: Script): NamedValue[] {
  const constants = new Constants(script, declaredNames(script));
  const named = (id: Node, statement: Node, init: Expression | null | undefined): NamedValue[] => {
    if (id.type !== 'Identifier' || isDummy(id)) return [];
    const { name } = id as Identifier;
    const value = init ? constants.valueOf(init) : undefined;
    return [{ name, span: script.spanOf(id), statement: script.spanOf(statement), value }];
  };
  return script.program.body.flatMap(statement => {
    if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression')
      return named(statement.expression.left, statement, statement.expression.right);
    if (statement.type !== 'VariableDeclaration') return [];
    const { declarations } = statement;
    return declarations.flatMap(each => named(each.id, declarations.length === 1 ? statement : each, each.init));
  });
}

class Reader {
  readonly assignments: Assignment[] = [];
  uncertain = false;
  readonly constants: Constants;
  readonly mentions: number;

  constructor(
    readonly script: Script,
    readonly name: string,
  ) {
    this.constants = new Constants(script, declaredNames(script));
    this.mentions = mentionsOf(script, name);
  }

  statement(node: Statement): void {
    switch (node.type) {
      case 'VariableDeclaration':
        return this.declaration(node);
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        if (node.id.name === this.name)
          this.add(node.type === 'ClassDeclaration' ? 'class' : 'function', node.id, node, true, {
            type: 'function',
            span: this.script.spanOf(node),
          });
        else if (this.writes(node)) this.uncertain = true;
        return;
      case 'ExpressionStatement':
        return this.expression(node.expression, node);
      default:
        if (this.writes(node)) this.uncertain = true;
    }
  }

  private declaration(node: VariableDeclaration): void {
    for (const declarator of node.declarations) {
      const { id, init } = declarator;
      if (id.type !== 'Identifier') {
        if (this.writes(id)) this.uncertain = true;
      } else if (id.name === this.name) {
        const alone = node.declarations.length === 1;
        const how = node.kind === 'let' || node.kind === 'const' ? node.kind : 'var';
        this.add(how, id, alone ? node : declarator, alone, init ? this.constants.valueOf(init) : undefined);
        continue;
      }
      if (init && this.writes(init)) this.uncertain = true;
    }
  }

  private expression(node: Expression, statement: Node): void {
    if (node.type === 'AssignmentExpression' && node.operator === '=' && this.isVariable(node.left)) {
      if (this.writes(node.right)) this.uncertain = true;
      const named = node.left.type === 'MemberExpression' ? node.left.property : node.left;
      return this.add('assignment', named, statement, true, this.constants.valueOf(node.right));
    }
    if (this.writes(node)) this.uncertain = true;
  }

  private add(
    how: Assignment['how'],
    name: Node,
    statement: Node,
    alone: boolean,
    value: ScriptValue | undefined,
  ): void {
    const { spanOf } = this.script;
    this.assignments.push({ how, nameSpan: spanOf(name), span: spanOf(statement), alone, value });
  }

  /** Whether an expression is the variable: by its name, or as a property of the page's window. */
  private isVariable(node: Node): boolean {
    if (node.type === 'Identifier') return (node as Identifier).name === this.name;
    if (node.type !== 'MemberExpression') return false;
    const { object, property, computed } = node as Extract<Pattern, { type: 'MemberExpression' }>;
    if (computed || property.type !== 'Identifier' || property.name !== this.name) return false;
    return (
      object.type === 'ThisExpression' ||
      (object.type === 'Identifier' && /^(?:window|self|globalThis)$/.test(object.name))
    );
  }

  /** Whether something in a node sets the variable, however it gets there. */
  private writes(node: Node): boolean {
    return some(node, part => {
      switch (part.type) {
        case 'AssignmentExpression':
        case 'ForInStatement':
        case 'ForOfStatement':
          return names((part as unknown as { left: Node }).left, target => this.isVariable(target));
        case 'UpdateExpression':
          return this.isVariable((part as Extract<Expression, { type: 'UpdateExpression' }>).argument);
        case 'VariableDeclarator':
          return names((part as unknown as { id: Node }).id, target => this.isVariable(target));
        case 'ArrayPattern':
        case 'ObjectPattern':
          return names(part, target => this.isVariable(target));
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
          return (part as unknown as { id?: { name: string } }).id?.name === this.name;
        default:
          return false;
      }
    });
  }
}

function names(node: Node, test: (node: Node) => boolean): boolean {
  return some(node, test);
}

/** Whether a node or one of its parts passes a test; without recursion, since a hostile file may nest without end. */
function some(node: Node, test: (node: Node) => boolean): boolean {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (test(next)) return true;
    waiting.push(...childrenOf(next));
  }
  return false;
}

function declaredNames({ program }: Script): ReadonlySet<string> {
  const declared = new Set<string>();
  for (const statement of program.body) {
    const declaration = statement as Statement;
    if (declaration.type === 'VariableDeclaration')
      for (const { id } of declaration.declarations)
        some(id, node => {
          if (node.type === 'Identifier') declared.add((node as Identifier).name);
          return false;
        });
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
      declared.add(declaration.id.name);
    if (declaration.type === 'ExpressionStatement' && declaration.expression.type === 'AssignmentExpression') {
      const { left } = declaration.expression;
      if (left.type === 'Identifier') declared.add(left.name);
    }
  }
  return declared;
}

function mentionsOf({ program }: Script, name: string): number {
  let count = 0;
  some(program, node => {
    if (node.type === 'Identifier' && (node as Identifier).name === name) count++;
    return false;
  });
  return count;
}
