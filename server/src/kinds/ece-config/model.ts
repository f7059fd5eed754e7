import type { GlobalVariable } from '../../syntax/script/global-variable';
import type { Script } from '../../syntax/script/script';

/** `ece_config.js` as a browser reads it. */
export interface EceConfig {
  readonly script: Script;
  /** What becomes of `web_server_name`; told as well as can be where the file is no JavaScript. */
  readonly variable: GlobalVariable;
}
