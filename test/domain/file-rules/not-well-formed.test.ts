import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import type { FileKind } from '../../../server/src/core/kind';
import { analyze } from '../../../server/src/core/lint';
import { notWellFormedRule } from '../../../server/src/domain/file-rules/not-well-formed';
import { Element } from '../../../server/src/syntax/xml/element';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import type { XmlDocument } from '../../../server/src/syntax/xml/tree';

interface Model {
  readonly document: XmlDocument;
}

const xml: FileKind<Model> = {
  id: 'xml',
  title: 'xml',
  language: 'xml',
  names: ['a.xml'],
  comments: { open: '<!--', close: '-->' },
  commentSpans: () => [],
  parse: text => ({ document: parseXml(text) }),
  rules: [
    notWellFormedRule<Model>({
      kind: 'xml',
      consequence: 'Nothing is read.',
      restore: 'Restore the file.',
      references: [{ title: 'the tests' }],
      names: { known: /^known$/, holdsValue: /^value$/ },
    }),
  ],
};

/** Broken texts with a fault at every level, or many faults in one place. */
const broken: Record<string, (count: number) => string> = {
  'elements that nothing closes': count => '<a>'.repeat(count),
  'elements that nothing closes, a line each': count => '<a>\n'.repeat(count),
  'elements that nothing closes before what is not text': count => '<a>'.repeat(count) + '<!---->'.repeat(count),
  'every second element closed': count => '<b><a>'.repeat(count) + '</b>'.repeat(count),
  'end tags of another name': count => '<a>'.repeat(count) + '</b>'.repeat(count),
  'end tags without a name': count => '<a>'.repeat(count) + '</>'.repeat(count),
  'characters that have to be escaped': count => '<a>'.repeat(count) + '< '.repeat(count),
  'start tags without an end': count => `<r>${'<a x="1" '.repeat(count)}${'</a>'.repeat(count)}`,
  'attributes that are there already': count => `<r ${'a="1" '.repeat(count)}/>`,
  'names still to be typed': count => '<'.repeat(count),
};

/** How often a check asks where some element starts. */
function questions(text: string): number {
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'start')!;
  let asked = 0;
  Object.defineProperty(Element.prototype, 'start', {
    configurable: true,
    get(this: Element) {
      asked++;
      return get!.call(this);
    },
  });
  try {
    const { findings, crashes } = analyze({ kind: xml, text, config: emptyConfig });
    assert.deepEqual(crashes, []);
    assert.ok(findings.length > 100);
  } finally {
    Object.defineProperty(Element.prototype, 'start', { configurable: true, get });
  }
  return asked;
}

describe('xml/not-well-formed, broken at every level', () => {
  for (const [what, make] of Object.entries(broken)) {
    it(what, () => {
      const [fewer, more] = [questions(make(1000)), questions(make(2000))];
      // Twice the text, with a little more for each search among siblings; were it quadratic, it would be four times.
      assert.ok(more <= fewer * 2.5, `${fewer} for a thousand, ${more} for two thousand`);
    });
  }
});
