import { rewriteTests } from '../../../server/src/kinds/rewrite-tests';
import { webConfig } from '../../../server/src/kinds/web-config';
import { testRule } from '../../harness/rule-tester';
import { inRewrite } from '../../harness/web-config';

const good = `{
  "$schema": "./rewrite-tests.schema.json",
  "folder": "/system",
  // one as short as can be, one with everything
  "tests": [
    { "request": "http://h/", "expect": { "status": 301 } },
    {
      "name": "all",
      "request": {
        "url": "/a", "method": "POST", "headers": { "Accept": "x" }, "variables": { "REMOTE_ADDR": "::1" },
        "isFile": false, "isDirectory": true, "providers": { "DB": "x" },
      },
      "response": { "status": 404, "headers": {} },
      "expect": {
        "url": "/b", "unchanged": false, "redirect": "/c", "status": 302, "subStatus": 0, "aborted": false,
        "headers": { "A": null, "B": "" }, "variables": { "V": null }, "ran": ["a"], "notRan": [],
      },
    },
  ],
}
`;
const beside = (rules: string) => [
  {
    path: 'web.config',
    kind: webConfig,
    text: inRewrite(`<rules>${rules}</rules><outboundRules><rule name="Out" /></outboundRules>`),
  },
];
const one = (expect: string, more = ''): string => `{ "tests": [{ "request": "/"${more}, "expect": ${expect} }] }`;

testRule(rewriteTests, 'rewrite-tests/syntax-error', {
  findings: [
    { text: '{ "tests": [] ⟦x⟧ }', messageId: 'syntax' },
    { text: '⟦[]⟧', messageId: 'notAnObject' },
  ],
  clean: [good, ''],
  nearMisses: ['{ "tests": [], /* none yet */ }'],
});

testRule(rewriteTests, 'rewrite-tests/unknown-key', {
  findings: [
    {
      text: one('{ ⟦"redirects"⟧: "/" }'),
      messageId: 'near',
      says: ['"redirect"'],
      suggestions: [{ title: 'Change to "redirect"', fixed: one('{ "redirect": "/" }') }],
    },
    {
      text: one('{ "status": 200 }', ', ⟦"colour"⟧: 1'),
      messageId: 'unknown',
      says: ['name, request, response, expect'],
    },
    { text: '{ "tests": [], ⟦"folders"⟧: "/" }', messageId: 'near' },
  ],
  clean: [good],
  nearMisses: [one('{ "headers": { "redirects": "x" } }')],
});

testRule(rewriteTests, 'rewrite-tests/missing-key', {
  findings: [
    { text: '⟦{⟧ }', messageId: 'missing', says: ['"tests"'] },
    { text: '{ "tests": [⟦{⟧ "expect": { "status": 200 } }] }', messageId: 'missing', says: ['"request"'] },
    { text: '{ "tests": [⟦{⟧ "request": "/" }] }', messageId: 'missing', says: ['"expect"'] },
    { text: one('⟦{}⟧'), messageId: 'nothing' },
    { text: '{ "tests": [{ "request": ⟦{⟧}, "expect": { "status": 200 } }] }', messageId: 'missing', says: ['"url"'] },
  ],
  clean: [good],
  nearMisses: ['{ "tests": [] }'],
});

testRule(rewriteTests, 'rewrite-tests/wrong-value', {
  findings: [
    { text: one('{ "status": ⟦"301"⟧ }'), messageId: 'value', says: ['a number from 100 to 999'] },
    { text: one('{ "status": ⟦99⟧ }'), messageId: 'value' },
    { text: one('{ "aborted": ⟦1⟧ }'), messageId: 'value', says: ['true or false'] },
    { text: one('{ "headers": { "A": ⟦1⟧, "B": "" } }'), messageId: 'value' },
    { text: one('{ "headers": ⟦[]⟧ }'), messageId: 'value', says: ['null between braces'] },
    { text: one('{ "ran": ["A", ⟦1⟧] }'), messageId: 'value', says: ['a list of texts'] },
    { text: '{ "tests": [{ "request": ⟦"ece.example.com/"⟧, "expect": { "status": 301 } }] }', messageId: 'value' },
    {
      text: '{ "tests": [{ "request": { "url": ⟦"ftp://h/"⟧ }, "expect": { "status": 301 } }] }',
      messageId: 'value',
      says: ['an address of http or https'],
    },
    {
      text: '{ "tests": [{ "request": { "url": "/", "method": ⟦"GET /"⟧ }, "expect": { "status": 301 } }] }',
      messageId: 'value',
      says: ['"POST"'],
    },
    { text: one('{ "ran": ⟦"A"⟧ }'), messageId: 'value', says: ['a list of texts'] },
    { text: '{ "tests": ⟦{}⟧ }', messageId: 'value', says: ['a list of tests'] },
    { text: '{ "tests": [⟦1⟧] }', messageId: 'value' },
    { text: one('⟦[]⟧'), messageId: 'value' },
  ],
  clean: [good],
  nearMisses: [one('{ "subStatus": 0, "headers": { "A": null } }')],
});

testRule(rewriteTests, 'rewrite-tests/duplicate-key', {
  findings: [{ text: one('{ "status": 301, ⟦"status"⟧: 302 }'), messageId: 'duplicate' }],
  clean: [good],
  nearMisses: [
    '{ "tests": [{ "request": "/", "expect": { "status": 1e2 } }, { "request": "/", "expect": { "status": 200 } }] }',
  ],
});

testRule(rewriteTests, 'rewrite-tests/unknown-rule-name', {
  findings: [
    {
      text: one('{ "ran": ["⟦HTPS⟧"] }'),
      others: beside('<rule name="HTTPS" />'),
      messageId: 'near',
      severity: 'warning',
      says: ['"HTTPS"', 'the test fails'],
      suggestions: [{ title: 'Change to "HTTPS"', fixed: one('{ "ran": ["HTTPS"] }') }],
    },
    {
      name: 'one that must not run',
      text: one('{ "notRan": ["a", "⟦elsewhere⟧"] }'),
      others: beside('<rule name="a" />'),
      messageId: 'unknown',
    },
  ],
  clean: [
    { text: one('{ "ran": ["https", "Out"] }'), others: beside('<rule name="HTTPS" />') },
    { name: 'nothing is known', text: one('{ "ran": ["a"] }') },
  ],
  nearMisses: [
    { name: 'no configuration beside', text: one('{ "ran": ["a"] }'), others: [] },
    {
      name: 'rules in a file of their own',
      text: one('{ "ran": ["a"] }'),
      others: [{ path: 'web.config', kind: webConfig, text: inRewrite('<rules configSource="rules.config" />') }],
    },
    { name: 'not all could be read', text: one('{ "ran": ["a"] }'), others: beside(''), incomplete: true },
  ],
});
