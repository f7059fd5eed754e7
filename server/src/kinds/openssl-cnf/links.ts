import type { DocumentLink } from '../../core/kind';
import { faceWording as say } from './data/face-wording';
import type { OpensslCnf } from './model';

/** The files that are included, by the path that OpenSSL opens, where it is not put together from variables that are not known. */
export function links({ file }: OpensslCnf): readonly DocumentLink[] {
  return file.includes.flatMap(({ path: written, pathSpan: span }) => {
    const path = written.replaceAll('\\', '/');
    if (path === '' || /[$*?]/.test(path)) return [];
    const target = path.split('/').map(encodeURIComponent).join('/');
    if (/^[a-z]:/i.test(path)) return [];
    return [{ span, target: path.startsWith('/') ? `file://${target}` : target, tooltip: say.opensInclude }];
  });
}
