/** Where a visitor is: found out without asking anybody, or chosen by the visitor, and kept in memory only. */
import { html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ContactWords } from '../locales/en.js';
import { countryOf, warn } from './attributes.js';
import { loadPacks } from './load.js';
import { once } from './once.js';
import { worldPack } from './contact-lines.js';
import { VERSION } from './version.js';
import { codes, isAuto, visitorCountry } from './visitor-country.js';

const namesIn = once((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));

const hosts = new Set<LitElement>();
let chosen = '';

const forget = ({ type, persisted }: PageTransitionEvent): void => {
  if (type === 'pagehide' || persisted) choose('');
};

function choose(country: string): void {
  chosen = country;
  hosts.forEach((host) => host.requestUpdate());
}

/** Gives a widget its country, and the visitor the say where the site does not name one. */
export class CountryController implements ReactiveController {
  readonly #host: LitElement;
  #filled = false;
  #asked = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // The same function is added once, however many widgets there are.
    addEventListener('pagehide', forget);
    addEventListener('pageshow', forget);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /**
   * The country to show. The lines of other countries than the United States are loaded as soon as they are needed.
   *
   * @param value - The attribute: a country, or `auto` for that of the visitor.
   * @returns Two letters, or nothing where no country is known.
   */
  of(value: unknown): string {
    // A server does not know the visitor, and its own clock is no hint.
    const country = isAuto(value) ? chosen || (isServer ? '' : visitorCountry()) : countryOf(this.#host, value);
    if (country && country !== 'US') this.load(country);
    return country;
  }

  /** Loads the lines of the world, where they are not here; after a failure the next country or id tries again. */
  load(reason: string, attribute = 'country'): void {
    if (worldPack() || this.#asked === reason) return;
    this.#asked = reason;
    loadPacks((file) => file === 'hotlines.js').catch(({ message }: Error) =>
      warn(this.#host, attribute, reason, `${message} Load hotlines.js of version ${VERSION} on the page.`),
    );
  }

  /**
   * While the lines of a named country are on their way, or do not come, a number that the page has itself is better than
   * none. The parser may bring it after the script, so an empty slot waits for it.
   *
   * @param value - The attribute.
   * @param country - The country.
   * @param widget - What is shown when all is there, and where the page has nothing itself.
   * @param above - What comes before the page's own content.
   */
  orOwn(value: unknown, country: string, widget: unknown, above: unknown): unknown {
    if (isServer || country === 'US' || isAuto(value) || worldPack()) return widget;
    const has = this.#host.textContent.trim();
    return html`${has ? above : widget}<slot ?hidden=${!has} @slotchange=${() => this.#host.requestUpdate()}></slot>`;
  }

  /** The list in which a visitor says where they are, filled when it is first used: it has more than 200 countries. */
  chooser(value: unknown, country: string, words: ContactWords, lang: string): TemplateResult | typeof nothing {
    // From a server it would be a control that does nothing until the script is there.
    if (isServer || !isAuto(value)) return nothing;
    const names = namesIn(lang);
    const others = this.#filled ? codes().filter((code) => isCountry(code)) : [];
    const options = [...new Set([country, ...others])]
      .flatMap((code): [string, string][] => (code ? [[code, names.of(code) ?? code]] : []))
      .sort(([, a], [, b]) => a.localeCompare(b, lang));
    return html`<label class="country" part="country">
      <span>${words.country}</span>
      <select autocomplete="off" @pointerdown=${this.#fill} @focus=${this.#fill} @change=${this.#onChange}>
        ${country ? nothing : html`<option value="" selected>${words.choose}</option>`}
        ${options.map(([code, name]) => html`<option value=${code} .selected=${code === country}>${name}</option>`)}
      </select>
    </label>`;
  }

  readonly #fill = (): void => {
    if (this.#filled) return;
    this.#filled = true;
    this.#host.requestUpdate();
  };

  readonly #onChange = ({ target }: Event): void => choose((target as HTMLSelectElement).value);
}

/** Codes of groups, of test data and of places where nobody lives for long are names of no country to be in. */
const isCountry = (code: string): boolean =>
  !/^(EU|EZ|UN|QO|XA|XB|ZZ|AQ|BV|HM|TF|GS|CP|DG|UM|EA|IC|CQ)$/.test(code) && new Intl.Locale('und', { region: code }).region === code && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
