/** The form of another service, which stays away until the visitor asks for it. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CourseSignupWords } from '../locales/en.js';
import { target } from './links.js';

/** What forms need to work, and no way to the page around them. The template checker knows single tokens only. */
const SANDBOX = 'allow-forms allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox' as 'allow-forms';

/** A button that names the host it will contact, then the form in a frame, and in both states a link to the same form. */
export class EmbeddedForm implements ReactiveController {
  readonly #host: LitElement;
  readonly #onActivate: (mode: 'link' | 'embed') => void;
  /** The address that the visitor asked for: when the site changes it, the visitor is asked again. */
  #asked = '';
  #isLoading = false;

  /**
   * @param host - The widget.
   * @param onActivate - Called when the visitor loads the form, or goes to its page.
   */
  constructor(host: LitElement, onActivate: (mode: 'link' | 'embed') => void) {
    this.#host = host;
    this.#onActivate = onActivate;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#forget);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#forget);
  }

  /** The visitor has asked for the form at this address. */
  isLoaded(address: string): boolean {
    return this.#asked === address;
  }

  /** The button, or the form. */
  render(address: string, words: CourseSignupWords): TemplateResult {
    const { host } = new URL(address);
    const named = html`<bdi dir="ltr" translate="no">${host}</bdi>`;
    const isLoaded = this.isLoaded(address);
    return html`<div class="panel" part="embed">
      ${isLoaded
        ? nothing
        : html`<p class="note">${words.loadNote(named)}</p>
            <button class="action primary" type="button" part="load" @click=${() => this.#onAsk(address)}>
              <span>${words.load(named)}</span>
            </button>`}
      <p>
        <a class="url" href=${address} rel="noreferrer" target=${ifDefined(target())} @click=${() => this.#onActivate('link')}
          >${words.open}</a
        >
        <span role="status">${this.#isLoading ? words.loading : nothing}</span>
      </p>
      ${isLoaded
        ? html`<iframe
            sandbox=${SANDBOX}
            src=${address}
            title=${words.frame(host)}
            part="frame"
            referrerpolicy="no-referrer"
            @load=${this.#onLoad}
          ></iframe>`
        : nothing}
    </div>`;
  }

  async #onAsk(address: string): Promise<void> {
    this.#asked = address;
    this.#isLoading = true;
    this.#host.requestUpdate();
    this.#onActivate('embed');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('iframe')?.focus();
  }

  readonly #onLoad = (): void => {
    this.#isLoading = false;
    this.#host.requestUpdate();
  };

  /** What was written into the form is gone with the frame, even when the page itself is kept for the way back. */
  readonly #forget = (): void => {
    this.#asked = '';
    this.#host.requestUpdate();
  };
}
