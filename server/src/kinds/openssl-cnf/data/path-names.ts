/** Names of entries whose value is a path. Sources: openssl-req(1), openssl-ca(1), openssl-ts(1). */
export const pathNames =
  /^(?:default_keyfile|oid_file|RANDFILE|dir|certs|crl_dir|database|new_certs_dir|certificate|serial|crlnumber|crl|private_key|signer_cert|signer_key)$/;
