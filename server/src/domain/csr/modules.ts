import type { ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { findSection } from './lookup';
import { CsrFailure } from './model';
import type { Objects } from './objects';

/**
 * What the library itself can be told in the section of `openssl_conf`, in its order, and the reason where a section is
 * missing. Source: crypto/conf/conf_mall.c.
 */
const modules: readonly (readonly [name: string, reason: string])[] = [
  ['oid_section', 'error loading section'],
  ['stbl_section', 'error loading section'],
  ['engines', 'engine section error'],
  ['alg_section', 'error loading section'],
  ['ssl_conf', 'ssl section not found'],
  ['providers', 'provider section error'],
  ['random', 'random section error'],
];

/** What the entries of some sections may be called, and the reason for others (alg_module_init, random_conf_init). */
const settingNames: ReadonlyMap<string, readonly [names: RegExp, reason: string]> = new Map([
  ['alg_section', [/^(?:fips_mode|default_properties)$/, 'unknown option']],
  [
    'random',
    [/^(?:random|cipher|digest|properties|seed|seed_properties|random_provider)$/i, 'unknown name in random section'],
  ],
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

/** Each entry of providers and engines names a section (provider_conf_load, int_engine_configure). */
function checkSections(module: string, settings: ConfSection, file: ConfFile): void {
  for (const { value } of settings.entries.values()) {
    if (findSection(file, value.text)) continue;
    throw new CsrFailure(
      module === 'engines' ? 'engine section error' : `provider section error: section=${value.text} not found`,
      value.span,
    );
  }
}

function checkNames(module: string, settings: ConfSection): void {
  const [names, reason] = settingNames.get(module) ?? [];
  for (const { name, value, span } of settings.entries.values())
    if (names && !names.test(name)) throw new CsrFailure(`${reason}: name=${name}, value=${value.text}`, span);
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
    // OpenSSL compares no more than what is written (module_find): "provider" is "providers" too.
    const written = name.replace(/\.[^.]*$/, '');
    const [module, missing] = modules.find(([of]) => of.startsWith(written)) ?? [];
    if (!module) throw new CsrFailure(`unknown module name: module=${written}`, nameSpan);
    const settings = findSection(file, value.text);
    if (!settings) throw new CsrFailure(missing!, value.span);
    if (module === 'providers' || module === 'engines') checkSections(module, settings, file);
    checkNames(module, settings);
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
