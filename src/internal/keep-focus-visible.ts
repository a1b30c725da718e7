import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focused element of the page out from under a widget that sticks to an edge of the window (WCAG 2.2, 2.4.11
 * Focus Not Obscured). It scrolls by just the covered part, because changing the page's `scroll-padding` would reach
 * into the host page.
 */
export class KeepFocusVisible implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #box: () => HTMLElement;

  /**
   * @param host - The widget.
   * @param box - What sticks to an edge of the window when its style says so; the default is the widget itself.
   */
  constructor(host: HTMLElement & ReactiveControllerHost, box = (): HTMLElement => host) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#onFocusIn);
  }

  readonly #onFocusIn = ({ target }: FocusEvent): void => {
    const { position } = getComputedStyle(this.#box());
    if (position === 'static' || target === this.#host) return;
    const box = this.#box().getBoundingClientRect();
    const focused = (target as Element).getBoundingClientRect();
    if (focused.top >= box.bottom || focused.bottom <= box.top || focused.left >= box.right || focused.right <= box.left) return;
    scrollBy(0, box.top + box.bottom < innerHeight ? focused.top - box.bottom : focused.bottom - box.top);
  };
}
