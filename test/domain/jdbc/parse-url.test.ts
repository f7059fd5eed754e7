import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJdbcUrl } from '../../../server/src/domain/jdbc/parse-url';
import type { JdbcUrl } from '../../../server/src/domain/jdbc/url';
import { plainDecoded } from '../../../server/src/syntax/decoded';
import { parserCases } from './recorded-cases';

const parse = (url: string): JdbcUrl => parseJdbcUrl(plainDecoded(url));

/** The properties as Java prints a sorted map. */
const shown = ({ properties }: JdbcUrl): string =>
  `{${[...properties]
    .map(([name, { text }]) => `${name}=${text}`)
    .sort()
    .join(', ')}}`;

describe('parseJdbcUrl', () => {
  describe('reads what the driver reads', () => {
    for (const { url, ok, error } of parserCases) {
      it(JSON.stringify(url), () => {
        const parsed = parse(url);
        if (error) assert.equal(parsed.error?.message, error);
        else if (ok!.startsWith('null')) assert.equal(parsed.error?.code, 'prefix');
        else {
          assert.equal(parsed.error, undefined);
          assert.equal(shown(parsed), ok);
        }
      });
    }
  });

  it('lists what the driver drops in silence', () => {
    const { items } = parse('jdbc:sqlserver://h;Data Source=x;encrypt=true;pwd=y;accessToken=z');
    assert.deepEqual(
      items.filter(item => !item.property).map(item => item.name.text),
      ['Data Source', 'pwd', 'accessToken'],
    );
  });

  it('says where everything stands', () => {
    const text = 'jdbc:sqlserver:// host \\ INST : 1433 ; user = u ; password = {a}}b}  ;x=';
    const { server, instance, port, items } = parse(text);
    const slice = (part?: { start: number; end: number }) => part && text.slice(part.start, part.end);
    assert.deepEqual([server, instance, port].map(slice), ['host', 'INST', '1433']);
    assert.deepEqual(
      items.map(item => [slice(item.name), slice(item.value), slice(item)]),
      [
        ['user', 'u', 'user = u '],
        ['password', '{a}}b}', 'password = {a}}b}  '],
        ['x', '', 'x='],
      ],
    );
    assert.deepEqual([items[1]!.value.text, items[1]!.braced], ['a}b', true]);
  });

  const errors: [string, string, string, string[]][] = [
    ['jdbc:sqlserver://h=1;user=u', 'server-badly-formed', 'h=1', ['user']],
    ['jdbc:sqlserver://h;databaseName;user=u', 'item-without-equals', 'databaseName', ['user']],
    ['jdbc:sqlserver://h;=x;user=u', 'empty-name', '=', ['', 'user']],
    ['jdbc:sqlserver://h;password=x{a};user=u', 'text-before-brace', 'x{', ['password', 'user']],
    ['jdbc:sqlserver://h;password={a}x ;user=u', 'text-after-brace', 'x', ['password', 'user']],
    ['jdbc:sqlserver://h;password={a}\t;user=u', 'text-after-brace', '\t', ['password', 'user']],
    ['jdbc:sqlserver://h;password={a;user=u', 'unterminated-brace', '{a;user=u', ['password', 'user']],
    ['JDBC:sqlserver://h;user=u', 'prefix', 'JDBC:sqlserver://', ['user']],
    ['jdbc:sqlserver:h;user=u', 'prefix', 'jdbc:sqlserver:', ['user']],
    ['jdbc:jtds:sqlserver://h:1/db;user=u', 'prefix', 'jdbc:jtds:sqlserver://', []],
    ['jdbc:oracle:thin:@h', 'prefix', 'jdbc:oracle:', []],
    ['', 'prefix', '', []],
  ];
  for (const [url, code, at, names] of errors) {
    it(`goes on behind ${code} in ${JSON.stringify(url)}`, () => {
      const { error, items } = parse(url);
      assert.equal(error?.code, code);
      assert.equal(url.slice(error.start, error.end), at);
      assert.deepEqual(
        items.map(item => item.name.text),
        names,
      );
    });
  }

  it('holds in its properties only what the driver had read before the error', () => {
    assert.equal(shown(parse('jdbc:sqlserver://h:1;user=u;x;password=p')), '{portNumber=1, serverName=h, user=u}');
    assert.equal(shown(parse('JDBC:sqlserver://h:1;user=u')), '{}');
  });

  it('keeps a password out of the words of an error', () => {
    const { error } = parse('jdbc:sqlserver://password=geheim;user=u');
    assert.equal(error?.message, 'The serverName connection property value password=*** is badly formed.');
  });

  it('takes any text, with everything in order and in range', () => {
    const piece = fc.constantFrom(
      'jdbc:sqlserver://',
      'h',
      ';',
      '=',
      '{',
      '}',
      '}}',
      '\\',
      ':',
      ' ',
      '\n',
      'user',
      '1',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('', 'jdbc:sqlserver://'), text, (prefix, rest) => {
        const url = prefix + rest;
        const { items, server, instance, port, error } = parse(url);
        let at = 0;
        for (const part of [server, instance, port, ...items.flatMap(item => [item.name, item.value])]) {
          if (!part) continue;
          assert.ok(at <= part.start && part.start <= part.end && part.end <= url.length);
          at = part.end;
        }
        for (const item of items) {
          assert.ok(item.start === item.name.start && item.value.end <= item.end && item.end <= url.length);
          if (!item.braced) assert.equal(url.slice(item.value.start, item.value.end), item.value.text);
        }
        if (error) assert.ok(0 <= error.start && error.start <= error.end && error.end <= url.length);
      }),
    );
  });
});
