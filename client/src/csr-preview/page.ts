/** The page of a certificate request. */
export const main = `
<h1>Certificate request of <span id="file">an openssl.cnf</span></h1>
<p id="outcome" role="status" aria-live="polite"></p>
<section id="result" aria-label="The request"></section>
`;
