import type { DocumentLink } from '../../core/kind';
import { faceWording as say } from './data/face-wording';
import type { WebConfig } from './model';

/** The files that `configSource` names, and the addresses without templates that rules lead to. */
export function links({ sections, units }: WebConfig): readonly DocumentLink[] {
  const found: DocumentLink[] = [];
  for (const { element } of sections) {
    const source = element.attribute('configSource')?.value;
    if (source?.text.trim()) {
      const path = source.text.trim().replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
      found.push({ span: source.span, target: path, tooltip: say.opensSource });
    }
  }
  for (const unit of units) {
    const url = unit.direction === 'inbound' ? unit.action?.url : undefined;
    if (url && /^https?:\/\/[^{}\s]+$/i.test(url.text)) found.push({ span: url.span, target: url.text });
  }
  return found;
}
