/** The page of who may frame the application. */
export const main = `
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
`;
