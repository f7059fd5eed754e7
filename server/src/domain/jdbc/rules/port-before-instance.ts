import { replaceIn } from '../../../syntax/decoded';
import { portFault, portThenInstance } from '../port-fault';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** `host:port\instance`: the driver wants them the other way round. */
export const portBeforeInstance = defineUrlRule({
  meta: {
    id: 'jdbc/port-before-instance',
    severity: 'error',
    category: 'connection',
    summary: 'The port in front of the instance, `host:port\\instance`, instead of behind it.',
    messages: {
      order:
        'The port stands in front of the instance. The driver reads everything behind ":" as the port and refuses to connect with "The port number {written} is not valid." Write "\\{instance}" in front of the port.',
      swap: 'Write the instance in front of the port',
    },
    fix: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = portFault(url);
    if (fault?.kind !== 'before-instance') return;
    const { start, end, text } = fault.part;
    const [, port = '', , instance = ''] = portThenInstance.exec(text)!;
    const colon = url.value.text.lastIndexOf(':', start);
    const swapped = `\\${instance}${port && `:${port}`}`;
    const certain = !url.instance && /^[\w$#-]+$/.test(instance);
    report('order', {
      at: url.value.spanOf(start, end),
      data: { written: shown(text), instance: shown(instance) },
      fix: certain ? { title: 'swap', edits: [replaceIn(url.value, colon, end, swapped)] } : undefined,
    });
  },
});
