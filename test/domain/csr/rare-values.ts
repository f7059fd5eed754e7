/** Values of extensions that few requests ask for, each written as a line; the sections that they name are below. */
export const rareValues: readonly string[] = `
subjectAltName = otherName:1.2.3.4;UTF8:x
subjectAltName = otherName:1.2.3.4;UTF8:
subjectAltName = otherName:1.2.3.4
subjectAltName = otherName:1.2.3.4;
subjectAltName = otherName:foo;UTF8:x
subjectAltName = otherName:msUPN;UTF8:user@host
subjectAltName = otherName:1.2.3.4;FOO:x
subjectAltName = otherName:1.2.3.4;UTF8:a;b
subjectAltName = otherName:1.2.3.4;INTEGER:5
subjectAltName = otherName:1.2.3.4;INTEGER:x
subjectAltName = otherName:1.2.3.4;BOOLEAN:TRUE
subjectAltName = otherName:1.2.3.4;NULL
subjectAltName = otherName:1.2.3.4;NULL:x
subjectAltName = otherName:1.2.3.4;SEQUENCE:seqsec
subjectAltName = otherName:1.2.3.4;SEQUENCE:missing
subjectAltName = otherName:1.2.3.4;FORMAT:UTF8,UTF8:x
subjectAltName = otherName:1.2.3.4;FORMAT:HEX,OCTETSTRING:0102
subjectAltName = otherName:1.2.3.4;IMP:0,UTF8:x
subjectAltName = otherName:1.2.3.4;IA5String:x
subjectAltName = otherName:1.2.3.4;utf8string:x
subjectAltName = otherName:1.2.3.4;ıa5:x
subjectAltName = DER:30:03:82:01:61
subjectAltName = DER:zz
subjectAltName = DER:
subjectAltName = DER: 3003820161
subjectAltName = critical,DER:3003820161
subjectAltName = DER:300
subjectAltName = DER:30-03
subjectAltName = ASN1:UTF8String:x
subjectAltName = ASN1:SEQUENCE:seqsec
subjectAltName = ASN1:
subjectAltName = ASN1:NULL
subjectAltName = ASN1: NULL
subjectAltName = ASN1:BOOL:TRUE
subjectAltName = ASN1:BOOL:maybe
subjectAltName = ASN1:OID:1.2.3
subjectAltName = ASN1:OID:nope
subjectAltName = ASN1:UTCTIME:991231235959Z
subjectAltName = ASN1:UTCTIME:xx
subjectAltName = ASN1:GENTIME:20991231235959Z
subjectAltName = ASN1:OCT:abc
subjectAltName = ASN1:FORMAT:HEX,OCT:abc
subjectAltName = ASN1:FORMAT:HEX,OCT:abcd
subjectAltName = ASN1:BITSTR:abc
subjectAltName = ASN1:FORMAT:BITLIST,BITSTR:1,5
subjectAltName = ASN1:FORMAT:BITLIST,BITSTR:1,x
subjectAltName = ASN1:IA5:abc
subjectAltName = ASN1:PRINTABLE:a*b
subjectAltName = ASN1:EXP:1,INT:5
subjectAltName = ASN1:EXP:1A,INT:5
subjectAltName = ASN1:EXP:1Q,INT:5
subjectAltName = ASN1:IMP:1,IMP:2,INT:5
subjectAltName = ASN1:TAG:5,INT:5
subjectAltName = ASN1:SEQWRAP,INT:5
subjectAltName = ASN1:OCTWRAP,SEQWRAP,INT:0x5
subjectAltName = ASN1:INT:-5
subjectAltName = ASN1:INT:
subjectAltName = ASN1:ENUM:5
subjectAltName = ASN1:SET:seqsec
subjectAltName = ASN1:SEQ:empty
subjectAltName = ASN1:SEQ
subjectAltName = ASN1:GENSTR:x
subjectAltName = ASN1:VISIBLE:x
subjectAltName = ASN1:NUMERIC:12 3
subjectAltName = ASN1:NUMERIC:x
subjectAltName = ASN1:BMP:x
subjectAltName = ASN1:UNIV:x
subjectAltName = ASN1:T61:x
crlDistributionPoints = URI:http://x/y.crl
crlDistributionPoints = URI:http://x/y.crl,URI:http://z
crlDistributionPoints = DNS:x
crlDistributionPoints = crldp
crlDistributionPoints = crldp,URI:http://x
crlDistributionPoints = missing
crlDistributionPoints = empty
crlDistributionPoints = @crldps
crlDistributionPoints = @crldp
crlDistributionPoints = fullname:URI:http://x
crlDistributionPoints = crldp2
crlDistributionPoints = crldp3
crlDistributionPoints = crldp4
crlDistributionPoints = crldp5
crlDistributionPoints = crldp6
crlDistributionPoints = crldp7
crlDistributionPoints = http://x
crlDistributionPoints =
crlDistributionPoints = URI
freshestCRL = URI:http://x
freshestCRL = foo:x
issuingDistributionPoint = critical,@idp
issuingDistributionPoint = @idp2
issuingDistributionPoint = fullname:URI:http://x
issuingDistributionPoint = onlyuser:TRUE
issuingDistributionPoint = onlyuser:maybe
issuingDistributionPoint = onlyCA:TRUE,onlyAA:no,indirectCRL:y
issuingDistributionPoint = onlysomereasons:keyCompromise
issuingDistributionPoint = foo:bar
authorityInfoAccess = OCSP;URI:http://x
authorityInfoAccess = OCSP;URI:http://x,caIssuers;URI:http://y
authorityInfoAccess = OCSP:URI:http://x
authorityInfoAccess = OCSP;URI
authorityInfoAccess = OCSP
authorityInfoAccess = foo;URI:http://x
authorityInfoAccess = 1.2.3;URI:http://x
authorityInfoAccess = OCSP; URI:http://x
authorityInfoAccess = OCSP ;URI:http://x
authorityInfoAccess = @aia
authorityInfoAccess = OCSP;email:copy
authorityInfoAccess = OCSP;dirName:dirsec
authorityInfoAccess = OCSP;foo:x
authorityInfoAccess = OCSP;IP:1.2.3.4
subjectInfoAccess = caRepository;URI:http://x
subjectInfoAccess = ad_timestamping;URI:x
certificatePolicies = 1.2.3.4
certificatePolicies = 1.2.3.4,1.5.6.7.8
certificatePolicies = anyPolicy
certificatePolicies = foo
certificatePolicies = 1.2.3.4,@polsect
certificatePolicies = @polsect
certificatePolicies = @polsect2
certificatePolicies = @polsect3
certificatePolicies = @polsect4
certificatePolicies = @polsect5
certificatePolicies = @polsect6
certificatePolicies = @polsect7
certificatePolicies = @missing
certificatePolicies = ia5org,1.2.3.4,@polsect
certificatePolicies = ia5org,@polsect
certificatePolicies = ia5org
certificatePolicies = 1.2.3.4:x
certificatePolicies = critical,1.2.3.4
certificatePolicies = 1.2.3.4,
certificatePolicies =
certificatePolicies = polsect
certificatePolicies = @empty
certificatePolicies = 1.2.3.4,@polsect,1.5.6
certificatePolicies = 1.2.3.4,1.2.3.4
policyConstraints = requireExplicitPolicy:3
policyConstraints = requireExplicitPolicy:3,inhibitPolicyMapping:0
policyConstraints = requireExplicitPolicy
policyConstraints = requireExplicitPolicy:x
policyConstraints = foo:3
policyConstraints = inhibitPolicyMapping:0x3
policyConstraints = @pcsec
policyConstraints = requireExplicitPolicy:-1
policyMappings = 1.2.3:1.2.4
policyMappings = 1.2.3
policyMappings = 1.2.3:foo
policyMappings = anyPolicy:1.2.3
policyMappings = @pmsec
policyMappings = foo:1.2
nameConstraints = permitted;DNS:.example.com
nameConstraints = permitted;IP:10.0.0.0/255.0.0.0
nameConstraints = permitted;IP:10.0.0.0
nameConstraints = permitted;IP:10.0.0.0/8
nameConstraints = permitted;IP:fe80::/ffff::
nameConstraints = excluded;email:.com
nameConstraints = excluded;URI:.com,permitted;DNS:x
nameConstraints = permitted:DNS:x
nameConstraints = permitted;DNS
nameConstraints = foo;DNS:x
nameConstraints = permitted;dirName:dirsec
nameConstraints = permitted;dirName:missing
nameConstraints = @ncsec
nameConstraints = permitted;
nameConstraints = permitted;foo:x
nameConstraints = permitted;RID:1.2.3
nameConstraints = permitted;email:copy
nameConstraints = permitted.1;DNS:x
tlsfeature = status_request
tlsfeature = status_request,status_request_v2
tlsfeature = 5
tlsfeature = 5,17
tlsfeature = foo
tlsfeature = 65535
tlsfeature = 65536
tlsfeature = -1
tlsfeature = 0x5
tlsfeature = 5x
tlsfeature = Status_Request
tlsfeature = status_request:x
tlsfeature = @tlssec
tlsfeature = 05
tlsfeature = 5 6
proxyCertInfo = language:id-ppl-anyLanguage,pathlen:1
proxyCertInfo = language:id-ppl-inheritAll,policy:text:x
proxyCertInfo = language:1.2.3,policy:text:x
proxyCertInfo = language:1.2.3,policy:hex:0102
proxyCertInfo = language:1.2.3,policy:hex:zz
proxyCertInfo = language:1.2.3,policy:foo:x
proxyCertInfo = language:id-ppl-anyLanguage,language:1.2.3
proxyCertInfo = pathlen:1
proxyCertInfo = @pcisec
proxyCertInfo = foo:x
proxyCertInfo = language:foo
proxyCertInfo = language:1.2.3,pathlen:x
proxyCertInfo = language:1.2.3,pathlen:1,pathlen:2
1.2.3.4 = DER:0101ff
1.2.3.4 = ASN1:UTF8String:hello
1.2.3.4 = critical,DER:05 00
1.2.3.4 = DER:0500
1.2.3.4.5.6 = critical,ASN1:SEQUENCE:seqsec
foo = DER:0500
CN = DER:0500
issuerSignTool = signTool:x
issuerSignTool = signTool:x,cATool:y
issuerSignTool = foo:x
subjectSignTool = x
ct_precert_poison = x
CRLReason = keyCompromise
crlNumber = DER:020101
msUPN = ASN1:UTF8:x
1.2.3.4 = ASN1:Format:UTF8,PrintableString:x
1.2.3.4 = ASN1:FORMAT:utf8,UTF8:x
1.2.3.4 = ASN1:explicit:0,GeneralString:x
1.2.3.4 = ASN1:octwrap,ſequence:x
1.3.6.1.4.1.311.20.2 = ASN1:PRINTABLESTRING:WebServer
1.3.6.1.4.1.311.20.2 = DER:1e12005700650062005300650072007600650072
certificateIssuer = x
identity = x
SMIME-CAPS = DER:30 00
admission = @adm
admission = DER:3000
ms-cert-templ = DER:3000
subjectAltName = IP:4294967297.2.3.4
subjectAltName = IP:99999999999999999999.2.3.4
subjectAltName = DNS:a\\nDNS:b
subjectAltName = DNS:a\\n,DNS:b
subjectAltName = DNS\\n:a
subjectKeyIdentifier = abc
subjectKeyIdentifier = ::
subjectKeyIdentifier = A:B
sbgp-ipAddrBlock = IPv4:10.0.0.0/8,IPv4:11.0.0.0/8
sbgp-ipAddrBlock = IPv4:10.0.0.0/8,IPv4:10.1.0.0/16
sbgp-ipAddrBlock = IPv4:10.0.0.1-10.0.0.9,IPv4:10.0.0.9
sbgp-ipAddrBlock = IPv4:10.0.0.1 - 10.0.0.9
sbgp-ipAddrBlock = IPv4:10.0.0.1 x
sbgp-ipAddrBlock = IPv4:
sbgp-ipAddrBlock = IPv4:10.0.0.0/
sbgp-ipAddrBlock = IPv4:10.0.0.0/x
sbgp-ipAddrBlock = IPv4:10.0.0.0/0
sbgp-ipAddrBlock = IPv4:10.0.0.0/32
sbgp-ipAddrBlock = IPv4:inherit,IPv4:inherit
sbgp-ipAddrBlock = IPv4:inherit,IPv4:10.0.0.0/8
sbgp-ipAddrBlock = IPv4:10.0.0.0/8,IPv4:inherit
sbgp-ipAddrBlock = IPv4:::1
sbgp-ipAddrBlock = IPv6:1.2.3.4
sbgp-ipAddrBlock = IPv6:::1-::5
sbgp-ipAddrBlock = IPv6:::5-::1
sbgp-ipAddrBlock = IPv6:2001:db8::/129
sbgp-ipAddrBlock = IPv4-SAFI:1:10.0.0.0/8
sbgp-ipAddrBlock = IPv4-SAFI:x:10.0.0.0/8
sbgp-ipAddrBlock = IPv4-SAFI:300:10.0.0.0/8
sbgp-ipAddrBlock = IPv4-SAFI:1:inherit
sbgp-ipAddrBlock = IPv4-SAFI: 1 : 10.0.0.0/8
sbgp-ipAddrBlock = IPv4.1:10.0.0.0/8
sbgp-ipAddrBlock = IPv4
sbgp-ipAddrBlock = IPv6:10.0.0.0/8
sbgp-ipAddrBlock = IPv4:10.0.0.0/8
sbgp-ipAddrBlock = IPv4:1.2.3
sbgp-ipAddrBlock = IPv4:10.0.0.0/ 8
sbgp-ipAddrBlock = IPv4:10.0.0.1-
sbgp-ipAddrBlock = IPv4:1.1.1.1-2.2.2.2x
sbgp-autonomousSysNum = AS:1
sbgp-autonomousSysNum = AS:1,AS:2
sbgp-autonomousSysNum = AS:1-5,AS:5
sbgp-autonomousSysNum = AS:1-5,AS:6-9
sbgp-autonomousSysNum = AS:1 - 5
sbgp-autonomousSysNum = AS:-5
sbgp-autonomousSysNum = AS:5-
sbgp-autonomousSysNum = AS:
sbgp-autonomousSysNum = AS:inherit,AS:1
sbgp-autonomousSysNum = AS:1,AS:inherit
sbgp-autonomousSysNum = AS:inherit,RDI:inherit
sbgp-autonomousSysNum = RDI:1,AS:1
sbgp-autonomousSysNum = AS.1:1
sbgp-autonomousSysNum = AS
sbgp-autonomousSysNum = AS:1-x
sbgp-autonomousSysNum = AS:x-1
sbgp-autonomousSysNum = AS:0x5
sbgp-autonomousSysNum = AS:1 2
sbgp-autonomousSysNum = AS:inherit,AS:inherit
acceptableResponses = 1.2.3
x509ExtAdmission = x
`
  .trim()
  .split('\n');

