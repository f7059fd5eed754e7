import type { PageSources } from '../page-sources';

/** The page of a certificate request. It loads nothing but its own script and style. */
export function pageOf({ script, style, origin, nonce }: PageSources): string {
  const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Certificate Request</title>
</head>
<body>
<main>
<h1>Certificate request of <span id="file">an openssl.cnf</span></h1>
<p id="outcome" role="status" aria-live="polite"></p>
<section id="result" aria-label="The request"></section>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
