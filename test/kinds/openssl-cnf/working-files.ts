// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the files
import type { CertificateProfile } from '../../../server/src/core/config';

/** A file as people have it and that does what its author meant. */
export interface WorkingFile {
  readonly name: string;
  readonly text: string;
  readonly certificate: CertificateProfile | undefined;
}

export const workingFiles: WorkingFile[] = [];

function add(name: string, text: string, certificate?: CertificateProfile): void {
  workingFiles.push({ name, text, certificate });
}

add(
  'rhel',
  `# Red Hat\nHOME\t\t\t= .\n.include /etc/crypto-policies/back-ends/opensslcnf.config\nopenssl_conf = openssl_init\n[ openssl_init ]\nproviders = provider_sect\nssl_conf = ssl_module\n[ ssl_module ]\nsystem_default = crypto_policy\n[ crypto_policy ]\nCipherString = DEFAULT\n[provider_sect]\ndefault = default_sect\nlegacy = legacy_sect\n[default_sect]\nactivate = 1\n[legacy_sect]\nactivate = 1\n[ req ]\ndefault_bits\t\t= 2048\ndefault_md\t\t= sha256\ndefault_keyfile \t= privkey.pem\ndistinguished_name\t= req_distinguished_name\nattributes\t\t= req_attributes\nx509_extensions\t= v3_ca\t# The extensions to add to the self signed cert\nstring_mask = utf8only\n# req_extensions = v3_req # The extensions to add to a certificate request\n[ req_distinguished_name ]\ncountryName\t\t\t= Country Name (2 letter code)\ncountryName_default\t\t= XX\ncountryName_min\t\t\t= 2\ncountryName_max\t\t\t= 2\nlocalityName\t\t\t= Locality Name (eg, city)\nlocalityName_default\t\t= Default City\n0.organizationName\t\t= Organization Name (eg, company)\n0.organizationName_default\t= Default Company Ltd\norganizationalUnitName\t\t= Organizational Unit Name (eg, section)\ncommonName\t\t\t= Common Name (eg, your name or your server\\'s hostname)\ncommonName_max\t\t\t= 64\nemailAddress\t\t\t= Email Address\nemailAddress_max\t\t= 64\n[ req_attributes ]\nchallengePassword\t\t= A challenge password\nchallengePassword_min\t\t= 4\nchallengePassword_max\t\t= 20\nunstructuredName\t\t= An optional company name\n[ v3_req ]\nbasicConstraints = CA:FALSE\nkeyUsage = nonRepudiation, digitalSignature, keyEncipherment\n[ v3_ca ]\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid:always,issuer\nbasicConstraints = critical,CA:true\n`,
);
const asked = `countryName = Country Name (2 letter code)\ncountryName_default = US\nstateOrProvinceName = State or Province Name (full name)\nstateOrProvinceName_default = California\nlocalityName = Locality Name (eg, city)\nlocalityName_default = San Jose\norganizationName = Organization Name (eg, company)\norganizationName_default = Example Inc\ncommonName = Common Name (e.g. server FQDN or YOUR name)\ncommonName_default = ece.example.com\ncommonName_max = 64\n`;
const given = 'C = US\nST = California\nL = San Jose\nO = Example, Inc.\nOU = IT\nCN = ece.example.com\n';
add(
  'macos libressl',
  `#\n# OpenSSL example configuration file.\n#\nHOME = .\nRANDFILE = $ENV::HOME/.rnd\noid_section = new_oids\n[ new_oids ]\n[ ca ]\ndefault_ca = CA_default\n[ CA_default ]\ndir = ./demoCA\ncerts = $dir/certs\ndatabase = $dir/index.txt\n[ req ]\ndefault_bits = 2048\ndistinguished_name = req_distinguished_name\nattributes = req_attributes\n[ req_distinguished_name ]\n${asked.replace('commonName_default = ece.example.com\n', '')}[ req_attributes ]\nchallengePassword = A challenge password\n`,
);
add(
  'windows stock',
  `HOME = .\nRANDFILE = $ENV::HOME/.rnd\n[ ca ]\ndefault_ca = CA_default\n[ CA_default ]\ndir = C:/OpenSSL/demoCA\ncerts = $dir/certs\nprivate_key = $dir/private/cakey.pem\nx509_extensions = usr_cert\npolicy = policy_match\n[ policy_match ]\ncountryName = match\norganizationName = match\ncommonName = supplied\n[ req ]\ndefault_bits = 2048\ndistinguished_name = req_distinguished_name\nx509_extensions = v3_ca\n[ req_distinguished_name ]\n${asked.replace('commonName_default = ece.example.com\n', '')}[ usr_cert ]\nbasicConstraints=CA:FALSE\nnsComment = "OpenSSL Generated Certificate"\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid,issuer\n[ v3_ca ]\nbasicConstraints = CA:true\n`.replace(
    /\n/g,
    '\r\n',
  ),
);
add(
  'apache windows',
  `[req]\r\ndefault_bits = 2048\r\nprompt = no\r\ndefault_md = sha256\r\nreq_extensions = req_ext\r\ndistinguished_name = dn\r\n\r\n[ dn ]\r\nC=US\r\nST=New York\r\nL=Rochester\r\nO=End Point\r\nOU=Testing Domain\r\nemailAddress=your-administrative-address@your-awesome-existing-domain.com\r\nCN = www.your-new-domain.com\r\n\r\n[ req_ext ]\r\nsubjectAltName = @alt_names\r\n\r\n[ alt_names ]\r\nDNS.1 = your-new-domain.com\r\nDNS.2 = www.your-new-domain.com\r\n`,
);
add(
  'letsencrypt san',
  `[req]\ndistinguished_name = req_distinguished_name\nreq_extensions = v3_req\nprompt = no\n[req_distinguished_name]\nCN = example.com\n[v3_req]\nkeyUsage = keyEncipherment, dataEncipherment\nextendedKeyUsage = serverAuth\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = example.com\nDNS.2 = www.example.com\nDNS.3 = mail.example.com\n`,
);
add(
  'le no dn',
  `[req]\ndistinguished_name=req_distinguished_name\nreq_extensions=SAN\n[req_distinguished_name]\ncommonName = Domain\ncommonName_default = example.com\n[SAN]\nsubjectAltName=DNS:example.com,DNS:www.example.com\n`,
);
add(
  'localhost dev',
  `[req]\ndefault_bits = 2048\nprompt = no\ndefault_md = sha256\nx509_extensions = v3_req\ndistinguished_name = dn\n[dn]\nC = ES\nST = MyState\nL = MyCity\nO = MyOrg\nemailAddress = email@mydomain.com\nCN = localhost\n[v3_req]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = localhost\nDNS.2 = *.localhost\nIP.1 = 127.0.0.1\nIP.2 = ::1\n`,
);
add(
  'mkcert like self-signed',
  `[dn]\nCN=localhost\n[req]\ndistinguished_name = dn\n[EXT]\nsubjectAltName=DNS:localhost\nkeyUsage=digitalSignature\nextendedKeyUsage=serverAuth`,
);
add(
  'k8s',
  `[req]\nreq_extensions = v3_req\ndistinguished_name = req_distinguished_name\n[req_distinguished_name]\n[ v3_req ]\nbasicConstraints = CA:FALSE\nkeyUsage = nonRepudiation, digitalSignature, keyEncipherment\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = kubernetes\nDNS.2 = kubernetes.default\nDNS.3 = kubernetes.default.svc\nDNS.4 = kubernetes.default.svc.cluster.local\nIP.1 = 10.96.0.1\nIP.2 = 192.168.1.10\n`,
);
add(
  'k8s2',
  `[ req ]\ndefault_bits = 2048\nprompt = no\ndefault_md = sha256\nreq_extensions = req_ext\ndistinguished_name = dn\n\n[ dn ]\nC = US\nST = CA\nL = SF\nO = k8s\nOU = k8s\nCN = 10.0.0.5\n\n[ req_ext ]\nsubjectAltName = @alt_names\n\n[ alt_names ]\nDNS.1 = kubernetes\nIP.1 = 10.0.0.5\nIP.2 = 10.96.0.1\n\n[ v3_ext ]\nauthorityKeyIdentifier=keyid,issuer:always\nbasicConstraints=CA:FALSE\nkeyUsage=keyEncipherment,dataEncipherment\nextendedKeyUsage=serverAuth,clientAuth\nsubjectAltName=@alt_names\n`,
);
add(
  'v3.ext',
  `authorityKeyIdentifier=keyid,issuer\nbasicConstraints=CA:FALSE\nkeyUsage = digitalSignature, nonRepudiation, keyEncipherment, dataEncipherment\nsubjectAltName = @alt_names\n\n[alt_names]\nDNS.1 = ece.example.com\n`,
);
add(
  'v3.ext section',
  `[ v3_ext ]\nauthorityKeyIdentifier=keyid,issuer\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = ece.example.com\nIP.1 = 10.0.0.1\n`,
);
add(
  'root ca nguyen',
  `[ ca ]\ndefault_ca = CA_default\n\n[ CA_default ]\ndir               = /root/ca\ncerts             = $dir/certs\ncrl_dir           = $dir/crl\nnew_certs_dir     = $dir/newcerts\ndatabase          = $dir/index.txt\nserial            = $dir/serial\nRANDFILE          = $dir/private/.rand\nprivate_key       = $dir/private/ca.key.pem\ncertificate       = $dir/certs/ca.cert.pem\ncrlnumber         = $dir/crlnumber\ncrl               = $dir/crl/ca.crl.pem\ncrl_extensions    = crl_ext\ndefault_crl_days  = 30\ndefault_md        = sha256\nname_opt          = ca_default\ncert_opt          = ca_default\ndefault_days      = 375\npreserve          = no\npolicy            = policy_strict\n\n[ policy_strict ]\ncountryName             = match\nstateOrProvinceName     = match\norganizationName        = match\norganizationalUnitName  = optional\ncommonName              = supplied\nemailAddress            = optional\n\n[ req ]\ndefault_bits        = 2048\ndistinguished_name  = req_distinguished_name\nstring_mask         = utf8only\ndefault_md          = sha256\nx509_extensions     = v3_ca\n\n[ req_distinguished_name ]\ncountryName                     = Country Name (2 letter code)\nstateOrProvinceName             = State or Province Name\nlocalityName                    = Locality Name\n0.organizationName              = Organization Name\norganizationalUnitName          = Organizational Unit Name\ncommonName                      = Common Name\nemailAddress                    = Email Address\ncountryName_default             = GB\nstateOrProvinceName_default     = England\nlocalityName_default            =\n0.organizationName_default      = Alice Ltd\n#organizationalUnitName_default =\n#emailAddress_default           =\n\n[ v3_ca ]\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid:always,issuer\nbasicConstraints = critical, CA:true\nkeyUsage = critical, digitalSignature, cRLSign, keyCertSign\n\n[ v3_intermediate_ca ]\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid:always,issuer\nbasicConstraints = critical, CA:true, pathlen:0\nkeyUsage = critical, digitalSignature, cRLSign, keyCertSign\n\n[ usr_cert ]\nbasicConstraints = CA:FALSE\nnsCertType = client, email\nnsComment = "OpenSSL Generated Client Certificate"\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid,issuer\nkeyUsage = critical, nonRepudiation, digitalSignature, keyEncipherment\nextendedKeyUsage = clientAuth, emailProtection\n\n[ server_cert ]\nbasicConstraints = CA:FALSE\nnsCertType = server\nnsComment = "OpenSSL Generated Server Certificate"\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid,issuer:always\nkeyUsage = critical, digitalSignature, keyEncipherment\nextendedKeyUsage = serverAuth\n\n[ crl_ext ]\nauthorityKeyIdentifier=keyid:always\n\n[ ocsp ]\nbasicConstraints = CA:FALSE\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid,issuer\nkeyUsage = critical, digitalSignature\nextendedKeyUsage = critical, OCSPSigning\n`,
);
add(
  'CA server_cert with SAN',
  `[ ca ]\ndefault_ca = CA_default\n[ CA_default ]\ndir = /root/ca\ndatabase = $dir/index.txt\npolicy = policy_loose\n[ policy_loose ]\ncommonName = supplied\n[ req ]\ndefault_bits = 2048\ndistinguished_name = req_distinguished_name\nstring_mask = utf8only\ndefault_md = sha256\nx509_extensions = v3_ca\n[ req_distinguished_name ]\n${asked.replace('commonName_default = ece.example.com\n', '')}[ v3_ca ]\nbasicConstraints = critical, CA:true\n[ server_cert ]\nbasicConstraints = CA:FALSE\nextendedKeyUsage = serverAuth\nsubjectAltName = @alt_names\n[ alt_names ]\nDNS.1 = ece.example.com\n`,
);
add(
  'CA per-host with $ENV SAN',
  `[ default ]\nca = root-ca\ndir = .\n[ req ]\ndefault_bits = 2048\nencrypt_key = yes\ndefault_md = sha256\nutf8 = yes\nstring_mask = utf8only\nprompt = no\ndistinguished_name = ca_dn\nreq_extensions = ca_reqext\n[ ca_dn ]\n0.domainComponent = "org"\n1.domainComponent = "simple"\norganizationName = "Simple Inc"\norganizationalUnitName = "Simple Root CA"\ncommonName = "Simple Root CA"\n[ ca_reqext ]\nkeyUsage = critical,keyCertSign,cRLSign\nbasicConstraints = critical,CA:true\nsubjectKeyIdentifier = hash\n[ ca ]\ndefault_ca = root_ca\n[ root_ca ]\ncertificate = $dir/ca/$ca.crt\nprivate_key = $dir/ca/$ca/private/$ca.key\nnew_certs_dir = $dir/ca/$ca\ndatabase = $dir/ca/$ca/db/$ca.db\nunique_subject = no\ndefault_days = 3652\ndefault_md = sha256\npolicy = match_pol\nemail_in_dn = no\npreserve = no\nname_opt = ca_default\ncert_opt = ca_default\ncopy_extensions = none\nx509_extensions = signing_ca_ext\ncrl_extensions = crl_ext\n[ match_pol ]\ndomainComponent = match\norganizationName = match\n[ any_pol ]\ncommonName = optional\n[ root_ca_ext ]\nkeyUsage = critical,keyCertSign,cRLSign\nauthorityKeyIdentifier = keyid:always\n[ signing_ca_ext ]\nkeyUsage = critical,keyCertSign,cRLSign\nbasicConstraints = critical,CA:true,pathlen:0\n[ crl_ext ]\nauthorityKeyIdentifier = keyid:always\n`,
);
add(
  'pki tls-server',
  `# TLS server certificate request\n\n[ default ]\nSAN                     = DNS:yourdomain.tld    # Default value\n\n[ req ]\ndefault_bits            = 2048                  # RSA key size\nencrypt_key             = no                    # Protect private key\ndefault_md              = sha256                # MD to use\nutf8                    = yes                   # Input is UTF-8\nstring_mask             = utf8only              # Emit UTF-8 strings\nprompt                  = yes                   # Prompt for DN\ndistinguished_name      = server_dn             # DN template\nreq_extensions          = server_reqext         # Desired extensions\n\n[ server_dn ]\n0.domainComponent       = "1. Domain Component         (eg, com)       "\n1.domainComponent       = "2. Domain Component         (eg, company)   "\n2.domainComponent       = "3. Domain Component         (eg, pki)       "\norganizationName        = "4. Organization Name        (eg, company)   "\norganizationalUnitName  = "5. Organizational Unit Name (eg, section)   "\ncommonName              = "6. Common Name              (eg, FQDN)      "\ncommonName_max          = 64\n\n[ server_reqext ]\nkeyUsage                = critical,digitalSignature,keyEncipherment\nextendedKeyUsage        = serverAuth,clientAuth\nsubjectKeyIdentifier    = hash\nsubjectAltName          = $ENV::SAN\n`,
);
add(
  'env no default',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=e\n[dn]\nCN = $ENV::FQDN\n[e]\nsubjectAltName = DNS:$ENV::FQDN, $ENV::SANS\n`,
);
add(
  'env alt',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=e\n[dn]\nCN = ece.example.com\n[e]\nsubjectAltName = @alt\n[alt]\nDNS.1 = $ENV::FQDN\nDNS.2 = ece.\${ENV::DOMAIN}\nIP.1 = $ENV::ADDRESS\n`,
);
add(
  'env dir',
  `[ca]\ndefault_ca=c\n[c]\ndir=$ENV::CADIR\ncerts=$dir/certs\n[req]\ndistinguished_name=dn\n[dn]\ncommonName=Common Name\ncommonName_default=$ENV::CN\n`,
);
add(
  'easyrsa',
  `# For use with Easy-RSA 3.0\nRANDFILE = $ENV::EASYRSA_PKI/.rnd\n[ ca ]\ndefault_ca = CA_default\n[ CA_default ]\ndir = $ENV::EASYRSA_PKI\ncerts = $dir\npolicy = policy_anything\nx509_extensions = basic_exts\n[ policy_anything ]\ncountryName = optional\ncommonName = supplied\nname = optional\nemailAddress = optional\n[ req ]\ndefault_bits = $ENV::EASYRSA_KEY_SIZE\ndefault_keyfile = privkey.pem\ndefault_md = $ENV::EASYRSA_DIGEST\ndistinguished_name = $ENV::EASYRSA_DN\nx509_extensions = easyrsa_ca\n[ cn_only ]\ncommonName = Common Name (eg: your user, host, or server name)\ncommonName_max = 64\ncommonName_default = $ENV::EASYRSA_REQ_CN\n[ org ]\ncountryName = Country Name (2 letter code)\ncountryName_default = $ENV::EASYRSA_REQ_COUNTRY\ncountryName_min = 2\ncountryName_max = 2\nserialNumber = Serial-number (eg: A1B2C3D4E5F6)\n[ basic_exts ]\nbasicConstraints = CA:FALSE\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid,issuer:always\n[ easyrsa_ca ]\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid:always,issuer:always\nbasicConstraints = CA:true\nkeyUsage = cRLSign, keyCertSign\n[ crl_ext ]\nauthorityKeyIdentifier=keyid:always,issuer:always\n`,
);
add(
  'openvpn',
  `HOME = .\nRANDFILE = $ENV::HOME/.rnd\nopenssl_conf = openssl_init\n[ openssl_init ]\noid_section = new_oids\nengines = engine_section\n[ new_oids ]\n[ engine_section ]\n[ req ]\ndefault_bits = $ENV::KEY_SIZE\ndistinguished_name = req_distinguished_name\n[ req_distinguished_name ]\ncommonName = Common Name (eg, your name or your server\\'s hostname)\ncommonName_max = 64\n`,
);
add(
  'legacy provider',
  `openssl_conf = openssl_init\n[openssl_init]\nproviders = provider_sect\n[provider_sect]\ndefault = default_sect\nlegacy = legacy_sect\n[default_sect]\nactivate = 1\n[legacy_sect]\nactivate = 1\n`,
);
add(
  'node legacy',
  `nodejs_conf = openssl_init\nopenssl_conf = openssl_init\n[openssl_init]\nssl_conf = ssl_sect\n[ssl_sect]\nsystem_default = system_default_sect\n[system_default_sect]\nOptions = UnsafeLegacyRenegotiation\n`,
);
add(
  'seclevel',
  `openssl_conf = default_conf\n[default_conf]\nssl_conf = ssl_sect\n[ssl_sect]\nsystem_default = system_default_sect\n[system_default_sect]\nMinProtocol = TLSv1.2\nCipherString = DEFAULT@SECLEVEL=1\n`,
);
add(
  'fips',
  `config_diagnostics = 1\nopenssl_conf = openssl_init\n.include /usr/local/ssl/fipsmodule.cnf\n[openssl_init]\nproviders = provider_sect\nalg_section = algorithm_sect\n[provider_sect]\nfips = fips_sect\nbase = base_sect\n[base_sect]\nactivate = 1\n[algorithm_sect]\ndefault_properties = fips=yes\n`,
);
add(
  'gost engine',
  `openssl_conf = openssl_def\n[openssl_def]\nengines = engine_section\n[engine_section]\ngost = gost_section\n[gost_section]\nengine_id = gost\ndefault_algorithms = ALL\nCRYPT_PARAMS = id-Gost28147-89-CryptoPro-A-ParamSet\n`,
);
add(
  'pkcs11',
  `openssl_conf = openssl_init\n[openssl_init]\nengines=engine_section\n[engine_section]\n[req]\ndistinguished_name = req_distinguished_name\n[req_distinguished_name]\ncommonName = CN\ncommonName_default = token\n`,
);
add(
  'tsa',
  `[ tsa ]\ndefault_tsa = tsa_config1\n[ tsa_config1 ]\ndir = ./demoCA\nserial = $dir/tsaserial\ncrypto_device = builtin\nsigner_cert = $dir/tsacert.pem\ncerts = $dir/cacert.pem\nsigner_key = $dir/private/tsakey.pem\nsigner_digest = sha256\ndefault_policy = tsa_policy1\nother_policies = tsa_policy2, tsa_policy3\ndigests = sha1, sha256, sha384, sha512\naccuracy = secs:1, millisecs:500, microsecs:100\nordering = yes\ntsa_name = yes\ness_cert_id_chain = no\ness_cert_id_alg = sha256\n`,
);
add(
  'tsa req',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n[dn]\nC=US\nO=Example Inc\nCN=Example TSA\n[ext]\nbasicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n`,
);
add(
  'ocsp',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n[dn]\nCN=ocsp responder\n[ext]\nextendedKeyUsage=OCSPSigning\nnoCheck=ignored\n`,
);
add(
  'smime',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n[dn]\nCN=Jane Doe\nemailAddress=jane@example.com\n[ext]\nkeyUsage=digitalSignature,keyEncipherment\nextendedKeyUsage=emailProtection\nsubjectAltName=email:copy\n`,
);
add(
  'client auth',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n[dn]\nCN=client-17\n[ext]\nkeyUsage=digitalSignature\nextendedKeyUsage=clientAuth\n`,
);
add(
  'codesign',
  `[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n[dn]\nO=Example Inc\nCN=Example Inc\n[ext]\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,codeSigning\n`,
);
add(
  'mok',
  `[ req ]\ndefault_bits = 4096\ndistinguished_name = req_distinguished_name\nprompt = no\nstring_mask = utf8only\nx509_extensions = myexts\n[ req_distinguished_name ]\nCN = Modules\n[ myexts ]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=digitalSignature\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n`,
);
add(
  'kernel x509',
  `[ req ]\ndefault_bits = 4096\ndistinguished_name = req_distinguished_name\nprompt = no\nstring_mask = utf8only\nx509_extensions = myexts\n\n[ req_distinguished_name ]\n#O = Unspecified company\nCN = Build time autogenerated kernel key\n#emailAddress = unspecified.user@unspecified.company\n\n[ myexts ]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=digitalSignature\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n`,
);
const server = (san: string, more = '', d = given) =>
  `[ req ]\ndefault_bits = 2048\ndefault_md = sha256\nprompt = no\nencrypt_key = no\ndistinguished_name = dn\nreq_extensions = req_ext\n\n[ dn ]\n${d}\n[ req_ext ]\nkeyUsage = digitalSignature, keyEncipherment\nextendedKeyUsage = serverAuth, clientAuth\nsubjectAltName = ${san}\n${more}`;
