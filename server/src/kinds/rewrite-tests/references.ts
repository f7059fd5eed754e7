/** Where the tests are described. */
export const testsReference = {
  title: 'Rewrite tests',
  url: 'https://github.com/contact-center-config/contact-center-config/blob/main/docs/rewrite-tests.md',
};
