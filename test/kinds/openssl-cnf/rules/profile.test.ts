import { opensslCnf } from '../../../../server/src/kinds/openssl-cnf';
import { testRule } from '../../../harness/rule-tester';

const request = (options: string, names: string, extensions: string) =>
  `[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = ext\n${options}[dn]\n${names}[ext]\n${extensions}`;

const dod = 'C = US\nO = U.S. Government\n0.OU = DoD\n1.OU = PKI\n2.OU = CONTRACTOR\nCN = ic1.example.mil\n';
const allNames = 'subjectAltName = IP:192.0.2.10, DNS:ic1, DNS:ic1.example.mil\n';
const ccx = 'CN = ccx1.example.com\n';
const ccxNames = 'subjectAltName = DNS:ccx1.example.com\n';
const site = 'C = US\nST = California\nL = San Jose\nO = Example Inc\nCN = ece.example.com\n';
const siteNames = 'subjectAltName = DNS:ece.example.com\n';

testRule(opensslCnf, 'openssl-cnf/profile', {
  findings: [
    {
      name: 'names missing in subjectAltName',
      config: { certificate: 'pureconnect' },
      text: request('', 'CN = ic1.example.com\n', '⟦subjectAltName⟧ = DNS:ic1.example.com\n'),
      messageId: 'names',
      says: ["the server's IP address and its short name", 'PureConnect SSO'],
    },
    {
      name: 'the short name missing',
      config: { certificate: 'pureconnect' },
      text: request('', 'CN = ic1.example.com\n', '⟦subjectAltName⟧ = DNS:ic1.example.com, IP:192.0.2.1\n'),
      messageId: 'names',
      suggestions: [
        {
          title: 'Add ic1 to subjectAltName',
          fixed: request('', 'CN = ic1.example.com\n', 'subjectAltName = DNS:ic1.example.com, IP:192.0.2.1, DNS:ic1\n'),
        },
      ],
    },
    {
      name: 'no subjectAltName',
      config: { certificate: 'uccx' },
      text: `⟦[req]⟧\nprompt = no\ndistinguished_name = dn\n[dn]\n${ccx}`,
      messageId: 'noNames',
      suggestions: [
        {
          title: 'Add subjectAltName = DNS:ccx1.example.com',
          fixed: `[req]\nreq_extensions = v3_req\nprompt = no\ndistinguished_name = dn\n[dn]\n${ccx}[ v3_req ]\nsubjectAltName = DNS:ccx1.example.com\n`,
        },
      ],
    },
    {
      name: 'another digest',
      config: { certificate: 'pureconnect' },
      text: request('default_md = ⟦sha512⟧\n', 'CN = ic1.example.mil\n', allNames),
      messageId: 'digest',
      severity: 'info',
      suggestions: [
        { title: 'Write sha256', fixed: request('default_md = sha256\n', 'CN = ic1.example.mil\n', allNames) },
      ],
    },
    {
      name: 'units in another order',
      config: { certificate: 'pureconnect-dod' },
      text: request('', dod.replace('0.OU = DoD\n1.OU = PKI', '⟦0.OU = PKI⟧\n1.OU = DoD'), allNames),
      messageId: 'subject',
      says: ['OU=PKI, OU=DoD', 'C=US, O=U.S. Government, OU=DoD, OU=PKI, OU=CONTRACTOR, CN='],
    },
    {
      name: 'a subject that ends too early',
      config: { certificate: 'pureconnect-dod' },
      text: request('', dod.replace(/CN.*\n/, ''), allNames).replace('= dn', '= ⟦dn⟧'),
      messageId: 'subject',
    },
    {
      name: 'a field too many',
      config: { certificate: 'pureconnect-dod' },
      text: request('', `${dod}⟦emailAddress = a@example.mil⟧\n`, allNames),
      messageId: 'subject',
    },
    {
      name: 'a key that Unified CCX does not take',
      config: { certificate: 'uccx' },
      text: request('default_bits = ⟦4096⟧\n', ccx, ccxNames),
      messageId: 'key',
      suggestions: [{ title: 'Write 2048', fixed: request('default_bits = 2048\n', ccx, ccxNames) }],
    },
    {
      name: 'a third server',
      config: { certificate: 'uccx' },
      text: request('', ccx, 'subjectAltName = DNS:ccx1.example.com, DNS:ccx2.example.com, DNS:⟦ccx3.example.com⟧\n'),
      messageId: 'servers',
      suggestions: [
        {
          title: 'Remove ccx3.example.com',
          fixed: request('', ccx, 'subjectAltName = DNS:ccx1.example.com, DNS:ccx2.example.com\n'),
        },
      ],
    },
    {
      name: 'the domain and www beside the server',
      config: { certificate: 'uccx' },
      text: request(
        '',
        ccx,
        'subjectAltName = @alt\n[alt]\nDNS.1 = ccx1.example.com\nDNS.2 = ⟦example.com⟧\nDNS.3 = ⟦www.ccx1.example.com⟧\n',
      ),
      messageId: 'domain',
    },
    {
      name: 'a critical extension',
      config: { certificate: 'uccx' },
      text: request('', ccx, `${ccxNames}extendedKeyUsage = ⟦critical,⟧ serverAuth\n`),
      messageId: 'critical',
      says: ['keyUsage and basicConstraints'],
      suggestions: [
        { title: 'Remove "critical,"', fixed: request('', ccx, `${ccxNames}extendedKeyUsage = serverAuth\n`) },
      ],
    },
    {
      name: 'a field missing',
      config: { certificate: 'iis' },
      text: request('', site.replace(/O = .*\n/, ''), siteNames).replace('= dn', '= ⟦dn⟧'),
      messageId: 'field',
      says: ['no O.'],
    },
    {
      name: 'an abbreviation',
      config: { certificate: 'iis' },
      text: request('', site.replace('California', '⟦CA⟧'), siteNames),
      messageId: 'abbreviated',
      severity: 'hint',
    },
    {
      name: 'a code that is no country',
      config: { certificate: 'iis' },
      text: request('', site.replace('US', '⟦UK⟧'), siteNames),
      messageId: 'country',
      suggestions: [{ title: 'Write GB', fixed: request('', site.replace('US', 'GB'), siteNames) }],
    },
    {
      name: 'a code in small letters',
      config: { certificate: 'iis' },
      text: request('', site.replace('US', '⟦us⟧'), siteNames),
      messageId: 'letters',
      severity: 'info',
      suggestions: [{ title: 'Write US', fixed: request('', site, siteNames) }],
    },
    {
      name: 'a wildcard is no full name',
      config: { certificate: 'uccx' },
      text: request('', 'CN = Tomcat\n', '⟦subjectAltName⟧ = DNS:*.example.com\n'),
      messageId: 'names',
    },
    {
      name: 'fields missing are one finding',
      config: { certificate: 'iis' },
      text: request('', 'CN = ece.example.com\n', siteNames).replace('= dn', '= ⟦dn⟧'),
      messageId: 'field',
      says: ['no O, L, ST, C.'],
    },
    {
      name: 'a short name in CN',
      config: { certificate: 'iis' },
      text: request('', site.replace('ece.example.com', '⟦ece⟧'), siteNames),
      messageId: 'commonName',
    },
  ],
  clean: [
    { config: { certificate: 'pureconnect' }, text: request('', 'CN = ic1.example.mil\n', allNames) },
    { config: { certificate: 'pureconnect-dod' }, text: request('default_md = sha256\n', dod, allNames) },
    {
      config: { certificate: 'uccx' },
      text: request(
        'default_bits = 2048\n',
        ccx,
        'subjectAltName = DNS:ccx1.example.com, DNS:ccx2.example.com\nkeyUsage = critical, digitalSignature\n',
      ),
    },
    { config: { certificate: 'iis' }, text: request('', site, siteNames) },
  ],
  nearMisses: [
    {
      name: 'the sample of the guide: who asks fills in the name of the server',
      config: { certificate: 'pureconnect-dod' },
      text: `[req]\ndistinguished_name = dn\nreq_extensions = ext\n[dn]\ncountryName = Country Name (2 letter code)\ncountryName_default = US\ncountryName_min = 2\ncountryName_max = 2\nstateOrProvinceName = State\nlocalityName = City\n0.organizationName = Organization\n0.organizationName_default = U.S. Government\n0.organizationalUnitName = Unit\n0.organizationalUnitName_default = DoD\n1.organizationalUnitName = Unit\n1.organizationalUnitName_default = PKI\n2.organizationalUnitName = Unit\n2.organizationalUnitName_default = CONTRACTOR\ncommonName = Name\ncommonName_max = 64\n[ext]\n${allNames}`,
    },
    {
      name: 'told by another rule',
      config: { certificate: 'pureconnect' },
      text: request('', 'CN = ic1.example.mil\n', allNames).replace('req_ext', '# req_ext'),
    },
    {
      config: { certificate: 'iis' },
      name: 'a city of one letter, a street with a dot',
      text: request('', site.replace('San Jose', 'Y').replace('California', 'St. Gallen'), siteNames),
    },
    { name: 'no guide is named', text: request('default_bits = 4096\n', 'CN = a\n', siteNames) },
    { config: { certificate: 'uccx' }, name: 'no request is made', text: '[req]\nprompt = no\n' },
    { config: { certificate: 'uccx' }, name: 'no section of a request', text: '[openssl_init]\nproviders = p\n[p]\n' },
    {
      config: { certificate: 'uccx' },
      name: 'what is included is not known',
      text: `${request('', ccx, 'keyUsage = digitalSignature\n')}.include more.cnf\n`,
    },
    {
      config: { certificate: 'pureconnect-dod' },
      name: 'letter case of the units',
      text: request('', dod.replace('CONTRACTOR', 'Contractor'), allNames),
    },
  ],
});
