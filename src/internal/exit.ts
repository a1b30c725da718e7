/** The way out of the page, wherever a widget offers it: a link, a shortcut, and what they cannot do. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ExitWords } from '../locales/en.js';
import { icon } from './icon.js';
import { chevronDown } from './icons.js';
import { DESTINATION, leave } from './leave.js';
import { KEY } from './packs.js';
import { PATIENCE, Presses } from './presses.js';

/** Which key how often; `none` is for pages that need these keys themselves. */
export type Shortcut = 'shift3' | 'esc2' | 'none';

/** For each shortcut the key, how often it is pressed, and what is printed on it. */
const KEYS = { shift3: ['Shift', 3, 'Shift'], esc2: ['Escape', 2, 'Esc'], none: undefined } as const;
const INPUTS = ['keydown', 'keyup', 'pointerdown', 'wheel'];

const exits = new Set<ExitController>();

/**
 * Hands what a person does to the first exit with a shortcut, so that one run of presses counts and is announced once.
 * The mark on the event tells a second bundle on the page that the first has dealt with it.
 */
function onInput(event: Event & { [KEY]?: true }): void {
  // A site that placed an exit itself has chosen its address and its keys; one within another widget stands back.
  const all = [...exits];
  const exit = all.find(({ isOwn }) => isOwn) ?? all.find(({ keys }) => keys);
  if (!exit?.keys || event[KEY]) return;
  event[KEY] = true;
  exit.take(event);
}

/** Whether what a person would leave by Esc, or type into, is open somewhere on the page, also in shadow roots. */
function isOpen(root: ParentNode, selector: string): boolean {
  return [...root.querySelectorAll('*')].some(
    (element) =>
      (element.matches(selector) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) ||
      (element.shadowRoot && isOpen(element.shadowRoot, selector)),
  );
}

/** Whether the page needs the key itself: for a text field, a dialog, and with Esc for whatever Esc closes. */
function isTaken(event: KeyboardEvent): boolean {
  const [target] = event.composedPath() as Element[];
  const dialog = 'dialog[open], [aria-modal="true"]';
  if (target?.matches?.(':read-write')) return true;
  if (event.key === 'Shift') return isOpen(document, dialog);
  return !!document.fullscreenElement || isOpen(document, `${dialog}, :popover-open:not([popover='manual'])`);
}

/** Offers the way out of the page for as long as the widget renders it. */
export class ExitController implements ReactiveController {
  /** The shortcut; `undefined` while there is no exit or none is wanted. */
  keys: (typeof KEYS)[Shortcut];

  readonly #host: ReactiveControllerHost;
  readonly #presses = new Presses();
  #left = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leave = (): void => {};

  /**
   * @param host - The widget.
   * @param isOwn - The exit is a widget of its own, not a part of another.
   */
  constructor(host: ReactiveControllerHost, readonly isOwn = false) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!exits.size) for (const type of INPUTS) addEventListener(type, onInput, true);
    exits.add(this);
  }

  hostDisconnected(): void {
    exits.delete(this);
    this.#clear();
    if (!exits.size) for (const type of INPUTS) removeEventListener(type, onInput, true);
  }

  hostUpdate(): void {
    this.keys = undefined;
  }

  /**
   * The link, what is said of it, and how many presses are left.
   *
   * @param words - How it is said.
   * @param shortcut - Which key leaves as well.
   * @param href - Where to; the default is a neutral page.
   * @param label - The text of the link; the default is that of the words.
   */
  render(words: ExitWords, shortcut: Shortcut = 'shift3', href: string = DESTINATION, label: unknown = ''): TemplateResult {
    const keys = (this.keys = KEYS[shortcut]);
    this.#leave = () => {
      this.#clear();
      leave(href, words.leaving);
    };
    const site = html`<bdi dir="ltr" translate="no">${new URL(href).hostname.replace('www.', '')}</bdi>`;
    return html`<div class="exit">
      <a
        class="action"
        part="exit"
        href=${href}
        rel="noreferrer nofollow"
        aria-describedby=${keys ? 'keys' : nothing}
        @click=${this.#onClick}
        >${label || words.label}</a
      >
      <details>
        <summary><span>${words.stays}</span>${icon(chevronDown)}</summary>
        <p>${words.what(site)}</p>
        <p>${words.safer}</p>
        <ul>
          ${words.tips.map((tip) => html`<li>${tip}</li>`)}
        </ul>
        ${keys && html`<p id="keys">${words.keys(keys[2], keys[1])}</p>`}
      </details>
      <span role="status">${keys && this.#left ? words.progress(keys[2], this.#left) : ''}</span>
    </div>`;
  }

  /** Takes a key, a click or a turn of the wheel anywhere on the page. */
  take(event: Event): void {
    const [key, needed] = this.keys!;
    const stroke = event as KeyboardEvent;
    if (stroke.repeat) return;
    if (stroke.key !== key || (event.type === 'keydown' && isTaken(stroke))) {
      if (event.type !== 'keyup') this.#clear();
    } else if (event.type === 'keydown') {
      this.#presses.down(stroke);
    } else {
      const presses = this.#presses.up(stroke);
      if (presses >= needed) this.#leave();
      else if (presses) this.#announce(needed - presses);
    }
  }

  #announce(left: number): void {
    this.#left = left;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    if (left) this.#timer = setTimeout(() => this.#clear(), PATIENCE);
  }

  #clear(): void {
    this.#presses.clear();
    if (this.#left) this.#announce(0);
  }

  /** The event goes no further, so that no router of the page holds the visitor back and no analytics notes the exit. */
  readonly #onClick = (event: Event): void => {
    event.stopPropagation();
    this.#leave();
    event.preventDefault();
  };
}
