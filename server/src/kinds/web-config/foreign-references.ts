import { serverVariable } from '../../domain/rewrite/data/server-variables';
import type { TemplateReference } from '../../domain/rewrite/template';
import { nginxVariables } from './data/foreign-variables';
import { type PlacedTemplate, partsIn } from './patterns';

/** Something in a template that means a back-reference or a variable on other servers. Offsets are into the template's text. */
export type Foreign =
  | {
      /** `$1`, `\\1`, `%1`, `{1}`, `{R1}`: a back-reference. */
      readonly sort: 'reference';
      readonly start: number;
      readonly end: number;
      readonly of: TemplateReference['of'];
      readonly number: number;
      /** Whether it stands in braces, and so has no other meaning. */
      readonly inBraces: boolean;
    }
  | {
      /** The sign in front of `%{HTTP_HOST}`. */
      readonly sort: 'sign';
      readonly start: number;
      readonly end: number;
    }
  | {
      /** `$host` */
      readonly sort: 'variable';
      readonly start: number;
      readonly end: number;
      /** What IIS has for it. */
      readonly right: string | undefined;
    };

/** What a template holds of other servers' ways of writing, in no order. */
export function foreignIn(template: PlacedTemplate): Foreign[] {
  const { text } = template.value;
  if (!/[$%\\]|\{[RC]?[^\w:}]?\d/i.test(text)) return [];
  const found = [...plainReferences(text), ...inBraces(template), ...dollars(template)];
  if (template.place === 'url' || (template.place === 'variable' && /^\$\w+$/.test(text))) found.push(...ofNginx(text));
  return found;
}

function plainReferences(text: string): Foreign[] {
  return [...text.matchAll(/[$\\](\d)(?!\d)|%(\d)(?![\da-fA-F])/g)].map(
    ({ index, 0: { length }, 1: ofRule, 2: other }) => ({
      sort: 'reference',
      start: index,
      end: index + length,
      of: ofRule === undefined ? 'condition' : 'rule',
      number: Number(ofRule ?? other),
      inBraces: false,
    }),
  );
}

function inBraces(template: PlacedTemplate): Foreign[] {
  const { text } = template.value;
  return partsIn(template, 'variable').flatMap(({ name, start, end }): Foreign[] => {
    const sign = start > 0 && '$%'.includes(text[start - 1]!) ? 1 : 0;
    const meant = meantReference(name);
    if (meant) return [{ sort: 'reference', start: start - sign, end, ...meant, inBraces: true }];
    const isVariable = serverVariable(name) !== undefined || /^HTTP_/i.test(name);
    return sign === 1 && isVariable ? [{ sort: 'sign', start: start - 1, end: start }] : [];
  });
}

/** `${R:1}`, as in scripts: the sign stays in front of what is put in. */
function dollars(template: PlacedTemplate): Foreign[] {
  const { text } = template.value;
  if (template.place !== 'url' || !text.includes('${')) return [];
  const signed = partsIn(template, 'reference').filter(({ start }) => text[start - 1] === '$');
  return signed.map(({ start }) => ({ sort: 'sign', start: start - 1, end: start }));
}

/** The back-reference that a name in braces is meant for: `1`, `R1`, `C.2`. */
export function meantReference(name: string): Pick<TemplateReference, 'of' | 'number'> | undefined {
  const [, letter, digit] = /^(?:([RC])[.;,_ -]?)?(\d)$/i.exec(name) ?? [];
  if (digit === undefined) return undefined;
  return { of: letter?.toUpperCase() === 'C' ? 'condition' : 'rule', number: Number(digit) };
}

function ofNginx(text: string): Foreign[] {
  return [...text.matchAll(/\$([a-z_]+)\b/g)].flatMap(({ index, 0: { length }, 1: name = '' }): Foreign[] =>
    nginxVariables.has(name)
      ? [{ sort: 'variable', start: index, end: index + length, right: nginxVariables.get(name) }]
      : [],
  );
}
