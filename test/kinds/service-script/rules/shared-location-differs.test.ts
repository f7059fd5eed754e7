import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;
const stop = (text: string) => ({ path: 'againstop.bat', text });

testRule(serviceScript, 'service-script/shared-location-differs', {
  findings: [
    {
      text: `SET env.fs.shared.location=⟦${share}⟧\n`,
      messageId: 'differs',
      others: [stop('SET env.fs.shared.location=\\\\egeng.info\\DFS2\\ECE\n')],
      related: [{ path: 'againstop.bat', text: '\\\\egeng.info\\DFS2\\ECE' }],
      suggestions: [
        {
          title: 'Take the folder of againstop.bat',
          fixed: 'SET env.fs.shared.location=\\\\egeng.info\\DFS2\\ECE\n',
        },
      ],
    },
    { text: `SET ⟦env.fs.shared.location⟧=${share}\n`, messageId: 'missing', others: [stop('@echo off\n')] },
  ],
  clean: [good, { text: good, others: [stop(good)] }],
  nearMisses: [
    { text: good, others: [stop(`set "ENV.FS.SHARED.LOCATION=${share.toUpperCase()}\\"\n`)] },
    { text: good, others: [stop('SET env.fs.shared.location=%SHARE%\n')] },
    { text: good, others: [stop('if a==a SET env.fs.shared.location=D:\\x\n')] },
    { text: good, others: [{ path: '../other/againstop.bat', text: '@echo off\n' }] },
    { text: good, others: [{ path: 'UpdateDBIndexStats.bat', text: '@echo off\n' }] },
    { text: '@echo off\n', others: [stop(good)] },
    { text: 'if a==a SET env.fs.shared.location=D:\\x\n', others: [stop(good)] },
  ],
});
