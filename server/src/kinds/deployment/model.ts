import type { ConfigFile } from './config';

/** What the checks of `ccconfig.jsonc` know: the file, and the rules that exist. */
export interface DeploymentModel extends ConfigFile {
  readonly ruleIds: ReadonlySet<string>;
}
