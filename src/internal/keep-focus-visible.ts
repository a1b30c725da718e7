import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focused element of the page out from under a widget that sticks to an edge of the window (WCAG 2.2, 2.4.11
 * Focus Not Obscured). It scrolls by just the covered part, because changing the page's `scroll-padding` would reach
 * into the host page.
 */
export class KeepFocusVisible implements ReactiveController {
  readonly #host: HTMLElement;

  /** @param host - The widget; it sticks to an edge when its style says so. */
  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#onFocusIn);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#onFocusIn);
  }

  readonly #onFocusIn = ({ target }: FocusEvent): void => {
    const { position, top } = getComputedStyle(this.#host);
    if (position !== 'sticky' || target === this.#host) return;
    const widget = this.#host.getBoundingClientRect();
    const focused = (target as Element).getBoundingClientRect();
    if (focused.top >= widget.bottom || focused.bottom <= widget.top) return;
    scrollBy(0, top === '0px' ? focused.top - widget.bottom : focused.bottom - widget.top);
  };
}
