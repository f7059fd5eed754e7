/** The documents that the rules rest on. */
export const schema = {
  title: 'URL Rewrite Module configuration reference',
  url: 'https://learn.microsoft.com/iis/extensions/url-rewrite-module/url-rewrite-module-configuration-reference',
};

export const schema2 = {
  title: 'URL Rewrite Module 2.0 configuration reference',
  url: 'https://learn.microsoft.com/iis/extensions/url-rewrite-module/url-rewrite-module-20-configuration-reference',
};

export const error500_19 = {
  title: 'HTTP error 500.19 in IIS',
  url: 'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
};

export const gettingStarted = {
  title: 'Getting started with IIS modules',
  url: 'https://learn.microsoft.com/iis/get-started/introduction-to-iis/iis-modules-overview',
};

export const transforms = {
  title: 'Web.config transformation syntax for web project deployment',
  url: 'https://learn.microsoft.com/previous-versions/aspnet/dd465326(v=vs.110)',
};

export const module21 = {
  title: 'What is new in URL Rewrite 2.1',
  url: 'https://blogs.iis.net/iisteam/url-rewrite-v2-1',
};

export const configSource = {
  title: 'SectionInformation.ConfigSource',
  url: 'https://learn.microsoft.com/dotnet/api/system.configuration.sectioninformation.configsource',
};

export const customHeaders = {
  title: 'Custom headers <customHeaders>',
  url: 'https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders/',
};

export const xmlSpecification = { title: 'XML 1.0, fifth edition', url: 'https://www.w3.org/TR/xml/' };

export const standardLibrary = {
  title: 'microsoft/STL, the regular expressions of Microsoft C++',
  url: 'https://github.com/microsoft/STL/blob/main/stl/inc/regex',
};

export const rewriteMaps = {
  title: 'Using rewrite maps in URL Rewrite Module',
  url: 'https://learn.microsoft.com/iis/extensions/url-rewrite-module/using-rewrite-maps-in-url-rewrite-module',
};

export const settingVariables = {
  title: 'Setting HTTP request headers and IIS server variables',
  url: 'https://learn.microsoft.com/iis/extensions/url-rewrite-module/setting-http-request-headers-and-iis-server-variables',
};

export const ambiguity = {
  title: 'Weber and Seidl, On the degree of ambiguity of finite automata',
};

export const eceGuide = {
  title: 'ECE 15.0 guide: web.config, domains that may frame the application',
};
