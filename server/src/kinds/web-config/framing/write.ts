import type { Span, TextEdit } from '../../../core/span';
import { decideFraming } from '../../../domain/framing/decide';
import type { FramingIntent } from '../../../domain/framing/intent';
import { framingPattern } from '../../../domain/framing/write-pattern';
import { parsePattern } from '../../../domain/rewrite/pattern';
import { replaceIn } from '../../../syntax/decoded';
import { parsePatternText } from '../../../syntax/regex';
import { isSound } from '../../../syntax/regex/problems';
import { framingWording, writeProblems } from '../data/framing-messages';
import type { WebConfig } from '../model';
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
  for (const occurrence of occurrences) {
    const written = writeInto(occurrence, intent);
    if (written.problem !== undefined) return { ...written, span: occurrence.value.span };
    edits.push(...written.edits);
  }
  return { edits };
}

/** The name of the rule or precondition that an occurrence is in. */
export function nameOf({ unit }: FramingOccurrence): string {
  return unit.name?.text || framingWording.noName;
}

function writeInto(occurrence: FramingOccurrence, intent: FramingIntent): Written {
  if (isSo(occurrence, intent)) return { edits: [] };
  const { pattern, value, element } = occurrence;
  if (pattern.syntax !== 'ECMAScript') return { problem: writeProblems.syntax(nameOf(occurrence)) };
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
