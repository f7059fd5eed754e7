import type { Rule } from '../../../core/rule';
import type { UrlUnit } from '../url-rule';
import { ampersandSeparator } from './ampersand-separator';
import { authenticationConflict } from './authentication-conflict';
import { booleanValue } from './boolean-value';
import { credentialsInUrl } from './credentials-in-url';
import { credentialsWithIntegratedSecurity } from './credentials-with-integrated-security';
import { deprecatedProperty } from './deprecated-property';
import { doubledBackslash } from './doubled-backslash';
import { duplicateProperty } from './duplicate-property';
import { encryptionNotStated } from './encryption-not-stated';
import { enumValue } from './enum-value';
import { equalsInHost } from './equals-in-host';
import { failoverConflict } from './failover-conflict';
import { failoverPartnerWithPort } from './failover-partner-with-port';
import { hostIsIpAddress } from './host-is-ip-address';
import { hostMissing } from './host-missing';
import { hostNotValid } from './host-not-valid';
import { hostPartOverridden } from './host-part-overridden';
import { hostWithComma } from './host-with-comma';
import { hostWithSlash } from './host-with-slash';
import { instanceAndPort } from './instance-and-port';
import { ipv6InHost } from './ipv6-in-host';
import { keyStoreConflict } from './key-store-conflict';
import { lineBreakInName } from './line-break-in-name';
import { malformedBraces } from './malformed-braces';
import { malformedItem } from './malformed-item';
import { multiSubnetMissing } from './multi-subnet-missing';
import { multiSubnetWithInstance } from './multi-subnet-with-instance';
import { notEncrypted } from './not-encrypted';
import { notInUrl } from './not-in-url';
import { numberValue } from './number-value';
import { portBeforeInstance } from './port-before-instance';
import { portNotValid } from './port-not-valid';
import { propertyWithoutEffect } from './property-without-effect';
import { quotedValue } from './quoted-value';
import { readOnlyWithoutDatabase } from './read-only-without-database';
import { secondsForMilliseconds } from './seconds-for-milliseconds';
import { serverNotVerified } from './server-not-verified';
import { unknownProperty } from './unknown-property';
import { valueTooLong } from './value-too-long';
import { wrongPrefix } from './wrong-prefix';

/** Every rule about connection URLs, by name. */
export const jdbcRules: readonly Rule<unknown, UrlUnit>[] = [
  ampersandSeparator,
  authenticationConflict,
  booleanValue,
  credentialsInUrl,
  credentialsWithIntegratedSecurity,
  deprecatedProperty,
  doubledBackslash,
  duplicateProperty,
  encryptionNotStated,
  enumValue,
  equalsInHost,
  failoverConflict,
  failoverPartnerWithPort,
  hostIsIpAddress,
  hostMissing,
  hostNotValid,
  hostPartOverridden,
  hostWithComma,
  hostWithSlash,
  instanceAndPort,
  ipv6InHost,
  keyStoreConflict,
  lineBreakInName,
  malformedBraces,
  malformedItem,
  multiSubnetMissing,
  multiSubnetWithInstance,
  notEncrypted,
  notInUrl,
  numberValue,
  portBeforeInstance,
  portNotValid,
  propertyWithoutEffect,
  quotedValue,
  readOnlyWithoutDatabase,
  secondsForMilliseconds,
  serverNotVerified,
  unknownProperty,
  valueTooLong,
  wrongPrefix,
];
