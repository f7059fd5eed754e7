/** The page of who may frame the application. */
export const main = `
<h1>Who may frame the application, by <span id="file">a web.config</span></h1>
<p id="outcome" role="status" aria-live="polite"></p>
<p id="meant"></p>
<ul id="remarks" class="lines" aria-label="What browsers do" hidden></ul>
<form id="try" autocomplete="off" spellcheck="false">
  <h2><label for="url">Try a page that frames</label></h2>
  <input id="url" type="text" inputmode="url" placeholder="https://finesse.example.com:8445" aria-describedby="tried">
  <p id="tried" role="status" aria-live="polite"></p>
  <ul id="triedLines" class="lines" aria-label="What becomes of this page" hidden></ul>
</form>
<section id="rules" aria-labelledby="rulesTitle" hidden>
  <h2 id="rulesTitle">Rule by rule</h2>
  <div id="ruleList"></div>
</section>
<form id="allow" autocomplete="off" spellcheck="false" aria-labelledby="allowTitle" hidden>
  <h2 id="allowTitle">Allow only these domains</h2>
  <label for="domains">Domains, one a line</label>
  <textarea id="domains" rows="3" aria-describedby="allowed"></textarea>
  <div class="choices">
    <label class="check"><input id="subdomains" type="checkbox"> and their subdomains</label>
    <label class="check"><input id="httpsOnly" type="checkbox"> over https only</label>
  </div>
  <button id="write" type="submit">Write into Every Rule</button>
  <p id="allowed" role="status" aria-live="polite"></p>
</form>
<p id="spoken" role="status" aria-live="polite"></p>
`;
