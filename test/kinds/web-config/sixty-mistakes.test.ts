import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import type { Finding } from '../../../server/src/core/finding';
import { applyEdits } from '../../../server/src/core/fix';
import { analyze } from '../../../server/src/core/lint';
import { webConfig } from '../../../server/src/kinds/web-config';
import { otherFilesOf } from '../../harness/other-texts';
import { inHeaders, inMaps, inOutbound, inRewrite, inRules, inServer } from '../../harness/web-config';
import { withCursor } from './cursor';

/** A mistake that people make, and the right text. Numbers go through the known mistakes; several ways of one have the same. */
interface Mistake {
  readonly number: number;
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** The exact characters that are marked. */
  readonly at: string;
  /** Statuses and codes that the message names. */
  readonly says?: readonly string[];
  readonly repair?: 'fix' | 'suggestion';
  /** Whether one of the repairs leads to the right text itself. */
  readonly gives?: boolean;
  /** Other rules that say something of the bad text, which has a second fault. */
  readonly also?: readonly string[];
  /** Rules that say something of the right text: what only the server can know. */
  readonly leaves?: readonly string[];
  readonly bad: string;
  readonly right: string;
  /** The web.config of the folder above. */
  readonly above?: string;
  /** The same, where the right text is. */
  readonly aboveRight?: string;
}

const rule = (s: string, attrs = '') => inRules(`<rule name="r"${attrs}>${s}</rule>`);
const url = (u: string, a = '') => rule(`<match url="${u}"${a} /><action type="AbortRequest" />`);
const to = (t: string, a = '', u = '^old/(.*)$') =>
  rule(`<match url="${u}" /><action type="Redirect" url="${t}"${a} redirectType="Found" />`);
const cond = (c: string, ca = '', action = '<action type="AbortRequest" />', ra = '') =>
  rule(`<match url=".*" /><conditions${ca}>${c}</conditions>${action}`, ra);
const out = (m: string, v = '', a = '') =>
  inOutbound(`<rule name="r"${a}><match ${m} /><action type="Rewrite" value="${v}" /></rule>`);

