interface Displayed {
  readonly shown: string;
  readonly width: number;
}

/** Most characters, each by its code. */
const printable: readonly Displayed[] = Array.from({ length: 0x7f }, (_, code) => ({
  shown: String.fromCharCode(code),
  width: 1,
}));

/** How a character is shown in a terminal and how many columns it takes. */
export function displayed(character: string): Displayed {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return printable[code]!;
  if (character === '\t') return { shown: '    ', width: 4 };
  if (isInvisible(character)) return { shown: '\uFFFD', width: 1 };
  if (/[\p{Mn}\p{Me}]/u.test(character)) return { shown: character, width: 0 };
  return { shown: character, width: isWide(character) ? 2 : 1 };
}

// The expressions stand where they are used: making them takes long, and most files do without.

/** Whether a terminal does not show a character, or obeys it: controls, format characters, lone surrogates, odd blanks. */
function isInvisible(character: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u202F\u205F\u3000\u3164\uFFA0]/u.test(character);
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u.test(
    character,
  );
}

/** A text of one or more lines that a terminal can show without obeying anything in it. */
export function harmless(text: string): string {
  return text.replace(/[^\n\t -~]/gu, character => displayed(character).shown);
}

/** Breaks a text at blanks into lines of at most `width` characters; longer words stay whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/**
 * A text behind an indent, broken at blanks where it is wider than `columns`; longer words stay whole, and no blank is lost but where a
 * line ends. @param hanging the indent of the lines after the first
 */
export function folded(text: string, indent: string, hanging: string, columns = Number.POSITIVE_INFINITY): string[] {
  const room = Math.max(columns - hanging.length, 24);
  const lines: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const last = rest.lastIndexOf(' ', room);
    const at = last > 0 ? last : rest.indexOf(' ', room);
    if (at < 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest].map((line, index) => (index === 0 ? indent : hanging) + line);
}
