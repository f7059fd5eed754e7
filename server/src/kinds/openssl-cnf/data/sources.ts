import type { Reference } from '../../../core/rule';

export const configManual: Reference = {
  title: 'OpenSSL 3.0, config(5)',
  url: 'https://docs.openssl.org/3.0/man5/config/',
};

export const reqManual: Reference = {
  title: 'OpenSSL 3.0, openssl-req(1)',
  url: 'https://docs.openssl.org/3.0/man1/openssl-req/',
};

export const extensionManual: Reference = {
  title: 'OpenSSL 3.0, x509v3_config(5)',
  url: 'https://docs.openssl.org/3.0/man5/x509v3_config/',
};
