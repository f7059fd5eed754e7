import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { duplicateSection } from './duplicate-section';

/** The rules about how the file is written: XML, elements, attributes, values, keys. */
export const structureRules: readonly Rule<WebConfig, WebConfigUnit>[] = [duplicateSection];
