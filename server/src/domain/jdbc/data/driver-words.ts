/** What the driver says where it cannot read an item. Source: microsoft/mssql-jdbc, SQLServerResource.java (R_errorConnectionString). */
export const badlyFormedItem = 'The connection string contains a badly formed name or value.';

/** The same, as a sentence of a message. */
export const refusesItem = `The driver refuses the URL with "${badlyFormedItem}"`;
