import { serverVariable } from '../../domain/rewrite/data/server-variables';

/** Where `{R:1}`, `{C:1}` or `{HTTP_HOST}` stand in a pattern, where they are no more than text. */
export function templateTokens(
  text: string,
): { readonly start: number; readonly end: number; readonly text: string }[] {
  const tokens: { start: number; end: number; text: string }[] = [];
  for (const found of text.matchAll(/\{(?:[RC]:\d{1,2}|([A-Z][A-Z0-9_]{2,60}))\}/g)) {
    const [token, name] = found;
    if (name !== undefined && !/^(HTTP|RESPONSE)_/.test(name) && !serverVariable(name)) continue;
    if (text[found.index - 1] !== '\\')
      tokens.push({ start: found.index, end: found.index + token.length, text: token });
  }
  return tokens;
}
