import { ruleTitle } from '../../domain/rewrite/run/describe';
import type { TestFailure, TestResult } from '../../domain/rewrite/tests/run';
import type { Lines } from '../lines';
import { harmless } from './display';
import type { Style } from './style';

/** A file of tests, run. */
export interface TestedFile {
  readonly path: string;
  readonly lines: Lines;
  readonly results: readonly TestResult[];
  /** The file that was tested. */
  readonly tested: string;
  readonly testedLines: Lines;
}

/** The results of one file for people. @param quiet whether only failures are told */
export function testedFileText(file: TestedFile, quiet: boolean, style: Style): string {
  const results = file.results.filter(({ failures }) => !quiet || failures.length > 0);
  if (results.length === 0) return '';
  const lines = results.flatMap(result => resultLines(result, file, style));
  return `${[style('file', harmless(file.path)), '', ...lines].join('\n')}\n`;
}

function resultLines({ test, failures }: TestResult, file: TestedFile, style: Style): string[] {
  const name = harmless(test.name);
  if (failures.length === 0) return [`  ${style('added', 'ok')}      ${name}`];
  const place = style('faint', placeIn(file.path, file.lines, test.nameSpan.start));
  return [
    `  ${style('error', 'failed')}  ${name}  ${place}`,
    ...failures.flatMap(failure => failureLines(failure, file, style)),
  ];
}

function failureLines({ what, expected, actual, rule }: TestFailure, file: TestedFile, style: Style): string[] {
  const told = `          ${harmless(`${what}: expected ${expected}, got: ${actual}`)}`;
  if (!rule) return [told];
  const place = placeIn(file.tested, file.testedLines, rule.span.start);
  const who = rule.name === undefined ? '' : `${ruleTitle(rule)} `;
  return [
    told,
    `            ${style('place', place)} ${harmless(`${who}${rule.result === actual ? '' : rule.result}`.trimEnd())}`,
  ];
}

function placeIn(path: string, lines: Lines, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${harmless(path)}:${line}:${column}`;
}

/** "3 tests: 2 passed, 1 failed". */
export function summaryText(files: readonly TestedFile[], style: Style): string {
  const results = files.flatMap(file => file.results);
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const count = `${results.length} ${results.length === 1 ? 'test' : 'tests'}`;
  const text = `${count}: ${results.length - failed} passed, ${failed} failed`;
  return `${style(failed > 0 ? 'error' : 'strong', text)}\n`;
}

/** The results of one file for programs. */
export function testedFileJson({ path, lines, results, tested, testedLines }: TestedFile): object {
  const place = (of: Lines, offset: number) => ({ offset, ...of.at(offset) });
  return {
    path,
    tested,
    tests: results.map(({ test, failures }) => ({
      name: test.name,
      start: place(lines, test.span.start),
      end: place(lines, test.span.end),
      passed: failures.length === 0,
      failures: failures.map(({ what, expected, actual, span, rule }) => ({
        what,
        expected,
        actual,
        start: place(lines, span.start),
        end: place(lines, span.end),
        ...(rule
          ? {
              rule: {
                name: rule.name ?? null,
                result: rule.result,
                path: tested,
                start: place(testedLines, rule.span.start),
                end: place(testedLines, rule.span.end),
              },
            }
          : {}),
      })),
    })),
  };
}
