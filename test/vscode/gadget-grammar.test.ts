import assert from 'node:assert/strict';
import { type Token, tokenizer } from './harness/grammar';

/** The tokens whose scope is the grammar's own. */
const own = (tokens: Token[], suffix: string): string[] =>
  tokens
    .filter(([, scope]) => scope.endsWith(`.${suffix}`) && !/^(?:source|text)\./.test(scope))
    .map(([part, scope]) => `${part}|${scope}`);

describe('grammars of the gadget and its neighbours', () => {
  it('marks the variable of ece_config.js', async () => {
    const tokens = await tokenizer('ece-config', 'source.js.ece-config');
    assert.deepEqual(own(tokens('var web_server_name = "x";\nvar other = web_server_name2;'), 'ece-config'), [
      'web_server_name|support.variable.ece-config',
    ]);
  });

  it('marks words of a template in a layout', async () => {
    const tokens = await tokenizer('finesse-layout');
    const text = '<gadget>https://EGAIN_WEBSERVER_OR_LOADBALANCER/CONTEXT_ROOT/x</gadget>';
    assert.deepEqual(own(tokens(text), 'finesse-layout'), [
      'EGAIN_WEBSERVER_OR_LOADBALANCER|invalid.illegal.placeholder.finesse-layout',
      'CONTEXT_ROOT|invalid.illegal.placeholder.finesse-layout',
    ]);
  });

  it('marks extensions in a certificate map', async () => {
    const tokens = await tokenizer('certificate-map');
    assert.deepEqual(own(tokens('<CertificatePath>D:\\a.cer</CertificatePath>'), 'certificate-map'), [
      '.cer|constant.other.extension.certificate-map',
    ]);
  });

  it('marks blanks that belong to a name or value in a service script', async () => {
    const tokens = await tokenizer('service-script', 'source.batchfile.service-script');
    assert.deepEqual(own(tokens('SET env.fs.shared.location =\\\\a\\b '), 'service-script'), [
      'env.fs.shared.location|support.variable.service-script',
      ' |invalid.illegal.blank.service-script',
      '\\\\a\\b|string.unquoted.path.service-script',
      ' |invalid.illegal.blank.service-script',
    ]);
  });
});
