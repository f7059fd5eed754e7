// A document of any size for each kind of file, shaped like real ones, with a word in it behind which a keystroke makes a fault and
// the next mends it. Another kind is one entry here.

/**
 * @typedef {object} BenchDocument
 * @property {string} kind the kind's id, which is also its language
 * @property {string} file the name of such a file
 * @property {(bytes: number) => string} make a text of about that many characters, without errors and warnings
 * @property {string} word behind the one nearest to the middle goes the keystroke
 * @property {string} [fault] the rule that reports it on its line
 * @property {readonly (readonly [bytes: number, goal?: number])[]} sizes what a keystroke may cost at most, as a multiple of the floor
 * @property {number} [speed] how many MB a full check has to do in a second
 */

/** What an XML kind's keystroke may cost. */
const xmlGoals = [
  [2_000, 1.4],
  [20_000, 2],
  [200_000, 3],
  [2_000_000, 4],
];
const lineGoals = [
  [2_000, 1.3],
  [20_000, 1.6],
  [200_000, 3],
];

/** @type {readonly BenchDocument[]} */
export const documents = [
  {
    kind: 'connection-pool-map',
    file: 'egpl_ds_connpool_map.xml',
    make: poolMap,
    word: 'loginTimeout',
    fault: 'jdbc/unknown-property',
    sizes: xmlGoals,
    speed: 25,
  },
  {
    kind: 'web-config',
    file: 'web.config',
    make: webConfig,
    word: 'stopProcessing',
    fault: 'web-config/unknown-attribute',
    sizes: xmlGoals,
    speed: 25,
  },
  {
    kind: 'reportsdb-properties',
    file: 'reportsdb_utility.properties',
    make: reportsdbProperties,
    word: 'ACT_DB_SERVER_NAME',
    fault: 'reportsdb-properties/near-miss-key',
    sizes: lineGoals,
    speed: 20,
  },
  {
    kind: 'index-stats-properties',
    file: 'input.properties',
    make: indexStatsProperties,
    word: 'REPORTS_DATABASE_URL',
    fault: 'index-stats-properties/near-miss-key',
    sizes: [[2_000, 1.3]],
  },
  { kind: 'openssl-cnf', file: 'openssl.cnf', make: opensslCnf, word: 'commonName', sizes: lineGoals, speed: 20 },
  {
    kind: 'ece-config',
    file: 'ece_config.js',
    make: eceConfig,
    word: 'web_server_name',
    fault: 'ece-config/missing-web-server-name',
    sizes: [[2_000]],
  },
  {
    kind: 'finesse-layout',
    file: 'agent.xml',
    make: finesseLayout,
    word: '</gadget',
    fault: 'finesse-layout/not-well-formed',
    sizes: [[2_000, 1.4]],
  },
  {
    kind: 'service-script',
    file: 'againstart.bat',
    make: serviceScript,
    word: 'env.fs.shared.location',
    fault: 'service-script/near-miss-name',
    sizes: [[2_000, 1.3]],
  },
  {
    kind: 'certificate-map',
    file: 'icserver1_ININ_Certificates.xml',
    make: certificateMap,
    word: '</CertificatePath',
    fault: 'certificate-map/not-well-formed',
    sizes: [[2_000, 1.4]],
  },
];

/** A rewrite map of 10,000 keys in 1 MB, which is measured at this size alone, in time: what a check and a keystroke may take, in ms. */
export const largeMap = {
  kind: 'web-config',
  file: 'web.config',
  make: rewriteMap,
  word: ' value',
  fault: 'web-config/unknown-attribute',
  keys: 10_000,
  limits: { check: 500, keystroke: 50 },
};

/** The document of a kind. */
export function documentOf(kind) {
  return documents.find(document => document.kind === kind);
}

/** Joins `head`, as many pieces as it takes, and `tail`. */
function filled(bytes, head, piece, tail) {
  const parts = [head];
  let size = head.length + tail.length;
  for (let index = 0; size < bytes || index < 2; index++) {
    const next = piece(index);
    parts.push(next);
    size += next.length;
  }
  return parts.join('') + tail;
}

/** A pool map of about `bytes` characters. */
export function poolMap(bytes) {
  const piece = index => {
    const name =
      index === 0 ? 'Platform_MSSQL_Pool' : index === 1 ? 'ReportsDB_MSSQL_Pool' : `Tenant${index}_MSSQL_Pool`;
    const egid = 3000 + index * 3;
    return `  <connpool name="${name}">
    <Description>Connections of tenant ${index} &amp; its agents</Description>
    <MinConnections>5</MinConnections>
    <MaxConnections>50</MaxConnections>
    <User egid="${egid}">eGActiveDB</User>
    <Password egid="${egid + 1}">36423441363</Password>
    <Url egid="${egid + 2}">jdbc:sqlserver://sqlact.example.com:1433;integratedSecurity=false;encrypt=true;databaseName=eGActiveDB;loginTimeout=60</Url>
  </connpool>
`;
  };
  return filled(bytes, '<?xml version="1.0" encoding="UTF-8"?>\n<conn_pool_list>\n', piece, '</conn_pool_list>\n');
}

