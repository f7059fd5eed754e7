import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite, inRules } from '../../../harness/web-config';

const redirect = (pattern: string, url: string) =>
  `<rule name="redirect"><match url="${pattern}" /><action type="Redirect" url="${url}" redirectType="Found" /></rule>`;
const rewrite = '<rule name="rewrite"><match url="^x/" /><action type="Rewrite" url="y" /></rule>';

const forHost = (pattern: string, url: string) =>
  `<rule name="host"><match url="(.*)" /><conditions><add input="{HTTP_HOST}" pattern="${pattern}" /></conditions><action type="Redirect" url="${url}" redirectType="Found" /></rule>`;

testRule(webConfig, 'web-config/redirect-loop', {
  findings: [
    {
      text: inRules(redirect('^old', '⟦old/new⟧')),
      messageId: 'loop',
      severity: 'warning',
      says: ['too many redirects'],
    },
    { text: inRules(redirect('.*', '⟦offline.html⟧')), messageId: 'loop' },
    { text: inRules(redirect('.*', '⟦/offline.html⟧')), messageId: 'inRoot', severity: 'info', says: ['root folder'] },
    {
      text: inRules(`${redirect('(.*)', '⟦https://{HTTP_HOST}{REQUEST_URI}⟧')}${rewrite}`),
      messageId: 'sameUrl',
      says: ['HTTPS is off'],
    },
    { text: inRules(redirect('.*', '⟦{REQUEST_URI}⟧')), messageId: 'sameUrl' },
    { text: inRules(`${redirect('(.*)', '⟦https://{HTTP_HOST}/{R:1}⟧')}${rewrite}`), messageId: 'inRoot' },
    { text: inRules(redirect('^(.*)$', '⟦/{R:1}⟧')), messageId: 'inRoot' },
    { name: 'longer each time', text: inRules(redirect('^foo(.*)$', '⟦/foo/bar{R:1}⟧')), messageId: 'inRoot' },
    {
      name: 'by the host that it was asked for',
      text: inRules(`${forHost('^www', '⟦https://www.example.com/{R:1}⟧')}${rewrite}`),
      messageId: 'inRoot',
    },
    {
      name: 'for visitors that stay the same',
      text: inRules(
        '<rule name="r"><match url=".*" /><conditions><add input="{REMOTE_ADDR}" pattern="^10\\." negate="true" /></conditions><action type="Redirect" url="⟦offline.html⟧" redirectType="Found" /></rule>',
      ),
      messageId: 'loop',
    },
    { name: 'behind a rewrite that goes on', text: inRules(`${rewrite}${redirect('^a', '⟦ab⟧')}`), messageId: 'loop' },
  ],
  clean: [
    inRules(redirect('^old/(.*)', 'new/{R:1}')),
    inRules(redirect('(.*)', 'https://www.example.com/{R:1}')),
    inRules(
      `<rule name="r"><match url="(.*)" /><conditions><add input="{HTTPS}" pattern="off" /></conditions><action type="Redirect" url="https://{HTTP_HOST}/{R:1}" /></rule>${rewrite}`,
    ),
  ],
  nearMisses: [
    { name: 'to the other host', text: inRules(`${forHost('^example', 'https://www.example.com/{R:1}')}${rewrite}`) },
    { name: 'a slash less each time', text: inRules(redirect('^(.*)/$', '/{R:1}')) },
    { name: 'a slash where there is none', text: inRules(redirect('^(.*[^/])$', '/{R:1}/')) },
    { name: 'a folder that it does not take', text: inRules(redirect('^(?!en/)(.*)$', '/en/{R:1}')) },
    { name: 'the whole path', text: inRules(redirect('^old$', 'old/new')) },
    { name: 'a site that only redirects', text: inRules(redirect('(.*)', 'https://{HTTP_HOST}{REQUEST_URI}')) },
    {
      name: 'a rule before it that lets the target through',
      text: inRules(
        `<rule name="keep" stopProcessing="true"><match url="^offline" /><action type="None" /></rule>${redirect('.*', 'offline.html')}`,
      ),
    },
    { name: 'another host', text: inRules(`${redirect('.*', 'https://www.example.com{REQUEST_URI}')}${rewrite}`) },
    {
      name: 'a rewrite',
      text: inRules('<rule name="r"><match url=".*" /><action type="Rewrite" url="index.html" /></rule>'),
    },
    { name: 'a pattern that could hang', text: inRules(redirect('(a+)+$', 'aaaa')) },
    {
      name: 'switched off',
      text: inRewrite(
        `<rules><rule name="r" enabled="false"><match url=".*" /><action type="Redirect" url="a" /></rule></rules>`,
      ),
    },
  ],
});
