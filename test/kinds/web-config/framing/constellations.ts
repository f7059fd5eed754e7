import type { Origin } from '../../../../server/src/domain/http-headers/framing';
import { inOutbound, inServer } from '../../../harness/web-config';
import { escaped, framingRule, installed, printed, type RuleText, sound } from './patterns';

/** Pages that frame the application, which is at https://ece.example.com, by the letters that stand for them below. */
export const framers: Readonly<Record<string, Origin>> = {
  F: { scheme: 'https', host: 'finesse.example.com', port: 8445 },
  E: { scheme: 'https', host: 'example.com', port: 443 },
  V: { scheme: 'https', host: 'evil-example.com', port: 443 },
  X: { scheme: 'https', host: 'finesse.example.com.attacker.com', port: 8445 },
  S: { scheme: 'https', host: 'ece.example.com', port: 443 },
  H: { scheme: 'http', host: 'finesse.example.com', port: 80 },
};

const allowed = escaped(sound);
const nobodyElse = `<rule name="Default"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="SAMEORIGIN" /></rule>`;
const nobodyElseStops = nobodyElse.replace('name="Default"', 'name="Default" stopProcessing="true"');
const policy = (rule: RuleText = {}, pattern = allowed) => framingRule(pattern, { name: 'Allowed', ...rule });
const options = (value: string, pattern = allowed, attributes = '') =>
  `<rule name="Options"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><conditions><add input="{QUERY_STRING}" pattern="${pattern}"${attributes} /></conditions><action type="Rewrite" value="${value}" /></rule>`;
const sent = (...headers: readonly (readonly [string, string])[]) =>
  `<httpProtocol><customHeaders>${headers.map(([name, value]) => `<add name="${name}" value="${value}" />`).join('')}</customHeaders></httpProtocol>`;
const beside = (headers: string, outbound: string, inbound = '') =>
  inServer(
    `${headers}<rewrite>${inbound && `<rules>${inbound}</rules>`}<outboundRules>${outbound}</outboundRules></rewrite>`,
  );
const preCondition = (conditions: string, attributes = '') =>
  `<preConditions><preCondition name="Pre"${attributes}>${conditions}</preCondition></preConditions>`;

/** A file, and the framers that see the page: by their letters. */
export interface Constellation {
  readonly name: string;
  readonly text: string;
  /** Where `wsname` stands as it is. */
  readonly plain: string;
  /** Where it is encoded; the same unless told. */
  readonly encoded?: string;
}

