// What a person, or a screen reader, finds in a widget: elements by role and name, in the order in which they are read.
import type { LitElement } from 'lit';

/** Everything in a widget that matches, as the widget shows it now: hidden things do not count. */
export function shown(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) => element.checkVisibility());
}

/** The text of an element as it is read, with white space folded. */
export const textOf = (element: Element | undefined | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The link whose text is the given one. */
export function link(host: Element, name: string): HTMLAnchorElement {
  const found = shown(host, 'a').find((element) => textOf(element) === name);
  if (!found) throw new Error(`No link "${name}" among: ${shown(host, 'a').map(textOf).join(', ')}`);
  return found as HTMLAnchorElement;
}

/** The names of all links, in reading order. */
export const linkNames = (host: Element): string[] => shown(host, 'a').map(textOf);

/** Opens everything that can be opened, as a person does; what is in it may be made only then. */
export async function openAll(host: Element): Promise<void> {
  for (const summary of shown(host, 'details:not([open]) > summary')) summary.click();
  await (host as Partial<LitElement>).updateComplete;
}

/** Runs a function and gives what it wrote to the console as warnings. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}
