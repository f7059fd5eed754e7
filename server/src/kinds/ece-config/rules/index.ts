import type { Rule } from '../../../core/rule';
import type { EceConfig } from '../model';
import { duplicateWebServerName } from './duplicate-web-server-name';
import { emptyHost } from './empty-host';
import { hostIsIpAddress } from './host-is-ip-address';
import { hostNotValid } from './host-not-valid';
import { invisibleCharacter } from './invisible-character';
import { mergeConflict } from './merge-conflict';
import { missingWebServerName } from './missing-web-server-name';
import { moreThanHost } from './more-than-host';
import { notAString } from './not-a-string';
import { notTheLoadBalancer } from './not-the-load-balancer';
import { placeholder } from './placeholder';
import { syntaxError } from './syntax-error';
import { typographicQuotes } from './typographic-quotes';

/** The rules of this kind. */
export const eceConfigRules: readonly Rule<EceConfig>[] = [
  typographicQuotes,
  syntaxError,
  mergeConflict,
  missingWebServerName,
  duplicateWebServerName,
  notAString,
  emptyHost,
  placeholder,
  moreThanHost,
  invisibleCharacter,
  hostNotValid,
  hostIsIpAddress,
  notTheLoadBalancer,
] as readonly Rule<EceConfig>[];
