/**
 * Renders one into a page that has a fallback, and leaves it to the bench to render many into a page that has none.
 *
 * @param {(root: Element, count: number) => void} render
 */
export function mount(render) {
  const root = document.querySelector('main');
  globalThis.benchRender = (count) => render(root, count);
  if (root.hasChildNodes()) {
    root.textContent = '';
    render(root, 1);
  }
}

/** Numbers to make a list from. */
export const upTo = (count) => Array.from({ length: count }, (_, index) => index);
