import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { withCondition, withUrl } from '../one-rule';

testRule(webConfig, 'web-config/url-never-matches', {
  findings: [
    {
      name: 'a leading slash',
      text: withUrl('^⟦/⟧about'),
      messageId: 'slash',
      severity: 'warning',
      says: ['Write "^about"'],
      suggestions: [
        { title: 'Remove the slash', fixed: withUrl('^about') },
        { title: 'Make the slash optional', fixed: withUrl('^/?about') },
      ],
    },
    {
      name: 'no anchor',
      text: withUrl('⟦/⟧about'),
      messageId: 'inner',
      severity: 'info',
      suggestions: [{ title: 'Write (?:^|/)about', fixed: withUrl('(?:^|/)about') }],
    },
    { name: 'negated', text: withUrl('^⟦/⟧about', ' negate="true"'), messageId: 'slash', says: ['takes every URL'] },
    { name: 'with wildcards', text: withUrl('⟦/⟧about/*', '', ' patternSyntax="Wildcard"'), messageId: 'slashText' },
    { text: withUrl(String.raw`^⟦/⟧(\.git|\.env)`), messageId: 'slash' },
    { name: 'a host', text: withUrl('⟦^https?://⟧example.com/(.*)'), messageId: 'host' },
    {
      name: 'a host with wildcards',
      text: withUrl('⟦http://⟧example.com/*', '', ' patternSyntax="Wildcard"'),
      messageId: 'host',
    },
    {
      name: 'a slash in every alternative',
      text: withUrl('^(⟦/⟧foo|/bar)'),
      messageId: 'slashText',
      suggestions: [
        { title: 'Remove the slash', fixed: withUrl('^(foo|bar)') },
        { title: 'Make the slash optional', fixed: withUrl('^(/?foo|/?bar)') },
      ],
    },
    { text: withUrl('^⟦/⟧foo|^/bar'), messageId: 'slashText' },
    { text: withUrl('^⟦[/]⟧foo'), messageId: 'slash' },
    {
      text: withUrl('^⟦/+⟧foo'),
      messageId: 'slash',
      suggestions: [
        { title: 'Remove the slash', fixed: withUrl('^foo') },
        { title: 'Make the slash optional', fixed: withUrl('^/?foo') },
      ],
    },
    { text: withUrl('(^⟦/⟧foo/.*)'), messageId: 'slashText' },
    {
      name: 'a slash in one alternative',
      text: withUrl(String.raw`^(\.git|⟦/⟧vendor)`),
      messageId: 'alternative',
      severity: 'info',
    },
    { text: withUrl('⟦^(http|https)://⟧example.com/(.*)'), messageId: 'host' },
    { text: withUrl(String.raw`⟦//⟧example\.com/(.*)`), messageId: 'host' },
    { text: withUrl(String.raw`^⟦www\.example\.com⟧/(.*)`), messageId: 'hostName', severity: 'info' },
    { text: withUrl(String.raw`^article\.aspx⟦[?]id=⟧(\d+)$`), messageId: 'query' },
    { text: withUrl(String.raw`^article\.aspx⟦\?⟧(.*)$`), messageId: 'query' },
    { text: withUrl(String.raw`^article\.aspx⟦?id=⟧(\d+)$`), messageId: 'optionalMark', says: ['{QUERY_STRING}'] },
    { name: 'a query string', text: withUrl(String.raw`^article\.aspx⟦\?id=⟧(\d+)$`), messageId: 'query' },
  ],
  clean: [withUrl('^about'), withCondition('{REQUEST_URI}', '^/about')],
  nearMisses: [
    withUrl('^/?about'),
    withUrl('^/*about'),
    withUrl('about/'),
    withUrl('^proxy/(https?)://(.*)'),
    withUrl(String.raw`^a(\?b=1)?$`),
    withUrl(String.raw`^a\??$`),
    withUrl('*www.*', '', ' patternSyntax="Wildcard"'),
    withUrl('^(/)?about'),
    withUrl('^(/|index\\.php)$'),
    withUrl('^(|/)about'),
    withUrl('^files/www\\.example\\.com/'),
    withUrl('//'),
    withUrl('^a(b|\\?c)$'),
  ],
});
