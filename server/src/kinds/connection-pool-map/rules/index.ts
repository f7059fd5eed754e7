import type { Rule } from '../../../core/rule';
import type { Pool, PoolMap } from '../model';
import { authenticationNotAsConfigured } from './authentication-not-as-configured';
import { credentialsIgnored } from './credentials-ignored';
import { databaseLetterCase } from './database-letter-case';
import { differentServers } from './different-servers';
import { doctype } from './doctype';
import { duplicateEgid } from './duplicate-egid';
import { duplicatePool } from './duplicate-pool';
import { encoding } from './encoding';
import { invisibleCharacter } from './invisible-character';
import { listenerAndReplica } from './listener-and-replica';
import { mergeConflict } from './merge-conflict';
import { missingCredentials } from './missing-credentials';
import { missingNode } from './missing-node';
import { missingRequiredPool } from './missing-required-pool';
import { mixedAuthentication } from './mixed-authentication';
import { mixedInstances } from './mixed-instances';
import { nearMissName } from './near-miss-name';
import { noPoolList } from './no-pool-list';
import { notWellFormed } from './not-well-formed';
import { placeholder } from './placeholder';
import { poolNameLetterCase } from './pool-name-letter-case';
import { poolWithoutName } from './pool-without-name';
import { repeatedNode } from './repeated-node';

/** The rules of the connection pool map itself, in the order in which they are explained. */
export const poolMapRules: readonly Rule<PoolMap, Pool>[] = [
  notWellFormed,
  doctype,
  mergeConflict,
  encoding,
  invisibleCharacter,
  placeholder,
  noPoolList,
  poolWithoutName,
  missingNode,
  repeatedNode,
  duplicatePool,
  duplicateEgid,
  missingRequiredPool,
  poolNameLetterCase,
  nearMissName,
  mixedAuthentication,
  credentialsIgnored,
  missingCredentials,
  authenticationNotAsConfigured,
  differentServers,
  mixedInstances,
  listenerAndReplica,
  databaseLetterCase,
];
