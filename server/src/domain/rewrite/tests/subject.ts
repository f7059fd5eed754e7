const suffix = '.tests.jsonc';

/** The name of the file that a file of rewrite tests is about; it stands in the same folder. */
export function testedName(testsName: string): string {
  return testsName.toLowerCase().endsWith(suffix) ? testsName.slice(0, -suffix.length) : testsName;
}

/** The name of the file that tests of a file stand in. */
export function testsName(name: string): string {
  return name + suffix;
}
