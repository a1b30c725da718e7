/** The hotline banner: who to call, text or chat with. */
import { LitElement, html, isServer, nothing, type PropertyDeclarations } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hotline } from '../content/hotlines.js';
import { asText, monthsAgo, oneOf, reflected, warn } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { linesById, linesOf, ownLine, worldPack, type ContactLine } from '../internal/contact-lines.js';
import { contactList, contactParts, emergencyLine, type Channel } from '../internal/contact-view.js';
import { contactStyles } from '../internal/contact.styles.js';
import { CountryController } from '../internal/country.js';
import { define } from '../internal/define.js';
import { ExitController } from '../internal/exit.js';
import { exitStyles } from '../internal/exit.styles.js';
import { icon } from '../internal/icon.js';
import { chevronDown } from '../internal/icons.js';
import { KeepFocusVisible } from '../internal/keep-focus-visible.js';
import { LocaleController } from '../internal/locale-controller.js';
import { contact, exit, hotlineBanner } from '../locales/en.js';
import { hotlineBannerStyles } from './hotline-banner.styles.js';

export type { Channel };

/** A person activated a link to a line: which line and which channel, and nothing about the person. */
export class ContactEvent extends Event {
  constructor(
    /** The id of the line, or `own` for the line that the site brought itself. */
    readonly line: string,
    /** How: `call`, `text`, `whatsapp`, `chat` or `web`. */
    readonly channel: Channel,
  ) {
    super('csec-contact', { bubbles: true, composed: true });
  }
}

/**
 * Shows who to call, text or chat with: the emergency number first, then one line in full, then the others on demand.
 *
 * What is inside the element is its fallback: plain HTML with the number as text. It is shown until the widget is
 * there, and for ever if the widget never comes.
 *
 * @customElement csec-hotline-banner
 * @fires {ContactEvent} csec-contact - A person activated a link to a line.
 * @csspart base - The box around everything.
 * @csspart danger - The emergency number.
 * @csspart notice - The notice of an outage or a holiday.
 * @csspart country - The choice of a country, where the site names none.
 * @csspart heading - The heading.
 * @csspart way - A link to a line; also `call`, `text`, `whatsapp`, `chat` or `web`.
 * @csspart number - The digits of a number.
 * @csspart more - The switch that shows the other lines.
 * @csspart exit - The link that leaves the page, with `exit`.
 * @cssprop [--csec-accent=#0d5c70] - The color of your brand; text on it stays readable whatever it is.
 * @cssprop [--csec-font=inherit] - The font family.
 * @cssprop [--csec-radius=14px] - How round the corners are.
 */
export class CsecHotlineBanner extends LitElement {
  static override styles = [baseStyles, contactStyles, hotlineBannerStyles, exitStyles];

  static override properties: PropertyDeclarations = {
    country: {},
    evidence: {},
    staleAfter: { attribute: 'stale-after' },
    lines: {},
    layout: {},
    placement: reflected,
    scheme: reflected,
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    notice: {},
    name: {},
    phone: {},
    text: {},
    keyword: {},
    chat: {},
    url: {},
    purpose: {},
    exit: { type: Boolean },
  };

  /** The country whose lines are shown, as two letters (ISO 3166-1), or `auto` for that of the visitor’s clock, with a choice; the default is `auto`. */
  declare country: string | undefined;
  /** Show `any` lines, or only those that were seen on the page of their `operator`; the default is `any`. */
  declare evidence: 'any' | 'operator' | undefined;
  /** After how many months a line is marked as one that may have changed; the default is never. */
  declare staleAfter: number | undefined;
  /** The ids of the lines to show, in order, separated by spaces, the first in full; the default is all of the country. */
  declare lines: string | undefined;
  /** A `card`, or a `bar` of one compact row; the default is `card`, and `bar` where `placement` is `top` or `bottom`. */
  declare layout: 'card' | 'bar' | undefined;
  /** `inline`, or stuck to the `top` or `bottom` of the window as first or last child of the body; the default is `inline`. */
  declare placement: 'inline' | 'top' | 'bottom' | undefined;
  /** The colors: `light`, `dark`, or `auto` for what the visitor’s system asks for; the default is `light`. */
  declare scheme: 'light' | 'dark' | 'auto' | undefined;
  /** The heading; the default is “Worried about a child?” in the language of the page. */
  declare heading: string | undefined;
  /** The level of the heading in your page, from 1 to 6; the default is 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** A notice above the lines, for an outage or a holiday; the default is none. */
  declare notice: string | undefined;
  /** The name of a line of your own, which is shown first; the default is none. */
  declare name: string | undefined;
  /** The phone number of your own line, written as people should read it; the default is none. */
  declare phone: string | undefined;
  /** The number of your own line for text messages; the default is none. */
  declare text: string | undefined;
  /** The word that people send to the number in `text`; the default is none. */
  declare keyword: string | undefined;
  /** The address of the chat of your own line; the default is none. */
  declare chat: string | undefined;
  /** The address of the website of your own line; the default is none. */
  declare url: string | undefined;
  /** One sentence on what your own line does and for whom; the default is none. */
  declare purpose: string | undefined;
  /** Also offers to leave the page fast, as `<csec-quick-exit>` does; the default is not. */
  declare exit: boolean | undefined;

