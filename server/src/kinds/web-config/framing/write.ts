import type { Span, TextEdit } from '../../../core/span';
import { decideFraming } from '../../../domain/framing/decide';
import type { FramingIntent } from '../../../domain/framing/intent';
import { framingPattern } from '../../../domain/framing/write-pattern';
import type { Pattern } from '../../../domain/rewrite/model';
import { parsePattern } from '../../../domain/rewrite/pattern';
import { replaceIn } from '../../../syntax/decoded';
import { parsePatternText } from '../../../syntax/regex';
import { asRegexText } from '../../../syntax/regex/as-regex';
import { isSound } from '../../../syntax/regex/problems';
import { framingWording, writeProblems } from '../data/framing-messages';
import type { WebConfig } from '../model';
import { patternsOf } from '../patterns';
import { withAttribute } from '../places';
import { type CaptureFault, captureFaults } from './capture-faults';
import { namesIn, patternOf } from './judgement';
import { allFramingOccurrences, type FramingOccurrence } from './occurrences';
import { changedReference } from './references';
import { rewrittenTexts } from './surroundings';

/** Edits that are one step, or why there are none, as a sentence. */
export type Written =
  | { readonly edits: readonly TextEdit[]; readonly problem?: undefined }
  | { readonly problem: string; readonly edits?: undefined; readonly span?: Span };

/**
 * Has every `wsname=` pattern of a file let in just whom an intent means. What stands around a pattern stays, the numbers of groups too,
 * and each result is proved before it is given. No edits where everything is so already.
 */
export function allowOnly(model: WebConfig, intent: FramingIntent): Written {
  const occurrences = allFramingOccurrences(model);
  if (model.document.problems.some(({ code }) => code !== 'doctype')) return { problem: writeProblems.unreadable };
  if (occurrences.length === 0) return { problem: writeProblems.nothing };
  return allowOnlyIn(occurrences, intent);
}

/** The same for some of the patterns. */
export function allowOnlyIn(occurrences: readonly FramingOccurrence[], intent: FramingIntent): Written {
  if (intent.domains.length === 0) return { problem: writeProblems.nobody };
  const edits: TextEdit[] = [];
  const converted = new Set<FramingOccurrence['unit']>();
  for (const occurrence of occurrences) {
    const { unit } = occurrence;
    const written = writeInto(occurrence, intent);
    if (written.problem !== undefined) return { ...written, span: occurrence.value.span };
    edits.push(...written.edits);
    if (written.edits.length === 0 || occurrence.pattern.syntax === 'ECMAScript' || converted.has(unit)) continue;
    converted.add(unit);
    edits.push(...conversion(unit, new Set(occurrences.map(({ pattern }) => pattern))));
  }
  return { edits };
}

/** Has a rule or precondition match by regular expressions: all its patterns but those that are replaced anyway mean the same as before. */
function conversion(unit: FramingOccurrence['unit'], replaced: ReadonlySet<Pattern>): TextEdit[] {
  const others = patternsOf(unit).filter(({ pattern }) => !replaced.has(pattern));
  const edits = others.map(({ value, regex }) => replaceIn(value, 0, value.text.length, asRegexText(regex)));
  return [withAttribute(unit.element, 'patternSyntax', 'ECMAScript'), ...edits];
}

/** Whether every pattern of a rule or precondition can be written as a regular expression: not what is looked for in a body. */
function isConvertible(unit: FramingOccurrence['unit']): boolean {
  return unit.direction !== 'outbound' || !unit.match?.pattern.text || unit.match.serverVariable !== undefined;
}

/** The name of the rule or precondition that an occurrence is in. */
export function nameOf({ unit }: FramingOccurrence): string {
  return unit.name?.text || framingWording.noName;
}

function writeInto(occurrence: FramingOccurrence, intent: FramingIntent): Written {
  if (isSo(occurrence, intent)) return { edits: [] };
  const { pattern, value, element } = occurrence;
  if (pattern.syntax !== 'ECMAScript' && !isConvertible(occurrence.unit))
    return { problem: writeProblems.syntax(nameOf(occurrence)) };
  const text = newTextFor(occurrence, intent);
  if (text === undefined) return { problem: writeProblems.proof(nameOf(occurrence)) };
  if (text !== value.text) {
    const reference = changedReference(occurrence, text, intent);
    if (reference) return { problem: writeProblems.groups(nameOf(occurrence), reference) };
  }
  const edits = text === value.text ? [] : [replaceIn(value, 0, value.text.length, text)];
  return { edits: pattern.ignoreCase ? edits : [...edits, withAttribute(element, 'ignoreCase', 'true')] };
}

/** Whether a pattern lets in just those, and what refers to it does not hinder them: then it may stay as somebody wrote it. */
function isSo(occurrence: FramingOccurrence, intent: FramingIntent): boolean {
  const names = namesIn(occurrence);
  if (names.length !== intent.domains.length || !names.every(name => intent.domains.includes(name))) return false;
  const { verdict } = decideFraming(patternOf(occurrence), intent);
  const breaks = ({ code }: CaptureFault) => code !== 'encoded';
  return verdict === 'exact' && occurrence.pattern.ignoreCase && !captureFaults(occurrence, intent).some(breaks);
}

/** The first way of keeping what stands around the pattern that is proved to do what is meant. */
function newTextFor(occurrence: FramingOccurrence, intent: FramingIntent): string | undefined {
  const old = parsePattern(occurrence.pattern);
  const isRight = (text: string): boolean => {
    const regex = parsePatternText(text, 'ECMAScript');
    if (!isSound(regex) || regex.groupCount !== old.groupCount) return false;
    const { verdict } = decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, intent);
    return verdict === 'exact';
  };
  return rewrittenTexts(old, groups => framingPattern(intent, groups)).find(isRight);
}
