import { defineRule } from '../../../core/rule';
import { knownSettings, type PropertiesModel, type Setting } from '../../../domain/java-properties/model';
import { usesNativeAuthentication } from '../../../domain/jdbc/effective';
import { driverSource } from '../../../domain/jdbc/references';
import { databases } from '../data/keys';
import { eceGuide } from '../data/sources';

/** A login or password beside a URL that logs on with the Windows account. */
export const credentialsIgnored = defineRule({
  meta: {
    id: 'index-stats-properties/credentials-ignored',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A user or password beside a URL that says integratedSecurity=true.',
    messages: {
      ignored:
        'With integratedSecurity=true in {url} the driver drops {names} silently and logs on as the account that runs the utility. Leave both empty.',
      url: 'integratedSecurity=true stands in this URL.',
      empty: 'Leave user and password empty',
    },
    suggests: true,
    references: [eceGuide, driverSource],
  },
  check(model: PropertiesModel, report) {
    const settings = knownSettings(model);
    for (const { url: urlKey, user, password } of databases) {
      const url = settings.get(urlKey)?.url;
      if (!url || url.error || !usesNativeAuthentication(url)) continue;
      const filled = [settings.get(user), settings.get(password)].filter(isFilled);
      const [first] = filled;
      if (!first) continue;
      report('ignored', {
        at: first.value.span,
        data: { url: urlKey, names: filled.map(({ name }) => name).join(' and ') },
        related: [{ span: url.value.span, message: 'integratedSecurity=true stands in this URL.' }],
        suggest: [{ title: 'empty', edits: filled.map(({ entry }) => ({ span: entry.value.span, newText: '' })) }],
      });
    }
  },
});

function isFilled(setting: Setting | undefined): setting is Setting {
  return setting !== undefined && setting.value.text !== '';
}
