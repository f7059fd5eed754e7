import { framingPattern } from '../../../../server/src/domain/framing/write-pattern';
import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inOutbound, inRules } from '../../../harness/web-config';
import { escaped, framingFile, framingRule, installed, printed, sound } from './patterns';

const marked = (pattern: string): string => `⟦${escaped(pattern)}⟧`;
const usual = { subdomains: true, ports: [8445], httpsOnly: false };
const written = (domains: readonly string[], groups: number): string =>
  escaped(framingPattern({ ...usual, domains }, groups));
/** What is written in the place of a pattern whose only group is the origin. */
const ofOneGroup = String.raw`wsname=((?:https?)(?::|%3A)(?:/|%2F)(?:/|%2F)(?:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*(?:example\.com)(?:(?::|%3A)[0-9]{1,5})?))(?=&|%26|/|%2F|\?|%3F|#|%23|$)`;
const config = { framing: { allow: ['example.com'] } };
const inPreCondition = (pattern: string): string =>
  inOutbound(
    `<rule name="Framing" preCondition="Framed">
  <match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" />
  <action type="Rewrite" value="SAMEORIGIN" />
</rule>
<preConditions><preCondition name="Framed"><add input="{QUERY_STRING}" pattern="${pattern}" /></preCondition></preConditions>`,
  );
const clean = [framingFile(escaped(sound)), framingFile(escaped(sound), escaped(sound)), '<configuration />'];
const dots = String.raw`wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]?)(domain1\.com|domain2\.com)(&|%26|\$))`;

testRule(webConfig, 'web-config/framing-any-origin', {
  findings: [
    { name: 'as installed', text: framingFile(marked(installed)), messageId: 'anyOrigin', severity: 'error' },
    { name: 'in a precondition', text: inPreCondition(marked(installed)), messageId: 'anyOrigin' },
    {
      name: 'in the pattern of a rule on a request header',
      text: inOutbound(
        `<rule name="a"><match serverVariable="HTTP_REFERER" pattern="⟦wsname=(.*)⟧" /><action type="None" /></rule>`,
      ),
      messageId: 'anyOrigin',
    },
    {
      name: 'in an inbound rule',
      text: inRules(
        `<rule name="a"><match url=".*" /><conditions><add input="{QUERY_STRING}" pattern="⟦wsname=https?⟧" /></conditions><action type="None" /></rule>`,
      ),
      messageId: 'anyOrigin',
    },
    { name: 'any content', text: framingFile('⟦wsname=(.+)⟧'), messageId: 'anyOrigin' },
    {
      name: 'every occurrence, with the domains of another one for all of them',
      text: framingFile(marked(installed), escaped(sound), marked(installed)),
      messageId: 'anyOrigin',
      suggestions: [
        {
          title: 'Allow only example.com and its subdomains, in every wsname= pattern of the file',
          fixed: framingFile(written(['example.com'], 6), escaped(sound), written(['example.com'], 6)),
        },
      ],
    },
    {
      name: 'forgotten where another one was replaced',
      text: framingFile(marked(installed), escaped(sound)),
      messageId: 'anyOrigin',
    },
    {
      name: 'nobody is meant',
      text: framingFile(marked(sound.replace('example\\.com', '[a-e]+\\.com'))),
      messageId: 'noDomain',
      config: { framing: { allow: [] } },
    },
    {
      name: 'with the domains of the configuration',
      text: framingFile(marked(installed)),
      messageId: 'anyOrigin',
      config,
      suggestions: [
        {
          title: 'Allow only example.com and its subdomains, in every wsname= pattern of the file',
          fixed: framingFile(written(['example.com'], 6)),
        },
      ],
    },
  ],
  clean,
  nearMisses: [
    { name: 'switched off', text: inOutbound(framingRule(escaped(installed), { attributes: ' enabled="false"' })) },
    { name: 'in a comment', text: inOutbound(`<!-- ${framingRule(escaped(installed))} -->`) },
    {
      name: 'any wsname is refused',
      text: inOutbound(framingRule('wsname=', { value: "frame-ancestors 'none'" })),
    },
    {
      name: 'any wsname, and another condition says which',
      text: inOutbound(
        framingRule('wsname=').replace(
          '</conditions>',
          `<add input="{QUERY_STRING}" pattern="${escaped(sound)}" /></conditions>`,
        ),
      ),
    },
    {
      name: 'any wsname but those meant is answered with an error',
      text: inRules(
        `<rule name="a"><match url=".*" /><conditions><add input="{QUERY_STRING}" pattern="wsname=" /><add input="{QUERY_STRING}" pattern="${escaped(sound)}" negate="true" /></conditions><action type="AbortRequest" /></rule>`,
      ),
    },
    { name: 'another parameter', text: framingFile('wsid=(.*)') },
  ],
});

const bypass = (pattern: string, messageId: string, says: string, framing: object = {}) => ({
  name: messageId,
  text: framingFile(marked(pattern)),
  messageId,
  says: [says],
  config: { framing },
});

