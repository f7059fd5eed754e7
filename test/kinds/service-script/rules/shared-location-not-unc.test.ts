import { serviceScript } from '../../../../server/src/kinds/service-script';
import { testRule } from '../../../harness/rule-tester';

const share = '\\\\egeng.info\\DFS1\\ECE';
const good = `SET env.fs.shared.location=${share}\n`;

testRule(serviceScript, 'service-script/shared-location-not-unc', {
  findings: [
    { text: 'SET env.fs.shared.location=⟦D:\\ECE⟧\n', messageId: 'drive', severity: 'warning' },
    { text: 'SET env.fs.shared.location=⟦//egeng.info/DFS1/ECE⟧\n', messageId: 'slashes', fixed: good },
    { text: 'SET env.fs.shared.location=⟦\\\\egeng.info\\DFS1/ECE⟧\n', messageId: 'slashes', fixed: good },
    {
      text: 'SET env.fs.shared.location=⟦\\egeng.info\\DFS1\\ECE⟧\n',
      messageId: 'oneBackslash',
      suggestions: [{ title: 'Write two backslashes in front', fixed: good }],
    },
    {
      text: 'SET env.fs.shared.location=⟦\\\\\\\\egeng.info\\\\DFS1\\\\ECE⟧\n',
      messageId: 'doubled',
      fixed: good,
    },
    { text: `SET env.fs.shared.location=⟦"${share}"⟧\n`, messageId: 'quotes', fixed: good },
    { text: `SET env.fs.shared.location=⟦“${share}”⟧\n`, messageId: 'quotes', fixed: good },
    {
      text: `SET env.fs.shared.location=⟦${share} REM the share⟧\n`,
      messageId: 'comment',
      suggestions: [{ title: 'Remove the comment', fixed: good }],
    },
    { text: 'SET env.fs.shared.location=⟦\\\\egeng.info⟧\n', messageId: 'noShare' },
    { text: 'SET env.fs.shared.location=⟦ECE\\eService⟧\n', messageId: 'other' },
    { text: 'SET ⟦env.fs.shared.location⟧=\n', messageId: 'empty' },
  ],
  clean: [good, `set "ENV.FS.SHARED.LOCATION=${share}"\n`],
  nearMisses: [
    'SET env.fs.shared.location=%SHARE%\\ECE\n',
    'SET env.fs.shared.location=!SHARE!\n',
    'SET JAVA_HOME=D:\\jdk\n',
    'SET env.fs.shared.location=\\\\srv\\Rem Files\\ECE\n',
    `${good}REM ${share}\n`,
    'SET env.fs.shared.location=\\\\10.0.0.1\\d$\\ECE\n',
    'SET env.fs.shared.location=<SHARED_FOLDER>\n',
  ],
});