const mistakes: readonly Mistake[] = [
  {
    number: 1,
    rule: 'not-well-formed',
    severity: 'error',
    at: '&',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: to('article.aspx?a=1&b=2'),
    right: to('article.aspx?a=1&amp;b=2'),
  },
  {
    number: 1,
    rule: 'not-well-formed',
    severity: 'error',
    at: '&',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: inServer(
      '<security><requestFiltering><denyUrlSequences><add sequence="&" /></denyUrlSequences></requestFiltering></security>',
    ),
    right: inServer(
      '<security><requestFiltering><denyUrlSequences><add sequence="&amp;" /></denyUrlSequences></requestFiltering></security>',
    ),
  },
  {
    number: 1,
    rule: 'not-well-formed',
    severity: 'error',
    at: '&',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: inMaps('<rewriteMap name="M"><add key="/a" value="/b?x=1&y=2" /></rewriteMap>'),
    right: inMaps('<rewriteMap name="M"><add key="/a" value="/b?x=1&amp;y=2" /></rewriteMap>'),
  },
  {
    number: 2,
    rule: 'not-well-formed',
    severity: 'error',
    at: '<',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    bad: out('pattern="</head>"', 'x', ' preCondition="IsHTML"'),
    right: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match pattern="&lt;/head&gt;" /><action type="Rewrite" value="x&lt;/head&gt;" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
  },
  {
    number: 3,
    rule: 'not-well-formed',
    severity: 'error',
    at: '"hello"',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: url('say "hello" now'),
    right: url('say &quot;hello&quot; now'),
  },
  {
    number: 4,
    rule: 'not-well-formed',
    severity: 'error',
    at: '&nbsp;',
    says: ['500.19', '0x8007000d'],
    leaves: ['invisible-character'],
    bad: url('a&nbsp;b'),
    right: url('a&#160;b'),
  },
  {
    number: 5,
    rule: 'not-well-formed',
    severity: 'error',
    at: 'match',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    bad: inRules(
      '<rule name="r"><match url="^a$"><conditions><add input="{HTTP_HOST}" pattern="^a$" /></conditions><action type="AbortRequest" /></rule>',
    ),
    right: inRules(
      '<rule name="r"><match url="^a$" /><conditions><add input="{HTTP_HOST}" pattern="^a$" /></conditions><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 5,
    rule: 'not-well-formed',
    severity: 'error',
    at: 'rewriteMaps',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: inRewrite('<rewriteMaps configSource="maps.config"><rewriteMaps>'),
    right: inRewrite('<rewriteMaps configSource="maps.config"></rewriteMaps>'),
  },
  {
    number: 5,
    rule: 'unknown-element',
    severity: 'error',
    at: 'conditions',
    says: ['500.19', '0x8007000d'],
    repair: 'suggestion',
    bad: inRules(
      '<rule name="r"><match url="^a$"><conditions><add input="{HTTP_HOST}" pattern="^a$" /></conditions></match><action type="AbortRequest" /></rule>',
    ),
    right: inRules(
      '<rule name="r"><match url="^a$" /><conditions><add input="{HTTP_HOST}" pattern="^a$" /></conditions><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 7,
    rule: 'duplicate-name',
    severity: 'error',
    at: 'a',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    bad: inRules(
      '<rule name="A"><match url="^a$" /><action type="AbortRequest" /></rule><rule name="a"><match url="^b$" /><action type="AbortRequest" /></rule>',
    ),
    right: inRules(
      '<rule name="A"><match url="^a$" /><action type="AbortRequest" /></rule><rule name="B"><match url="^b$" /><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 8,
    rule: 'inherited-name',
    severity: 'warning',
    at: 'r',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    gives: true,
    bad: url('^a$'),
    right: inRules('<remove name="r" /><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule>'),
    above: url('^b$'),
  },
  {
    number: 8,
    rule: 'inherited-name',
    severity: 'warning',
    at: 'r',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    bad: url('^a$'),
    right: inRules('<clear /><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule>'),
    above: url('^b$'),
  },
  {
    number: 8,
    rule: 'inherited-name',
    severity: 'warning',
    at: 'r',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    bad: url('^a$'),
    right: url('^a$'),
    above: url('^b$'),
    aboveRight: `<configuration><location path="." inheritInChildApplications="false"><system.webServer><rewrite><rules><rule name="r"><match url="^b$" /><action type="AbortRequest" /></rule></rules></rewrite></system.webServer></location></configuration>`,
  },
  {
    number: 9,
    rule: 'late-remove',
    severity: 'warning',
    at: 'remove',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    bad: inRules('<rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule><remove name="r" />'),
    right: inRules('<remove name="r" /><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule>'),
  },
  {
    number: 9,
    rule: 'late-remove',
    severity: 'warning',
    at: 'clear',
    repair: 'suggestion',
    bad: inRules('<rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule><clear />'),
    right: inRules('<clear /><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule>'),
  },
  {
    number: 9,
    rule: 'late-remove',
    severity: 'warning',
    at: 'remove',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    bad: inHeaders('<add name="X-Frame-Options" value="DENY" /><remove name="X-Frame-Options" />'),
    right: inHeaders('<remove name="X-Frame-Options" /><add name="X-Frame-Options" value="DENY" />'),
  },
  {
    number: 9,
    rule: 'late-remove',
    severity: 'warning',
    at: 'remove',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    bad: inRules('<rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule><remove name="r" />'),
    right: inRules('<remove name="r" /><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule>'),
    above: url('^b$'),
  },
  {
    number: 10,
    rule: 'duplicate-map-key',
    severity: 'error',
    at: '/a',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    gives: true,
    bad: inMaps('<rewriteMap name="M"><add key="/a" value="/b" /><add key="/a" value="/c" /></rewriteMap>'),
    right: inMaps('<rewriteMap name="M"><add key="/a" value="/b" /></rewriteMap>'),
  },
  {
    number: 10,
    rule: 'duplicate-map-key',
    severity: 'warning',
    at: '/A',
    repair: 'suggestion',
    bad: inMaps('<rewriteMap name="M"><add key="/a" value="/b" /><add key="/A" value="/c" /></rewriteMap>'),
    right: inMaps(
      '<rewriteMap name="M" ignoreCase="false"><add key="/a" value="/b" /><add key="/A" value="/c" /></rewriteMap>',
    ),
  },
  {
    number: 10,
    rule: 'duplicate-name',
    severity: 'error',
    at: 'm',
    says: ['500.19', '0x800700b7'],
    bad: inMaps(
      '<rewriteMap name="M"><add key="/a" value="/b" /></rewriteMap><rewriteMap name="m"><add key="/A" value="/c" /></rewriteMap>',
    ),
    right: inMaps(
      '<rewriteMap name="M"><add key="/a" value="/b" /></rewriteMap><rewriteMap name="N"><add key="/A" value="/c" /></rewriteMap>',
    ),
  },
  {
    number: 11,
    rule: 'server-section',
    severity: 'error',
    at: 'globalRules',
    says: ['500.19', '0x80070021'],
    repair: 'suggestion',
    bad: inRewrite(
      '<globalRules><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule></globalRules>',
    ),
    right: url('^a$'),
  },
  {
    number: 12,
    rule: 'server-section',
    severity: 'warning',
    at: 'allowedServerVariables',
    says: ['500.19', '0x80070021'],
    bad: inRewrite('<allowedServerVariables><add name="HTTP_X_A" /></allowedServerVariables>'),
    right: inServer(''),
  },
  {
    number: 13,
    rule: 'variable-not-allowed',
    severity: 'info',
    at: 'HTTP_X_FORWARDED_PROTO',
    says: ['500.50'],
    leaves: ['server-section'],
    bad: rule(
      '<match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" />',
    ),
    right: inRewrite(
      '<allowedServerVariables><add name="HTTP_X_FORWARDED_PROTO" /></allowedServerVariables><rules><rule name="r"><match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" /></rule></rules>',
    ),
  },
  {
    number: 13,
    rule: 'variable-not-allowed',
    severity: 'warning',
    at: 'HTTP_X_FORWARDED_PROTO',
    says: ['500.50'],
    also: ['server-section'],
    leaves: ['server-section'],
    bad: inRewrite(
      '<allowedServerVariables><add name="HTTP_X_OTHER" /></allowedServerVariables><rules><rule name="r"><match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" /></rule></rules>',
    ),
    right: inRewrite(
      '<allowedServerVariables><add name="HTTP_X_FORWARDED_PROTO" /></allowedServerVariables><rules><rule name="r"><match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" /></rule></rules>',
    ),
  },
  {
    number: 14,
    rule: 'variable-as-header',
    severity: 'warning',
    at: 'X-Forwarded-Proto',
    repair: 'fix',
    gives: true,
    leaves: ['variable-not-allowed'],
    bad: rule(
      '<match url=".*" /><serverVariables><set name="X-Forwarded-Proto" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" />',
    ),
    right: rule(
      '<match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" />',
    ),
  },
  {
    number: 14,
    rule: 'variable-as-header',
    severity: 'warning',
    at: 'X-Forwarded-Proto',
    repair: 'fix',
    gives: true,
    also: ['server-section'],
    leaves: ['server-section'],
    bad: inRewrite('<allowedServerVariables><add name="X-Forwarded-Proto" /></allowedServerVariables>'),
    right: inRewrite('<allowedServerVariables><add name="HTTP_X_FORWARDED_PROTO" /></allowedServerVariables>'),
  },
  {
    number: 15,
    rule: 'url-never-matches',
    severity: 'warning',
    at: '/',
    repair: 'suggestion',
    gives: true,
    bad: url('^/foo'),
    right: url('^/?foo'),
  },
  {
    number: 15,
    rule: 'url-never-matches',
    severity: 'info',
    at: '/',
    repair: 'suggestion',
    bad: url('/foo'),
    right: url('^foo'),
  },
  {
    number: 15,
    rule: 'url-never-matches',
    severity: 'warning',
    at: '/',
    repair: 'suggestion',
    gives: true,
    bad: rule('<match url="^/(\\.git|\\.env)" /><action type="CustomResponse" statusCode="403" />'),
    right: rule('<match url="^(\\.git|\\.env)" /><action type="CustomResponse" statusCode="403" />'),
  },
  {
    number: 16,
    rule: 'dead-anchor',
    severity: 'warning',
    at: '^',
    repair: 'suggestion',
    gives: true,
    bad: url('/^getting-started'),
    right: url('^getting-started'),
  },
  {
    number: 17,
    rule: 'url-never-matches',
    severity: 'warning',
    at: 'http://',
    bad: url('http://host/page'),
    right: rule(
      '<match url="^page" /><conditions><add input="{HTTP_HOST}" pattern="^host$" /></conditions><action type="AbortRequest" />',
    ),
  },
  {
    number: 18,
    rule: 'url-never-matches',
    severity: 'warning',
    at: '\\?id=',
    bad: url('article\\.aspx\\?id=(\\d+)'),
    right: rule(
      '<match url="^article\\.aspx$" /><conditions><add input="{QUERY_STRING}" pattern="^id=(\\d+)$" /></conditions><action type="AbortRequest" />',
    ),
  },
  {
    number: 19,
    rule: 'pattern-not-valid',
    severity: 'error',
    at: '*',
    says: ['500.50'],
    repair: 'suggestion',
    gives: true,
    bad: url('*'),
    right: url('.*'),
  },
  {
    number: 19,
    rule: 'pattern-not-valid',
    severity: 'error',
    at: '*',
    says: ['500.50'],
    repair: 'suggestion',
    gives: true,
    bad: url('*.html'),
    right: inRules(
      '<rule name="r" patternSyntax="Wildcard"><match url="*.html" /><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 19,
    rule: 'pattern-not-valid',
    severity: 'error',
    at: '*',
    says: ['500.50'],
    repair: 'suggestion',
    gives: true,
    bad: url('^(.**)$'),
    right: url('^(.*)$'),
  },
  {
    number: 20,
    rule: 'regex-in-wildcard',
    severity: 'warning',
    at: '^(.*)$',
    repair: 'suggestion',
    gives: true,
    bad: rule('<match url="^(.*)$" /><action type="AbortRequest" />', ' patternSyntax="Wildcard"'),
    right: url('^(.*)$'),
  },
  {
    number: 20,
    rule: 'regex-in-wildcard',
    severity: 'warning',
    at: '^www\\.example\\.com$',
    bad: cond(
      '<add input="{HTTP_HOST}" pattern="^www\\.example\\.com$" />',
      '',
      '<action type="AbortRequest" />',
      ' patternSyntax="Wildcard"',
    ).replace('url=".*"', 'url="*"'),
    right: cond(
      '<add input="{HTTP_HOST}" pattern="www.example.com" />',
      '',
      '<action type="AbortRequest" />',
      ' patternSyntax="Wildcard"',
    ).replace('url=".*"', 'url="*"'),
  },
  {
    number: 21,
    rule: 'repeated-slash',
    severity: 'info',
    at: '/*',
    repair: 'suggestion',
    bad: url('/*'),
    right: url('(.*)'),
  },
  {
    number: 21,
    rule: 'url-never-matches',
    severity: 'warning',
    at: '/',
    repair: 'suggestion',
    also: ['repeated-slash'],
    bad: url('^/dist/*'),
    right: url('^dist/(.*)'),
  },
  {
    number: 21,
    rule: 'repeated-slash',
    severity: 'info',
    at: '/*',
    repair: 'suggestion',
    bad: url('^dist/*'),
    right: url('^dist/(.*)'),
  },
  {
    number: 22,
    rule: 'back-reference',
    severity: 'error',
    at: '{R:2}',
    says: ['500.50'],
    bad: to('new/{R:2}'),
    right: to('new/{R:1}'),
  },
  {
    number: 22,
    rule: 'back-reference',
    severity: 'error',
    at: '{C:1}',
    says: ['500.50'],
    bad: to('new/{C:1}'),
    right: rule(
      '<match url="^old/(.*)$" /><conditions><add input="{HTTP_HOST}" pattern="^(a|b)$" /></conditions><action type="Redirect" redirectType="Found" url="new/{C:1}" />',
    ),
  },
  {
    number: 23,
    rule: 'capture-of-earlier-condition',
    severity: 'warning',
    at: '{C:1}',
    says: ['500.50'],
    repair: 'suggestion',
    gives: true,
    bad: rule(
      '<match url="^old/(.*)$" /><conditions><add input="{HTTP_HOST}" pattern="^([a-z]+)\\.example\\.com$" /><add input="{QUERY_STRING}" pattern="^id=\\d+$" /></conditions><action type="Redirect" redirectType="Found" url="new/{C:1}" />',
    ),
    right: rule(
      '<match url="^old/(.*)$" /><conditions trackAllCaptures="true"><add input="{HTTP_HOST}" pattern="^([a-z]+)\\.example\\.com$" /><add input="{QUERY_STRING}" pattern="^id=\\d+$" /></conditions><action type="Redirect" redirectType="Found" url="new/{C:1}" />',
    ),
  },
  {
    number: 23,
    rule: 'capture-of-earlier-condition',
    severity: 'hint',
    at: '{C:1}',
    repair: 'suggestion',
    bad: rule(
      '<match url="^old/(.*)$" /><conditions><add input="{HTTP_HOST}" pattern="^([a-z]+)\\.example\\.com$" /><add input="{QUERY_STRING}" pattern="^id=(\\d+)$" /></conditions><action type="Redirect" redirectType="Found" url="new/{C:1}/x" />',
    ),
    right: rule(
      '<match url="^old/(.*)$" /><conditions trackAllCaptures="true"><add input="{HTTP_HOST}" pattern="^([a-z]+)\\.example\\.com$" /><add input="{QUERY_STRING}" pattern="^id=(\\d+)$" /></conditions><action type="Redirect" redirectType="Found" url="new/{C:1}/{C:2}" />',
    ),
  },
  {
    number: 24,
    rule: 'back-reference',
    severity: 'error',
    at: '{R:1}',
    says: ['500.50'],
    bad: rule('<match url="^x(.*)$" negate="true" /><action type="Redirect" redirectType="Found" url="x{R:1}" />'),
    right: rule('<match url="^(?!x)(.*)" /><action type="Redirect" redirectType="Found" url="x{R:1}" />'),
  },
  {
    number: 25,
    rule: 'template-in-pattern',
    severity: 'error',
    at: '{C:1}',
    says: ['500.50'],
    bad: cond('<add input="{HTTP_HOST}" pattern="(.+)" /><add input="{HTTP_ORIGIN}" pattern="^https://{C:1}$" />'),
    right: cond('<add input="{HTTP_HOST}#{HTTP_ORIGIN}" pattern="^(.+)#https://\\1$" />'),
  },
  {
    number: 25,
    rule: 'template-in-pattern',
    severity: 'error',
    at: '{HTTP_HOST}',
    says: ['500.50'],
    bad: url('^{HTTP_HOST}$'),
    right: url('^host$'),
  },
  {
    number: 26,
    rule: 'foreign-reference',
    severity: 'warning',
    at: '$1',
    repair: 'suggestion',
    gives: true,
    bad: to('new/$1'),
    right: to('new/{R:1}'),
  },
  {
    number: 26,
    rule: 'foreign-reference',
    severity: 'warning',
    at: '%1',
    repair: 'suggestion',
    gives: true,
    bad: rule(
      '<match url="^old" /><conditions><add input="{QUERY_STRING}" pattern="^id=(\\d+)$" /></conditions><action type="Redirect" redirectType="Found" url="new/%1" />',
    ),
    right: rule(
      '<match url="^old" /><conditions><add input="{QUERY_STRING}" pattern="^id=(\\d+)$" /></conditions><action type="Redirect" redirectType="Found" url="new/{C:1}" />',
    ),
  },
  {
    number: 26,
    rule: 'foreign-reference',
    severity: 'warning',
    at: '\\1',
    repair: 'suggestion',
    gives: true,
    bad: to('new/\\1'),
    right: to('new/{R:1}'),
  },
  {
    number: 27,
    rule: 'missing-braces',
    severity: 'warning',
    at: 'HTTP_ACCEPT_ENCODING',
    repair: 'fix',
    gives: true,
    also: ['variable-not-allowed'],
    leaves: ['variable-not-allowed'],
    bad: rule(
      '<match url=".*" /><serverVariables><set name="HTTP_X_ORIGINAL_ACCEPT_ENCODING" value="HTTP_ACCEPT_ENCODING" /></serverVariables><action type="None" />',
    ),
    right: rule(
      '<match url=".*" /><serverVariables><set name="HTTP_X_ORIGINAL_ACCEPT_ENCODING" value="{HTTP_ACCEPT_ENCODING}" /></serverVariables><action type="None" />',
    ),
  },
  {
    number: 27,
    rule: 'missing-braces',
    severity: 'warning',
    at: 'HTTP_HOST',
    repair: 'fix',
    gives: true,
    bad: cond('<add input="HTTP_HOST" pattern="^a$" />'),
    right: cond('<add input="{HTTP_HOST}" pattern="^a$" />'),
  },
  {
    number: 27,
    rule: 'template-not-valid',
    severity: 'error',
    at: '{',
    says: ['500.50'],
    repair: 'suggestion',
    gives: true,
    bad: cond('<add input="{HTTPS" pattern="^OFF$" />'),
    right: cond('<add input="{HTTPS}" pattern="^OFF$" />'),
  },
  {
    number: 28,
    rule: 'query-string-twice',
    severity: 'warning',
    at: '{REQUEST_URI}',
    repair: 'fix',
    bad: to('https://other.example.com{REQUEST_URI}'),
    right: to('https://other.example.com{REQUEST_URI}', ' appendQueryString="false"'),
  },
  {
    number: 28,
    rule: 'query-string-twice',
    severity: 'warning',
    at: '{QUERY_STRING}',
    repair: 'fix',
    bad: to('new.aspx?{QUERY_STRING}'),
    right: to('new.aspx?{QUERY_STRING}', ' appendQueryString="false"'),
  },
  {
    number: 29,
    rule: 'double-slash',
    severity: 'warning',
    at: '/{REQUEST_URI}',
    repair: 'fix',
    gives: true,
    bad: cond(
      '<add input="{HTTPS}" pattern="^OFF$" />',
      '',
      '<action type="Redirect" redirectType="Found" url="https://{HTTP_HOST}/{REQUEST_URI}" appendQueryString="false" />',
    ),
    right: cond(
      '<add input="{HTTPS}" pattern="^OFF$" />',
      '',
      '<action type="Redirect" redirectType="Found" url="https://{HTTP_HOST}{REQUEST_URI}" appendQueryString="false" />',
    ),
  },
  {
    number: 30,
    rule: 'https-behind-proxy',
    severity: 'hint',
    at: '{HTTPS}',
    bad: inRules(
      '<rule name="p"><match url="^api/(.*)$" /><conditions><add input="{HTTP_X_FORWARDED_FOR}" pattern="^10\\." /></conditions><action type="AbortRequest" /></rule><rule name="r"><match url="(.*)" /><conditions><add input="{HTTPS}" pattern="^OFF$" /></conditions><action type="Redirect" redirectType="Found" url="https://{HTTP_HOST}/{R:1}" /></rule>',
    ),
    right: inRules(
      '<rule name="p"><match url="^api/(.*)$" /><conditions><add input="{HTTP_X_FORWARDED_FOR}" pattern="^10\\." /></conditions><action type="AbortRequest" /></rule><rule name="r"><match url="(.*)" /><conditions><add input="{HTTP_X_FORWARDED_PROTO}" pattern="^http$" /></conditions><action type="Redirect" redirectType="Found" url="https://{HTTP_HOST}/{R:1}" /></rule>',
    ),
  },
  {
    number: 31,
    rule: 'forwarded-scheme',
    severity: 'warning',
    at: '{HTTPS}',
    repair: 'suggestion',
    gives: true,
    also: ['variable-not-allowed'],
    leaves: ['variable-not-allowed'],
    bad: rule(
      '<match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="{HTTPS}" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" />',
    ),
    right: rule(
      '<match url=".*" /><serverVariables><set name="HTTP_X_FORWARDED_PROTO" value="https" /></serverVariables><action type="Rewrite" url="http://localhost:9001/{R:0}" />',
    ),
  },
  {
    number: 32,
    rule: 'redirect-loop',
    severity: 'info',
    at: '/index.html',
    bad: inRules(
      '<rule name="r"><match url=".*" /><action type="Redirect" redirectType="Found" url="/index.html" /></rule>',
    ),
    right: inRules(
      '<rule name="r"><match url=".*" /><conditions><add input="{URL}" pattern="^/index\\.html$" negate="true" /></conditions><action type="Redirect" redirectType="Found" url="/index.html" /></rule>',
    ),
  },
  {
    number: 33,
    rule: 'redirect-type-not-stated',
    severity: 'info',
    at: 'Redirect',
    repair: 'suggestion',
    gives: true,
    bad: inRules('<rule name="r"><match url="^old/(.*)$" /><action type="Redirect" url="new/{R:1}" /></rule>'),
    right: inRules(
      '<rule name="r"><match url="^old/(.*)$" /><action type="Redirect" url="new/{R:1}" redirectType="Found" /></rule>',
    ),
  },
  {
    number: 34,
    rule: 'enum-value',
    severity: 'error',
    at: '301',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: to('new', '').replace('redirectType="Found"', 'redirectType="301"'),
    right: to('new').replace('redirectType="Found"', 'redirectType="Permanent"'),
  },
  {
    number: 34,
    rule: 'enum-value',
    severity: 'error',
    at: '308',
    says: ['500.19', '0x8007000d'],
    repair: 'suggestion',
    gives: true,
    bad: to('new', '').replace('redirectType="Found"', 'redirectType="308"'),
    right: to('new').replace('redirectType="Found"', 'redirectType="Permanent"'),
  },
  {
    number: 34,
    rule: 'enum-value',
    severity: 'error',
    at: 'PermanentRedirect',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: to('new', '').replace('redirectType="Found"', 'redirectType="PermanentRedirect"'),
    right: to('new').replace('redirectType="Found"', 'redirectType="Permanent"'),
  },
  {
    number: 35,
    rule: 'custom-response-status',
    severity: 'error',
    at: '301',
    says: ['500.19', '0x8007000d'],
    bad: rule('<match url="^a$" /><action type="CustomResponse" statusCode="301" />'),
    right: rule('<match url="^a$" /><action type="Redirect" redirectType="Permanent" url="/b" />'),
  },
  {
    number: 35,
    rule: 'custom-response-status',
    severity: 'warning',
    at: '0',
    bad: rule('<match url="^a$" /><action type="CustomResponse" statusCode="0" />'),
    right: rule('<match url="^a$" /><action type="CustomResponse" statusCode="404" />'),
  },
  {
    number: 35,
    rule: 'custom-response-status',
    severity: 'warning',
    at: 'action',
    bad: rule('<match url="^a$" /><action type="CustomResponse" />'),
    right: rule('<match url="^a$" /><action type="CustomResponse" statusCode="404" />'),
  },
  {
    number: 36,
    rule: 'attribute-of-another-action',
    severity: 'info',
    at: 'url="/"',
    repair: 'suggestion',
    gives: true,
    bad: rule('<match url="^a$" /><action type="CustomResponse" statusCode="403" url="/" />'),
    right: rule('<match url="^a$" /><action type="CustomResponse" statusCode="403" />'),
  },
  {
    number: 36,
    rule: 'attribute-of-another-action',
    severity: 'info',
    at: 'redirectType="Found"',
    repair: 'suggestion',
    gives: true,
    bad: rule('<match url="^a$" /><action type="Rewrite" url="b" redirectType="Found" />'),
    right: rule('<match url="^a$" /><action type="Rewrite" url="b" />'),
  },
  {
    number: 36,
    rule: 'unknown-attribute',
    severity: 'error',
    at: 'url',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: inOutbound(
      '<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" url="b" /></rule>',
    ),
    right: out('serverVariable="RESPONSE_X_A" pattern=".*"', 'b'),
  },
  {
    number: 36,
    rule: 'unknown-attribute',
    severity: 'error',
    at: 'value',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: rule('<match url="^a$" /><action type="Rewrite" value="b" />'),
    right: rule('<match url="^a$" /><action type="Rewrite" url="b" />'),
  },
  {
    number: 37,
    rule: 'unknown-attribute',
    severity: 'error',
    at: 'type',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: cond('<add input="{HTTP_HOST}" type="Pattern" pattern="^a$" />'),
    right: cond('<add input="{HTTP_HOST}" matchType="Pattern" pattern="^a$" />'),
  },
  {
    number: 37,
    rule: 'enum-value',
    severity: 'error',
    at: 'isNotFile',
    says: ['500.19', '0x8007000d'],
    repair: 'suggestion',
    gives: true,
    bad: cond('<add input="{REQUEST_FILENAME}" matchType="isNotFile" />'),
    right: cond('<add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />'),
  },
  {
    number: 38,
    rule: 'condition-without-pattern',
    severity: 'warning',
    at: 'add',
    repair: 'suggestion',
    gives: true,
    bad: cond('<add input="{REQUEST_FILENAME}" />'),
    right: cond('<add input="{REQUEST_FILENAME}" matchType="IsFile" />'),
  },
  {
    number: 38,
    rule: 'condition-without-pattern',
    severity: 'warning',
    at: 'add',
    repair: 'suggestion',
    bad: cond('<add input="{REQUEST_FILENAME}" negate="true" />'),
    right: cond('<add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />'),
  },
  {
    number: 39,
    rule: 'enum-value',
    severity: 'error',
    at: 'IsFile',
    says: ['500.19', '0x8007000d'],
    bad: inOutbound(
      '<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" /></conditions><action type="Rewrite" value="b" /></rule>',
    ),
    right: inOutbound(
      '<rule name="r"><match serverVariable="RESPONSE_X_A" pattern=".*" /><conditions><add input="{URL}" pattern="\\.pdf$" /></conditions><action type="Rewrite" value="b" /></rule>',
    ),
  },
  {
    number: 39,
    rule: 'enum-value',
    severity: 'error',
    at: 'IsDirectory',
    says: ['500.19', '0x8007000d'],
    bad: inOutbound(
      '<rule name="r" preCondition="P"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="P"><add input="{REQUEST_FILENAME}" matchType="IsDirectory" /></preCondition></preConditions>',
    ),
    right: inOutbound(
      '<rule name="r" preCondition="P"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="P"><add input="{URL}" pattern="/$" /></preCondition></preConditions>',
    ),
  },
  {
    number: 39,
    rule: 'enum-value',
    severity: 'error',
    at: 'IsFile',
    says: ['500.19', '0x8007000d'],
    also: ['server-section'],
    leaves: ['server-section'],
    bad: inRewrite(
      '<globalRules><rule name="r"><match url=".*" /><conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" /></conditions><action type="AbortRequest" /></rule></globalRules>',
    ),
    right: inRewrite(
      '<globalRules><rule name="r"><match url=".*" /><conditions><add input="{URL}" pattern="^/a$" /></conditions><action type="AbortRequest" /></rule></globalRules>',
    ),
  },
  {
    number: 40,
    rule: 'inverted-allow-list',
    severity: 'hint',
    at: '^10\\.1\\.',
    repair: 'suggestion',
    gives: true,
    bad: inRules(
      '<rule name="Allow only the office"><match url=".*" /><conditions><add input="{REMOTE_ADDR}" pattern="^10\\.1\\." /></conditions><action type="AbortRequest" /></rule>',
    ),
    right: inRules(
      '<rule name="Allow only the office"><match url=".*" /><conditions><add input="{REMOTE_ADDR}" pattern="^10\\.1\\." negate="true" /></conditions><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 40,
    rule: 'inverted-allow-list',
    severity: 'hint',
    at: '^10\\.1\\.1\\.1$',
    repair: 'suggestion',
    gives: true,
    bad: inRules(
      '<rule name="IP whitelist"><match url="^umbraco" /><conditions><add input="{REMOTE_ADDR}" pattern="^10\\.1\\.1\\.1$" /></conditions><action type="CustomResponse" statusCode="403" /></rule>',
    ),
    right: inRules(
      '<rule name="IP whitelist"><match url="^umbraco" /><conditions><add input="{REMOTE_ADDR}" pattern="^10\\.1\\.1\\.1$" negate="true" /></conditions><action type="CustomResponse" statusCode="403" /></rule>',
    ),
  },
  {
    number: 41,
    rule: 'unescaped-dot',
    severity: 'info',
    at: '.',
    repair: 'suggestion',
    bad: cond('<add input="{REMOTE_ADDR}" pattern="213.3.10.8" />'),
    right: cond('<add input="{REMOTE_ADDR}" pattern="^213\\.3\\.10\\.8$" />'),
  },
  {
    number: 41,
    rule: 'unescaped-dot',
    severity: 'info',
    at: '.',
    repair: 'suggestion',
    bad: cond('<add input="{HTTP_HOST}" pattern="127.0.0.1:3000" />'),
    right: cond('<add input="{HTTP_HOST}" pattern="^127\\.0\\.0\\.1:3000$" />'),
  },
  {
    number: 41,
    rule: 'open-host-pattern',
    severity: 'hint',
    at: 'example\\.com',
    repair: 'suggestion',
    gives: true,
    bad: cond('<add input="{HTTP_HOST}" pattern="example\\.com" />'),
    right: cond('<add input="{HTTP_HOST}" pattern="^example\\.com$" />'),
  },
  {
    number: 41,
    rule: 'open-host-pattern',
    severity: 'info',
    at: '^https://partner\\.example',
    repair: 'suggestion',
    bad: cond(
      '<add input="{HTTP_REFERER}" pattern="^https://partner\\.example" />',
      '',
      '<action type="Rewrite" url="b" />',
    ),
    right: cond(
      '<add input="{HTTP_REFERER}" pattern="^https://partner\\.example(/|$)" />',
      '',
      '<action type="Rewrite" url="b" />',
    ),
  },
  {
    number: 41,
    rule: 'open-host-pattern',
    severity: 'info',
    at: 'partner\\.example/',
    repair: 'suggestion',
    bad: cond('<add input="{HTTP_REFERER}" pattern="partner\\.example/" />', '', '<action type="Rewrite" url="b" />'),
    right: cond(
      '<add input="{HTTP_REFERER}" pattern="^https://([^/]+\\.)?partner\\.example(/|$)" />',
      '',
      '<action type="Rewrite" url="b" />',
    ),
  },
  {
    number: 42,
    rule: 'conditions-always-met',
    severity: 'warning',
    at: 'MatchAny',
    repair: 'suggestion',
    bad: cond(
      '<add input="{HTTP_HOST}" pattern="^a$" negate="true" /><add input="{HTTP_HOST}" pattern="^b$" negate="true" />',
      ' logicalGrouping="MatchAny"',
    ),
    right: cond(
      '<add input="{HTTP_HOST}" pattern="^a$" negate="true" /><add input="{HTTP_HOST}" pattern="^b$" negate="true" />',
    ),
  },
  {
    number: 43,
    rule: 'unreachable-rule',
    severity: 'warning',
    at: 'SPA',
    bad: inRules(
      '<rule name="SPA" stopProcessing="true"><match url=".*" /><action type="Rewrite" url="/index.html" /></rule><rule name="api"><match url="^api/(.*)$" /><action type="Rewrite" url="server.php/{R:1}" /></rule>',
    ),
    right: inRules(
      '<rule name="api" stopProcessing="true"><match url="^api/(.*)$" /><action type="Rewrite" url="server.php/{R:1}" /></rule><rule name="SPA" stopProcessing="true"><match url=".*" /><action type="Rewrite" url="/index.html" /></rule>',
    ),
  },
  {
    number: 44,
    rule: 'unknown-reference',
    severity: 'warning',
    at: 'IsHTML',
    says: ['500.50', '500.52'],
    also: ['unused-precondition'],
    bad: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="ResponseIsHtml"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
    right: inOutbound(
      '<rule name="r" preCondition="ishtml"><match serverVariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
  },
  {
    number: 44,
    rule: 'unknown-reference',
    severity: 'warning',
    at: 'mine',
    says: ['500.50', '500.52'],
    bad: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="CustomTags" customTags="mine" pattern="^/a" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
    right: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="CustomTags" customTags="mine" pattern="^/a" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions><customTags><tags name="mine"><tag name="video" attribute="src" /></tags></customTags>',
    ),
  },
  {
    number: 44,
    rule: 'unknown-map',
    severity: 'warning',
    at: 'Redirects',
    says: ['500.50'],
    bad: to('{Redirects:{REQUEST_URI}}', ' appendQueryString="false"'),
    right: inRewrite(
      '<rules><rule name="r"><match url="^old/(.*)$" /><action type="Redirect" redirectType="Found" url="{Redirects:{REQUEST_URI}}" appendQueryString="false" /></rule></rules><rewriteMaps><rewriteMap name="redirects"><add key="/a" value="/b" /></rewriteMap></rewriteMaps>',
    ),
  },
  {
    number: 45,
    rule: 'custom-tags-unpaired',
    severity: 'warning',
    at: 'A, CustomTags',
    bad: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="A, CustomTags" pattern="^/a" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
    right: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="A, CustomTags" customTags="mine" pattern="^/a" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions><customTags><tags name="mine"><tag name="video" attribute="src" /></tags></customTags>',
    ),
  },
  {
    number: 45,
    rule: 'custom-tags-unpaired',
    severity: 'warning',
    at: 'mine',
    repair: 'suggestion',
    gives: true,
    bad: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="A" customTags="mine" pattern="^/a" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions><customTags><tags name="mine"><tag name="video" attribute="src" /></tags></customTags>',
    ),
    right: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="A, CustomTags" customTags="mine" pattern="^/a" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions><customTags><tags name="mine"><tag name="video" attribute="src" /></tags></customTags>',
    ),
  },
  {
    number: 46,
    rule: 'tags-and-header',
    severity: 'info',
    at: 'filterByTags="A"',
    repair: 'suggestion',
    gives: true,
    bad: out('filterByTags="A" serverVariable="RESPONSE_LOCATION" pattern="^http://(.*)$"', 'https://{R:1}'),
    right: out('serverVariable="RESPONSE_LOCATION" pattern="^http://(.*)$"', 'https://{R:1}'),
  },
  {
    number: 47,
    rule: 'wildcard-on-body',
    severity: 'warning',
    at: 'Wildcard',
    bad: inOutbound(
      '<rule name="r" patternSyntax="Wildcard" preCondition="IsHTML"><match pattern="*http://*" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
    right: inOutbound(
      '<rule name="r" patternSyntax="ExactMatch" preCondition="IsHTML"><match pattern="http://" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
  },
  {
    number: 48,
    rule: 'body-rule-without-precondition',
    severity: 'info',
    at: 'r',
    bad: out('filterByTags="A" pattern="^/a(.*)"', '/b{R:1}'),
    right: inOutbound(
      '<rule name="r" preCondition="IsHTML"><match filterByTags="A" pattern="^/a(.*)" /><action type="Rewrite" value="/b{R:1}" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions>',
    ),
  },
  {
    number: 49,
    rule: 'not-a-response-header',
    severity: 'warning',
    at: 'X-Frame-Options',
    repair: 'suggestion',
    gives: true,
    bad: out('serverVariable="X-Frame-Options" pattern=".*"', 'SAMEORIGIN'),
    right: out('serverVariable="RESPONSE_X_Frame_Options" pattern=".*"', 'SAMEORIGIN'),
  },
  {
    number: 49,
    rule: 'not-a-response-header',
    severity: 'warning',
    at: 'HTTP_X_FRAME_OPTIONS',
    repair: 'suggestion',
    gives: true,
    bad: out('serverVariable="HTTP_X_FRAME_OPTIONS" pattern=".*"', 'SAMEORIGIN'),
    right: out('serverVariable="RESPONSE_X_Frame_Options" pattern=".*"', 'SAMEORIGIN'),
  },
  {
    number: 50,
    rule: 'content-security-policy-not-valid',
    severity: 'warning',
    at: 'self',
    repair: 'suggestion',
    gives: true,
    bad: inHeaders('<add name="Content-Security-Policy" value="frame-ancestors self" />'),
    right: inHeaders(`<add name="Content-Security-Policy" value="frame-ancestors 'self'" />`),
  },
  {
    number: 50,
    rule: 'content-security-policy-not-valid',
    severity: 'warning',
    at: ',',
    repair: 'suggestion',
    gives: true,
    bad: inHeaders(`<add name="Content-Security-Policy" value="frame-ancestors 'self', https://a.example" />`),
    right: inHeaders(`<add name="Content-Security-Policy" value="frame-ancestors 'self' https://a.example" />`),
  },
  {
    number: 50,
    rule: 'frame-options-not-valid',
    severity: 'warning',
    at: 'ALLOW-FROM https://a.example',
    bad: inHeaders(`<add name="X-Frame-Options" value="ALLOW-FROM https://a.example" />`),
    right: inHeaders(`<add name="Content-Security-Policy" value="frame-ancestors https://a.example" />`),
  },
  {
    number: 50,
    rule: 'content-security-policy-not-valid',
    severity: 'warning',
    at: 'self',
    repair: 'suggestion',
    gives: true,
    bad: out(
      'serverVariable="RESPONSE_Content_Security_Policy" pattern=".*"',
      'frame-ancestors self https://a.example',
    ),
    right: out(
      'serverVariable="RESPONSE_Content_Security_Policy" pattern=".*"',
      "frame-ancestors 'self' https://a.example",
    ),
  },
  {
    number: 51,
    rule: 'duplicate-header',
    severity: 'error',
    at: 'x-frame-options',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    gives: true,
    bad: inHeaders(`<add name="X-Frame-Options" value="DENY" /><add name="x-frame-options" value="SAMEORIGIN" />`),
    right: inHeaders(`<add name="X-Frame-Options" value="DENY" />`),
  },
  {
    number: 51,
    rule: 'inherited-name',
    severity: 'warning',
    at: 'X-Frame-Options',
    says: ['500.19', '0x800700b7'],
    repair: 'suggestion',
    gives: true,
    bad: inHeaders(`<add name="X-Frame-Options" value="DENY" />`),
    right: inHeaders(`<remove name="X-Frame-Options" /><add name="X-Frame-Options" value="DENY" />`),
    above: inHeaders(`<add name="X-Frame-Options" value="SAMEORIGIN" />`),
  },
  {
    number: 52,
    rule: 'letter-case',
    severity: 'warning',
    at: 'stopprocessing',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    also: ['letter-case'],
    bad: inRules(
      '<rule name="r" stopprocessing="true"><match url="^a$" ignorecase="false" /><action type="AbortRequest" /></rule>',
    ),
    right: inRules(
      '<rule name="r" stopProcessing="true"><match url="^a$" ignoreCase="false" /><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 52,
    rule: 'not-well-formed',
    severity: 'error',
    at: '</add>',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: cond('<add input="{HTTP_HOST}" pattern="^a$"></add></add>'),
    right: cond('<add input="{HTTP_HOST}" pattern="^a$"></add>'),
  },
  {
    number: 52,
    rule: 'letter-case',
    severity: 'warning',
    at: 'outboundrules',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    also: ['letter-case'],
    bad: inRewrite(
      '<outboundrules><rule name="r"><match servervariable="RESPONSE_X_A" pattern=".*" /><action type="Rewrite" value="b" /></rule></outboundrules>',
    ),
    right: out('serverVariable="RESPONSE_X_A" pattern=".*"', 'b'),
  },
  {
    number: 53,
    rule: 'surrounding-blanks',
    severity: 'error',
    at: ' new/{R:1}',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: to(' new/{R:1}'),
    right: to('new/{R:1}'),
  },
  {
    number: 53,
    rule: 'surrounding-blanks',
    severity: 'error',
    at: 'ORIGINAL_HOST ',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    leaves: ['variable-not-allowed'],
    bad: rule(
      '<match url=".*" /><serverVariables><set name="ORIGINAL_HOST " value="a" /></serverVariables><action type="None" />',
    ),
    right: rule(
      '<match url=".*" /><serverVariables><set name="ORIGINAL_HOST" value="a" /></serverVariables><action type="None" />',
    ),
  },
  {
    number: 53,
    rule: 'surrounding-blanks',
    severity: 'error',
    at: ' M',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: inMaps('<rewriteMap name=" M"><add key="/a" value="/b" /></rewriteMap>'),
    right: inMaps('<rewriteMap name="M"><add key="/a" value="/b" /></rewriteMap>'),
  },
  {
    number: 54,
    rule: 'newer-module',
    severity: 'hint',
    at: 'useOriginalURLEncoding',
    says: ['500.19', '0x8007000d'],
    also: ['newer-module'],
    bad: inRewrite(
      '<rules useOriginalURLEncoding="false"><rule name="r" responseCacheDirective="Never"><match url="^a$" /><action type="AbortRequest" /></rule></rules>',
    ),
    right: inRewrite('<rules><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule></rules>'),
  },
  {
    number: 55,
    rule: 'unknown-element',
    severity: 'error',
    at: 'clear',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: cond('<clear /><add input="{HTTP_HOST}" pattern="^a$" />'),
    right: cond('<add input="{HTTP_HOST}" pattern="^a$" />'),
  },
  {
    number: 55,
    rule: 'unknown-element',
    severity: 'error',
    at: 'remove',
    says: ['500.19', '0x8007000d'],
    repair: 'fix',
    gives: true,
    bad: cond('<remove name="x" /><add input="{HTTP_HOST}" pattern="^a$" />'),
    right: cond('<add input="{HTTP_HOST}" pattern="^a$" />'),
  },
  {
    number: 56,
    rule: 'duplicate-section',
    severity: 'error',
    at: 'rules',
    says: ['500.19', '0x800700b7'],
    bad: inRewrite(
      '<rules><rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule></rules><rules><rule name="s"><match url="^b$" /><action type="AbortRequest" /></rule></rules>',
    ),
    right: inRules(
      '<rule name="r"><match url="^a$" /><action type="AbortRequest" /></rule><rule name="s"><match url="^b$" /><action type="AbortRequest" /></rule>',
    ),
  },
  {
    number: 57,
    rule: 'file-test-on-url',
    severity: 'info',
    at: '{URL}',
    bad: cond('<add input="{URL}" matchType="IsFile" />'),
    right: cond('<add input="{REQUEST_FILENAME}" matchType="IsFile" />'),
  },
  {
    number: 58,
    rule: 'lower-case-redirect-loop',
    severity: 'warning',
    at: '[A-Z]',
    repair: 'fix',
    gives: true,
    bad: inRules(
      '<rule name="r"><match url="[A-Z]" /><action type="Redirect" redirectType="Permanent" url="{ToLower:{URL}}" /></rule>',
    ),
    right: inRules(
      '<rule name="r"><match url="[A-Z]" ignoreCase="false" /><action type="Redirect" redirectType="Permanent" url="{ToLower:{URL}}" /></rule>',
    ),
  },
  {
    number: 58,
    rule: 'lower-case-redirect-loop',
    severity: 'warning',
    at: '.*[A-Z].*',
    repair: 'fix',
    gives: true,
    bad: inRules(
      '<rule name="r"><match url=".*[A-Z].*" /><action type="Redirect" redirectType="Permanent" url="{ToLower:{R:0}}" /></rule>',
    ),
    right: inRules(
      '<rule name="r"><match url=".*[A-Z].*" ignoreCase="false" /><action type="Redirect" redirectType="Permanent" url="{ToLower:{R:0}}" /></rule>',
    ),
  },
  {
    number: 59,
    rule: 'function-letter-case',
    severity: 'warning',
    at: 'Tolower',
    says: ['500.50'],
    repair: 'fix',
    gives: true,
    bad: to('{Tolower:{URL}}').replace('^old/(.*)$', '^A'),
    right: to('{ToLower:{URL}}').replace('^old/(.*)$', '^A'),
  },
  {
    number: 60,
    rule: 'header-for-every-response',
    severity: 'hint',
    at: '.*',
    repair: 'suggestion',
    gives: true,
    bad: out('serverVariable="RESPONSE_Strict_Transport_Security" pattern=".*"', 'max-age=31536000'),
    right: out('serverVariable="RESPONSE_Strict_Transport_Security" pattern="^$"', 'max-age=31536000'),
  },
  {
    number: 60,
    rule: 'header-for-every-response',
    severity: 'hint',
    at: '.*',
    repair: 'suggestion',
    gives: true,
    bad: out('serverVariable="RESPONSE_Access_Control_Allow_Origin" pattern=".*"', '*'),
    right: out('serverVariable="RESPONSE_Access_Control_Allow_Origin" pattern="^$"', '*'),
  },
];

function findingsIn(text: string, above: string | undefined): readonly Finding[] {
  const others =
    above === undefined ? undefined : otherFilesOf(webConfig, [{ path: '../web.config', text: above }], true);
  const { findings, crashes } = analyze({ kind: webConfig, text, config: emptyConfig, others });
  assert.deepEqual(crashes, []);
  return findings;
}

const named = (findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId }) => ruleId.replace('web-config/', ''));

function checkRepair({ repair, gives, bad, right, rule, above }: Mistake, { fix, suggestions }: Finding): void {
  assert.equal(fix ? 'fix' : suggestions.length > 0 ? 'suggestion' : undefined, repair);
  const after = [...(fix ? [fix] : []), ...suggestions].map(({ edits }) => applyEdits(bad, edits));
  if (gives) assert.ok(after.includes(right), after.join('\n'));
  const told = named(findingsIn(bad, above)).filter(name => name === rule).length;
  for (const text of after) {
    const left = named(findingsIn(text, above)).filter(name => name === rule).length;
    assert.ok(left < told, `the repair leaves the fault in ${text}`);
  }
}

describe('web-config: the mistakes that people make', () => {
  it('are all there', () => {
    const numbers = new Set(mistakes.map(({ number }) => number));
    for (let number = 1; number <= 60; number++) assert.ok(numbers.has(number) || number === 6, `${number} is missing`);
  });

  for (const mistake of mistakes) {
    const { number, rule, severity, at, says = [], also = [], leaves = [], bad, right, above } = mistake;
    it(`${number}: ${rule} at ${at}`, () => {
      const findings = findingsIn(bad, above);
      const found = findings.find(
        ({ ruleId, span }) => ruleId === `web-config/${rule}` && bad.slice(span.start, span.end) === at,
      );
      assert.ok(found, `found is ${named(findings)}`);
      assert.equal(found.severity, severity);
      for (const part of says) assert.ok(found.message.includes(part), found.message);
      assert.deepEqual(named(findings).sort(), [rule, ...also].sort());
      checkRepair(mistake, found);
      assert.deepEqual(named(findingsIn(right, mistake.aboveRight ?? above)), leaves);
    });
  }

  it('6: the module is missed where the configuration of the server is known', () => {
    const path = '../config/applicationHost.config';
    const server =
      '<configuration><system.applicationHost /><system.webServer><globalModules><add name="StaticFileModule" image="static.dll" /></globalModules></system.webServer></configuration>';
    const others = otherFilesOf(webConfig, [{ path, text: server }], true);
    const text = inRewrite('<rules />');
    const { findings } = analyze({ kind: webConfig, text, config: emptyConfig, others });
    assert.deepEqual(named(findings), ['rewrite-module-missing']);
    for (const part of ['URL Rewrite', '500.19', '0x8007000d']) assert.ok(findings[0]!.message.includes(part));
  });

  it('6: a server without the module is told of where <rewrite> is looked at', () => {
    const { model, offset } = withCursor(inRewrite('<rules />').replace('<rewrite', '<rew│rite'));
    const { markdown = '' } = webConfig.hover?.(model, offset, emptyConfig) ?? {};
    for (const part of ['URL Rewrite', '500.19', '0x8007000d']) assert.ok(markdown.includes(part), markdown);
  });
});
