import { effectiveServer } from '../effective-server';
import { parseJavaInt } from '../java-number';
import { driverSource } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** An instance and a port: works, and the port decides alone. */
export const instanceAndPort = defineUrlRule({
  meta: {
    id: 'jdbc/instance-and-port',
    severity: 'hint',
    category: 'ineffective',
    summary: 'A URL with a named instance and a port, of which only the port decides where to connect.',
    messages: {
      portWins:
        'The URL gives the instance "{instance}" and port {port}: the driver connects to the port and does not look the instance up. Make sure that the port is that of the instance.',
    },
    references: [driverSource],
  },
  checkUrl(url, report) {
    if (url.error) return;
    const { instance, port } = effectiveServer(url);
    // A port that is none is the matter of another rule.
    if (!instance?.text || !port || parseJavaInt(port.text) === undefined) return;
    const data = { instance: shown(instance.text), port: shown(port.text) };
    report('portWins', { at: url.value.spanOf(instance.start, instance.end), data });
  },
});
