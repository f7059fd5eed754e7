/** Functions of templates. Source: Microsoft, URL Rewrite Module Configuration Reference, "String functions"; Outbound Rules, "HtmlEncode". */
export const templateFunctions = [
  { name: 'ToLower', effect: 'the text in lower case' },
  { name: 'UrlEncode', effect: 'the text with characters that mean something in a URL percent-encoded' },
  { name: 'UrlDecode', effect: 'the text with percent-encoded characters decoded' },
  { name: 'HtmlEncode', effect: 'the text with characters that mean something in HTML escaped' },
] as const;

export type TemplateFunction = (typeof templateFunctions)[number];

const byName: ReadonlyMap<string, TemplateFunction> = new Map(
  templateFunctions.map(each => [each.name.toLowerCase(), each]),
);

/** The function of that name, letter case ignored. */
export function templateFunction(name: string): TemplateFunction | undefined {
  return byName.get(name.toLowerCase());
}
