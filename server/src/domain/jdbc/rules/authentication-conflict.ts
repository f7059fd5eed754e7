import type { Report } from '../../../core/rule';
import { logOnNeeds } from '../data/log-on';
import { removeItem } from '../edit-url';
import { isGiven, isOn, isValue, namesAuthentication, propertySpan, valueSpan } from '../effective';
import { type LogOn, logOnOf } from '../log-on';
import { driverSource, propertiesGuide } from '../references';
import { shown } from '../secrets';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  withIntegrated:
    'integratedSecurity=true and authentication={method} exclude each other: the driver refuses to connect with \'Cannot set "Authentication" with "IntegratedSecurity" set to "true".\' Keep one of the two.',
  ntlm: 'NTLM needs a user and a password, and {missing}: the driver refuses to connect with \'"User" (or "UserName") and "Password" connection properties must be specified for NTLM authentication.\' Give both, or leave authenticationScheme out to log on with the Windows account of the service.',
  needsBoth:
    'authentication={method} needs a user and a password, and {missing}: the driver refuses to connect with \'Both "User" (or "UserName") and "Password" connection string keywords must be specified, if "Authentication={method}".\' Give both.',
  needsNone:
    'authentication=ActiveDirectoryIntegrated takes no user and no password: the driver refuses to connect with \'Cannot use "Authentication=ActiveDirectoryIntegrated" with "User", "UserName" or "Password" connection string keywords.\' Leave both out.',
  needsNoPassword:
    'authentication={method} takes no password: the driver refuses to connect with \'Cannot use "Authentication={method}" with "Password" connection string keyword.\' Leave the password out.',
  servicePrincipal:
    'authentication=ActiveDirectoryServicePrincipal needs a user and a password, and {missing}: the driver refuses to connect with \'Both "UserName" and "Password" connection string keywords must be specified, if "Authentication=ActiveDirectoryServicePrincipal".\' Give the application\'s id as user and its secret as password.',
  bothPairs:
    'The user or password and {old} name the service principal twice: the driver refuses to connect and asks for "User" and "Password" only. Leave {old} out.',
  certificate:
    'authentication=ActiveDirectoryServicePrincipalCertificate needs {missing}: the driver refuses to connect with \'Both "UserName" and "clientCertificate" connection string keyword must be specified\'. Give both.',
  removeAuthentication: 'Remove authentication, keep integratedSecurity=true',
  removeIntegrated: 'Remove integratedSecurity, keep authentication={method}',
} as const;

/** Combinations that the driver refuses before it opens a connection, in the order in which it looks at them. */
export const authenticationConflict = defineUrlRule({
  meta: {
    id: 'jdbc/authentication-conflict',
    severity: 'error',
    category: 'connection',
    summary:
      'Authentication properties that contradict each other or lack a part, so that the driver refuses to connect.',
    messages,
    suggests: true,
    references: [driverSource, propertiesGuide],
  },
  checkUrl(url, report, _context, unit) {
    if (url.error) return;
    const method = namesAuthentication(url);
    const integrated = isOn(url, 'integratedSecurity');
    const ntlm = integrated && isValue(url, 'authenticationScheme', 'ntlm');
    if (!method && !ntlm) return;
    const logOn = logOnOf(url, unit);
    if (ntlm && lacks(logOn)) {
      report('ntlm', { at: valueSpan(url, 'authenticationScheme'), data: { missing: missingOf(logOn) } });
    } else if (integrated && method) reportIntegrated(url, report);
    else if (method) reportMethod(url, logOn, report);
  },
});

/** Whether one of the two is missing for certain. */
function lacks({ user, password, known }: LogOn): boolean {
  return known && !(user && password);
}

function missingOf({ user, password }: LogOn): string {
  if (user) return 'the password is missing';
  return password ? 'the user is missing' : 'both are missing';
}

function reportIntegrated(url: JdbcUrl, report: Report<typeof messages>): void {
  const authentication = url.properties.get('authentication')!;
  const integrated = url.properties.get('integratedSecurity')!;
  report('withIntegrated', {
    at: propertySpan(url, 'authentication'),
    data: { method: shown(authentication.text) },
    suggest: [
      { title: 'removeAuthentication', edits: [removeItem(url, authentication.item!)] },
      { title: 'removeIntegrated', edits: [removeItem(url, integrated.item!)] },
    ],
  });
}

function reportMethod(url: JdbcUrl, logOn: LogOn, report: Report<typeof messages>): void {
  const found = logOnNeeds.get(url.properties.get('authentication')!.text.toLowerCase());
  if (!found) return;
  const at = valueSpan(url, 'authentication');
  const method = found.as;
  if (found.needs === 'both' && lacks(logOn)) report('needsBoth', { at, data: { method, missing: missingOf(logOn) } });
  else if (found.needs === 'neither' && (logOn.user || logOn.password)) report('needsNone', { at });
  else if (found.needs === 'no-password' && logOn.password) report('needsNoPassword', { at, data: { method } });
  else if (found.needs === 'principal') reportServicePrincipal(url, logOn, report);
  else if (found.needs === 'certificate') reportCertificate(url, logOn, report);
}

function reportServicePrincipal(url: JdbcUrl, logOn: LogOn, report: Report<typeof messages>): void {
  const id = isGiven(url, 'AADSecurePrincipalId');
  const secret = isGiven(url, 'AADSecurePrincipalSecret');
  if (!(id && secret) && lacks(logOn))
    report('servicePrincipal', { at: valueSpan(url, 'authentication'), data: { missing: missingOf(logOn) } });
  else if ((id || secret) && (logOn.user || logOn.password)) {
    const old = id ? 'AADSecurePrincipalId' : 'AADSecurePrincipalSecret';
    report('bothPairs', { at: propertySpan(url, old), data: { old } });
  }
}

function reportCertificate(url: JdbcUrl, logOn: LogOn, report: Report<typeof messages>): void {
  const user = logOn.user || !logOn.known || isGiven(url, 'AADSecurePrincipalId');
  const certificate = isGiven(url, 'clientCertificate');
  if (user && certificate) return;
  const missing = user ? 'clientCertificate' : certificate ? 'a user' : 'a user and clientCertificate';
  report('certificate', { at: valueSpan(url, 'authentication'), data: { missing } });
}
