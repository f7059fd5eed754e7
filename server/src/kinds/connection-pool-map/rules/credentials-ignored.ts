import { defineRule } from '../../../core/rule';
import { usesNativeAuthentication } from '../../../domain/jdbc/effective';
import { driverSource } from '../../../domain/jdbc/references';
import { conversion } from '../authentication';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';
import { valueSpan } from '../structure';

/** A login and password that the driver drops, since it logs on as the Windows account of the service. */
export const credentialsIgnored = defineRule({
  meta: {
    id: 'connection-pool-map/credentials-ignored',
    severity: 'warning',
    category: 'ineffective',
    summary: 'User or Password beside integratedSecurity=true.',
    messages: {
      ignored:
        'With integratedSecurity=true the driver drops User and Password silently and logs on as the account that runs ECE. Empty both, or turn integratedSecurity off.',
      empty: 'Empty User and Password',
    },
    suggests: true,
    references: [eceGuide, driverSource],
  },
  checkUnit(pool: Pool, report, { text }) {
    const { authentication, credentials, url, userNode, passwordNode } = pool;
    if (authentication !== 'windows' || !usesNativeAuthentication(url!)) return;
    if (!credentials!.user && !credentials!.password) return;
    const node = credentials!.user ? userNode! : passwordNode!;
    report('ignored', { at: valueSpan(node), suggest: conversion(pool, 'windows', 'empty', text) });
  },
});
