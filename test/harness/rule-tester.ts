import assert from 'node:assert/strict';
import { type Config, emptyConfig } from '../../server/src/core/config';
import type { Finding } from '../../server/src/core/finding';
import { applyEdits } from '../../server/src/core/fix';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import type { NamedFiles } from '../../server/src/core/named-files';
import type { SourceEncoding } from '../../server/src/core/rule';
import { unmark } from './marks';
import { type OtherText, otherFilesOf, uriOf } from './other-texts';

export interface FindingCase extends Circumstances {
  readonly name?: string;
  /** The file, with `⟦…⟧` around the exact characters of every finding of the rule, in the order of the text. */
  readonly text: string;
  /** The message id of every finding (of all of them where one is given). */
  readonly messageId: string;
  /** Parts that the first finding's message must hold. */
  readonly says?: readonly string[];
  /** The whole file after the first finding's fix. */
  readonly fixed?: string;
  /** The first finding's suggestions: title and the whole file after it. */
  readonly suggestions?: readonly { readonly title: string; readonly fixed: string }[];
  readonly severity?: Finding['severity'];
  /** The places in other files that the first finding points to: the file and the exact characters. */
  readonly related?: readonly { readonly path: string; readonly text: string }[];
}

export interface CleanCase extends Circumstances {
  readonly name?: string;
  readonly text: string;
}

/** What there is besides the file. */
interface Circumstances {
  readonly config?: Partial<Config>;
  readonly encoding?: SourceEncoding;
  /** The other files of the deployment. Where it is missing nothing is known of them. */
  readonly others?: readonly OtherText[];
  /** Texts by the paths that the file names, null where there is nothing. Where it is missing nobody looks. */
  readonly named?: Readonly<Record<string, string | null>>;
  /** Whether some of the other files could not be read. */
  readonly incomplete?: boolean;
}

export interface RuleCases {
  readonly findings: readonly FindingCase[];
  /** Files on which the rule has nothing to say. */
  readonly clean: readonly (string | CleanCase)[];
  /** Files that look much like a faulty one and are right. */
  readonly nearMisses: readonly (string | CleanCase)[];
}

/** Ways of writing the same file that must not change what is found. */
const variants: readonly { name: string; of(text: string, kind: AnyKind): string }[] = [
  { name: '', of: text => text },
  { name: ' (CRLF)', of: text => text.replace(/\r?\n/g, '\r\n') },
  { name: ' (BOM)', of: text => `\uFEFF${text}` },
  { name: ' (astral)', of: (text, kind) => withComment(text, kind) },
];

/** Puts a comment with characters outside the BMP at the first place where the kind allows one. */
function withComment(text: string, { comments }: AnyKind): string {
  if (!comments.open) return text;
  const at = /^\s*<\?xml[^>]*\?>/.exec(text)?.[0].length ?? 0;
  const comment = comments.close ? `${comments.open} 😀𝒳 ${comments.close}` : `${comments.open} 😀𝒳\n`;
  return text.slice(0, at) + comment + text.slice(at);
}

/**
 * Defines the tests of one rule: exact spans, messages, fixes (applied: the finding gone, the text as expected), near misses,
 * each also with CRLF, a BOM and astral characters.
 */
export function testRule(kind: AnyKind, ruleId: string, cases: RuleCases): void {
  describe(ruleId, () => {
    it('has findings, clean cases and near misses', () => {
      assert.ok(
        kind.rules.some(rule => rule.meta.id === ruleId),
        `${kind.id} has no rule ${ruleId}`,
      );
      assert.ok(cases.findings.length > 0 && cases.clean.length > 0 && cases.nearMisses.length > 0);
    });
    for (const [index, entry] of cases.findings.entries()) findingTests(kind, ruleId, entry, index);
    for (const [list, name] of [
      [cases.clean, 'clean'],
      [cases.nearMisses, 'near miss'],
    ] as const) {
      for (const [index, entry] of list.entries())
        silentTest(kind, ruleId, typeof entry === 'string' ? { text: entry } : entry, `${name} ${index + 1}`);
    }
  });
}

