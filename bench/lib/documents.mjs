// Documents of any size, shaped like real ones, each with one place in the middle where a keystroke makes a fault and the next mends it.

/** A pool map of about `bytes` characters. */
export function poolMap(bytes) {
  const pools = [];
  let size = 120;
  for (let index = 0; size < bytes || index < 2; index++) {
    const name =
      index === 0 ? 'Platform_MSSQL_Pool' : index === 1 ? 'ReportsDB_MSSQL_Pool' : `Tenant${index}_MSSQL_Pool`;
    const egid = 3000 + index * 3;
    const pool = `  <connpool name="${name}">
    <Description>Connections of tenant ${index} &amp; its agents</Description>
    <MinConnections>5</MinConnections>
    <MaxConnections>50</MaxConnections>
    <User egid="${egid}">eGActiveDB</User>
    <Password egid="${egid + 1}">36423441363</Password>
    <Url egid="${egid + 2}">jdbc:sqlserver://sqlact.example.com:1433;integratedSecurity=false;encrypt=true;databaseName=eGActiveDB;loginTimeout=60</Url>
  </connpool>
`;
    pools.push(pool);
    size += pool.length;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<conn_pool_list>\n${pools.join('')}</conn_pool_list>\n`;
}

/** Where the keystroke goes: behind the "loginTimeout" nearest to the middle. */
export function keystrokePlace(text) {
  const word = 'loginTimeout';
  const middle = text.indexOf(word, text.length >> 1);
  const offset = (middle < 0 ? text.lastIndexOf(word) : middle) + word.length;
  const before = text.slice(0, offset);
  return { offset, line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}
