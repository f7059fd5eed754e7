import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkAllowOrigin } from '../../../server/src/domain/http-headers/allow-origin';
import { checkContentSecurityPolicy } from '../../../server/src/domain/http-headers/content-security-policy';
import { checkContentTypeOptions } from '../../../server/src/domain/http-headers/content-type-options';
import { readFrameOptions } from '../../../server/src/domain/http-headers/frame-options';
import type { HeaderProblem } from '../../../server/src/domain/http-headers/problem';
import { checkReferrerPolicy } from '../../../server/src/domain/http-headers/referrer-policy';
import { withoutTemplates } from '../../../server/src/domain/http-headers/text';
import { checkTransportSecurity } from '../../../server/src/domain/http-headers/transport-security';

type Check = (value: string) => readonly HeaderProblem[];

/** `code on "characters" → value after the repair`, for each problem. */
function told(check: Check, value: string): string[] {
  return check(withoutTemplates(value)).map(({ code, start, end, repair }) => {
    const after = repair ? ` → ${value.slice(0, repair.start)}${repair.text}${value.slice(repair.end)}` : '';
    return `${code} on ${value.slice(start, end)}${after}`;
  });
}

function table(name: string, check: Check, rows: readonly (readonly [value: string, ...told: string[]])[]): void {
  describe(name, () => {
    for (const [value, ...expected] of rows)
      it(value || '(empty)', () => assert.deepEqual(told(check, value), expected));
    it('repairs leave less to repair, whatever the value', () => {
      const words = fc.constantFrom(...rows.flatMap(([value]) => value.split(/(?<=[\s;,:='])/)));
      fc.assert(
        fc.property(fc.array(words, { maxLength: 12 }), parts => {
          const value = parts.join('');
          const problems = check(value);
          for (const { start, end, repair } of problems) {
            assert.ok(0 <= start && start <= end && end <= value.length);
            if (!repair) continue;
            assert.notEqual(value.slice(0, repair.start) + repair.text + value.slice(repair.end), value);
          }
        }),
      );
    });
  });
}

table('X-Frame-Options', value => readFrameOptions(value).problems, [
  ['DENY'],
  ['sameorigin'],
  ['SAMEORIGIN, SAMEORIGIN'],
  ['{C:1}'],
  ['ALLOW-FROM {C:1}'],
  ['', 'empty on '],
  ['ALLOW-FROM https://a.example.com', 'allow-from on ALLOW-FROM https://a.example.com'],
  ['ALLOWALL', 'allow-all on ALLOWALL'],
  [' SAME-ORIGIN ', 'near-miss on SAME-ORIGIN →  SAMEORIGIN '],
  ['SAMEORIGIN;', 'near-miss on SAMEORIGIN; → SAMEORIGIN'],
  ["'self'", "near-miss on 'self' → SAMEORIGIN"],
  ['DENY, SAMEORIGIN', 'several on DENY, SAMEORIGIN'],
  ['SAMEORIGIN, ALLOW-FROM https://a.example.com', 'several on SAMEORIGIN, ALLOW-FROM https://a.example.com'],
  ['frame-ancestors *', 'not-a-value on frame-ancestors *'],
]);

table('Content-Security-Policy', checkContentSecurityPolicy, [
  [''],
  ["default-src 'self'; script-src 'self' 'nonce-r4nd0m' 'strict-dynamic'; img-src 'self' data: https:;"],
  ["frame-ancestors 'self' https://finesse.example.com:8445 https://*.example.com;"],
  ["frame-ancestors 'none'"],
  ["frame-ancestors 'self' {FrameMap:{HTTP_HOST}}"],
  ['frame-ancestors {C:1}'],
  ["frame-ancestors 'none' {C:1}", "none-not-alone on 'none' → frame-ancestors {C:1}"],
  ["{R:1}; frame-ancestors 'self'"],
  ["default-src 'self', frame-ancestors 'self'"],
  ["default-src 'none'; report-uri /csp?a=b,c"],
  ['upgrade-insecure-requests'],
  ["sandbox allow-scripts; some-new-directive 'self'; script-src 'new-keyword'"],
  ["frame-ancestors 'self' https://finesse.example.com,"],
  ['frame-ancestors localhost:8445 10.1.2.3 *.example.com:*'],
  ['script-src https://cdn.example.com/lib/ https://cdn.example.com/x?y'],
  ['frame-ancestors self', "bare-keyword on self → frame-ancestors 'self'"],
  ['frame-ancestors none', "bare-keyword on none → frame-ancestors 'none'"],
  [
    'frame-ancestors "self" https://a.example.com',
    'wrong-quotes on "self" → frame-ancestors \'self\' https://a.example.com',
  ],
  ['frame-ancestors ‘self’', "wrong-quotes on ‘self’ → frame-ancestors 'self'"],
  ["frame-ancestors 'https://a.example.com'", "unknown-keyword on 'https://a.example.com'"],
  ["frame-ancestors 'slef'", "near-keyword on 'slef' → frame-ancestors 'self'"],
  ['frame-ancestors', "nobody-stated on frame-ancestors → frame-ancestors 'none'"],
  ["frame-ancestors 'none' https://a.example.com", "none-not-alone on 'none' → frame-ancestors https://a.example.com"],
  ["frame-ancestors https://a.example.com 'none'", "none-not-alone on 'none' → frame-ancestors https://a.example.com"],
  ["script-src 'none' https://a.example.com", "none-among-others on 'none'"],
  ["frame-ancestors 'self' 'unsafe-inline'", "not-for-framing on 'unsafe-inline'"],
  ["frame-ancestors 'nonce-abc'", "not-for-framing on 'nonce-abc'"],
  ['script-src unsafe-inline', "bare-keyword on unsafe-inline → script-src 'unsafe-inline'"],
  ['img-src data', 'bare-scheme on data → img-src data:'],
  ['frame-ancestors https', 'bare-scheme on https → frame-ancestors https:'],
  ['frame-ancestors *', 'anybody on *'],
  ['frame-ancestors https:', 'anybody on https:'],
  ['frame-ancestors http://*:*', 'anybody on http://*:*'],
  [
    'frame-ancestors https://a.example.com, https://b.example.com',
    'comma on , → frame-ancestors https://a.example.com https://b.example.com',
  ],
  ["frame-ancestors 'self','none'", "comma on , → frame-ancestors 'self' 'none'"],
  ['frame-ancestors https://a.example.com/desktop', 'path on /desktop → frame-ancestors https://a.example.com'],
  ['frame-ancestors https://a.example.com/desktop/', 'path on /desktop/ → frame-ancestors https://a.example.com'],
  [
    'frame-ancestors https//a.example.com',
    'refused-slashes on https//a.example.com → frame-ancestors https://a.example.com',
  ],
  [
    'frame-ancestors https:a.example.com',
    'refused-slashes on https:a.example.com → frame-ancestors https://a.example.com',
  ],
  [
    'frame-ancestors https:/a.example.com',
    'refused-slashes on https:/a.example.com → frame-ancestors https://a.example.com',
  ],
  ['frame-ancestors //a.example.com', 'refused-scheme on //a.example.com → frame-ancestors https://a.example.com'],
  ['frame-ancestors https://*a.example.com', 'refused-wildcard on https://*a.example.com'],
  ['frame-ancestors https://a.*.example.com', 'refused-wildcard on https://a.*.example.com'],
  ['frame-ancestors https://a_b.example.com', 'refused-host on https://a_b.example.com'],
  ['frame-ancestors https://[::1]', 'refused-address on https://[::1]'],
  ['frame-ancestors https://me@a.example.com', 'refused-user on https://me@a.example.com'],
  ['frame-ancestors https://a.example.com:port', 'refused-port on https://a.example.com:port'],
  ['frame-ancestors https://a.example.com?x', 'refused-query on https://a.example.com?x'],
  ['frame-ancestors https://bücher.example', 'refused-not-ascii on https://bücher.example'],
  [
    "frame-ancestors 'self' script-src 'none'",
    "lost-semicolon on script-src → frame-ancestors 'self'; script-src 'none'",
  ],
  ["frame-ancestor 'self'", "near-directive on frame-ancestor → frame-ancestors 'self'"],
  ["frame-ancestors: 'self'", "near-directive on frame-ancestors: → frame-ancestors 'self'"],
  ["Frame_Ancestors 'self'", "near-directive on Frame_Ancestors → frame-ancestors 'self'"],
  ["'self' https://a.example.com", "not-a-directive on 'self'"],
  ["frame-ancestors 'self'; frame-ancestors *", 'repeated-directive on frame-ancestors *'],
]);

table('Strict-Transport-Security', checkTransportSecurity, [
  ['max-age=31536000'],
  ['max-age=31536000; includeSubDomains; preload'],
  [' MAX-AGE = "300" ; includesubdomains ;'],
  ['max-age=0'],
  ['max-age={Age:x}; includeSubDomains'],
  ['max-age=300; something-new=1'],
  ['', 'no-max-age on '],
  ['includeSubDomains', 'no-max-age on includeSubDomains'],
  ['max-age=31536000, includeSubDomains', 'comma on , → max-age=31536000; includeSubDomains'],
  ['max-age:31536000', 'near-miss on max-age: → max-age=31536000'],
  ['max_age=300', 'near-miss on max_age → max-age=300'],
  ['max-age=300; includeSubDomain', 'near-miss on includeSubDomain → max-age=300; includeSubDomains'],
  ['max-age=1y', 'not-a-number on 1y'],
  ['max-age', 'not-a-number on max-age'],
  ['max-age=1; max-age=2', 'repeated on max-age=2'],
  ['max-age=300; includeSubDomains=true', 'value-on-flag on includeSubDomains=true → max-age=300; includeSubDomains'],
  [
    'max-age=300; preload',
    'preload-too-short on 300 → max-age=31536000; preload',
    'preload-without-subdomains on preload → max-age=300; includeSubDomains; preload',
  ],
]);

table('X-Content-Type-Options', checkContentTypeOptions, [
  ['nosniff'],
  ['NoSniff, nosniff'],
  ['{C:1}'],
  ['no-sniff', 'not-nosniff on no-sniff → nosniff'],
  ['1', 'not-nosniff on 1 → nosniff'],
]);

table('Referrer-Policy', checkReferrerPolicy, [
  [''],
  ['no-referrer, strict-origin-when-cross-origin'],
  ['something-new, same-origin'],
  ['{C:1}'],
  ['no-referer', 'no-policy on no-referer → no-referrer'],
  ['nonsense at all', 'no-policy on nonsense at all'],
]);

// As Chromium lets in, or keeps out, a page of https://a.example.com.
table('Access-Control-Allow-Origin', checkAllowOrigin, [
  ['*'],
  ['https://a.example.com'],
  [' https://a.example.com '],
  ['null'],
  ['https://{HTTP_HOST}'],
  ['https://a.example.com, https://b.example.com', 'several on https://a.example.com, https://b.example.com'],
  ['https://*.example.com', 'wildcard on https://*.example.com'],
  ['a.example.com', 'no-scheme on a.example.com → https://a.example.com'],
  ['https://a.example.com/', 'behind-origin on / → https://a.example.com'],
  ['https://A.example.com', 'not-as-sent on https://A.example.com → https://a.example.com'],
  ['https://a.example.com:443', 'not-as-sent on https://a.example.com:443 → https://a.example.com'],
]);
