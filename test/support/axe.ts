// axe, for every state that a widget can be in.
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { axeOptions } from './axe-options.js';

declare global {
  interface Window {
    axe: { run(context: Element, options: object): Promise<AxeResults> };
  }
}

/** Throws with one line for each thing that axe finds wrong in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await window.axe.run(element, axeOptions);
  if (!passes.length) throw new Error('axe looked at nothing.');
  if (!violations.length) return;
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
  throw new Error(lines.join('\n'));
}
