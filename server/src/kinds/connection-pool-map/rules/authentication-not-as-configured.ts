import { requiredAuthentication } from '../../../core/config';
import { defineRule } from '../../../core/rule';
import { authenticationSpan, conversion } from '../authentication';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';

/** A pool that logs on otherwise than the deployment's configuration says. */
export const authenticationNotAsConfigured = defineRule({
  meta: {
    id: 'connection-pool-map/authentication-not-as-configured',
    severity: 'error',
    category: 'consistency',
    summary: 'A pool that logs on otherwise than ccconfig.jsonc says.',
    messages: {
      alwaysOn:
        'ccconfig.jsonc says that the databases are in an Always On group, which needs Windows authentication; this pool logs on otherwise. Set integratedSecurity=true and empty User and Password.',
      windows:
        'ccconfig.jsonc says that all pools log on with Windows authentication; this one does not. Set integratedSecurity=true and empty User and Password.',
      sql: 'ccconfig.jsonc says that all pools log on with SQL logins; this one logs on as the account that runs ECE. Set integratedSecurity=false and fill in User and Password.',
      toWindows: 'Log on with Windows authentication: integratedSecurity=true, User and Password emptied',
      toSql: 'Log on with a SQL login: integratedSecurity=false',
    },
    suggests: true,
    references: [eceGuide],
  },
  checkUnit(pool: Pool, report, { config, text }) {
    const required = requiredAuthentication(config);
    const { authentication } = pool;
    if (!required || !authentication || authentication === required) return;
    const at = authenticationSpan(pool);
    if (required === 'windows')
      report(config.alwaysOn ? 'alwaysOn' : 'windows', {
        at,
        suggest: conversion(pool, 'windows', 'toWindows', text),
      });
    else if (authentication === 'windows') report('sql', { at, suggest: conversion(pool, 'sql', 'toSql', text) });
  },
});
