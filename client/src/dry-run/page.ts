/** The page of a dry run. */
export const main = `
<h1>Dry run of <span id="file">a web.config</span></h1>
<form id="form" autocomplete="off" spellcheck="false">
  <div class="row">
    <label for="method">Method</label>
    <select id="method">
      <option>GET</option><option>POST</option><option>HEAD</option><option>PUT</option><option>DELETE</option><option>OPTIONS</option>
    </select>
    <label for="url">URL</label>
    <input id="url" type="text" value="https://ece.example.com/" aria-describedby="outcome">
  </div>
  <details id="more">
    <summary>Headers, answer, assumptions</summary>
    <div class="grid">
      <label for="headers">Request headers, one a line, as <code>Name: value</code></label>
      <textarea id="headers" rows="3"></textarea>
      <label for="status">Status of the application’s answer</label>
      <input id="status" type="text" inputmode="numeric" value="200">
      <label for="responseHeaders">Headers of its answer</label>
      <textarea id="responseHeaders" rows="3">Content-Type: text/html</textarea>
      <label for="variables">Server variables, one a line, as <code>NAME=value</code></label>
      <textarea id="variables" rows="2"></textarea>
      <label for="disk">What is asked for is, on disk</label>
      <select id="disk"><option value="">nothing</option><option value="file">a file</option><option value="directory">a folder</option></select>
      <label for="folder">Folder of the file in the site</label>
      <input id="folder" type="text" value="/">
    </div>
  </details>
</form>
<p id="outcome" role="status" aria-live="polite"></p>
<section id="result" aria-label="Rules in the order in which they come"></section>
`;
