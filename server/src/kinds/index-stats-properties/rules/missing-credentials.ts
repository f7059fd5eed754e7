import { defineRule } from '../../../core/rule';
import { knownSettings, type PropertiesModel } from '../../../domain/java-properties/model';
import { setProperty } from '../../../domain/jdbc/edit-url';
import { isOff, namesAuthentication } from '../../../domain/jdbc/effective';
import { driverSource } from '../../../domain/jdbc/references';
import { databases } from '../data/keys';
import { eceGuide } from '../data/sources';

/** A URL for a SQL login without a login or password. */
export const missingCredentials = defineRule({
  meta: {
    id: 'index-stats-properties/missing-credentials',
    severity: 'error',
    category: 'connection',
    summary: 'SQL authentication without a user or password.',
    messages: {
      both: '{url} does not say integratedSecurity=true, and {user} and {password} are empty, so SQL Server refuses the login. Turn integratedSecurity on, or fill in both.',
      user: '{url} does not say integratedSecurity=true, and {user} is empty, so SQL Server refuses the login. Write the SQL login.',
      password:
        '{url} does not say integratedSecurity=true, and {password} is empty, so SQL Server refuses the login. Write the password of the login.',
      toWindows: 'Log on with Windows authentication: integratedSecurity=true',
    },
    suggests: true,
    references: [eceGuide, driverSource],
  },
  check(model: PropertiesModel, report) {
    const settings = knownSettings(model);
    for (const { url: urlKey, user: userKey, password: passwordKey } of databases) {
      const url = settings.get(urlKey)?.url;
      const [user, password] = [settings.get(userKey), settings.get(passwordKey)];
      if (!url || url.error || !user || !password || !isOff(url, 'integratedSecurity') || namesAuthentication(url))
        continue;
      const noUser = user.value.text === '' && !url.properties.get('user')?.text;
      const noPassword = password.value.text === '' && !url.properties.get('password')?.text;
      if (!noUser && !noPassword) continue;
      const both = noUser && noPassword;
      report(both ? 'both' : noUser ? 'user' : 'password', {
        at: (noUser ? user : password).nameSpan,
        data: { url: urlKey, user: userKey, password: passwordKey },
        suggest: both ? [{ title: 'toWindows', edits: [setProperty(url, 'integratedSecurity', 'true')] }] : [],
      });
    }
  },
});
