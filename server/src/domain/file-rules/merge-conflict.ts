import { defineRule, type Rule, type RuleContext, type Unit } from '../../core/rule';
import type { Span } from '../../core/span';
import { afterLine } from '../../core/text-lines';
import { type ConflictMarker, conflictMarkers } from './conflict-markers';
import type { KindWording, XmlModel } from './kind-wording';
import { worded } from './wording';

const messages = {
  marker:
    'This line is a marker of a merge that was not finished. {consequence} Keep one side and delete the marker lines.',
  keepFirst: 'Keep the first side',
  keepSecond: 'Keep the second side',
} as const;

interface MergeConflict<Model> extends KindWording {
  /** Whether markers would matter at all; where it is missing they always do. See `xmlMindsMarkers`. */
  readonly matters?: (model: Model, context: RuleContext) => boolean;
}

/** The rule about marks that a version control system left where two people had changed the same lines; for files of any syntax. */
export function mergeConflictRule<Model = unknown, U extends Unit = Unit>(of: MergeConflict<Model>): Rule<Model, U> {
  const { kind, consequence, references, matters } = of;
  return defineRule({
    meta: {
      id: `${kind}/merge-conflict`,
      severity: 'error',
      category: 'startup',
      summary: 'A marker of a merge that was not finished.',
      messages: worded(messages, { consequence }),
      suggests: true,
      references: [...references, { title: 'git-merge, "How conflicts are presented"' }],
    },
    check(model: Model, report, context) {
      const { text, holds } = context;
      if (!(holds('<<<<<<<') || holds('>>>>>>>')) || matters?.(model, context) === false) return;
      const markers = conflictMarkers(text);
      for (const [index, { role, span }] of markers.entries()) {
        const suggest = role === 'begin' ? sides(text, markers.slice(index, index + 3)) : [];
        report('marker', { at: span, suggest });
      }
    },
  });
}

/** `matters` of XML: `<<<<<<<` is a problem for it wherever it is not in a comment. */
export function xmlMindsMarkers({ document }: XmlModel, { holds }: RuleContext): boolean {
  return document.problems.length > 0 || holds('>>>>>>>');
}

/** Both ways out of a conflict whose three lines are all there. */
function sides(text: string, [begin, middle, end]: readonly ConflictMarker[]): Side[] {
  if (middle?.role !== 'middle' || end?.role !== 'end') return [];
  const line = (marker: ConflictMarker): Span => ({
    start: marker.span.start,
    end: afterLine(text, marker.span.end),
  });
  const cut = (start: number, to: number): Edit => ({ span: { start, end: to }, newText: '' });
  return [
    { title: 'keepFirst', edits: [cut(line(begin!).start, line(begin!).end), cut(line(middle).start, line(end).end)] },
    { title: 'keepSecond', edits: [cut(line(begin!).start, line(middle).end), cut(line(end).start, line(end).end)] },
  ];
}

interface Side {
  readonly title: 'keepFirst' | 'keepSecond';
  readonly edits: Edit[];
}

interface Edit {
  readonly span: Span;
  readonly newText: '';
}
