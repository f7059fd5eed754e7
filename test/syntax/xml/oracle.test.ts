import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { parseXml } from '../../../server/src/syntax/xml/parse';
import { ensureProgram } from '../../harness/programs';
import { anyDocument, anyEdit, documents, edited } from './documents';

/** The first thing that saxes finds wrong. */
function saxesError(text: string): string | undefined {
  const parser = new SaxesParser();
  let first: string | undefined;
  parser.on('error', error => {
    first ??= error.message;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    first ??= String(error);
  }
  return first;
}

/**
 * Where the two differ on purpose: any document type declaration is told (none of these files needs one, and it can
 * declare entities); a text that claims XML 1.1 is read as 1.0; half of a surrogate pair is not allowed (saxes takes a
 * high one for a character, and no file can hold one).
 */
function isComparable(text: string): boolean {
  if (/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))) return false;
  return !/<!DOCTYPE/i.test(text) && !/^\uFEFF?<\?xml\s+version\s*=\s*["'](?!1\.0["'])/.test(text);
}

/** saxes accepts `<?a?b?>`, which production 16 does not allow; xmllint refuses it. */
function hasQuestionBehindTarget(text: string): boolean {
  return /<\?[^\s?]+\?(?!>)/.test(text);
}

/** xmllint refuses encodings that it does not know or that the bytes are not in. */
function namesOtherEncoding(text: string): boolean {
  return /^\uFEFF?<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text);
}

const byHand = [
  ...[
    '',
    ' ',
    '\uFEFF',
    'x',
    '<a/>',
    '<a/>x',
    'x<a/>',
    '<a/><b/>',
    '<a></a><!-- x -->',
    '\uFEFF\uFEFF<a/>',
    '<a/>&amp;',
  ],
  ...[
    '<a',
    '<a ',
    '<a b',
    '<a b=',
    '<a b="',
    '<a b="c',
    '<a b="c"',
    '<a b="c">',
    '<a b="c"/',
    '<',
    '</',
    '</a',
    '<a></a',
    '<!',
    '<?',
    '<!-',
    '<!--',
  ],
  ...[
    '<a b="1"c="2"/>',
    '<a b="1" b="1"/>',
    '<a b=1/>',
    '<a b/>',
    '<a =1/>',
    '<a b = "1"/>',
    '<a b="<"/>',
    '<a b="&lt;"/>',
    '<a b=">"/>',
    '<a / >',
    '<a/ >',
    '<a "b"/>',
  ],
  ...[
    '<a>&</a>',
    '<a>&amp</a>',
    '<a>&x;</a>',
    '<a>&#65;</a>',
    '<a>&#x41;</a>',
    '<a>&#X41;</a>',
    '<a>&#0;</a>',
    '<a>&#xFFFE;</a>',
    '<a>&#x1F4A9;</a>',
    '<a>&#x110000;</a>',
    '<a>&#xD800;</a>',
    '<a>&#;</a>',
    '<a>&;</a>',
    '<a>& b;</a>',
    '<a>&#1a;</a>',
  ],
  ...[
    '<a>]]></a>',
    '<a>]] ></a>',
    '<a>]]]></a>',
    '<a b="]]>"/>',
    '<a><![CDATA[<&]]></a>',
    '<a><![CDATA[<&]]]]></a>',
    '<a><![CDATA[</a>',
    '<a><![cdata[x]]></a>',
    '<![CDATA[x]]><a/>',
    '<a/><![CDATA[]]>',
  ],
  ...[
    '<a><!-- -- --></a>',
    '<a><!-- ---></a>',
    '<a><!----></a>',
    '<a><!---></a>',
    '<a><!--></a>',
    '<a><!-- <b> --></a>',
    '<a><!-- <!-- --> --></a>',
  ],
  ...[
    '<?xml version="1.0"?><a/>',
    ' <?xml version="1.0"?><a/>',
    '<?xml?><a/>',
    '<?xml version="1.0" ?><a/>',
    "<?xml version='1.0' encoding='x'?><a/>",
    '<?xml encoding="x"?><a/>',
    '<?xml version="1.0" standalone="yes" encoding="x"?><a/>',
    '<?xml version="1.0"encoding="x"?><a/>',
    '<?xml version="2.0"?><a/>',
    '<?xml version="1.0" standalone="maybe"?><a/>',
    '<?xml version="1.0" encoding="1"?><a/>',
    '<?xml version="1.0" encoding=""?><a/>',
    '<?xml version="1.0" x="y"?><a/>',
    '<?xml version=1.0?><a/>',
    '<?XML version="1.0"?><a/>',
    '<a/><?xml version="1.0"?>',
    '<a><?xml?></a>',
    '<?xml-stylesheet a?><a/>',
    '<?xml version="1.0">\n<a/>',
    '<?xml version = "1.0" ?><a/>',
    '<?xml version="1.0" version="1.0"?><a/>',
  ],
  ...[
    '<?a?><a/>',
    '<? a?><a/>',
    '<??><a/>',
    '<?a b?c?><a/>',
    '<?a??><a/>',
    '<?1?><a/>',
    '<?a+b?><a/>',
    '<?a',
    '<a><?b</a>',
  ],
  ...[
    '<a></b>',
    '<a><b></a>',
    '<a></a></a>',
    '</a>',
    '<a></A>',
    '<a></a >',
    '<a></ a>',
    '<a></a b>',
    '<a></a/>',
    '<a></>',
    '<></>',
    '<a><></a>',
    '<1/>',
    '<-a/>',
    '<a1/>',
    '<a.b-c_d:e/>',
    '<:/>',
    '<é/>',
    '<a×b/>',
    '<\u{10000}/>',
    '<a>\u{10000}</a>',
    '<a a&="1"/>',
    '<a\tb="1"\r\nc="2"/>',
  ],
  ...[
    '<a>\u0000</a>',
    '<a>\u0008</a>',
    '<a>\u000b</a>',
    '<a>\u007f\u0085</a>',
    '<a>\ufffe</a>',
    '<a>\uffff</a>',
    '<a b="\u0001"/>',
    '<a><!-- \u0001 --></a>',
    '<a><?b \u0001?></a>',
    '<a><![CDATA[\u0001]]></a>',
    '<a>\r\n\t</a>',
    '<a>\udc00</a>',
  ],
  ...[
    '<!ELEMENT a ANY><a/>',
    '<a><!ELEMENT a ANY></a>',
    '<a><!foo></a>',
    '<a>a < b</a>',
    '<a>a <b</a>',
    '<a><3</a>',
    '<a><<b/></a>',
    '<a b="x>\n<c d="y"/></a>',
    '<a b="x c="y"/>',
    '<x:a/>',
    '<a x:b="1" y:b="1"/>',
  ],
];

