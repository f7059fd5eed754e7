import type { Reference } from '../../core/rule';

/** The driver's own code that reads and checks connection properties. */
export const driverSource: Reference = {
  title: 'microsoft/mssql-jdbc, SQLServerConnection.java',
  url: 'https://github.com/microsoft/mssql-jdbc/blob/main/src/main/java/com/microsoft/sqlserver/jdbc/SQLServerConnection.java',
};

export const propertiesGuide: Reference = {
  title: 'Microsoft, Setting the connection properties',
  url: 'https://learn.microsoft.com/sql/connect/jdbc/setting-the-connection-properties',
};

export const urlGuide: Reference = {
  title: 'Microsoft, Building the connection URL',
  url: 'https://learn.microsoft.com/sql/connect/jdbc/building-the-connection-url',
};

export const availabilityGuide: Reference = {
  title: 'Microsoft, JDBC driver support for high availability, disaster recovery',
  url: 'https://learn.microsoft.com/sql/connect/jdbc/jdbc-driver-support-for-high-availability-disaster-recovery',
};

export const encryptionGuide: Reference = {
  title: 'Microsoft, Connecting with encryption',
  url: 'https://learn.microsoft.com/sql/connect/jdbc/connecting-with-ssl-encryption',
};

/** The driver's own code that takes a URL apart. */
export const parserSource: Reference = {
  title: 'microsoft/mssql-jdbc, Util.parseUrl',
  url: 'https://github.com/microsoft/mssql-jdbc/blob/main/src/main/java/com/microsoft/sqlserver/jdbc/Util.java',
};

/** The driver's own list of the properties that it knows. */
export const propertyListSource: Reference = {
  title: 'microsoft/mssql-jdbc, SQLServerDriver.java',
  url: 'https://github.com/microsoft/mssql-jdbc/blob/main/src/main/java/com/microsoft/sqlserver/jdbc/SQLServerDriver.java',
};
