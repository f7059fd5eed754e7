/** A file with every part of a request, and a password. */
export const wholeFile = `# A request
base = ece
[ req ]
default_bits = 2048
default_md = sha256
prompt = no
utf8 = yes
output_password = hunter2hunter2
distinguished_name = dn
req_extensions = v3_req

[ dn ]
C = US
O = "Example \\"Inc\\""
OU = Support
CN = \${base}.example.com

[ v3_req ]
basicConstraints = critical, CA:FALSE
keyUsage = digitalSignature, keyEncipherment
subjectAltName = @alt_names

[ alt_names ]
DNS.1 = $dn::CN
DNS.2 = $base
IP.1 = 192.0.2.10
`;

/** Asks what is given for its names and values. */
export const promptingFile = `[ req ]
distinguished_name = req_distinguished_name
[ req_distinguished_name ]
countryName = Country Name (2 letter code)
countryName_default = US
0.organizationalUnitName = Unit
commonName = Name
commonName_default = ic1.example.mil
`;