/** A web.config that redirects by a map of that many keys. */
function rewriteMap(keys) {
  const entry = index =>
    `                    <add key="/articles/old/number-${index}" value="/articles/2026/${index % 12}/${index}-the-same-article" />\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
    <system.webServer>
        <rewrite>
            <rewriteMaps>
                <rewriteMap name="Moved">
${Array.from({ length: keys }, (_, index) => entry(index)).join('')}                </rewriteMap>
            </rewriteMaps>
            <rules>
                <rule name="Moved" stopProcessing="true">
                    <match url=".*" />
                    <conditions>
                        <add input="{Moved:{URL}}" pattern="(.+)" />
                    </conditions>
                    <action type="Redirect" url="{C:1}" redirectType="Permanent" />
                </rule>
            </rules>
        </rewrite>
    </system.webServer>
</configuration>
`;
}

/** The rewrite rules of a web site with many applications behind it. */
function webConfig(bytes) {
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
    <system.webServer>
        <rewrite>
            <rules>
`;
  const piece = index => `                <rule name="Application ${index}" stopProcessing="true">
                    <match url="^app${index}/(.*)" />
                    <conditions>
                        <add input="{REQUEST_METHOD}" pattern="^(GET|POST)$" />
                    </conditions>
                    <action type="Rewrite" url="http://eceapp01.corp.example.com:9001/app${index}/{R:1}" />
                </rule>
`;
  const tail = `            </rules>
        </rewrite>
        <httpProtocol>
            <customHeaders>
                <remove name="X-Powered-By" />
            </customHeaders>
        </httpProtocol>
    </system.webServer>
</configuration>
`;
  return filled(bytes, head, piece, tail);
}

/** Settings between notes of those who run the utility. */
function reportsdbProperties(bytes) {
  const note = index =>
    `# Change ${index}: the listener was moved to another subnet, see the notes of the database team.\n`;
  const settings = `EGAIN_HOME_DIR=D:\\\\ECE
IS_WINDOWS_AUTHENTICATION=true
CREATE_DBLINK_FROM_CONNPPOOLMAP=true
REPORTS_DB_SERVER_NAME=ecesql02.corp.example.com
REPORTS_DB_LST_PORT=1433
REPORTS_DB_INSTANCE_NAME=
REPORTS_DB_NAME=eGReportsDB
ACT_DB_SERVER_NAME=ecesql01.corp.example.com
ACT_DB_LST_PORT=1433
ACT_DB_INSTANCE_NAME=
ACT_DB_NAME=eGActiveDB
`;
  return filled(bytes / 2, '', note, settings) + filled(Math.max(0, bytes / 2 - settings.length), '', note, '');
}

/** The same for the index statistics, whose URLs are read too. */
function indexStatsProperties(bytes) {
  const note = index => `# Change ${index}: the utility runs after the nightly backup, not before it.\n`;
  const settings = ['ACTIVE', 'REPORTS']
    .map(
      name => `${name}_DATABASE_URL=jdbc:sqlserver://ecesql01.corp.example.com:1433;integratedSecurity=true;databaseName=eG${name};encrypt=true
${name}_USER=
${name}_PASS=
`,
    )
    .join('');
  return filled(bytes, '', note, settings);
}

/** A request with a section of names for each of many hosts. */
function opensslCnf(bytes) {
  const head = `[req]
default_bits = 2048
distinguished_name = dn
req_extensions = ext
prompt = no

[dn]
commonName = ece.example.com

[ext]
subjectAltName = @names

[names]
`;
  const host = index => (index === 0 ? 'ece.example.com' : `agent${index}.ece.example.com`);
  return filled(bytes, head, index => `DNS.${index + 1} = ${host(index)}\n`, '');
}

/** The gadget's settings under a long notice. */
function eceConfig(bytes) {
  const note = index => `// ${index}: this file is read by the gadget each time that it starts.\n`;
  return `${filled(bytes, '', note, '')}var web_server_name = "ece.example.com";\n`;
}

/** The column of an agent's desktop under a long comment. */
function finesseLayout(bytes) {
  const note = index => `  <!-- ${index}: the gadget of the column that the agents asked for. -->\n`;
  const gadget = '  <gadget>https://ece.example.com/system/templates/finesse/gadget/agent/ece.xml</gadget>\n';
  return `${filled(bytes, '<?xml version="1.0" encoding="UTF-8"?>\n<gadgets>\n', note, '')}${gadget}</gadgets>\n`;
}

/** A script that starts the services under long remarks. */
function serviceScript(bytes) {
  const note = index => `REM ${index}: the folder is shared by all servers of the deployment.\n`;
  return `${filled(bytes, '@echo off\n', note, '')}SET env.fs.shared.location=\\\\files.example.com\\ece\\ECE\\eService\n`;
}

/** The certificates of many subsystems. */
function certificateMap(bytes) {
  const entry = index => `  <Subsystem${index}>
    <PublicKeyPath>D:\\I3\\IC\\Certificates\\${index}\\PublicKey.bin</PublicKeyPath>
    <PrivateKeyPath>D:\\I3\\IC\\Certificates\\${index}\\PrivateKey.bin</PrivateKeyPath>
    <CertificatePath>D:\\I3\\IC\\Certificates\\${index}\\Certificate.cer</CertificatePath>
  </Subsystem${index}>
`;
  return filled(bytes, '<?xml version="1.0" encoding="utf-8"?>\n<Certificates>\n', entry, '</Certificates>\n');
}

/** Where the keystroke goes: behind the document's word nearest to the middle. */
export function keystrokePlace({ word }, text) {
  const middle = text.indexOf(word, text.length >> 1);
  const offset = (middle < 0 ? text.lastIndexOf(word) : middle) + word.length;
  const before = text.slice(0, offset);
  return { offset, line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}
