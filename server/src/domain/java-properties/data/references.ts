import type { Reference } from '../../../core/rule';

/** The documents that say how Java reads a `.properties` file. */
export const javaProperties: Reference = {
  title: 'Java SE 17, java.util.Properties, load(Reader)',
  url: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)',
};

export const javaStream: Reference = {
  title: 'Java SE 17, java.util.Properties, load(InputStream)',
  url: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html#load(java.io.InputStream)',
};
