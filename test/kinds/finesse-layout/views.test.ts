import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { Registry } from '../../../server/src/core/registry';
import { kinds } from '../../../server/src/kinds/all';
import { finesseLayout } from '../../../server/src/kinds/finesse-layout';
import { completions } from '../../../server/src/kinds/finesse-layout/completion';
import { facts } from '../../../server/src/kinds/finesse-layout/names';
import { parseFinesseLayout } from '../../../server/src/kinds/finesse-layout/parse';
import { folds, hover, links, read, selections, symbols } from '../../../server/src/kinds/finesse-layout/views';
import { plainSnippet } from '../../../server/src/services/plain-snippet';
import { uncursor } from '../../harness/marks';
import { ece, layout } from './layouts';

function at(marked: string) {
  const { text, offset } = uncursor(marked);
  return { text, offset, model: parseFinesseLayout(text) };
}

describe('finesse-layout files', () => {
  const registry = new Registry(kinds);
  const kindOf = (name: string, text: string) => registry.find(name, text)?.id;

  it('are told by name and content', () => {
    assert.equal(kindOf('agent.xml', layout(ece)), 'finesse-layout');
    assert.equal(kindOf('C:\\x\\Solve.XML', layout(ece)), 'finesse-layout');
    assert.equal(kindOf('FinesseLayout-2.xml', '<finesseLayout xmlns="x">'), 'finesse-layout');
    assert.equal(kindOf('any.xml', '<finesseLayout xmlns="x">'), 'finesse-layout');
  });

  it('are no others of the same name or look', () => {
    for (const text of ['<agent/>', '<project><target name="gadgets"/></project>', '', '<gadgetsList/>'])
      assert.equal(kindOf('agent.xml', text), undefined, text);
    assert.equal(kindOf('other.xml', layout(ece)), undefined);
  });
});

describe('finesse-layout views', () => {
  it('explain elements, hosts and the context root', () => {
    const on = (marked: string) => {
      const { model, offset, text } = at(marked);
      const found = hover(model, offset);
      return found && text.slice(found.span.start, found.span.end);
    };
    assert.equal(on('<gad│gets/>'), 'gadgets');
    assert.equal(on(layout(ece.replace('ece.ex', 'ece.│ex'))), 'ece.example.com');
    assert.equal(on(layout(ece.replace('system', 'sys│tem'))), 'system');
    assert.equal(on(layout(ece.replace('templates', 'temp│lates'))), undefined);
    assert.equal(on(layout('https://intra│net/clock.xml')), undefined);
  });

  it('complete the address and the nodes, which check clean', () => {
    const { model, offset } = at('<gadgets>\n  <gadget>│</gadget>\n</gadgets>\n');
    const config = { ...emptyConfig, loadBalancer: 'ece.example.com' };
    const [address] = completions(model, offset, config);
    assert.equal(address?.insert, ece);
    assert.match(completions(model, offset, emptyConfig)[0]!.insert, /EGAIN_WEBSERVER_OR_LOADBALANCER/);
    const empty = at('│');
    const whole = completions(empty.model, empty.offset, emptyConfig).find(({ label }) => label === 'gadgets');
    const text = plainSnippet(whole!.insert);
    assert.deepEqual(analyze({ kind: finesseLayout, text, config: emptyConfig }).findings, []);
    const inTag = at('<gadgets><ga│</gadgets>');
    assert.deepEqual(
      completions(inTag.model, inTag.offset, emptyConfig).map(({ label }) => label),
      ['gadget', 'gadgets'],
    );
  });

  it('outline, fold, link, select and read', () => {
    const text = layout(ece, '/desktop/a.js', '');
    const model = parseFinesseLayout(text);
    const [list] = symbols(model);
    assert.deepEqual(
      [list?.name, list?.detail, list?.children?.map(({ name }) => name)],
      ['gadgets', '3 gadgets', [ece, '/desktop/a.js', '(no address)']],
    );
    assert.equal(folds(model).length, 1);
    assert.deepEqual(
      links(model).map(({ target }) => target),
      [ece],
    );
    const grown = selections(model, text.indexOf('system')).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(grown.slice(0, 2), [ece, `<gadget>${ece}</gadget>`]);
    assert.deepEqual(read(model).model, {
      gadgets: [
        { address: ece, host: 'ece.example.com' },
        { address: '/desktop/a.js', host: null },
        { address: '', host: null },
      ],
    });
  });

  it('name the hosts of ECE', () => {
    const text = layout(
      ece.replace('ece.example', 'ECE.example'),
      'https://intranet/x.xml',
      ece.replace('ece.example.com', 'HOST'),
    );
    const named = facts(parseFinesseLayout(text)).map(({ name, span }) => [name, text.slice(span.start, span.end)]);
    assert.deepEqual(named, [['ece.example.com', 'ECE.example.com']]);
  });

  it('survive any nesting', () => {
    parseFinesseLayout('<gadgets><gadget>'.repeat(20_000));
  });
});
