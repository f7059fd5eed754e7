import type { AnyKind } from '../../../server/src/core/kind';
import { defineRule } from '../../../server/src/core/rule';
import { deploymentKind } from '../../../server/src/kinds/deployment';
import { testRule } from '../../harness/rule-tester';

const other = defineRule({
  meta: {
    id: 'jdbc/host-is-ip-address',
    severity: 'warning',
    category: 'hygiene',
    summary: 'Stands in for the rules of other kinds.',
    messages: { none: 'None.' },
    references: [{ title: 'none' }],
  },
  check() {},
});
const kind: AnyKind = deploymentKind([{ id: 'connection-pool-map', rules: [other] }]);
const good =
  '{\n  // the whole site\n  "authentication": "windows",\n  "alwaysOn": true,\n  "rules": { "jdbc/host-is-ip-address": "off", },\n}\n';

testRule(kind, 'deployment/syntax-error', {
  findings: [
    { text: '{ "authentication": ⟦windows⟧ }', messageId: 'syntax', says: ['double quotes'] },
    { text: '{ "alwaysOn": true ⟦"authentication"⟧: "sql" }', messageId: 'syntax', says: ['comma'] },
    { text: '⟦[]⟧', messageId: 'notAnObject' },
  ],
  clean: [good, '', '// nothing stated\n'],
  nearMisses: ['{ "alwaysOn": true, /* why */ }'],
});

testRule(kind, 'deployment/unknown-key', {
  findings: [
    {
      text: '{ ⟦"authentification"⟧: "windows" }',
      messageId: 'near',
      says: ['"authentication"'],
      fixed: '{ "authentication": "windows" }',
    },
    {
      text: '{ "framing": { ⟦"subdomain"⟧: true } }',
      messageId: 'near',
      fixed: '{ "framing": { "subdomains": true } }',
    },
    { text: '{ ⟦"colour"⟧: 1 }', messageId: 'unknown', says: ['authentication, alwaysOn, loadBalancer'] },
  ],
  clean: [good],
  nearMisses: ['{ "$schema": "./ccconfig.schema.json", "rules": {} }'],
});

testRule(kind, 'deployment/wrong-value', {
  findings: [
    {
      text: '{ "authentication": ⟦"Window"⟧ }',
      messageId: 'near',
      fixed: '{ "authentication": "windows" }',
    },
    { text: '{ "alwaysOn": ⟦"true"⟧ }', messageId: 'near', fixed: '{ "alwaysOn": true }' },
    { text: '{ "authentication": ⟦1⟧ }', messageId: 'value', says: ['"windows" or "sql"'] },
    { text: '{ "rules": { "jdbc/host-is-ip-address": ⟦"warn"⟧ } }', messageId: 'severity' },
    {
      text: '{ "rules": { "jdbc/host-is-ip-address": ⟦"eror"⟧ } }',
      messageId: 'nearSeverity',
      fixed: '{ "rules": { "jdbc/host-is-ip-address": "error" } }',
    },
    { text: '{ "rules": ⟦"off"⟧ }', messageId: 'object' },
    { text: '{ "framing": ⟦["example.com"]⟧ }', messageId: 'group', says: ['allow, subdomains, ports, httpsOnly'] },
    { text: '{ "framing": { "allow": ⟦"example.com"⟧ } }', messageId: 'text', says: ['list of domains'] },
    { text: '{ "framing": { "allow": ["example.com", ⟦"exa mple.com"⟧] } }', messageId: 'item', says: ['no domain'] },
    { text: '{ "framing": { "allow": [⟦7⟧] } }', messageId: 'item', says: ['list of domains'] },
    { text: '{ "framing": { "ports": [8445, ⟦"8445"⟧, ⟦70000⟧] } }', messageId: 'item', says: ['1 to 65535'] },
    {
      text: '{ "framing": { "subdomains": ⟦"false"⟧ } }',
      messageId: 'near',
      fixed: '{ "framing": { "subdomains": false } }',
    },
    { text: '{ "loadBalancer": ⟦"https://ece.example.com"⟧ }', messageId: 'text', says: ['a host name alone'] },
    { text: '{ "contextRoot": ⟦"/system"⟧ }', messageId: 'text', says: ['without slashes'] },
    { text: '{ "contextRoot": ⟦1⟧ }', messageId: 'text' },
  ],
  clean: [good],
  nearMisses: [
    '{ "alwaysOn": false }',
    '{ "rules": {} }',
    '{ "loadBalancer": "ece.example.com", "contextRoot": "system" }',
  ],
});

testRule(kind, 'deployment/duplicate-key', {
  findings: [
    { text: '{ "alwaysOn": true, ⟦"alwaysOn"⟧: false }', messageId: 'duplicate' },
    {
      text: '{ "rules": { "jdbc/host-is-ip-address": "off", ⟦"jdbc/host-is-ip-address"⟧: "hint" } }',
      messageId: 'duplicate',
    },
  ],
  clean: [good],
  nearMisses: ['{ "authentication": "sql", "rules": { "authentication": "off" } }'],
});

testRule(kind, 'deployment/unknown-rule', {
  findings: [
    {
      text: '{ "rules": { ⟦"jdbc/host-is-ip-adress"⟧: "off" } }',
      messageId: 'near',
      fixed: '{ "rules": { "jdbc/host-is-ip-address": "off" } }',
    },
    { text: '{ "rules": { ⟦"entirely-else"⟧: "off" } }', messageId: 'unknown' },
  ],
  clean: [good],
  nearMisses: ['{ "rules": { "deployment/unknown-rule": "error" } }'],
});

testRule(kind, 'deployment/contradiction', {
  findings: [
    {
      text: '{ "alwaysOn": true, "authentication": ⟦"sql"⟧ }',
      messageId: 'alwaysOn',
      suggestions: [{ title: 'Change to "windows"', fixed: '{ "alwaysOn": true, "authentication": "windows" }' }],
    },
  ],
  clean: [good],
  nearMisses: ['{ "alwaysOn": false, "authentication": "sql" }', '{ "authentication": "sql" }'],
});
