import type { Hover } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import { parsePolicies } from '../../domain/http-headers/csp';
import { cspDirectiveNamed } from '../../domain/http-headers/data/csp-directives';
import { parseSource } from '../../domain/http-headers/source';
import { isUnknown, type Part, withoutTemplates } from '../../domain/http-headers/text';
import { type Decoded, offsetIn } from '../../syntax/decoded';
import { policyWording as say } from './data/face-wording';

/** A directive or source of a Content-Security-Policy. */
export function policyHover(value: Decoded, offset: number): Hover | undefined {
  const at = offsetIn(value, offset);
  const isHere = ({ start, end }: Part): boolean => start <= at && at <= end;
  for (const { directives } of parsePolicies(withoutTemplates(value.text))) {
    for (const { name, nameAt, tokens } of directives) {
      const part = [nameAt, ...tokens].find(isHere);
      if (!part || isUnknown(part)) continue;
      const known = cspDirectiveNamed(name);
      const span = value.spanOf(part.start, part.end);
      if (part === nameAt) return known && { span, markdown: `**${known.name}** ${known.summary}` };
      const meaning = known && known.value !== 'other' ? sourceText(part) : undefined;
      return meaning === undefined ? undefined : { span, markdown: `${inlineCode(part.text)} ${meaning}` };
    }
  }
  return undefined;
}

function sourceText(part: Part): string | undefined {
  const source = parseSource(part);
  switch (source.is) {
    case 'self':
      return say.self;
    case 'none':
      return say.none;
    case 'scheme':
      return say.scheme(source.scheme);
    case 'host': {
      const { host, wildcard, port, scheme } = source;
      const hosts = host === '' ? say.anyHost : wildcard ? say.below(host) : host;
      return say.host(hosts, port, scheme);
    }
    default:
      return undefined;
  }
}
