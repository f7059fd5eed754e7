import type { AnyKind } from '../core/kind';
import { lazyKind } from '../core/lazy-kind';
import { suppressionRules } from '../core/suppression-rules';
import { certificateMapHead } from './certificate-map/head';
import { connectionPoolMapHead } from './connection-pool-map/head';
import { deploymentHead } from './deployment/head';
import { eceConfigHead } from './ece-config/head';
import { finesseLayoutHead } from './finesse-layout/head';
import { indexStatsPropertiesHead } from './index-stats-properties/head';
import { opensslCnfHead } from './openssl-cnf/head';
import { reportsdbPropertiesHead } from './reportsdb-properties/head';
import { rewriteTestsHead } from './rewrite-tests/head';
import { serviceScriptHead } from './service-script/head';
import { webConfigHead } from './web-config/head';

/** Loads a module at once when it is called; the bundler resolves it. */
declare const require: (path: string) => unknown;

const files: readonly AnyKind[] = [
  lazyKind(
    connectionPoolMapHead,
    () => (require('./connection-pool-map') as typeof import('./connection-pool-map')).connectionPoolMap,
  ),
  lazyKind(webConfigHead, () => (require('./web-config') as typeof import('./web-config')).webConfig),
  lazyKind(eceConfigHead, () => (require('./ece-config') as typeof import('./ece-config')).eceConfig),
  lazyKind(
    reportsdbPropertiesHead,
    () => (require('./reportsdb-properties') as typeof import('./reportsdb-properties')).reportsdbProperties,
  ),
  lazyKind(
    indexStatsPropertiesHead,
    () => (require('./index-stats-properties') as typeof import('./index-stats-properties')).indexStatsProperties,
  ),
  lazyKind(opensslCnfHead, () => (require('./openssl-cnf') as typeof import('./openssl-cnf')).opensslCnf),
  lazyKind(rewriteTestsHead, () => (require('./rewrite-tests') as typeof import('./rewrite-tests')).rewriteTests),
  lazyKind(finesseLayoutHead, () => (require('./finesse-layout') as typeof import('./finesse-layout')).finesseLayout),
  lazyKind(
    certificateMapHead,
    () => (require('./certificate-map') as typeof import('./certificate-map')).certificateMap,
  ),
  lazyKind(serviceScriptHead, () => (require('./service-script') as typeof import('./service-script')).serviceScript),
];

/**
 * Every kind of file that the product knows, in the order in which they are asked. Only the heads are imported here, so
 * that a kind is loaded when the first of its files is.
 */
export const kinds: readonly AnyKind[] = [
  ...files,
  lazyKind(deploymentHead, () =>
    (require('./deployment') as typeof import('./deployment')).deploymentKind([
      ...files,
      { id: 'suppression', rules: suppressionRules },
    ]),
  ),
];
