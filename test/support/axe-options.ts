/** What axe checks, in the tests and in Storybook: WCAG 2.2 AA and the best practices. */
export const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is a part of a page: whether the page around it has landmarks is the page's business.
  rules: { region: { enabled: false } },
};
