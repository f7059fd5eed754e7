import type { KnownRules } from '../../core/known-rules';
import type { ConfigFile } from './config';

/** What the checks of `ccconfig.jsonc` know: the file, and the rules that exist. */
export interface DeploymentModel extends ConfigFile {
  readonly knownRules: KnownRules;
}
