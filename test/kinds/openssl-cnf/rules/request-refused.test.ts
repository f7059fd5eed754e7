import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

testRule(opensslCnf, 'openssl-cnf/request-refused', {
  findings: [
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\nsubjectAltName = ⟦RID:nonsense⟧\n',
      messageId: 'value',
    },
    {
      text: 'oid_section = oids\n[oids]\n⟦mine = 1.2.x⟧\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
      messageId: 'oids',
    },
    {
      text: '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\ninhibitAnyPolicy = ⟦x⟧\n',
      messageId: 'value',
    },
    {
      text: 'openssl_conf = oc\n[oc]\nproviders = pr\n[pr]\ndefault = ⟦nowhere⟧\n[d]\nactivate = 1\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
      messageId: 'modules',
    },
  ],
  clean: [
    '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\nsubjectKeyIdentifier = hash\n',
  ],
  nearMisses: [
    {
      name: 'in a file of the system',
      text: 'openssl_conf = oc\n.include /usr/lib/ssl/fipsmodule.cnf\n[oc]\nproviders = pr\n[pr]\ndefault = fips_sect\n[d]\nactivate = 1\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
    },
    {
      name: 'the name of a module cut short, which OpenSSL understands',
      text: 'openssl_conf = oc\n[oc]\nprovider = pr\n[pr]\ndefault = d\n[d]\nactivate = 1\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
    },
    {
      name: 'told by another rule',
      text: 'openssl_conf = nowhere\n[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a\n',
    },
    '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = abc\nCN_max = 2\n',
    '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n[dn]\nCN = a\n[v3]\nkeyUsage = nonsense\n',
    '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = USA\n',
    '[v3]\nsubjectKeyIdentifier = Hash\n',
  ],
});
