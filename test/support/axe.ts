// axe, for every state that a widget can be in. WCAG 2.2 AA and the best practices.
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare global {
  interface Window {
    axe: { run(context: Element, options: object): Promise<AxeResults> };
  }
}

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is a part of a page: whether the page around it has landmarks is the page's business.
  rules: { region: { enabled: false } },
};

/** Throws with one line for each thing that axe finds wrong in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await window.axe.run(element, options);
  if (!passes.length) throw new Error('axe looked at nothing.');
  if (!violations.length) return;
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
  throw new Error(lines.join('\n'));
}