add(
  'uccx',
  server('@alt', '[alt]\nDNS.1 = ccx1.example.com\nDNS.2 = ccx2.example.com\n', given.replace('ece.', 'ccx1.')),
  'uccx',
);
add(
  'cucm ms',
  server(
    'DNS:cucm1.example.com, DNS:cucm2.example.com, DNS:imp1.example.com, DNS:example.com',
    '',
    given.replace('ece.example.com', 'cucm1-ms.example.com'),
  ).replace('CN = cucm1-ms', 'CN = cucm1'),
);
add('cucm -ms', server('DNS:cucm1-ms.example.com, DNS:cucm1.example.com', '', given.replace('ece.', 'cucm1-ms.')));
add(
  'exchange',
  server(
    '@alt',
    '[alt]\nDNS.1 = mail.example.com\nDNS.2 = autodiscover.example.com\nDNS.3 = ex01.corp.local\nDNS.4 = ex01\n',
    given.replace('ece.', 'mail.'),
  ),
);
add('iis', server('DNS:ece.example.com'), 'iis');
add(
  'jabber',
  server('DNS:exp-e.example.com, DNS:example.com, DNS:collab-edge.example.com', '', given.replace('ece.', 'exp-e.')),
);
add(
  'expressway xmpp',
  server(
    '@a',
    '[a]\nDNS.1=expe1.example.com\nDNS.2=expe-cluster.example.com\nDNS.3=conference-2-standalonecluster12345.example.com\n',
    given.replace('ece.', 'expe1.'),
  ),
);
add('wildcard', server('DNS:*.example.com, DNS:example.com', '', given.replace('ece.', '*.')));
add(
  'vcenter',
  `[ req ]\ndefault_md = sha512\ndefault_bits = 2048\ndefault_keyfile = rui.key\ndistinguished_name = req_distinguished_name\nencrypt_key = no\nprompt = no\nstring_mask = nombstr\nreq_extensions = v3_req\ninput_password = testpassword\noutput_password = testpassword\n[ v3_req ]\nbasicConstraints = CA:FALSE\nkeyUsage = digitalSignature, keyEncipherment, dataEncipherment, nonRepudiation\nextendedKeyUsage = serverAuth, clientAuth\nsubjectAltName = DNS:vc55, IP:10.0.0.10, DNS:vc55.example.com\n[ req_distinguished_name ]\ncountryName = US\nstateOrProvinceName = NY\nlocalityName = New York\n0.organizationName = Company\norganizationalUnitName = vCenterSSO\ncommonName = vc55.example.com\n`,
);
add(
  'multi ou',
  server('DNS:ece.example.com', '', 'C=US\nO=Example\n0.OU=One\n1.OU=Two\n2.OU=Three\nCN=ece.example.com\n'),
);
add('a. ou', server('DNS:ece.example.com', '', 'C=US\nO=Example\na.OU=One\nb.OU=Two\nCN=ece.example.com\n'));
add('dc', server('DNS:ece.example.com', '', '0.DC=com\n1.DC=example\nOU=Servers\nCN=ece.example.com\n'));
add('multi rdn', server('DNS:ece.example.com', '', 'C=US\nO=Example\nOU=a\n+CN=ece.example.com\n'));
add(
  'ev',
  server(
    'DNS:ece.example.com',
    '',
    'businessCategory=Private Organization\njurisdictionC=US\njurisdictionST=Delaware\nserialNumber=1234567\nC=US\nST=California\nL=San Jose\nstreet=1 Main St\npostalCode=95134\nO=Example Inc\nCN=ece.example.com\n',
  ),
);
add(
  'utf8',
  server(
    'DNS:ece.example.com',
    '',
    'C=DE\nST=Baden-Württemberg\nL=Köln\nO=Müller & Söhne GmbH\nCN=ece.example.com\n',
  ).replace('prompt = no', 'prompt = no\nutf8 = yes'),
);
add('escaped', server('DNS:ece.example.com', '', "C=US\nO=O\\'Reilly \\& Sons \\#1 \\$\nCN=ece.example.com\n"));
add('quoted', server('DNS:ece.example.com', '', 'C=US\nO="Example, Inc. #1"\nOU=\'R&D\'\nCN="ece.example.com"\n'));
add('comma', server('DNS:ece.example.com', '', 'C=US\nO=Example\\, Inc\nCN=ece.example.com\n'));
add('ampersand', server('DNS:ece.example.com', '', 'C=US\nO=AT&T; Labs / R+D (US)\nCN=ece.example.com\n'));
add('continued', server('DNS:ece.example.com, \\\n  DNS:b.example.com, \\\n  DNS:c.example.com'));
add(
  'vars',
  `host = ece\ndomain = example.com\nfqdn = \${host}.\${domain}\n` +
    server('@a', '[a]\nDNS.1=$fqdn\nDNS.2=$host\nDNS.3=$(host)-2.$domain\n', 'C=US\nCN=$fqdn\n'),
);
add('vars section', server('DNS:$dn::CN, DNS:www.${dn::CN}'));
add('vars own section', server('@a', `${'[a]\nhost=ece\n'.replace('host=ece\n', '')}DNS.1 = ece.example.com\n`));
add('section::key', 'req::distinguished_name = dn\n[req]\nprompt=no\n[dn]\nCN=ece\n');
add('repeat sections', server('@a', '[a]\nDNS.1=ece.example.com\n[dn]\n0.OU=x\n[a]\nDNS.2=b.example.com\n'));
add('include first', `.include common.cnf\n${server('DNS:ece.example.com')}`);
add('include last', `${server('DNS:ece.example.com')}.include = /etc/ssl/extra.d\n`);
add(
  'include only dn',
  '[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n.include dn.cnf\n.include ext.cnf\n',
);
add('include alt', server('@alt_names', '.include alt_names.cnf\n'));
add('pragma', `.pragma = dollarid:true\n${server('DNS:ece.example.com')}[x]\na$b = 1\n`);
add('bom', `\ufeff${server('DNS:ece.example.com')}`);
add('no newline', server('DNS:ece.example.com').trimEnd());
add('tabs', server('DNS:ece.example.com').replace(/ = /g, '\t\t=\t'));
add('tight', server('DNS:ece.example.com').replace(/ = /g, '='));
add('indent', server('@a', '[a]\n  DNS.1 = ece.example.com\n  DNS.2 = b.example.com\n'));
add('comments', server('@a', '# names\n[a] # the names\nDNS.1 = ece.example.com # main\n#DNS.2 = old.example.com\n'));
add(
  'oids',
  `oid_section = my\n[my]\nupn = 1.3.6.1.4.1.311.99.1\n${server('DNS:ece.example.com, otherName:upn;UTF8:a@b.c')}`,
);
add(
  'othername',
  server(
    '@a',
    '[a]\nDNS.1=ece.example.com\notherName.1 = 1.3.6.1.4.1.311.20.2.3;UTF8:user@example.com\ndirName.1 = dirs\nRID.1 = 1.2.3.4\nURI.1 = urn:uuid:1234\nemail.1 = a@b.c\n[dirs]\nC=UK\nO=Org\nCN=Name\n',
  ),
);
add('ms template', server('DNS:ece.example.com\n1.3.6.1.4.1.311.20.2 = ASN1:PRINTABLESTRING:WebServer'));
add('must staple', server('DNS:ece.example.com\ntlsfeature = status_request\n'));
add('must staple DER', server('DNS:ece.example.com\n1.3.6.1.5.5.7.1.24 = DER:30:03:02:01:05\n'));
add('ski', server('DNS:ece.example.com\nsubjectKeyIdentifier = hash\n'));
add(
  'prompt with SAN',
  `[req]\ndefault_bits = 2048\ndistinguished_name = req_distinguished_name\nreq_extensions = req_ext\n[req_distinguished_name]\n${asked}[req_ext]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = ece.example.com\nDNS.2 = ece\n`,
);
add(
  'prompt no default',
  `[req]\ndefault_bits = 2048\ndistinguished_name = req_distinguished_name\nreq_extensions = req_ext\n[req_distinguished_name]\ncountryName = Country Name (2 letter code)\nstateOrProvinceName = State or Province Name (full name)\nlocalityName = Locality Name (eg, city)\norganizationName = Organization Name (eg, company)\ncommonName = Common Name (e.g. server FQDN or YOUR name)\n[req_ext]\nsubjectAltName = @alt_names\n[alt_names]\nDNS.1 = bestflare.com\nDNS.2 = usefulread.com\n`,
);
add(
  'attr default',
  server('DNS:ece.example.com').replace('prompt = no\n', 'prompt = no\nattributes = at\n') +
    '[at]\nunstructuredName = x\n',
);
add(
  'x509 both',
  server('DNS:ece.example.com').replace(
    'req_extensions = req_ext',
    'req_extensions = req_ext\nx509_extensions = req_ext',
  ),
);
add(
  'x509 ca',
  server('DNS:ece.example.com').replace(
    'req_extensions = req_ext',
    'req_extensions = req_ext\nx509_extensions = v3_ca',
  ) +
    '[v3_ca]\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid:always,issuer:always\nbasicConstraints=critical,CA:true\n',
);
add('sha384 ec', server('DNS:ece.example.com').replace('sha256', 'sha384'));
add('SHA512 upper', server('DNS:ece.example.com').replace('sha256', 'SHA512'));
add('4096', server('DNS:ece.example.com').replace('2048', '4096'));
add(
  'keyfile win',
  server('DNS:ece.example.com').replace('encrypt_key', 'default_keyfile = C:/certs/ece.key\nencrypt_key'),
);
add(
  'unknown extra options',
  server('DNS:ece.example.com').replace(
    'prompt = no',
    'prompt = no\ndefault_days = 365\nemail_in_dn = no\nRANDFILE = .rnd\nunique_subject = no',
  ),
);
add(
  'pureconnect',
  `[ req ]\ndefault_bits = 2048\ndefault_md = sha256\ndistinguished_name = req_distinguished_name\nreq_extensions = v3_req\n[ req_distinguished_name ]\ncountryName = Country Name (2 letter code)\ncountryName_default = US\ncountryName_min = 2\ncountryName_max = 2\nstateOrProvinceName = State or Province Name (full name)\nlocalityName = Locality Name (eg, city)\n0.organizationName = Organization Name (eg, company)\n0.organizationName_default = U.S. Government\n0.organizationalUnitName = Organizational Unit Name (eg, section)\n0.organizationalUnitName_default = DoD\n1.organizationalUnitName = Second\n1.organizationalUnitName_default = PKI\n2.organizationalUnitName = Third\n2.organizationalUnitName_default = CONTRACTOR\ncommonName = Common Name (eg, YOUR name)\ncommonName_max = 64\ncommonName_default = ic1.example.mil\n[ v3_req ]\nbasicConstraints = CA:FALSE\nkeyUsage = nonRepudiation, digitalSignature, keyEncipherment\nsubjectAltName = DNS:ic1.example.mil, DNS:ic1, IP:10.0.0.1\n`,
  'pureconnect-dod',
);
add('cisco ise', server('DNS:ise1.example.com, IP:10.1.1.1', '', given.replace('ece.', 'ise1.')));
add('underscore host', server('DNS:ece.example.com, DNS:ece_old.example.com'));
add('single label san', server('DNS:ece', '', 'C=US\nCN=ece\n'));
add('ipv6 san', server('@a', '[a]\nDNS.1=ece.example.com\nIP.1=2001:db8::10\nIP.2=fe80::1\n'));
add(
  'many',
  server(
    '@a',
    `[a]\nDNS.0=ece.example.com\n${Array.from({ length: 60 }, (_, i) => `DNS.${i + 1}=h${i}.example.com\n`).join('')}`,
  ),
);
add('DNS without numbers', server('@a', '[a]\nDNS.web=ece.example.com\nDNS.db=db.example.com\nIP=10.0.0.1\n'));
add('serial printable', server('DNS:ece.example.com', '', 'C=US\nserialNumber=ABC-123\nCN=ece.example.com\n'));
add(
  'unused sections',
  server('DNS:ece.example.com') +
    '[ v3_ca ]\nbasicConstraints=CA:TRUE\n[ other ]\nfoo = bar\n[ user_attr ]\nDNS = x\nname = y\n',
);
add('empty sections', `${server('DNS:ece.example.com')}[ new_oids ]\n[ empty ]\n`);
add(
  'proxy cert',
  server('DNS:ece.example.com') +
    '[ proxy_cert_ext ]\nbasicConstraints=CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid,issuer:always\nproxyCertInfo=critical,language:id-ppl-anyLanguage,pathlen:3,policy:foo\n',
);
add(
  'insta cmp',
  server('DNS:ece.example.com') +
    '[insta]\nserver = insta.demo.ca:8700\npath = pkix/\nrecipient = "/C=FI/O=Insta Demo/CN=Insta Demo CA"\nignore_keyusage = 1\n[pbm]\nref = 3078\nsecret = pass:insta\n[signature]\ntrusted = $insta::certout\n'.replace(
      '[pbm]',
      'certout = insta.cert.pem\n[pbm]',
    ),
);
add(
  'mongodb',
  `[ req ]\ndefault_bits = 4096\ndefault_keyfile = myTestCertificateKey.pem    ## The default private key file name.\ndefault_md = sha256\ndistinguished_name = req_dn\nreq_extensions = v3_req\n\n[ v3_req ]\nsubjectKeyIdentifier  = hash\nbasicConstraints = CA:FALSE\nkeyUsage = critical, digitalSignature, keyEncipherment\nnsComment = "OpenSSL Generated Certificate for TESTING only.  NOT FOR PRODUCTION USE."\nextendedKeyUsage  = serverAuth, clientAuth\nsubjectAltName = @alt_names\n\n[ alt_names ]\nDNS.1 =         ##TODO: Enter the DNS names. The DNS names should match the server names.\n`.replace(
    /DNS.1 = .*/,
    'DNS.1 = db1.example.com ## the server',
  ) +
    '[ req_dn ]\ncountryName = Country Name (2 letter code)\ncountryName_default = TE\ncountryName_min = 2\ncountryName_max = 2\ncommonName = Common Name\ncommonName_max = 64\n',
);
add(
  'etcd',
  `[ req ]\nreq_extensions = v3_req\ndistinguished_name = req_distinguished_name\n[ req_distinguished_name ]\n[ v3_req ]\nbasicConstraints = CA:FALSE\nkeyUsage = nonRepudiation, digitalSignature, keyEncipherment\nextendedKeyUsage = clientAuth, serverAuth\nsubjectAltName = @alt_names\n[ alt_names ]\nIP.1 = 10.0.0.1\n`,
);
add(
  'subj via cli',
  `[req]\ndistinguished_name = req_distinguished_name\nreq_extensions = v3_req\n[req_distinguished_name]\n[v3_req]\nsubjectAltName = DNS:ece.example.com\n`,
);
add('extensions by cli', `[req]\ndistinguished_name=req\n[san]\nsubjectAltName=DNS:ece.example.com\n`);
add(
  'extensions by cli2',
  `[req]\ndistinguished_name=dn\n[dn]\n[v3_ca]\nbasicConstraints=CA:TRUE\n[server]\nsubjectAltName=DNS:ece.example.com\nextendedKeyUsage=serverAuth\n`,
);
add(
  'rpc docker',
  `[ req ]\ndistinguished_name = req_distinguished_name\n\n[req_distinguished_name]\n\n[ v3_ca ]\nbasicConstraints = critical,CA:TRUE\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid:always,issuer:always\n\n[ v3_req ]\nbasicConstraints = CA:FALSE\nkeyUsage = nonRepudiation, digitalSignature, keyEncipherment\nextendedKeyUsage = serverAuth\nsubjectAltName = @alternate_names\n\n[ alternate_names ]\nDNS.1 = ece.example.com\nIP.1 = 10.0.0.5\n`,
);
