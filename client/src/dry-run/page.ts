/** The page of a dry run. */
export const main = `
<h1>Dry run of <span id="file">a web.config</span></h1>
<div class="top">
  <form id="ask" autocomplete="off" spellcheck="false">
    <select id="method" aria-label="Method">
      <option>GET</option><option>POST</option><option>HEAD</option><option>PUT</option><option>DELETE</option><option>OPTIONS</option>
    </select>
    <input id="url" type="text" inputmode="url" aria-label="URL" placeholder="https://ece.example.com/system/" value="https://ece.example.com/">
  </form>
  <p id="outcome" role="status" aria-live="polite"></p>
</div>
<details id="more">
  <summary>Headers, the application’s answer, assumptions</summary>
  <form id="form" autocomplete="off" spellcheck="false">
    <label for="headers">Request headers, <code>Name: value</code></label>
    <textarea id="headers" rows="2" placeholder="Referer: https://finesse.example.com/"></textarea>
    <label for="status">Status of the answer</label>
    <input id="status" type="text" inputmode="numeric" value="200" placeholder="200">
    <label for="responseHeaders">Headers of the answer, <code>Name: value</code></label>
    <textarea id="responseHeaders" rows="2" placeholder="Content-Type: text/html">Content-Type: text/html</textarea>
    <label for="variables">Server variables, <code>NAME=value</code></label>
    <textarea id="variables" rows="2" placeholder="REMOTE_ADDR=10.0.0.1"></textarea>
    <label for="providers">Answers of rewrite providers, <code>NAME=answer</code></label>
    <textarea id="providers" rows="1"></textarea>
    <label for="disk">On the disk, what is asked for is</label>
    <select id="disk"><option value="">nothing</option><option value="file">a file</option><option value="directory">a folder</option></select>
    <label for="folder">Folder of the file in the site</label>
    <input id="folder" type="text" value="/" placeholder="/">
  </form>
  <p class="hint">What is framed in red is not finished, and is passed over.</p>
</details>
<section id="result" aria-label="Rules in the order in which they come"></section>
<p id="asTest" hidden><button id="copy" type="button">Copy as a test</button> <span id="copied" role="status"></span></p>
`;
