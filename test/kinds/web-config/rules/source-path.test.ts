import { webConfig } from '../../../../server/src/kinds/web-config';
import { testRule } from '../../../harness/rule-tester';
import { inRewrite } from '../../../harness/web-config';

const maps = (source: string) => inRewrite(`<rewriteMaps configSource="${source}" />`);

testRule(webConfig, 'web-config/source-path', {
  findings: [
    { text: maps(String.raw`⟦C:\sites\maps.config⟧`), messageId: 'absolute', severity: 'warning', says: ['500.19'] },
    { text: maps(String.raw`⟦\\files\maps.config⟧`), messageId: 'absolute' },
    { text: maps('⟦https://a.example/maps.config⟧'), messageId: 'absolute' },
    { text: maps(String.raw`⟦..\maps.config⟧`), messageId: 'outside' },
    { text: maps('⟦a/../../maps.config⟧'), messageId: 'outside' },
    { text: inRewrite('<rewriteMaps ⟦configSource=""⟧ />'), messageId: 'empty' },
  ],
  clean: [maps('maps.config'), maps(String.raw`config\maps.config`)],
  nearMisses: [maps('a/../maps.config'), maps('./maps.config'), maps('..maps.config'), inRewrite('<rewriteMaps />')],
});