export const rareSections = `[empty]
[dirsec]
C = UK
O = My Organization
OU = My Unit
+CN = x
[seqsec]
field1 = UTF8:a
field2 = INT:3
field3 = EXP:0,SEQ:seq2
[seq2]
a = OID:1.2.3
[crldp]
fullname = URI:http://myhost.com/myca.crl
CRLissuer = dirName:dirsec
reasons = keyCompromise, CACompromise
[crldps]
URI = http://a
[crldp2]
relativename = relsec
[relsec]
CN = foo
[crldp3]
relativename = dirsec
[crldp4]
fullname = URI:a
relativename = relsec
[crldp5]
reasons = foo
[crldp6]
foo = bar
[crldp7]
fullname = foo
[idp]
fullname = URI:http://x
indirectCRL = TRUE
onlysomereasons = keyCompromise, CACompromise
[idp2]
relativename = relsec
onlyattr = TRUE
[aia]
OCSP;URI.0 = http://x
caIssuers;URI.0 = http://y
[polsect]
policyIdentifier = 1.3.5.8
CPS.1 = http://my.host.name/
CPS.2 = http://my.your.name/
userNotice.1 = @notice
[notice]
explicitText = Explicit Text Here
organization = Organisation Name
noticeNumbers = 1,2,3,4
[polsect2]
policyIdentifier = foo
[polsect3]
CPS = x
[polsect4]
policyIdentifier = 1.2.3
userNotice = notice
[polsect5]
policyIdentifier = 1.2.3
userNotice = @notice2
[notice2]
explicitText = UTF8:hello
noticeNumbers = 1,x
organization = o
[polsect6]
policyIdentifier = 1.2.3
userNotice = @notice3
[notice3]
organization = o
[polsect7]
policyIdentifier = 1.2.3
foo = x
[pcsec]
requireExplicitPolicy = 1
[pmsec]
1.2.3 = 1.2.4
[ncsec]
permitted;DNS.0 = x
excluded;IP.0 = 1.2.3.0/255.255.255.0
[tlssec]
x = status_request
[bcsec]
CA = TRUE
pathlen = 2
[kusec]
a = digitalSignature
digitalSignature = 1
[ekusec]
e.1 = serverAuth
e.2 = clientAuth
[pcisec]
language = id-ppl-anyLanguage
pathlen = 3
[pcipol]
text = foo
[adm]
admissionAuthority = dirName:dirsec
`;
