import fc from 'fast-check';
import type { XmlDocument, XmlElement } from '../../../server/src/syntax/xml/tree';

/** Well-formed documents, as people write them. */
export const documents: Readonly<Record<string, string>> = {
  'pool map': `<?xml version="1.0" encoding="UTF-8"?>
<conn_pool_list>
  <!-- the active database -->
  <connpool name="Platform_MSSQL_Pool">
    <User egid="3026">eGActiveDB</User>
    <Password egid="3027">36423441363</Password>
    <Url egid="3028">jdbc:sqlserver://ussuh23:1433;integratedSecurity=false;databaseName=eGActiveDB</Url>
  </connpool>
  <connpool name='ReportsDB_MSSQL_Pool'>
    <User egid="3030"/>
    <Password egid="3031"></Password>
    <Url egid="3032">jdbc:sqlserver://ussuh24\\ONE;applicationName=a&amp;b;user={x]};</Url>
  </connpool>
</conn_pool_list>
`,
  'web.config': `\uFEFF<?xml version="1.0"?>
<configuration>
\t<system.webServer>
\t\t<rewrite>
\t\t\t<outboundRules>
\t\t\t\t<rule name="frame" preCondition="IsHTML" patternSyntax='ECMAScript'>
\t\t\t\t\t<match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" />
\t\t\t\t\t<conditions logicalGrouping="MatchAll" trackAllCaptures = "false">
\t\t\t\t\t\t<add input="{QUERY_STRING}" pattern="wsname=(https?%3a%2f%2f&#x5B;^&amp;&quot;&lt;]+)" />
\t\t\t\t\t</conditions>
\t\t\t\t\t<action type="Rewrite" value='say "no"'/>
\t\t\t\t</rule>
\t\t\t</outboundRules>
\t\t</rewrite>
\t</system.webServer>
</configuration>`,
  'all of XML': `<?xml version='1.0' encoding='UTF-8' standalone='yes'?><?style a="b" ?><!-- one --><a:list xmlns:a="urn:x"
    été="ж" b='1&#10;2'><![CDATA[<&]]]]><![CDATA[>]]>tail &lt;&#128169;\u{1F4A9} ]] > <a.b-c/><!----><?x?>
<d
>
x</d
></a:list><!-- two -->
<?end?>
`,
};

/** All that a document tells about itself. */
export function described(document: XmlDocument): unknown {
  const { problems, declaration, text, root } = document;
  return { text, problems, declaration, comments: document.comments(), root: root && describedElement(root) };
}

function describedElement(element: XmlElement): unknown {
  const { name, nameSpan, start, end, startTag, endTag, selfClosing, contentSpan, content } = element;
  const { length } = content.text;
  return {
    ...{ name, nameSpan, start, end, startTag, endTag, selfClosing, contentSpan, text: content.text },
    textSpans: [content.span, content.spanOf(0, length), content.spanOf(length >> 1, length)],
    attributes: element.attributes.map(({ name, nameSpan, span, value }) => ({
      ...{ name, nameSpan, span, text: value?.text, valueSpan: value?.span, all: value?.spanOf(0, value.text.length) },
    })),
    children: element.children.map(describedElement),
  };
}

export function* elementsOf(document: XmlDocument): Generator<XmlElement> {
  const waiting = document.root ? [document.root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    waiting.push(...[...element.children].reverse());
  }
}

/** Pieces that people type and that break or mend a text. */
const pieces = [
  ...['<', '>', '/', '"', "'", '=', '&', ';', ' ', '\n', '\r\n', '\t', '-', '--', '-->', '<!--', '<![CDATA[', ']]>'],
  ...['<?', '?>', '<?xml', '<a>', '</a>', '<User>', '</User>', '</Usr>', '<Url egid="1">', '</Url>', '</connpool>'],
  ...[
    '<connpool name="x">',
    ' a="1"',
    ' a=1',
    ' a',
    'text',
    '&amp;',
    '&#0;',
    '&#65;',
    '&x;',
    'é',
    '\u0001',
    '</',
    '<!',
  ],
  ...['</conn_pool_list>', '<conn_pool_list>', '\n  <User>', 'name="'],
];

/** An edit: the place and the length taken out as shares of the text, and what is put in. */
export interface Edit {
  readonly at: number;
  readonly take: number;
  readonly put: string;
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.noBias(fc.integer({ min: 0, max: 9999 })).map(place => place / 9999),
  take: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.nat(3), weight: 3 }, fc.nat(60)),
  put: fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 4 }, fc.constant(''), fc.string({ maxLength: 3 })),
});

export const anyDocument = fc.constantFrom(...Object.values(documents));

/** Makes an edit, and says what it did. */
export function edited(text: string, { at, take, put }: Edit) {
  const start = Math.floor(at * text.length);
  const oldEnd = Math.min(text.length, start + take);
  const change = { start, oldEnd, newEnd: start + put.length };
  return { text: text.slice(0, start) + put + text.slice(oldEnd), change };
}
