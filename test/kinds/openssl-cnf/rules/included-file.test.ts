import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/included-file', {
  findings: [
    {
      text: '.include ⟦names.cnf⟧\n[req]\nprompt = no\n',
      named: { 'names.cnf': null },
      messageId: 'missing',
      severity: 'warning',
      says: ['no names.cnf beside this file', 'without a word'],
    },
    {
      name: 'in a folder, in quotes',
      text: '.pragma includedir:parts\n.include = ⟦"my names.cnf"⟧\n',
      named: { 'parts/my names.cnf': null },
      messageId: 'missing',
      says: ['parts/my names.cnf'],
    },
    {
      name: 'what is included cannot be read',
      text: 'a = 1\n.include ⟦names.cnf⟧\n',
      named: { 'names.cnf': 'a = 1\nno equal sign\n' },
      messageId: 'refused',
      severity: 'error',
      says: ['missing equal sign'],
    },
    {
      name: 'what is included includes what cannot be read',
      text: '.include ⟦a.cnf⟧\n',
      named: { 'a.cnf': '.include b.cnf\n', 'b.cnf': '[ dn\n' },
      messageId: 'refused',
    },
  ],
  clean: [{ text: '.include names.cnf\n', named: { 'names.cnf': '[ dn ]\nCN = a\n' } }, '[req]\nprompt = no\n'],
  nearMisses: [
    { name: 'nobody looks', text: '.include names.cnf\n' },
    { name: 'not known', text: '.include /etc/names.cnf\n', named: {} },
    { name: 'not included', text: '# .include names.cnf\ninclude = names.cnf\n', named: { 'names.cnf': null } },
    {
      name: 'missing in what is included',
      text: '.include a.cnf\n',
      named: { 'a.cnf': '.include b.cnf\n', 'b.cnf': null },
    },
    { name: 'a variable', text: '.include $ENV::NAMES\n', named: { 'names.cnf': null } },
    { name: 'itself', text: '.include a.cnf\n', named: { 'a.cnf': '.include a.cnf\n' } },
  ],
});
