/** What a page shows, where its own files are, and what it may load. */
export interface PageParts {
  readonly title: string;
  /** What stands in `main`, as HTML: ours, never a file's. */
  readonly main: string;
  readonly script: string;
  readonly style: string;
  /** The origin of the page's own files, as its content security policy names it. */
  readonly origin: string;
  readonly nonce: string;
}

/** The document of a page. It loads nothing but its own script and style. */
export function documentOf({ title, main, script, style, origin, nonce }: PageParts): string {
  const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${title}</title>
</head>
<body>
<main>
${main.trim()}
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
