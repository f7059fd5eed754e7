const double = /^["\u201C-\u201F][\s\S]*["\u201C-\u201F]$/;
const single = /^['\u2018-\u201B][\s\S]*['\u2018-\u201B]$/;
const anyDouble = /["\u201C-\u201F]/;
const anySingle = /['\u2018-\u201B]/;

/** Whether one pair of quotes, straight ones or those of a word processor, stands around the whole of a text and no more in it. */
export function isQuoted(text: string): boolean {
  if (text.length < 2) return false;
  const inside = text.slice(1, -1);
  return (double.test(text) && !anyDouble.test(inside)) || (single.test(text) && !anySingle.test(inside));
}
