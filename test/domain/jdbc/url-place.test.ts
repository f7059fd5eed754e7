import assert from 'node:assert/strict';
import { placeInUrl } from '../../../server/src/domain/jdbc/url-place';
import { uncursor } from '../../harness/marks';

/** The place and the text that it covers. */
function at(marked: string): string {
  const { text, offset } = uncursor(marked);
  const place = placeInUrl(text, offset);
  assert.ok(place.start <= offset && offset <= place.end);
  const more =
    place.in === 'value' ? ` of ${place.name}` : place.in === 'name' && place.before ? ` before ${place.before}` : '';
  return `${place.in}${more} [${text.slice(place.start, place.end)}]`;
}

describe('placeInUrl', () => {
  for (const [marked, expected] of [
    ['│', 'prefix []'],
    ['  jd│', 'prefix [jd]'],
    ['jdbc:│sqlserver://h', 'prefix [jdbc:sqlserver://]'],
    ['jdbc:sqlserver://│', 'host []'],
    ['jdbc:sqlserver://h│ost\\inst:1', 'host [host]'],
    ['jdbc:sqlserver://host\\in│st:1', 'instance [inst]'],
    ['jdbc:sqlserver://host\\inst:1│4;a=b', 'port [14]'],
    ['jdbc:sqlserver://host;│', 'name []'],
    ['jdbc:sqlserver://host; en│cr = x', 'name before = [encr]'],
    ['jdbc:sqlserver://host;│encrypt=x', 'name before item []'],
    ['jdbc:sqlserver://host;encrypt│=x', 'name before = [encrypt]'],
    ['jdbc:sqlserver://host;encrypt=│', 'value of encrypt []'],
    ['jdbc:sqlserver://host;encrypt= t│rue ;a=b', 'value of encrypt [true ]'],
    ['jdbc:sqlserver://host;a={b;c=│d};e=f', 'value of a [{b;c=d}]'],
    ['jdbc:sqlserver://host;a={b;c}};d};│e=f', 'name before item []'],
    ['jdbc:sqlserver://host;a=x{b;c│=d', 'name before = [c]'],
    ['jdbc:sqlserver://;│', 'name []'],
  ] as const)
    it(`${marked} is ${expected}`, () => {
      assert.equal(at(marked), expected);
    });
});
