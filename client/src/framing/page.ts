import type { PageSources } from '../page-sources';

/** The page of who may frame the application. It loads nothing but its own script and style. */
export function pageOf({ script, style, origin, nonce }: PageSources): string {
  const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Framing</title>
</head>
<body>
<main>
<h1>Who may frame the application, by <span id="file">a web.config</span></h1>
<p id="outcome" role="status" aria-live="polite"></p>
<p id="meant"></p>
<ul id="remarks" class="lines" aria-label="Remarks"></ul>
<form id="try" autocomplete="off" spellcheck="false">
  <label for="url">Try a page that frames</label>
  <input id="url" type="text" inputmode="url" placeholder="https://finesse.example.com:8445" aria-describedby="tried">
</form>
<div id="triedBox"><p id="tried" role="status" aria-live="polite"></p><ul id="triedLines" class="lines" aria-label="What becomes of this page"></ul></div>
<section id="rules" aria-label="Rules that look for wsname="></section>
<form id="allow" autocomplete="off" spellcheck="false">
  <h2 id="allowTitle">Allow only these domains</h2>
  <label for="domains">Domains, one a line</label>
  <textarea id="domains" rows="3" aria-describedby="said"></textarea>
  <label class="check"><input id="subdomains" type="checkbox"> and their subdomains</label>
  <label class="check"><input id="httpsOnly" type="checkbox"> over https only</label>
  <button id="write" type="submit">Write into every rule</button>
  <p id="said" role="status" aria-live="polite"></p>
</form>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
