import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../server/src/core/config';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import type { Span } from '../../../server/src/core/span';
import { document } from '../../syntax/properties/documents';
import { check, corpusFiles, type PropertiesKind, propertiesKinds } from './files';

function assertSound({ findings, crashes, text }: Analysis, label: string): void {
  if (crashes.length > 0) assert.fail(`${label}: ${crashes[0]!.ruleId} threw ${crashes[0]!.error}`);
  for (const { ruleId, span, related, fix, suggestions } of findings) {
    const edits = [...(fix?.edits ?? []), ...suggestions.flatMap(suggestion => suggestion.edits)];
    for (const { start, end } of [span, ...related.map(info => info.span), ...edits.map(edit => edit.span)])
      if (!(0 <= start && start <= end && end <= text.length)) assert.fail(`${label}: ${ruleId} at ${start}-${end}`);
  }
}

/** Asks a kind for everything it gives at every place of a text. */
function askAll(kind: PropertiesKind, text: string): void {
  const model = kind.parse(text);
  const inside = ({ start, end }: Span): void => assert.ok(0 <= start && start <= end && end <= text.length);
  for (let at = 0; at <= text.length; at++) {
    for (const { replace } of kind.completions!(model, at, emptyConfig)) inside(replace);
    const hover = kind.hover!(model, at, emptyConfig);
    if (hover) inside(hover.span);
    for (const span of kind.selections!(model, at)) inside(span);
  }
  for (const { span, selection } of kind.symbols!(model))
    assert.ok(span.start <= selection.start && selection.end <= span.end);
  for (const { span } of kind.facts!(model)) inside(span);
  for (const span of [...kind.folds!(model), ...kind.secrets!(model, text), ...kind.commentSpans(model, text)])
    inside(span);
  kind.read!(model);
}

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(30), inserted: document });

for (const kind of propertiesKinds) {
  describe(`${kind.id}: whatever is typed`, function () {
    this.timeout(120_000);
    const files = corpusFiles(kind);

    it('every prefix of every file is checked', () => {
      for (const { name, text } of files)
        for (let length = 0; length < text.length; length += 7)
          assertSound(check(kind, text.slice(0, length)), `${name}, first ${length}`);
    });

    it('every face answers at every place', () => {
      for (const { text } of files.slice(0, 12)) askAll(kind, text);
      fc.assert(
        fc.property(document, text => askAll(kind, text)),
        { numRuns: 300 },
      );
    });

    it('a check after edits finds what a fresh check finds', () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
          let analysis = check(kind, file.text);
          for (const { at, removed, inserted } of edits) {
            const start = Math.floor(at * analysis.text.length);
            const oldEnd = Math.min(analysis.text.length, start + removed);
            const text = analysis.text.slice(0, start) + inserted + analysis.text.slice(oldEnd);
            const change = { start, oldEnd, newEnd: start + inserted.length };
            analysis = analyze({ kind, text, config: emptyConfig, previous: { analysis, change } });
            assert.deepEqual(analysis.findings, check(kind, text).findings);
            assertSound(analysis, file.name);
          }
        }),
        { numRuns: 300 },
      );
    });
  });
}
