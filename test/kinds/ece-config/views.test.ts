import assert from 'node:assert/strict';
import { type Config, emptyConfig } from '../../../server/src/core/config';
import { applyEdits } from '../../../server/src/core/fix';
import { analyze } from '../../../server/src/core/lint';
import { eceConfig } from '../../../server/src/kinds/ece-config';
import { completions } from '../../../server/src/kinds/ece-config/completion';
import { hover } from '../../../server/src/kinds/ece-config/hover';
import { facts } from '../../../server/src/kinds/ece-config/names';
import { parseEceConfig } from '../../../server/src/kinds/ece-config/parse';
import { read } from '../../../server/src/kinds/ece-config/read';
import { selections, symbols } from '../../../server/src/kinds/ece-config/symbols';
import { plainSnippet } from '../../../server/src/services/plain-snippet';
import { uncursor } from '../../harness/marks';

const balanced: Config = { ...emptyConfig, loadBalancer: 'ece.example.com' };

function at(marked: string) {
  const { text, offset } = uncursor(marked);
  return { text, offset, model: parseEceConfig(text) };
}

const hoverAt = (marked: string, config = emptyConfig) => {
  const { model, offset, text } = at(marked);
  const found = hover(model, offset, config);
  return found && { on: text.slice(found.span.start, found.span.end), says: found.markdown };
};

describe('ece-config hover', () => {
  it('says on the name and on the value what the gadget reads', () => {
    const onName = hoverAt('var web_│server_name = "ece.example.com";', balanced);
    assert.equal(onName?.on, 'web_server_name');
    assert.match(onName.says, /The gadget reads `ece\.example\.com`\. It is the `loadBalancer`/);
    assert.equal(hoverAt('var web_server_name = "ece│.example.com";')?.on, '"ece.example.com"');
    assert.match(hoverAt('var web_server_name = "\\x65│ce";')!.says, /`ece`/);
    assert.match(hoverAt('var web_server_name = “ece│";')!.says, /refuses/);
    assert.match(hoverAt('var web_server_name = loc│ation.host;')!.says, /when the page runs/);
    assert.match(hoverAt('var web_server_name = 4│2;')!.says, /no host name/);
    assert.equal(hoverAt('var oth│er = 1; var web_server_name = "x";'), undefined);
  });
});

describe('ece-config completion', () => {
  const labels = (marked: string, config = emptyConfig) => {
    const { model, offset } = at(marked);
    return completions(model, offset, config).map(({ label }) => label);
  };

  it('offers the load balancer in the value', () => {
    assert.deepEqual(labels('var web_server_name = "│";', balanced), ['ece.example.com']);
    assert.deepEqual(labels('var web_server_name = “e│”;', balanced), ['ece.example.com']);
    assert.deepEqual(labels('var web_server_name = "│";'), []);
    const { model, offset, text } = at('var web_server_name = "<Load│>";');
    const [item] = completions(model, offset, balanced);
    assert.equal(
      applyEdits(text, [{ span: item!.replace, newText: item!.insert }]),
      'var web_server_name = "ece.example.com";',
    );
  });

  it('offers the variable and the whole line', () => {
    assert.deepEqual(labels('│'), ['web_server_name']);
    assert.deepEqual(labels('// a\nvar web│'), ['web_server_name']);
    assert.deepEqual(labels('// we│'), []);
    assert.deepEqual(labels('var web_server_name = "a";\n│'), []);
  });

  it('writes a line that checks clean', () => {
    const [item] = completions(parseEceConfig(''), 0, emptyConfig);
    const text = plainSnippet(item!.insert);
    assert.equal(text, 'var web_server_name = "ece.example.com";');
    assert.deepEqual(analyze({ kind: eceConfig, text, config: emptyConfig }).findings, []);
  });
});

describe('ece-config outline, selections, names and reading', () => {
  it('lists the variables', () => {
    const text = 'var web_server_name = "a.example.com", port = 1; let b = `c`;';
    const found = symbols(parseEceConfig(text)).map(({ name, detail }) => [name, detail]);
    assert.deepEqual(found, [
      ['web_server_name', 'a.example.com'],
      ['port', undefined],
      ['b', 'c'],
    ]);
  });

  it('grows a selection from the value to the statement and the file', () => {
    const { text, offset, model } = at('// x\nvar web_server_name = "e│ce";\n');
    const grown = selections(model, offset).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(grown, ['ece', '"ece"', 'var web_server_name = "ece";', text]);
  });

  it('names the host, also between odd quotes', () => {
    const named = (text: string) =>
      facts(parseEceConfig(text)).map(
        ({ space, name, span }) => `${space} ${name} ${text.slice(span.start, span.end)}`,
      );
    assert.deepEqual(named('var web_server_name = "ECE.example.com";'), ['host ece.example.com ECE.example.com']);
    assert.deepEqual(named('var web_server_name = &quot;https://ece.example.com/&quot;;'), [
      'host ece.example.com ece.example.com',
    ]);
    for (const text of [
      'var web_server_name = "<host>";',
      'var web_server_name = "";',
      'var a = "ece";',
      'var web_server_name = "a b";',
    ])
      assert.deepEqual(named(text), [], text);
  });

  it('reads what the gadget will use', () => {
    const reading = (text: string) => read(parseEceConfig(text)).model;
    assert.deepEqual(reading('var web_server_name = "a" + ".b";'), { web_server_name: 'a.b', error: null });
    assert.deepEqual(reading('var web_server_name = location.host;'), { web_server_name: null, error: null });
    assert.match(JSON.stringify(reading('var web_server_name = “a”;')), /"web_server_name":null,"error":".*refuses/);
    assert.match(JSON.stringify(reading('var web_server_name = ;')), /"error":"There is no value/);
  });

  it('takes suppressions in line comments', () => {
    const text =
      '// ccconfig-disable-next-line ece-config/placeholder -- filled in later\nvar web_server_name = "<host>";\n';
    assert.deepEqual(analyze({ kind: eceConfig, text, config: emptyConfig }).findings, []);
  });
});

describe("the 11.5 guide's own text", () => {
  const text = 'var web_server_name = “<Load_Balancer_or_Web_Server_Host_Name>";';

  it('is one finding, one fix, a clean file where the host is known', () => {
    const { findings } = analyze({ kind: eceConfig, text, config: balanced });
    assert.equal(findings.length, 1);
    const fixed = applyEdits(text, findings[0]!.fix!.edits);
    assert.equal(fixed, 'var web_server_name = "ece.example.com";');
    assert.deepEqual(analyze({ kind: eceConfig, text: fixed, config: balanced }).findings, []);
  });

  it('is one finding, and then one about the name that is still to be filled in', () => {
    const { findings } = analyze({ kind: eceConfig, text, config: emptyConfig });
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['ece-config/typographic-quotes'],
    );
    const fixed = applyEdits(text, findings[0]!.fix!.edits);
    const left = analyze({ kind: eceConfig, text: fixed, config: emptyConfig }).findings;
    assert.deepEqual(
      left.map(({ ruleId }) => ruleId),
      ['ece-config/placeholder'],
    );
  });
});
