/** Where the configuration's keys are described. */
export const configurationReference = {
  title: 'Configuration reference',
  url: 'https://github.com/contact-center-config/contact-center-config/blob/main/docs/configuration.md',
};
