import type { Rule } from '../../../core/rule';
import type { UrlUnit } from '../url-rule';
import { authenticationConflict } from './authentication-conflict';
import { booleanValue } from './boolean-value';
import { credentialsInUrl } from './credentials-in-url';
import { credentialsWithIntegratedSecurity } from './credentials-with-integrated-security';
import { deprecatedProperty } from './deprecated-property';
import { encryptionNotStated } from './encryption-not-stated';
import { enumValue } from './enum-value';
import { failoverConflict } from './failover-conflict';
import { failoverPartnerWithPort } from './failover-partner-with-port';
import { instanceAndPort } from './instance-and-port';
import { keyStoreConflict } from './key-store-conflict';
import { multiSubnetMissing } from './multi-subnet-missing';
import { multiSubnetWithInstance } from './multi-subnet-with-instance';
import { notEncrypted } from './not-encrypted';
import { notInUrl } from './not-in-url';
import { numberValue } from './number-value';
import { propertyWithoutEffect } from './property-without-effect';
import { readOnlyWithoutDatabase } from './read-only-without-database';
import { secondsForMilliseconds } from './seconds-for-milliseconds';
import { serverNotVerified } from './server-not-verified';
import { valueTooLong } from './value-too-long';

/** Every rule about connection URLs, by name. */
export const jdbcRules: readonly Rule<unknown, UrlUnit>[] = [
  authenticationConflict,
  booleanValue,
  credentialsInUrl,
  credentialsWithIntegratedSecurity,
  deprecatedProperty,
  encryptionNotStated,
  enumValue,
  failoverConflict,
  failoverPartnerWithPort,
  instanceAndPort,
  keyStoreConflict,
  multiSubnetMissing,
  multiSubnetWithInstance,
  notEncrypted,
  notInUrl,
  numberValue,
  propertyWithoutEffect,
  readOnlyWithoutDatabase,
  secondsForMilliseconds,
  serverNotVerified,
  valueTooLong,
];
