import type { Rule } from '../../core/rule';
import { propertiesKind } from '../../domain/java-properties/kind';
import type { PropertiesModel, Setting } from '../../domain/java-properties/model';
import { jdbcRules } from '../../domain/jdbc/rules';
import { schema } from './data/keys';
import { indexStatsPropertiesHead } from './head';
import { indexStatsRules } from './rules';
import { snippets } from './snippets';

/** The settings of the UpdateDBIndexStats utility, `input.properties`. */
export const indexStatsProperties = propertiesKind(indexStatsPropertiesHead, {
  schema,
  rules: [...indexStatsRules, ...(jdbcRules as readonly Rule<PropertiesModel, Setting>[])],
  places: [],
  snippets,
});