  readonly #locale = new LocaleController(this, { contact, exit, hotlineBanner });
  readonly #country = new CountryController(this);
  readonly #exit = new ExitController(this);

  /** The other lines are made when somebody first wants to see them: they are nine tenths of the widget. What a server made stays. */
  #opened = isServer || Boolean(this.shadowRoot);

  constructor() {
    super();
    this.addController({
      hostConnected: () => addEventListener('pagehide', this.#forget),
      hostDisconnected: () => removeEventListener('pagehide', this.#forget),
    });
    new KeepFocusVisible(this);
  }

  protected override render(): unknown {
    const { words, lang, markedLang, markedDir, pageLang } = this.#locale;
    const { more, about, heading } = words.hotlineBanner;
    const placement = oneOf(this, 'placement', this.placement, ['inline', 'top', 'bottom']);
    const layout = oneOf(this, 'layout', this.layout, placement === 'inline' ? ['card', 'bar'] : ['bar', 'card']);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto']);
    const country = this.#country.of(this.country);
    const { emergency, lines: ofCountry } = linesOf(country, oneOf(this, 'evidence', this.evidence, ['any', 'operator']) === 'operator');
    const lines = this.#lines(ofCountry);
    const [first, ...others] = lines as [ContactLine, ...ContactLine[]];
    const notice = asText(this.notice);
    const saying = { words: words.contact, lang, onContact: this.#onContact, pageLang, staleBefore: monthsAgo(this, this.staleAfter) };
    const { name, does, ways, meta } = contactParts(first, saying, true);
    const ownHeading = asText(this.heading);
    const isBar = layout === 'bar';
    const way = this.exit ? this.#exit.render(words.exit) : nothing;
    const said = notice && html`<p class="notice" part="notice" lang=${ifDefined(pageLang)} dir="auto">${notice}</p>`;
    const widget = html`<div class="room"><section
      class=${`base ${layout}`}
      part="base"
      lang=${ifDefined(markedLang)}
      dir=${ifDefined(markedDir)}
      aria-labelledby="heading"
    >
      ${way} ${emergencyLine(emergency, saying)} ${said}
      <div class="first">
        <div>
          <div
            id="heading"
            role="heading"
            aria-level=${oneOf(this, 'heading-level', this.headingLevel, [2, 1, 3, 4, 5, 6])}
            part="heading"
            lang=${ifDefined(ownHeading ? pageLang : undefined)}
            dir=${ifDefined(ownHeading ? 'auto' : undefined)}
          >
            ${ownHeading || heading}
          </div>
          ${name}
        </div>
        ${ways}
      </div>
      ${isBar ? nothing : meta} ${this.#country.chooser(this.country, country, words.contact, lang)}
      ${isBar || others.length
        ? html`<details @toggle=${this.#onToggle}>
            <summary part="more" @click=${this.#onOpen}><span>${isBar ? about : more}</span>${icon(chevronDown)}</summary>
            ${isBar ? [does, meta] : nothing}
            ${this.#opened ? contactList(emergency ? [emergency, ...others] : others, saying) : nothing}
          </details>`
        : nothing}
    </section></div>`;
    if (lines !== ofCountry) return widget;
    return this.#country.orOwn(
      this.country,
      country,
      widget,
      this.exit || notice
        ? html`<div class="room"><section class="base card" lang=${ifDefined(markedLang)} dir=${ifDefined(markedDir)}>${way} ${said}</section></div>`
        : nothing,
    );
  }

  /** The lines to show: the site's own, then those that `lines` names, or all of the country. */
  #lines(ofCountry: readonly Hotline[]): readonly ContactLine[] {
    const own = ownLine(
      (attribute) => asText(this[attribute]),
      this.baseURI,
      (attribute, remedy) => warn(this, attribute, this[attribute], remedy),
    );
    const named = linesById(asText(this.lines), (id) => {
      // It may be a line of another country.
      if (worldPack()) warn(this, 'lines', id, 'no line has this id.');
      else this.#country.load(id, 'lines');
    });
    return own.length || named.length ? [...own, ...(named.length ? named : ofCountry)] : ofCountry;
  }

  readonly #onOpen = (): void => {
    this.#opened = true;
    this.requestUpdate();
  };

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) this.#onOpen();
  };

  /** What was opened is closed when the page is left: it may come back with Back, before other eyes. */
  readonly #forget = (): void => {
    this.#opened = false;
    this.renderRoot.querySelectorAll('details').forEach((details) => (details.open = false));
    this.requestUpdate();
  };

  readonly #onContact = (line: string, channel: Channel): void => {
    this.dispatchEvent(new ContactEvent(line, channel));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-hotline-banner': CsecHotlineBanner;
  }
  interface HTMLElementEventMap {
    'csec-contact': ContactEvent;
  }
}

define('csec-hotline-banner', CsecHotlineBanner);
