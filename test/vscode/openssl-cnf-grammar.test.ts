// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the file
import assert from 'node:assert/strict';
import { type Token, tokenizer } from './harness/grammar';

describe('grammar of openssl.cnf', () => {
  let tokens: (text: string) => Token[];

  before(async () => {
    tokens = await tokenizer('openssl-cnf', 'source.openssl-cnf');
  });

  /** What is coloured, without blanks and without the common end of the scopes. */
  function coloured(text: string): string[] {
    return tokens(text)
      .filter(([part, scope]) => part.trim() !== '' && scope !== 'source.openssl-cnf')
      .map(([part, scope]) => `${part.trim()} ${scope.replace(/\.openssl-cnf$/, '')}`);
  }

  it('tells sections, options and comments apart', () => {
    assert.deepEqual(coloured('[ my req ] ignored # note\nprompt = no # really\ndefault_bits=2048\nfoo.bar = a'), [
      '[ punctuation.definition.section.begin',
      'my req entity.name.type.section',
      '] punctuation.definition.section.end',
      'ignored comment.line.ignored',
      '# punctuation.definition.comment',
      'note comment.line.number-sign',
      'prompt support.type.property-name.option',
      '= keyword.operator.assignment',
      'no constant.language',
      '# punctuation.definition.comment',
      'really comment.line.number-sign',
      'default_bits support.type.property-name.option',
      '= keyword.operator.assignment',
      '2048 constant.numeric',
      'foo.bar variable.other.property',
      '= keyword.operator.assignment',
      'a string.unquoted.value',
    ]);
  });

  it('knows the names of sections where they are spoken of', () => {
    assert.deepEqual(coloured('req_extensions = v3_req\nalt::DNS.1 = $net::name'), [
      'req_extensions support.type.property-name.option',
      '= keyword.operator.assignment',
      'v3_req entity.name.type.section.reference',
      'alt entity.name.type.section',
      ':: punctuation.separator.section',
      'DNS.1 support.type.general-name',
      '= keyword.operator.assignment',
      '$ punctuation.definition.variable',
      'net entity.name.type.section',
      ':: punctuation.separator.section',
      'name variable.other.readwrite',
    ]);
  });

  it('knows extensions', () => {
    assert.deepEqual(
      coloured('basicConstraints = critical,CA:FALSE\nsubjectAltName=@alt_names\nsubjectAltName=DNS:a'),
      [
        'basicConstraints support.function.extension',
        '= keyword.operator.assignment',
        'critical keyword.other.critical',
        ', punctuation.separator.list',
        'CA variable.parameter.constraint',
        ': punctuation.separator.key-value',
        'FALSE constant.language.boolean',
        'subjectAltName support.function.extension',
        '= keyword.operator.assignment',
        '@ keyword.operator.section',
        'alt_names entity.name.type.section.reference',
        'subjectAltName support.function.extension',
        '= keyword.operator.assignment',
        'DNS support.type.general-name',
        ': punctuation.separator.key-value',
        'a string.unquoted.value',
      ],
    );
    const usage = coloured('keyUsage = digitalSignature, Critical');
    assert.ok(usage.includes('digitalSignature support.constant.usage'));
    assert.ok(usage.includes('Critical string.unquoted.value'));
  });

  it('knows fields, their prefixes and what belongs to a prompt', () => {
    assert.deepEqual(coloured('0.organizationName_default = Acme\n1.+OU = x'), [
      '0. constant.numeric.prefix',
      'organizationName support.type.property-name.field',
      '_default storage.modifier.prompt',
      '= keyword.operator.assignment',
      'Acme string.unquoted.value',
      '1. constant.numeric.prefix',
      '+ keyword.operator.join',
      'OU support.type.property-name.field',
      '= keyword.operator.assignment',
      'x string.unquoted.value',
    ]);
  });

  it('reads quotes of all three kinds, escapes, and variables in every form', () => {
    const found = coloured('a = "x\\"#$y" \'it\' `b`\nb = C:\\temp $a ${a} $(s::a) $\nc = z');
    for (const part of [
      'x string.quoted.double',
      '\\" constant.character.escape',
      '#$y string.quoted.double',
      'it string.quoted.single',
      'b string.quoted.other.backtick',
      '\\t constant.character.escape',
      '${ punctuation.definition.variable',
      'a variable.other.readwrite',
      '$( punctuation.definition.variable',
      's entity.name.type.section',
      '$ invalid.illegal.variable',
      'z string.unquoted.value',
    ])
      assert.ok(found.includes(part), `${part} is not among ${found.join(', ')}`);
  });

  it('goes on in the next line behind a backslash, in comments too', () => {
    assert.deepEqual(coloured('# one \\\nO = Acme\nO = Ac\\\nme # x\nCN = a\\\\\nOU = b').slice(1, 4), [
      'one comment.line.number-sign',
      '\\ constant.character.escape.line-continuation',
      'O = Acme comment.line.number-sign',
    ]);
    const value = coloured('O = Ac\\\nCN = x\nOU = b');
    assert.ok(value.includes('\\ constant.character.escape.line-continuation'));
    assert.ok(value.includes('CN = x string.unquoted.value'));
    assert.ok(value.includes('OU support.type.property-name.field'));
    assert.ok(coloured('CN = a\\\\\nOU = b').includes('OU support.type.property-name.field'));
  });

  it('reads directives', () => {
    assert.deepEqual(coloured('.include = /etc/$dir/a.cnf\n.pragma dollarid:on'), [
      '.include keyword.control.directive',
      '= keyword.operator.assignment',
      '/etc/ string.unquoted.path',
      '$ punctuation.definition.variable',
      'dir variable.other.readwrite',
      '/a.cnf string.unquoted.path',
      '.pragma keyword.control.directive',
      'dollarid variable.parameter.pragma',
      ': punctuation.separator.pragma',
      'on constant.language',
    ]);
  });

  it('is not led astray by what is not finished', () => {
    for (const line of ['[ half', 'a = "half', 'b = ${half', 'b =', 'c', 'subjectAltName = DNS:'])
      assert.ok(coloured(`${line}\nprompt = no`).includes('no constant.language'), line);
  });
});
