import { propertiesKind } from '../../domain/java-properties/kind';
import { databases, schema } from './data/keys';
import { reportsdbPropertiesHead } from './head';
import { reportsdbRules } from './rules';
import { snippets } from './snippets';

/** The settings of the ReportsDB Utility, `reportsdb_utility.properties`. */
export const reportsdbProperties = propertiesKind(reportsdbPropertiesHead, {
  schema,
  rules: reportsdbRules,
  places: databases,
  snippets,
});