testRule(webConfig, 'web-config/framing-bypass', {
  findings: [
    bypass(sound.replace('(?:[a-z0-9-]+\\.)*', '[a-z0-9.-]*'), 'no-boundary-before', 'https://evil-example.com'),
    bypass(sound.replace('(?=&|%26|/|%2F|$)', ''), 'no-boundary-after', 'https://example.com.attacker.com'),
    bypass(sound.replaceAll('example\\.com', 'ece.example\\.com'), 'unescaped-dot', 'example.com'),
    bypass(sound, 'http-allowed', 'http://example.com', { allow: ['example.com'], httpsOnly: true }),
    bypass(sound, 'subdomain', 'https://evil.example.com', { allow: ['example.com'], subdomains: false }),
    {
      name: 'not decided',
      text: framingFile(marked(sound.replace('(?:[a-z0-9-]+\\.)*', '(?!evil)[a-z0-9.-]*'))),
      messageId: 'notDecided',
      severity: 'info',
    },
    {
      name: 'repaired',
      text: framingFile(marked(sound.replace('(?:[a-z0-9-]+\\.)*', '.*'))),
      messageId: 'no-boundary-before',
      suggestions: [
        {
          title: 'Allow only example.com and its subdomains, in every wsname= pattern of the file',
          fixed: framingFile(escaped(ofOneGroup)),
        },
      ],
    },
  ],
  clean,
  nearMisses: [
    framingFile(escaped(printed)),
    framingFile(escaped(sound.replaceAll('https?', 'https'))),
    { name: 'IIS cannot read the pattern, which is told by another rule', text: framingFile('wsname=(https') },
  ],
});

const lost = escaped(printed).replace('domain1\\com', 'domain1⟦\\c⟧om');

testRule(webConfig, 'web-config/framing-blocks-allowed', {
  findings: [
    {
      name: 'the guide’s text as printed',
      text: framingFile(lost),
      messageId: 'lostDot',
      says: ['https://domain1.com', '"\\c" is no dot', 'one character', 'dollar sign', '8445'],
      severity: 'warning',
      suggestions: [
        {
          title: 'Allow only domain1.com, domain2.com and their subdomains, in every wsname= pattern of the file',
          fixed: framingFile(written(['domain1.com', 'domain2.com'], 8)),
        },
      ],
    },
    { name: 'dots repaired', text: framingFile(marked(dots)), messageId: 'dollar', says: ['https://domain1.com'] },
    {
      name: 'dots and end repaired',
      text: framingFile(marked(dots.replace('\\$', '$'))),
      messageId: 'port',
      says: ['https://domain1.com:8445'],
    },
    {
      name: 'port repaired too',
      text: framingFile(marked(dots.replace('(&|%26|\\$)', '((:|%3A)[0-9]+)?(&|%26|$)'))),
      messageId: 'subdomain',
      says: ['https://finesse.domain1.com'],
    },
    {
      name: 'plain only',
      text: framingFile(marked(sound.replaceAll(/\(\?:(:|\/)\|%..\)/g, '$1'))),
      messageId: 'encoded',
    },
    {
      name: 'nothing behind it',
      text: framingFile(marked(sound.replace('(?=&|%26|/|%2F|$)', '$'))),
      messageId: 'terminator',
    },
    {
      name: 'nothing but another parameter behind it',
      text: framingFile(marked(sound.replace('(?=&|%26|/|%2F|$)', '(?=&)'))),
      messageId: 'end',
    },
    {
      name: 'a dollar sign for the end, only looked at',
      text: framingFile(marked(sound.replace('(?=&|%26|/|%2F|$)', '(?=&|%26|\\$)'))),
      messageId: 'dollar',
    },
    {
      name: 'https alone, though http is meant too',
      text: framingFile(marked(sound.replaceAll('https?', 'https'))),
      messageId: 'scheme',
      config: { framing: { allow: ['example.com'], httpsOnly: false } },
    },
    {
      name: 'a host without subdomains may be meant',
      text: framingFile(marked(sound.replace('(?:[a-z0-9-]+\\.)*', ''))),
      messageId: 'subdomain',
      severity: 'info',
      suggestions: [
        {
          title: 'Allow only example.com and its subdomains, in this pattern',
          fixed: framingFile(escaped(ofOneGroup)),
        },
      ],
    },
    {
      name: 'another pattern of the file takes the subdomains too',
      text: framingFile(escaped(sound), marked(sound.replace('(?:[a-z0-9-]+\\.)*', ''))),
      messageId: 'subdomain',
      severity: 'warning',
    },
    {
      name: 'a port may be demanded',
      text: framingFile(marked(sound.replace('(?:(?::|%3A)[0-9]+)?', '(?::|%3A)8445'))),
      messageId: 'no-port',
      severity: 'info',
    },
  ],
  clean,
  nearMisses: [
    framingFile(escaped(sound.replaceAll('https?', 'https'))),
    {
      name: 'its input is decoded',
      text: inOutbound(
        framingRule(escaped(sound.replaceAll(/\(\?:(:|\/)\|%..\)/g, '$1')), { input: '{UrlDecode:{QUERY_STRING}}' }),
      ),
    },
    { text: framingFile(escaped(sound.replace('(?:[a-z0-9-]+\\.)*', ''))), config: { framing: { subdomains: false } } },
  ],
});

