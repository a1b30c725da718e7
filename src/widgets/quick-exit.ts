/** The quick exit: leave this page fast. */
import { LitElement, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { asText, oneOf, reflected, warn } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { define } from '../internal/define.js';
import { ExitController, type Shortcut } from '../internal/exit.js';
import { exitStyles } from '../internal/exit.styles.js';
import { KeepFocusVisible } from '../internal/keep-focus-visible.js';
import { target, webHref } from '../internal/links.js';
import { LocaleController } from '../internal/locale-controller.js';
import { exit } from '../locales/en.js';
import { quickExitStyles } from './quick-exit.styles.js';

/**
 * A link that leaves the page fast: by one tap, or by pressing Shift three times. It stays in sight, and it says that
 * it does not erase the history. Put it first in the body, so that it is also the first thing the Tab key reaches.
 *
 * There is no event: it would let a page hold a visitor back, or note who left.
 *
 * What is inside the element is its fallback, which works without the widget:
 * `<a href="https://www.weather.gov/" rel="noreferrer nofollow">Leave this page</a>`.
 *
 * @customElement csec-quick-exit
 * @csspart base - The box around everything.
 * @csspart exit - The link.
 * @cssprop [--csec-accent=#0d5c70] - The color of your brand; text on it stays readable whatever it is.
 * @cssprop [--csec-font=inherit] - The font family.
 * @cssprop [--csec-radius=14px] - How round the corners are.
 */
export class CsecQuickExit extends LitElement {
  static override styles = [baseStyles, exitStyles, quickExitStyles];

  static override properties: PropertyDeclarations = {
    href: {},
    shortcut: {},
    label: {},
    placement: {},
    scheme: reflected,
  };

  /** The http or https address to go to, a page that shows nothing personal; the default is `https://www.weather.gov/`. */
  declare href: string | undefined;
  /** The keys that leave as well: `shift3` (Shift three times), `esc2` (Esc twice) or `none`; the default is `shift3`. */
  declare shortcut: Shortcut | undefined;
  /** The text of the link; the default is “Leave this page” in the language of the page. */
  declare label: string | undefined;
  /** In a corner at the `bottom` or `top` of the window, or `inline` where it stands; the default is `bottom`, in a frame `inline`. */
  declare placement: 'bottom' | 'top' | 'inline' | undefined;
  /** The colors: `light`, `dark`, or `auto` for what the visitor’s system asks for; the default is `light`. */
  declare scheme: 'light' | 'dark' | 'auto' | undefined;

  readonly #locale = new LocaleController(this, { exit });
  readonly #exit = new ExitController(this, true);
  #resizes: ResizeObserver | undefined;

  constructor() {
    super();
    new KeepFocusVisible(this, () => this.#base);
    this.addController({ hostConnected: this.#onConnected, hostDisconnected: this.#onDisconnected });
  }

  /** In the top layer no stacking, clipping or transform of the page reaches the link. A move through the page ends that. */
  protected override updated(): void {
    if (this.isConnected && this.#base.matches(':not(:popover-open)[popover]')) this.#base.showPopover();
    this.#clearEdge();
  }

  protected override render(): TemplateResult {
    const { words, markedLang, markedDir, pageLang } = this.#locale;
    const placement = oneOf(this, 'placement', this.placement, ['bottom', 'top', 'inline']);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto']);
    const shortcut = oneOf(this, 'shortcut', this.shortcut, ['shift3', 'esc2', 'none']);
    const own = asText(this.label);
    const label = own && html`<span lang=${ifDefined(pageLang)} dir="auto">${own}</span>`;
    // The corner of a frame is seldom in sight.
    const where = target() ? 'inline' : placement;
    return html`<section
      class=${`base ${where}`}
      part="base"
      .popover=${where === 'inline' ? null : 'manual'}
      lang=${ifDefined(markedLang)}
      dir=${ifDefined(markedDir)}
      aria-label=${words.exit.label}
    >
      ${this.#exit.render(words.exit, shortcut, this.#href(), label)}
    </section>`;
  }

  get #base(): HTMLElement {
    return this.renderRoot.firstElementChild as HTMLElement;
  }

  /** What other widgets keep at the same edge of the window stays free, whether it sticks there or was scrolled to it. */
  readonly #clearEdge = (): void => {
    const [, edge] = this.#base.classList;
    const rect = (box: Element | null | undefined): DOMRect | undefined => box?.getBoundingClientRect();
    const banner = rect(document.querySelector(`csec-hotline-banner[placement="${edge}" i]`));
    // The row of a checklist sticks to the lower edge while its list is longer than the window.
    const rows = [...document.querySelectorAll('csec-risk-checklist')]
      .map((list) => rect(list.shadowRoot?.querySelector('[part=bar]')))
      .filter((row) => row && Math.abs(row.bottom - innerHeight) < 1);
    let covered = 0;
    for (const box of [banner, ...rows]) {
      if (!box) continue;
      const isHigh = box.top + box.bottom < innerHeight;
      if (edge === 'top' && isHigh) covered = Math.max(covered, box.bottom);
      if (edge === 'bottom' && !isHigh) covered = Math.max(covered, innerHeight - box.top);
    }
    this.#base.style.setProperty('--_banner', `${covered}px`);
  };

  readonly #onConnected = (): void => {
    this.#resizes = new ResizeObserver(this.#clearEdge);
    this.#resizes.observe(document.body);
    addEventListener('scroll', this.#clearEdge, { passive: true });
  };

  readonly #onDisconnected = (): void => {
    this.#resizes?.disconnect();
    removeEventListener('scroll', this.#clearEdge);
  };

  #href(): string | undefined {
    const wanted = asText(this.href);
    const href = wanted ? webHref(wanted, this.baseURI) : undefined;
    if (wanted && !href) warn(this, 'href', wanted, 'write an address that begins with https://.');
    return href;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-quick-exit': CsecQuickExit;
  }
}

define('csec-quick-exit', CsecQuickExit);
