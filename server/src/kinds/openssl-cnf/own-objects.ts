import { Objects } from '../../domain/csr/objects';
import type { ConfFile } from '../../syntax/openssl-conf/tree';

const known = new WeakMap<ConfFile, Objects>();

/** The objects that OpenSSL knows, with those that the file adds to them. */
export function objectsOf({ file }: { readonly file: ConfFile }): Objects {
  let objects = known.get(file);
  if (!objects) {
    objects = new Objects();
    for (const { name, value } of addedObjects(file)) {
      const comma = value.text.lastIndexOf(',');
      objects.add(name, value.text.slice(comma + 1).trim(), comma < 0 ? name : value.text.slice(0, comma).trim());
    }
    known.set(file, objects);
  }
  return objects;
}

/** Entries of the sections that `oid_section` names, in front of the first section or among OpenSSL's modules. */
function addedObjects({ sections }: ConfFile) {
  const options = sections.get('default')?.entries;
  const modules = sections.get(options?.get('openssl_conf')?.value.text ?? '')?.entries;
  return [options?.get('oid_section'), modules?.get('oid_section')].flatMap(option => [
    ...(sections.get(option?.value.text ?? '')?.entries.values() ?? []),
  ]);
}
