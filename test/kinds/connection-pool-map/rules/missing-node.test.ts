import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/missing-node', {
  findings: [
    {
      text: poolMap({ pools: [{ user: null }] }).replace('<connpool', '<⟦connpool⟧'),
      messageId: 'missing',
      says: ['no User'],
      severity: 'error',
      suggestions: [{ title: 'Add User', fixed: poolMap({ pools: [{ user: null, extra: ['<User></User>'] }] }) }],
    },
    {
      text: '<conn_pool_list>\n\t<⟦connpool⟧ name="a">\n\t</connpool>\n</conn_pool_list>\n',
      messageId: 'missing',
      says: ['no Url and no User and no Password'],
      suggestions: [
        {
          title: 'Add Url, User, Password',
          fixed:
            '<conn_pool_list>\n\t<connpool name="a">\n\t\t<Url></Url>\n\t\t<User></User>\n\t\t<Password></Password>\n\t</connpool>\n</conn_pool_list>\n',
        },
      ],
    },
    {
      text: '<conn_pool_list><⟦connpool⟧ name="a"><Url/><User/></connpool></conn_pool_list>',
      messageId: 'missing',
      suggestions: [
        {
          title: 'Add Password',
          fixed: '<conn_pool_list><connpool name="a"><Url/><User/><Password></Password></connpool></conn_pool_list>',
        },
      ],
    },
    {
      name: 'an empty Url in a pool that ECE cannot do without',
      text: poolMap({ pools: [{ url: '' }] }).replace(/<Url.*<\/Url>/, '⟦$&⟧'),
      messageId: 'emptyUrl',
      says: ['the active database'],
    },
  ],
  clean: [poolMap({ pools: [] })],
  nearMisses: [
    '<conn_pool_list><CONNPOOL name="a"><url/><USER/><password/></CONNPOOL></conn_pool_list>',
    { name: 'not closed yet', text: '<conn_pool_list><connpool name="a"><Url>' },
    { name: 'an empty Url in another pool', text: poolMap({ pools: [{}, {}, { url: '' }] }) },
    {
      name: 'a comment without an end hides the rest',
      text: '<conn_pool_list>\n<connpool name="a">\n<User/><!-- <Password/>\n<Url/>\n</connpool>\n</conn_pool_list>\n',
    },
    {
      name: 'the slip is reported instead',
      text: poolMap({ pools: [{ user: null, extra: ['<Usr egid="1"></Usr>'] }] }),
    },
  ],
});
