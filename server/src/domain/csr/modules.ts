import type { ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { findSection } from './lookup';
import { CsrFailure } from './model';
import type { Objects } from './objects';

/** What the library itself can be told in the section of `openssl_conf`, and the reason where a section is missing. Source: crypto/conf/conf_mall.c. */
const modules: ReadonlyMap<string, string | undefined> = new Map([
  ['providers', 'provider section error'],
  ['ssl_conf', 'ssl section not found'],
  ['oid_section', 'error loading section'],
  ['alg_section', 'error loading section'],
  ['stbl_section', 'error loading section'],
  ['engines', 'engine section error'],
  ['random', 'random section error'],
]);

/** Each entry names a section with something in it (ssl_module_init). */
function checkSslCommands(settings: ConfSection, file: ConfFile): void {
  if (settings.entries.size === 0) throw new CsrFailure('ssl section empty', settings.headers[0]?.span);
  for (const { value } of settings.entries.values()) {
    const commands = findSection(file, value.text);
    if (!commands) throw new CsrFailure('ssl command section not found', value.span);
    if (commands.entries.size === 0) throw new CsrFailure('ssl command section empty', value.span);
  }
}

/**
 * Follows `openssl_conf` of the default section, as every program of OpenSSL does first.
 * @throws CsrFailure where OpenSSL gives up
 */
export function configureModules(file: ConfFile, objects: Objects): void {
  const option = file.sections.get('default')?.entries.get('openssl_conf');
  if (!option) return;
  const section = findSection(file, option.value.text);
  if (!section)
    throw new CsrFailure(
      `openssl conf references missing section: openssl_conf=${option.value.text}`,
      option.value.span,
    );
  for (const { name, nameSpan, value } of section.entries.values()) {
    const module = name.replace(/\.[^.]*$/, '');
    if (!modules.has(module)) throw new CsrFailure(`unknown module name: module=${module}`, nameSpan);
    const settings = findSection(file, value.text);
    if (!settings) throw new CsrFailure(modules.get(module)!, value.span);
    if (module === 'ssl_conf') checkSslCommands(settings, file);
    if (module !== 'oid_section') continue;
    for (const entry of settings.entries.values()) {
      const { text } = entry.value;
      const comma = text.lastIndexOf(',');
      const longName = comma < 0 ? entry.name : text.slice(0, comma).trim();
      if (!objects.add(entry.name, text.slice(comma + 1).trim(), longName))
        throw new CsrFailure(`adding object: name=${entry.name}, value=${text}`, entry.span);
    }
  }
}