export const constellations: readonly Constellation[] = [
  { name: 'a policy, then the refusal of the others', text: inOutbound(policy() + nobodyElse), plain: 'FESH' },
  { name: 'the refusal first', text: inOutbound(nobodyElse + policy()), plain: 'FESH' },
  {
    name: 'a policy that ends the processing',
    text: inOutbound(policy({ attributes: ' stopProcessing="true"' }) + nobodyElse),
    plain: 'FESH',
  },
  { name: 'a refusal that ends the processing', text: inOutbound(nobodyElseStops + policy()), plain: 'S' },
  {
    name: 'SAMEORIGIN for the others alone',
    text: inOutbound(options('SAMEORIGIN', allowed, ' negate="true"')),
    plain: 'FESH',
  },
  { name: 'DENY for the others alone', text: inOutbound(options('DENY', allowed, ' negate="true"')), plain: 'FESH' },
  {
    name: 'a custom header emptied',
    text: beside(sent(['X-Frame-Options', 'SAMEORIGIN']), options('')),
    plain: 'FESH',
  },
  {
    name: 'a custom header made no value',
    text: beside(sent(['X-Frame-Options', 'SAMEORIGIN']), options('ALLOWALL')),
    plain: 'FESH',
  },
  { name: 'ALLOW-FROM', text: inOutbound(nobodyElse + options('ALLOW-FROM {C:1}')), plain: 'FESH' },
  {
    name: 'ALLOW-FROM overwritten',
    text: inOutbound(options('ALLOW-FROM {C:1}') + nobodyElse),
    plain: 'S',
  },
  {
    name: 'ALLOW-FROM kept',
    text: inOutbound(options('ALLOW-FROM {C:1}') + nobodyElse.replace('pattern=".*"', 'pattern="^$"')),
    plain: 'FESH',
  },
  {
    name: 'ALLOW-FROM kept, negated',
    text: inOutbound(options('ALLOW-FROM {C:1}') + nobodyElse.replace('pattern=".*"', 'pattern=".+" negate="true"')),
    plain: 'FESH',
  },
  {
    name: 'a policy only where there is one',
    text: inOutbound(policy().replace('pattern=".*"', 'pattern=".+"') + nobodyElse),
    plain: 'S',
  },
  {
    name: 'a custom policy overwritten',
    text: beside(sent(['Content-Security-Policy', "frame-ancestors 'self'"]), policy()),
    plain: 'FESH',
  },
  {
    name: 'a custom policy with another one behind it',
    text: beside(
      sent(['Content-Security-Policy', "frame-ancestors 'self'"]),
      policy({ value: '{R:0}, frame-ancestors {UrlDecode:{C:1}}' }),
    ),
    plain: 'S',
  },
  {
    name: 'a custom policy kept',
    text: beside(
      sent(['Content-Security-Policy', "frame-ancestors 'self'"]),
      policy().replace('type="Rewrite"', 'type="Rewrite" replace="false"'),
    ),
    plain: 'S',
  },
  { name: 'a policy beside DENY', text: beside(sent(['X-Frame-Options', 'DENY']), policy()), plain: 'FESH' },
  {
    name: 'report only',
    text: inOutbound(
      policy().replace('RESPONSE_Content_Security_Policy', 'RESPONSE_Content_Security_Policy_Report_Only') + nobodyElse,
    ),
    plain: 'S',
  },
  {
    name: 'origin undecoded',
    text: inOutbound(policy({ value: 'frame-ancestors {C:1}' }) + nobodyElse),
    plain: 'FESH',
    encoded: '',
  },
  {
    name: 'comma in policy',
    text: inOutbound(policy({ value: "frame-ancestors 'self', {UrlDecode:{C:1}}" }) + nobodyElse),
    plain: 'S',
  },
  {
    name: 'self unquoted',
    text: inOutbound(policy({ value: 'frame-ancestors self {UrlDecode:{C:1}}' }) + nobodyElse),
    plain: 'FESH',
  },
  {
    name: 'wildcard without port',
    text: inOutbound(policy({ value: 'frame-ancestors *.example.com' }) + nobodyElse),
    plain: 'S',
  },
  {
    name: 'wildcard any port',
    text: inOutbound(policy({ value: 'frame-ancestors https://*.example.com:*' }) + nobodyElse),
    plain: 'FS',
  },
  {
    name: 'wildcard http any port',
    text: inOutbound(policy({ value: 'frame-ancestors http://*.example.com:* example.com' }) + nobodyElse),
    plain: 'FESH',
  },
  { name: 'scheme source', text: inOutbound(policy({ value: 'frame-ancestors https:' }) + nobodyElse), plain: 'FES' },
  { name: 'none', text: inOutbound(policy({ value: "frame-ancestors 'none'" }) + nobodyElse), plain: '' },
  { name: 'star', text: inOutbound(policy({ value: 'frame-ancestors *' }) + nobodyElse), plain: 'FESH' },
  { name: 'empty list', text: inOutbound(policy({ value: 'frame-ancestors' }) + nobodyElse), plain: '' },
  {
    name: 'two directives, first counts',
    text: inOutbound(policy({ value: "frame-ancestors {UrlDecode:{C:1}}; frame-ancestors 'none'" }) + nobodyElse),
    plain: 'FESH',
  },
  { name: 'other directive', text: inOutbound(policy({ value: "default-src 'self'" }) + nobodyElse), plain: 'S' },
  {
    name: 'semicolon trailing & upper',
    text: inOutbound(policy({ value: "Frame-Ancestors 'SELF' {UrlDecode:{C:1}};" }) + nobodyElse),
    plain: 'FESH',
  },
  { name: 'disabled', text: inOutbound(policy({ attributes: ' enabled="false"' }) + nobodyElse), plain: 'S' },
  {
    name: 'unknown precondition',
    text: inOutbound(policy({ attributes: ' preCondition="None such"' }) + nobodyElse),
    plain: 'S',
  },
  {
    name: 'html precondition',
    text: inOutbound(
      policy({ attributes: ' preCondition="Pre"' }) +
        nobodyElse +
        preCondition('<add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" />'),
    ),
    plain: 'FESH',
  },
  {
    name: 'redirect precondition',
    text: inOutbound(
      policy({ attributes: ' preCondition="Pre"' }) +
        nobodyElse +
        preCondition('<add input="{RESPONSE_STATUS}" pattern="^3\\d\\d" />'),
    ),
    plain: 'S',
  },
  {
    name: 'wsname precondition for allow, xfo emptied',
    text: inOutbound(
      nobodyElse +
        `<rule name="a" preCondition="Pre"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="" /></rule>` +
        preCondition(`<add input="{QUERY_STRING}" pattern="${allowed}" />`),
    ),
    plain: 'FESH',
  },
  {
    name: 'wsname precondition negated',
    text: inOutbound(
      `<rule name="a" preCondition="Pre"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="DENY" /></rule>` +
        preCondition(`<add input="{QUERY_STRING}" pattern="${allowed}" negate="true" />`),
    ),
    plain: 'FESH',
  },
  {
    name: 'precondition MatchAny with html',
    text: inOutbound(
      nobodyElse +
        `<rule name="a" preCondition="Pre"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><action type="Rewrite" value="" /></rule>` +
        preCondition(
          `<add input="{QUERY_STRING}" pattern="${allowed}" /><add input="{RESPONSE_CONTENT_TYPE}" pattern="html" />`,
          ' logicalGrouping="MatchAny"',
        ),
    ),
    plain: 'FEVXSH',
  },
  { name: 'cleared after', text: inOutbound(`${policy()}<clear />${nobodyElse}`), plain: 'S' },
  { name: 'removed after', text: inOutbound(`${policy()}<remove name="Allowed" />${nobodyElse}`), plain: 'S' },
  { name: 'cleared before', text: inOutbound(`<clear />${policy()}${nobodyElse}`), plain: 'FESH' },
  {
    name: 'location system',
    text: `<configuration><location path="system"><system.webServer><rewrite><outboundRules>${policy()}</outboundRules></rewrite></system.webServer></location><system.webServer><rewrite><outboundRules>${nobodyElse}</outboundRules></rewrite></system.webServer></configuration>`,
    plain: 'FESH',
  },
  {
    name: 'location other',
    text: `<configuration><location path="other"><system.webServer><rewrite><outboundRules>${policy()}</outboundRules></rewrite></system.webServer></location><system.webServer><rewrite><outboundRules>${nobodyElse}</outboundRules></rewrite></system.webServer></configuration>`,
    plain: 'S',
  },
  {
    name: 'location clears default',
    text: `<configuration><location path="system"><system.webServer><rewrite><outboundRules><clear />${policy()}</outboundRules></rewrite></system.webServer></location><system.webServer><rewrite><outboundRules>${nobodyElse}</outboundRules></rewrite></system.webServer></configuration>`,
    plain: 'FEVXSH',
  },
  {
    name: 'ignoreCase false',
    text: inOutbound(options('SAMEORIGIN', allowed, ' negate="true" ignoreCase="false"')),
    plain: 'FESH',
  },
  {
    name: 'match any with always',
    text: inOutbound(
      nobodyElse +
        options('').replace(
          '<conditions>',
          '<conditions logicalGrouping="MatchAny"><add input="{HTTPS}" pattern="on" />',
        ),
    ),
    plain: 'FEVXSH',
  },
  {
    name: 'two conditions all',
    text: inOutbound(
      nobodyElse + options('').replace('<conditions>', '<conditions><add input="{HTTPS}" pattern="on" />'),
    ),
    plain: 'FESH',
  },
  {
    name: 'referer condition too',
    text: inOutbound(
      nobodyElse +
        options('').replace(
          '<conditions>',
          '<conditions><add input="{HTTP_REFERER}" pattern="^https?://([^/]+\\.)?example\\.com(:\\d+)?(/|$)" />',
        ),
    ),
    plain: 'FESH',
  },
  {
    name: 'method condition',
    text: inOutbound(
      nobodyElse + options('').replace('<conditions>', '<conditions><add input="{REQUEST_METHOD}" pattern="^GET$" />'),
    ),
    plain: 'FESH',
  },
  {
    name: 'track captures',
    text: inOutbound(
      policy({ value: 'frame-ancestors {UrlDecode:{C:2}}' }).replace(
        '<conditions>',
        '<conditions trackAllCaptures="true"><add input="{HTTPS}" pattern="(on)" />',
      ) + nobodyElse,
    ),
    plain: 'FESH',
  },
  {
    name: 'inbound variable',
    text: beside(
      '',
      `<rule name="o"><match serverVariable="RESPONSE_Content_Security_Policy" pattern=".*" /><conditions><add input="{FRAMER}" pattern=".+" /></conditions><action type="Rewrite" value="frame-ancestors 'self' {UrlDecode:{FRAMER}}" /></rule>${nobodyElse}`,
      `<rule name="i"><match url=".*" /><conditions><add input="{QUERY_STRING}" pattern="${allowed}" /></conditions><serverVariables><set name="FRAMER" value="{C:1}" /></serverVariables><action type="None" /></rule>`,
    ),
    plain: 'FESH',
  },
  { name: 'as installed', text: inOutbound(policy({}, escaped(installed)) + nobodyElse), plain: 'S' },
  { name: 'as the guide prints it', text: inOutbound(policy({}, escaped(printed)) + nobodyElse), plain: 'S' },
  {
    name: 'as installed, with every page let in',
    text: inOutbound(policy({ value: 'frame-ancestors https: http:' }, escaped(installed)) + nobodyElse),
    plain: 'FEVXSH',
  },
  {
    name: 'the end in the group',
    text: inOutbound(policy({}, escaped(sound.replace(')(?=&|%26|/|%2F|$)', '(?:%26|/|%2F|$))'))) + nobodyElse),
    plain: 'FESH',
  },
  { name: 'no rules', text: inServer(''), plain: 'FEVXSH' },
  { name: 'custom deny only', text: inServer(sent(['X-Frame-Options', 'DENY'])), plain: '' },
  { name: 'custom sameorigin lower', text: inServer(sent(['x-frame-options', 'sameorigin'])), plain: 'S' },
  { name: 'custom both values', text: inServer(sent(['X-Frame-Options', 'DENY, SAMEORIGIN'])), plain: '' },
  { name: 'custom same twice', text: inServer(sent(['X-Frame-Options', 'SAMEORIGIN, SAMEORIGIN'])), plain: 'S' },
  {
    name: 'custom allow-from only',
    text: inServer(sent(['X-Frame-Options', 'ALLOW-FROM https://example.com'])),
    plain: 'FEVXSH',
  },
  {
    name: 'custom removed',
    text: `<configuration><system.webServer><httpProtocol><customHeaders><add name="X-Frame-Options" value="DENY" /></customHeaders></httpProtocol></system.webServer><location path="system"><system.webServer><httpProtocol><customHeaders><remove name="X-Frame-Options" /></customHeaders></httpProtocol></system.webServer></location></configuration>`,
    plain: 'FEVXSH',
  },
  {
    name: 'two rules two domains',
    text: inOutbound(
      policy({}, escaped(sound.replace('example\\.com', 'example\\.org'))) + policy({ name: 'b' }) + nobodyElse,
    ),
    plain: 'FESH',
  },
  { name: 'block list', text: inOutbound(options('DENY', allowed)), plain: 'VX' },
];
