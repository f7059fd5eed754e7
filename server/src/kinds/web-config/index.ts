import type { FileKind } from '../../core/kind';
import { takesComment } from '../../syntax/xml/comment-place';
import { completions } from './completion';
import { facts } from './facts';
import { framingLenses } from './framing/lenses';
import { framingRefactorings } from './framing/refactorings';
import { webConfigHead } from './head';
import { hover } from './hover';
import { lenses } from './lenses';
import { links } from './links';
import { isPartial, type WebConfig, type WebConfigUnit } from './model';
import { names } from './names';
import { parseWebConfig } from './parse';
import { moduleFacts } from './rewrite-module';
import { webConfigRules } from './rules';
import { secretSpans } from './secrets';
import { selections } from './selections';
import { folds, symbols } from './symbols';

/** The configuration of a web site in IIS, as far as it rewrites URLs and sets headers: the only part of the file that is checked. */
export const webConfig: FileKind<WebConfig, WebConfigUnit> = {
  ...webConfigHead,
  comments: { open: '<!--', close: '-->' },
  commentSpans: model => model.document.comments(),
  takesComment: (model, offset) => takesComment(model.document, offset),
  parse: parseWebConfig,
  units: model => model.units,
  partsOf: unit => [unit.direction],
  rules: webConfigRules,
  facts: model => [...facts(model), ...names(model), ...moduleFacts(model)],
  completions,
  hover,
  symbols,
  folds,
  selections,
  lenses: model => [...lenses(model), ...framingLenses(model)],
  refactorings: framingRefactorings,
  links,
  isPartial,
  secrets: secretSpans,
};
