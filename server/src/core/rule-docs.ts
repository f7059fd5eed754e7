const pages = 'https://github.com/contact-center-config/contact-center-config/blob/main/docs/rules/';

/** The address of a rule's page. */
export function ruleDocs(id: string): string {
  return `${pages}${id}.md`;
}
