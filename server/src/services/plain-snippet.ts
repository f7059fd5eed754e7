/** A snippet as plain text, for clients without snippets: tab stops are left out, placeholders keep their text, choices their first. */
export function plainSnippet(snippet: string): string {
  return read(snippet, 0, false).text;
}

function read(snippet: string, from: number, nested: boolean): { text: string; end: number } {
  let text = '';
  let at = from;
  while (at < snippet.length) {
    const char = snippet[at]!;
    if (nested && char === '}') return { text, end: at + 1 };
    if (char === '\\' && at + 1 < snippet.length) {
      text += snippet[at + 1];
      at += 2;
    } else if (char === '$') {
      const field = readField(snippet, at);
      text += field.text;
      at = field.end;
    } else {
      text += char;
      at++;
    }
  }
  return { text, end: at };
}

/** `$1`, `${1}`, `${1:text}`, `${1|a,b|}` or a `$` that stands for itself. */
function readField(snippet: string, at: number): { text: string; end: number } {
  const rest = snippet.slice(at, at + 2_000);
  const stop = /^\$(\d+|\{\d+\})/.exec(rest);
  if (stop) return { text: '', end: at + stop[0].length };
  const choice = /^\$\{\d+\|([^,|]*)[^|]*\|\}/.exec(rest);
  if (choice) return { text: choice[1]!, end: at + choice[0].length };
  const placeholder = /^\$\{\d+:/.exec(rest);
  return placeholder ? read(snippet, at + placeholder[0].length, true) : { text: '$', end: at + 1 };
}
