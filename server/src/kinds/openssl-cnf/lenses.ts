import type { Lens } from '../../core/kind';
import { faceWording as say } from './data/face-wording';
import { hiddenEntries } from './hidden';
import type { OpensslCnf } from './model';
import { requestPlace } from './request';
import { reasonOf } from './view';

/** The command of the editor that shows the request. */
export const previewCommand = 'ccconfig.csrPreview';

/** Over the section of requests: what OpenSSL makes of it, and the way to see the whole of it. */
export function lenses(model: OpensslCnf): readonly Lens[] {
  const span = requestPlace(model);
  if (!span) return [];
  return [
    { span, title: title(model) },
    { span, title: say.preview, command: previewCommand },
  ];
}

function title(model: OpensslCnf): string {
  const { error, subject, extensions, key, digest } = model.csr;
  if (error) return say.noRequest(reasonOf(model)!);
  const field = subject.filter(({ name }) => name === 'CN').at(-1) ?? subject[0];
  const isHidden = field && hiddenEntries(model).has(field.from);
  const name = field ? `${field.name}=${isHidden ? '***' : field.value.slice(0, 100)}` : say.noSubject;
  const names = extensions.find(of => of.name === 'subjectAltName')?.values.length ?? 0;
  return say.request(name, names, `${key.algorithm} ${key.bits}`, digest);
}