describe('XML well-formedness, against saxes', () => {
  it('is judged alike in texts made by hand', () => {
    for (const text of [...byHand, ...Object.values(documents)]) {
      if (!isComparable(text) || hasQuestionBehindTarget(text)) continue;
      assert.equal(
        parseXml(text).problems.length > 0,
        saxesError(text) !== undefined,
        `${JSON.stringify(text)}: ${saxesError(text)}`,
      );
    }
  });

  it('is judged alike in documents with mistakes', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyEdit, { maxLength: 3 }), (start, edits) => {
        const text = edits.reduce((before, edit) => edited(before, edit).text, start);
        if (!isComparable(text) || hasQuestionBehindTarget(text)) return;
        const [problem] = parseXml(text).problems;
        const theirs = saxesError(text);
        assert.equal(problem !== undefined, theirs !== undefined, `${theirs} / ${JSON.stringify(problem)}`);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Which of the texts xmllint refuses. */
function refusedByXmllint(texts: readonly string[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), 'ccconfig-xml-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const { stderr, error } = spawnSync('xmllint', ['--noout', '--nonet', ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    const refused = new Set(
      [...stderr.matchAll(/(\d+)\.xml:\d+: (?!namespace error|[^\n]* warning )[^\n]*error/g)].map(match =>
        Number(match[1]),
      ),
    );
    return texts.map((_, index) => refused.has(index));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('XML well-formedness, against xmllint', () => {
  before(function () {
    this.timeout(300_000);
    ensureProgram('xmllint', 'libxml2-utils');
  });

  it('is judged alike', () => {
    const sampled = fc.sample(fc.tuple(anyDocument, fc.array(anyEdit, { maxLength: 2 })), { numRuns: 400, seed: 7 });
    const mutated = sampled.map(([start, edits]) => edits.reduce((before, edit) => edited(before, edit).text, start));
    const texts = [...byHand, ...Object.values(documents), ...mutated].filter(
      text => isComparable(text) && !namesOtherEncoding(text),
    );
    const theirs = refusedByXmllint(texts);
    for (const [index, text] of texts.entries()) {
      assert.equal(parseXml(text).problems.length > 0, theirs[index], JSON.stringify(text));
    }
  });
});
