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

  readonly #onFocusIn = (event: FocusEvent): void => {
    // The path, because what lies in a shadow root is given as its host otherwise.
    const path = event.composedPath() as HTMLElement[];
    if (path.includes(this.#host) || getComputedStyle(this.#box()).position === 'static') return;
    const box = this.#box().getBoundingClientRect();
    const focused = path[0]!.getBoundingClientRect();
    const apart =
      focused.top >= box.bottom || focused.bottom <= box.top || focused.left >= box.right || focused.right <= box.left;
    // What is higher than the free part of the window cannot be shown whole; the browser's own choice stays.
    if (apart || focused.height > innerHeight - box.height) return;
    const scroller = path.find((element) => /auto|scroll/.test(element instanceof Element ? getComputedStyle(element).overflowY : ''));
    (scroller ?? window).scrollBy(0, box.top < innerHeight - box.bottom ? focused.top - box.bottom : focused.bottom - box.top);
  };
}
