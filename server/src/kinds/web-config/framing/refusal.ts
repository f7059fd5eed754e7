import type { Span } from '../../../core/span';
import { isInside } from '../../../domain/framing/causes';
import { alsoWrong, framingWording, refusalReasons } from '../data/framing-messages';
import { originOf } from './effect';
import { namesIn } from './judgement';
import type { FramingOccurrence } from './occurrences';

export type RefusalReason = keyof typeof refusalReasons;

/** Why a pattern keeps somebody out, as a person would tell it who knows the guide's text. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The letter behind a backslash that stands where a dot should. */
  readonly letter: string;
  /** What else is wrong with a copy of the guide's text, as further sentences with a blank in front; empty for nothing. */
  readonly also: string;
  /** The lost dot, else the pattern. */
  readonly span: Span;
}

/** A backslash between the parts of a domain, without its dot. */
const lostDot = /(?<=[a-z\d])\\(?=([a-z])[a-z])/gi;

/**
 * @param cause why the decision says that somebody does not get in
 * @param query what the pattern is not found in
 */
export function refusalOf({ value }: FramingOccurrence, cause: string, query: string): Refusal {
  const lost = value.text.matchAll(lostDot).next().value;
  if (cause === 'domain' && lost) {
    const span = value.spanOf(lost.index!, lost.index! + 2);
    return { reason: 'lostDot', letter: lost[1]!, also: alsoIn(value.text), span };
  }
  const isDollar = (cause === 'domain' || cause === 'terminator') && endsWithDollar(value.text);
  const isEnd = cause === 'terminator' && !query.endsWith('&a=b');
  const known = cause in refusalReasons ? (cause as RefusalReason) : 'domain';
  return { reason: isDollar ? 'dollar' : isEnd ? 'end' : known, letter: '', also: '', span: value.span };
}

/** The same as sentences, about a page at a URL. */
export function refusalText(occurrence: FramingOccurrence, url: string, cause: string, query: string): string {
  const { reason, letter, also } = refusalOf(occurrence, cause, query);
  const host = originOf(url)?.host ?? '';
  const isNamed = isInside(host, namesIn(occurrence), true);
  if (reason === 'domain' && !isNamed) return framingWording.notNamed;
  return `${refusalReasons[reason].replace('{letter}', letter)}${also}`;
}

function alsoIn(text: string): string {
  const faults = [
    ...(text.includes('[a-z0-9.]?') ? [alsoWrong.subdomain] : []),
    ...(endsWithDollar(text) ? [alsoWrong.dollar] : []),
    ...((text.match(/%3A/gi)?.length ?? 0) > 1 ? [] : [alsoWrong.port]),
  ];
  return faults.length > 0 ? ` Also: ${faults.join('; ')}.` : '';
}

/** Whether the text ends with a dollar sign for its end. */
function endsWithDollar(text: string): boolean {
  return /\\\$\)*$/.test(text);
}
