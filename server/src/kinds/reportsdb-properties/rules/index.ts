import type { Rule } from '../../../core/rule';
import type { PropertiesModel, Setting } from '../../../domain/java-properties/model';
import { differsFromPool } from './differs-from-pool';
import { hostNotValid } from './host-not-valid';
import { nameNotValid } from './name-not-valid';
import { notTrue } from './not-true';
import { pathNotValid } from './path-not-valid';
import { portNotValid } from './port-not-valid';

/** The rules of this kind, beside those of every `.properties` file. */
export const reportsdbRules = [
  notTrue,
  portNotValid,
  hostNotValid,
  nameNotValid,
  pathNotValid,
  differsFromPool,
] as readonly Rule<PropertiesModel, Setting>[];
