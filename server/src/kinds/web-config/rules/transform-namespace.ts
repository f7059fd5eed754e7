import { defineRule } from '../../../core/rule';
import type { XmlAttribute } from '../../../syntax/xml/tree';
import { allElements } from '../../../syntax/xml/walk';
import { error500_19, transforms } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig } from '../model';
import { withAttribute } from '../places';
import { transformNamespace } from '../transform';

/** Instructions of a transform whose prefix is not declared, or stands for something else. */
export const transformNamespaceMissing = defineRule({
  meta: {
    id: 'web-config/transform-namespace',
    severity: 'error',
    category: 'startup',
    summary: 'Instructions of a transform without the namespace that makes them such.',
    messages: {
      undeclared:
        'The prefix xdt is declared nowhere, so no program that reads XML takes the file: the transform fails, and IIS answers every request with 500.19 (0x8007000d). Write xmlns:xdt="{namespace}" on the outermost element.',
      other:
        'With this address the prefix xdt is not that of transforms: the instructions are not carried out and stay in the file, where IIS refuses them. Write "{namespace}".',
      declare: 'Declare xdt',
      correct: 'Write the address of transforms',
    },
    fix: true,
    references: [transforms, error500_19],
  },
  reads: identityOf,
  check({ document, isTransform }: WebConfig, report, { holds }) {
    const { root } = document;
    if (!root || isTransform || !holds('xdt:') || document.problems.some(({ code }) => code !== 'doctype')) return;
    const data = { namespace: transformNamespace };
    const declared = root.attribute('xmlns:xdt');
    if (declared?.value) {
      const { span: at } = declared.value;
      report('other', { at, data, fix: { title: 'correct', edits: [{ span: at, newText: transformNamespace }] } });
      return;
    }
    for (const element of allElements(document)) {
      if (element.attribute('xmlns:xdt')) return;
      const used = element.attributes.find(isInstruction);
      if (!used) continue;
      const edits = [withAttribute(root, 'xmlns:xdt', transformNamespace)];
      report('undeclared', { at: used.nameSpan, data, fix: { title: 'declare', edits } });
      return;
    }
  },
});

function isInstruction({ name }: XmlAttribute): boolean {
  return name.startsWith('xdt:');
}