testRule(webConfig, 'web-config/framing-inconsistent', {
  findings: [
    {
      name: 'the odd one of three',
      text: framingFile(escaped(sound), marked(sound.replace('example\\.com', 'example\\.org')), escaped(sound)),
      messageId: 'differs',
      says: ['"Framing 1"'],
    },
    {
      name: 'one was forgotten',
      text: framingFile(marked(installed), escaped(sound)),
      messageId: 'differs',
      says: ['"Framing 2"', 'The guide says to replace every occurrence'],
    },
    {
      name: 'all but one were forgotten',
      text: framingFile(marked(installed), escaped(sound), marked(installed)),
      messageId: 'differs',
    },
    {
      name: 'one is too narrow',
      text: framingFile(escaped(sound), marked(sound.replace('(?=&|%26|/|%2F|$)', '$'))),
      messageId: 'differs',
    },
    {
      name: 'one has a domain more',
      text: framingFile(escaped(sound), marked(sound.replace('example\\.com', '(?:example\\.com|example\\.org)'))),
      messageId: 'differs',
    },
  ],
  clean,
  nearMisses: [
    { name: 'written otherwise, and the same', text: framingFile(escaped(sound), written(['example.com'], 6)) },
    { name: 'all as installed', text: framingFile(escaped(installed), escaped(installed)) },
  ],
});

const withEnd = sound.replace(')(?=&|%26|/|%2F|$)', '(?:&|%26|$))');

testRule(webConfig, 'web-config/framing-capture', {
  findings: [
    {
      name: 'the end is in the group',
      text: inOutbound(framingRule(escaped(withEnd), { value: "frame-ancestors 'self' {UrlDecode:⟦{C:1}⟧}" })),
      messageId: 'terminator',
      says: ['https://finesse.example.com:8445&'],
      suggestions: [
        {
          title: 'Allow only example.com and its subdomains, in every wsname= pattern of the file',
          fixed: framingFile(escaped(ofOneGroup)).replace('Framing 1', 'Framing'),
        },
      ],
    },
    {
      name: 'the port is not',
      text: inOutbound(
        framingRule(escaped(sound.replace('(?:(?::|%3A)[0-9]+)?)', ')(?:(?::|%3A)[0-9]+)?')), {
          value: "frame-ancestors 'self' {UrlDecode:⟦{C:1}⟧}",
        }),
      ),
      messageId: 'port',
    },
    {
      name: 'encoded as it came',
      text: inOutbound(framingRule(escaped(sound), { value: "frame-ancestors 'self' ⟦{C:1}⟧" })),
      messageId: 'encoded',
      severity: 'info',
      suggestions: [
        {
          title: 'Write {UrlDecode:{C:1}}',
          fixed: inOutbound(framingRule(escaped(sound), { value: "frame-ancestors 'self' {UrlDecode:{C:1}}" })),
        },
      ],
    },
  ],
  clean,
  nearMisses: [
    { name: 'as installed, which is worse', text: framingFile(escaped(installed)) },
    {
      name: 'nothing refers to it',
      text: inOutbound(framingRule(escaped(withEnd), { value: "frame-ancestors 'self'" })),
    },
    {
      name: 'its input is decoded',
      text: inOutbound(
        framingRule(escaped(sound), { input: '{UrlDecode:{QUERY_STRING}}', value: "frame-ancestors 'self' {C:1}" }),
      ),
    },
  ],
});

testRule(webConfig, 'web-config/framing-not-allowed', {
  findings: [
    {
      name: 'nobody is allowed',
      text: framingFile(marked(sound)),
      messageId: 'notAllowed',
      config: { framing: { allow: [] } },
    },
    {
      text: framingFile(marked(sound.replace('example\\.com', '(?:example\\.com|example\\.org)'))),
      messageId: 'notAllowed',
      says: ['example.org', 'https://'],
      config,
    },
  ],
  clean: [...clean, { text: framingFile(escaped(sound)), config }],
  nearMisses: [
    { name: 'nothing is stated', text: framingFile(escaped(sound)) },
    {
      name: 'a subdomain of one',
      text: framingFile(escaped(sound.replace('example\\.com', 'ece\\.example\\.com'))),
      config,
    },
    { name: 'everybody gets in', text: framingFile(escaped(installed)), config },
  ],
});

testRule(webConfig, 'web-config/framing-missing', {
  findings: [
    {
      text: framingFile(marked(sound)),
      messageId: 'missing',
      says: ['example.org', 'https://example.org'],
      config: { framing: { allow: ['example.com', 'example.org'] } },
    },
  ],
  clean: [...clean, { text: framingFile(escaped(sound)), config }],
  nearMisses: [
    { name: 'nothing is stated', text: framingFile(escaped(sound)) },
    {
      name: 'named, but lost',
      text: framingFile(escaped(printed)),
      config: { framing: { allow: ['domain1.com', 'domain2.com'] } },
    },
  ],
});
