import type { Rule } from '../../../core/rule';
import type { PropertiesModel, Setting } from '../../../domain/java-properties/model';
import { credentialsIgnored } from './credentials-ignored';
import { differsFromPool } from './differs-from-pool';
import { missingCredentials } from './missing-credentials';

/** The rules of this kind, beside those of every `.properties` file and those of connection URLs. */
export const indexStatsRules = [credentialsIgnored, missingCredentials, differsFromPool] as readonly Rule<
  PropertiesModel,
  Setting
>[];
