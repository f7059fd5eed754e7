/** The values of Referrer-Policy and what each makes a browser send. Source: Referrer Policy, section 3. */
export const referrerPolicies: readonly { readonly name: string; readonly summary: string }[] = [
  { name: 'no-referrer', summary: 'No Referer at all.' },
  { name: 'no-referrer-when-downgrade', summary: 'The full URL, but nothing from HTTPS to HTTP.' },
  { name: 'same-origin', summary: 'The full URL to the same origin, nothing to others.' },
  { name: 'origin', summary: 'Only the origin.' },
  { name: 'strict-origin', summary: 'Only the origin, and nothing from HTTPS to HTTP.' },
  { name: 'origin-when-cross-origin', summary: 'The full URL to the same origin, the origin to others.' },
  {
    name: 'strict-origin-when-cross-origin',
    summary:
      "The full URL to the same origin, the origin to others, nothing from HTTPS to HTTP. The browser's default.",
  },
  { name: 'unsafe-url', summary: 'The full URL to everybody, over HTTP too.' },
];
