import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';

testRule(webConfig, 'web-config/doctype', {
  findings: [
    {
      text: '⟦<!DOCTYPE configuration>⟧\n<configuration />',
      messageId: 'doctype',
      suggestions: [{ title: 'Remove the document type', fixed: '\n<configuration />' }],
    },
  ],
  clean: ['<?xml version="1.0"?>\n<configuration />'],
  nearMisses: ['<!-- <!DOCTYPE configuration> -->\n<configuration />'],
});
