import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { conflictMarkers } from '../conflict-markers';
import { xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = defineRule({
  meta: {
    id: 'connection-pool-map/merge-conflict',
    severity: 'error',
    category: 'startup',
    summary: 'A marker of a merge that was not finished.',
    messages: {
      marker:
        'This line is a marker of a merge that was not finished. ECE cannot read the file, or reads both sides of the merge. Keep one side and delete the marker lines.',
      keepFirst: 'Keep the first side',
      keepSecond: 'Keep the second side',
    },
    suggests: true,
    references: [xmlSpecification, { title: 'git-merge, "How conflicts are presented"' }],
  },
  check({ document }: PoolMap, report, { holds }) {
    // `<<<<<<<` is a problem for XML wherever it is not in a comment.
    if (document.problems.length === 0 && !holds('>>>>>>>')) return;
    const markers = conflictMarkers(document.text);
    for (const [index, { role, span }] of markers.entries()) {
      const suggest = role === 'begin' ? sides(document.text, markers.slice(index, index + 3)) : [];
      report('marker', { at: span, suggest });
    }
  },
});

type Markers = ReturnType<typeof conflictMarkers>;

/** Both ways out of a conflict whose three lines are all there. */
function sides(text: string, [begin, middle, end]: Markers): { title: 'keepFirst' | 'keepSecond'; edits: Edit[] }[] {
  if (middle?.role !== 'middle' || end?.role !== 'end') return [];
  const line = (marker: { span: Span }): Span => ({ start: marker.span.start, end: afterLine(text, marker.span.end) });
  const cut = (start: number, to: number): Edit => ({ span: { start, end: to }, newText: '' });
  return [
    { title: 'keepFirst', edits: [cut(line(begin!).start, line(begin!).end), cut(line(middle).start, line(end).end)] },
    { title: 'keepSecond', edits: [cut(line(begin!).start, line(middle).end), cut(line(end).start, line(end).end)] },
  ];
}

interface Edit {
  readonly span: Span;
  readonly newText: '';
}

function afterLine(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}
