import type {
  InboundActionType,
  LogicalGrouping,
  MatchType,
  OutboundActionType,
  PatternSyntax,
  RedirectType,
} from '../../../domain/rewrite/model';

/*
 * The words that enumerations of the rewrite configuration take, in the schema's own spelling, with what each does.
 * Source: rewrite_schema.xml of the URL Rewrite module and Microsoft's configuration reference.
 */

/** Words and what each means. */
export type Meanings<Word extends string = string> = Readonly<Record<Word, string>>;

export const syntaxMeanings: Meanings<PatternSyntax> = {
  ECMAScript: 'Regular expressions. A pattern matches anywhere in its input unless `^` and `$` tie it down.',
  Wildcard: '`*` stands for any characters and captures them, `?` for one. A pattern has to cover its whole input.',
  ExactMatch: 'The pattern is taken literally and nothing is captured.',
};

export const groupingMeanings: Meanings<LogicalGrouping> = {
  MatchAll: 'Every condition has to be met.',
  MatchAny: 'One condition that is met is enough; those behind it are not looked at.',
};

export const matchTypeMeanings: Meanings<MatchType> = {
  Pattern: 'The input is compared with the pattern.',
  IsFile: 'Met where the input is the path of a file on disk. Only in `<rules>`.',
  IsDirectory: 'Met where the input is the path of a folder on disk. Only in `<rules>`.',
};

/** Without IsFile and IsDirectory, which only rules of `<rules>` have. */
export const patternOnlyMeanings: Meanings<'Pattern'> = { Pattern: matchTypeMeanings.Pattern };

export const inboundActionMeanings: Meanings<InboundActionType> = {
  None: 'Does nothing; with stopProcessing="true" the rules behind it are passed over.',
  Rewrite: 'Serves another URL in place of the requested one; the browser does not notice.',
  Redirect: 'Sends the browser to another URL. No other rule runs.',
  CustomResponse: 'Answers with a status and a text of its own. No other rule runs.',
  AbortRequest: 'Closes the connection without an answer. No other rule runs.',
};

export const outboundActionMeanings: Meanings<OutboundActionType> = {
  None: 'Changes nothing; with stopProcessing="true" the rules behind it are passed over.',
  Rewrite: 'Replaces what the pattern matched with the value.',
};

export const redirectMeanings: Meanings<RedirectType> = {
  Permanent: 'Status 301. Browsers keep it, and turn a POST into a GET.',
  Found: 'Status 302. Not kept; a POST becomes a GET.',
  SeeOther: 'Status 303. The browser asks for the other URL with GET.',
  Temporary: 'Status 307. Not kept; the method and the body stay.',
};

export const cacheMeanings: Meanings = {
  Auto: 'The response is cached in the kernel where the rules allow it.',
  Always: 'The response is cached whatever the rule looked at.',
  Never: 'The response is not cached.',
  NotIfRuleMatched: 'The response is not cached where the rule matched.',
};

/** Tags that an outbound rule can be limited to, and the attributes that are rewritten in each. */
export const tagMeanings: Meanings = {
  None: 'The whole body, or the header that serverVariable names.',
  A: '`href`',
  Area: '`href`',
  Base: '`href`',
  Form: '`action`',
  Frame: '`src`, `longdesc`',
  Head: '`profile`',
  IFrame: '`src`, `longdesc`',
  Img: '`src`, `longdesc`, `usemap`',
  Input: '`src`, `usemap`',
  Link: '`href`',
  Script: '`src`',
  CustomTags: 'The tags of the `<tags>` set that customTags names.',
};

function words<Word extends string>(meanings: Meanings<Word>): readonly Word[] {
  return Object.keys(meanings) as Word[];
}

export const syntaxes = words(syntaxMeanings);
export const groupings = words(groupingMeanings);
export const matchTypes = words(matchTypeMeanings);
export const inboundActions = words(inboundActionMeanings);
export const outboundActions = words(outboundActionMeanings);
export const redirectTypes = words(redirectMeanings);
export const tagNames = words(tagMeanings);
