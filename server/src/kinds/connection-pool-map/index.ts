import type { FileKind } from '../../core/kind';
import type { Rule } from '../../core/rule';
import { jdbcRules } from '../../domain/jdbc/rules';
import { takesComment } from '../../syntax/xml/comment-place';
import { completions } from './completion';
import { connectionPoolMapHead } from './head';
import { hover } from './hover';
import { lenses } from './lenses';
import type { Pool, PoolMap } from './model';
import { facts } from './names';
import { parsePoolMap } from './parse';
import { read } from './read';
import { refactorings } from './refactorings';
import { poolMapRules } from './rules';
import { secretSpans } from './secrets';
import { isCut } from './structure';
import { folds, selections, symbols } from './symbols';

/** The database connections of Cisco ECE, `dataaccess/egpl_ds_connpool_map.xml` in its deployment.zip. */
export const connectionPoolMap: FileKind<PoolMap, Pool> = {
  ...connectionPoolMapHead,
  comments: { open: '<!--', close: '-->' },
  commentSpans: model => model.document.comments(),
  takesComment: (model, offset) => takesComment(model.document, offset),
  parse: parsePoolMap,
  units: model => model.pools,
  rules: [...poolMapRules, ...(jdbcRules as readonly Rule<PoolMap, Pool>[])],
  facts,
  isPartial: isCut,
  completions,
  hover,
  symbols,
  folds,
  selections,
  lenses,
  refactorings,
  read,
  secrets: secretSpans,
};
