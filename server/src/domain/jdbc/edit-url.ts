import type { TextEdit } from '../../core/span';
import { replaceIn } from '../../syntax/decoded';
import type { JdbcUrl, UrlItem, UrlPart } from './url';

/** Where a name in the host part ends, so that a value with one of these cannot stand there. */
const hostEnds: Readonly<Record<string, string>> = { serverName: ';:\\=', instanceName: ';:', portNumber: ';' };

/**
 * The edit after which the driver reads `name` as `value`: replaces what is effective now, in the host part or in the
 * list, else appends the property behind the last one. Braces are written where the value needs them.
 * @param url a URL that the driver reads (`error` is not set)
 * @param name the driver's own name of the property
 */
export function setProperty(url: JdbcUrl, name: string, value: string): TextEdit {
  const written = writtenValue(value);
  const present = url.properties.get(name);
  if (present?.item) {
    // Nothing but blanks may follow a closing brace, not even a line break.
    const end = isBraced(written) ? present.item.end : present.item.value.end;
    return replaceIn(url.value, present.item.value.start, end, written);
  }
  if (present && fitsHost(name, value, url, present.from))
    return replaceIn(url.value, present.from.start, present.from.end, value);
  return appendItem(url, name, written);
}

/**
 * The edit that takes one item out of the URL, together with the `;` before it.
 * Where an earlier item sets the same property, that one has effect from then on.
 */
export function removeItem(url: JdbcUrl, item: UrlItem): TextEdit {
  const separator = url.value.text.lastIndexOf(';', item.start - 1);
  return replaceIn(url.value, separator < 0 ? item.start : separator, item.end, '');
}

/** How a value is written in a URL so that the driver reads just it: in braces where `;`, `{` or outer blanks ask for them. */
export function writtenValue(value: string): string {
  if (value === value.trim() && !value.includes(';') && !value.includes('{') && !outerControl(value)) return value;
  return `{${value.replaceAll('}', '}}')}}`;
}

function isBraced(written: string): boolean {
  return written.startsWith('{');
}

/** Whether the driver would trim the value: Java's `trim` takes every character up to the blank. */
function outerControl(value: string): boolean {
  return value.length > 0 && (value[0]! <= ' ' || value[value.length - 1]! <= ' ');
}

/** Whether a value can replace the one in the host part and still be read as it is. */
function fitsHost(name: string, value: string, url: JdbcUrl, from: UrlPart): boolean {
  const ends = hostEnds[name];
  if (ends === undefined || value === '' || outerControl(value)) return false;
  for (const end of ends) if (value.includes(end)) return false;
  // The driver turns an instance to lower case where anything follows it.
  return name !== 'instanceName' || value === value.toLowerCase() || from.end === url.value.text.length;
}

/** Appends behind the last property, before the `;` and white space that end the URL. */
function appendItem(url: JdbcUrl, name: string, written: string): TextEdit {
  const { text } = url.value;
  let at = text.length;
  while (at > 0 && (text[at - 1]! <= ' ' || text[at - 1] === ';')) at--;
  if (isBraced(written)) while (at < text.length && text[at]! <= ' ') at++;
  return replaceIn(url.value, at, at, `;${name}=${written}`);
}