function findingTests(kind: AnyKind, ruleId: string, entry: FindingCase, index: number): void {
  for (const variant of variants) {
    it(`finding ${index + 1}${entry.name ? `: ${entry.name}` : ''}${variant.name}`, () => {
      const { text, spans } = unmark(variant.of(entry.text, kind));
      const findings = findingsOf(kind, ruleId, text, entry);
      assert.deepEqual(
        findings.map(({ span }) => text.slice(span.start, span.end)),
        spans.map(span => text.slice(span.start, span.end)),
      );
      assert.deepEqual(
        findings.map(({ span }) => span),
        spans,
      );
      assert.deepEqual(
        findings.map(({ messageId }) => messageId),
        spans.map(() => entry.messageId),
      );
      for (const finding of findings) {
        checkFilled(kind, finding);
        if (entry.severity) assert.equal(finding.severity, entry.severity);
      }
      for (const part of entry.says ?? [])
        assert.ok(findings[0]!.message.includes(part), `"${findings[0]!.message}" does not say "${part}"`);
      if (entry.related) assert.deepEqual(relatedOf(findings[0]!, entry), entry.related);
      repairTests(kind, ruleId, entry, findings, text, value => variant.of(value, kind));
    });
  }
}

function relatedOf({ related }: Finding, { others = [] }: FindingCase): FindingCase['related'] {
  return related.flatMap(({ uri, span }) =>
    others
      .filter(({ path }) => uriOf(path) === uri)
      .map(({ path, text }) => ({ path, text: text.slice(span.start, span.end) })),
  );
}

/** A message may hold braces of the file's own; what counts is that each placeholder of its template got its data. */
function checkFilled({ rules }: AnyKind, { ruleId, messageId, data }: Finding): void {
  const template = rules.find(({ meta }) => meta.id === ruleId)?.meta.messages[messageId] ?? '';
  for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g)) assert.ok(name in data, `{${name}} was left unfilled`);
}

function repairTests(
  kind: AnyKind,
  ruleId: string,
  entry: FindingCase,
  findings: readonly Finding[],
  text: string,
  vary: (text: string) => string,
): void {
  const first = findings[0]!;
  if (entry.fixed !== undefined) {
    assert.ok(first.fix, 'the finding has no fix');
    assert.equal(applyEdits(text, first.fix.edits), vary(entry.fixed));
  }
  if (entry.suggestions) {
    assert.deepEqual(
      first.suggestions.map(({ title }) => title),
      entry.suggestions.map(({ title }) => title),
    );
    for (const [index, { fixed }] of entry.suggestions.entries()) {
      assert.equal(applyEdits(text, first.suggestions[index]!.edits), vary(fixed));
    }
  }
  for (const repair of [...(first.fix ? [first.fix] : []), ...first.suggestions]) {
    assert.doesNotMatch(repair.title, /\{\w+\}/);
    const left = findingsOf(kind, ruleId, applyEdits(text, repair.edits), entry);
    assert.ok(left.length < findings.length, `"${repair.title}" leaves ${left.length} of ${findings.length} findings`);
  }
}

function silentTest(kind: AnyKind, ruleId: string, entry: CleanCase, label: string): void {
  it(`${label}${entry.name ? `: ${entry.name}` : ''}`, () => {
    for (const variant of variants) {
      const findings = findingsOf(kind, ruleId, variant.of(entry.text, kind), entry);
      assert.deepEqual(
        findings.map(({ message }) => message),
        [],
        variant.name,
      );
    }
  });
}

function namedOf({ named }: Circumstances): NamedFiles | undefined {
  return (
    named && {
      at: path => {
        const text = named[path];
        return text === null ? 'missing' : text === undefined ? undefined : { isFolder: false, files: [{ text }] };
      },
    }
  );
}

function findingsOf(kind: AnyKind, ruleId: string, text: string, entry: Circumstances): Finding[] {
  const config = { ...emptyConfig, ...entry.config };
  const others = entry.others && otherFilesOf(kind, entry.others, !entry.incomplete);
  const { findings, crashes } = analyze({
    kind,
    text,
    config,
    encoding: entry.encoding,
    named: namedOf(entry),
    others,
  });
  assert.deepEqual(crashes, []);
  for (const { span } of findings) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  return findings.filter(finding => finding.ruleId === ruleId);
}
