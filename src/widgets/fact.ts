/** The fact: one number or statement, with who says it, since when, and how far it reaches. */
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentFacts, olderFacts, type CurrentFactId, type Fact, type FactId, type OlderFact } from '../content/facts.js';
import { asText, oneOf, reflected, warn } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { define } from '../internal/define.js';
import { factOfTheDay } from '../internal/fact-of-the-day.js';
import { countText, figureText, yearText } from '../internal/figure-text.js';
import { userRound } from '../internal/icons.js';
import { LocaleController } from '../internal/locale-controller.js';
import { pageLink } from '../internal/page-link.js';
import { fact, type FactText } from '../locales/en.js';
import { factStyles } from './fact.styles.js';

const facts: Readonly<Record<FactId, Fact & Partial<OlderFact>>> = { ...currentFacts, ...olderFacts };

/** Head and shoulders, closed and without the margin of an icon, so that the row begins where the text does. */
const person = html`<svg class="icon" viewBox="3 2 18 20"><path d=${`${userRound}z`} /></svg>`;

/** One day for as long as the page is open. */
const today = Math.floor(Date.now() / 86_400_000);

/** What the widgets of this page show, so that two of them do not say the same. */
const shown = new Map<CsecFact, FactId>();

/**
 * Shows one sourced fact: a pictogram where it is a share, a large number or a statement otherwise, always with its
 * publisher, its year and what it does not say. Figures that newer research has replaced are shown only by name, and
 * with what replaced them.
 *
 * What is inside the element is its fallback: the same sentence with its source, as plain text. It is shown until the
 * widget is there, and for ever if the widget never comes.
 *
 * @customElement csec-fact
 * @csspart base - The box around everything.
 * @csspart picture - The row of figures.
 * @csspart number - The number.
 * @cssprop [--csec-accent=#0d5c70] - The color of your brand; the number in it stays readable whatever it is.
 * @cssprop [--csec-font=inherit] - The font family.
 * @cssprop [--csec-radius=14px] - How round the corners are.
 */
export class CsecFact extends LitElement {
  static override styles = [baseStyles, factStyles];

  static override properties: PropertyDeclarations = {
    name: {},
    layout: {},
    noPicture: { type: Boolean, attribute: 'no-picture' },
    scheme: reflected,
  };

  /** The id of the fact to show; the default is another current fact every day, and no two alike on a page. */
  declare name: string | undefined;
  /** A `figure` with its number large, or `inline` as a sentence between paragraphs; the default is `figure`. */
  declare layout: 'figure' | 'inline' | undefined;
  /** Leaves out the row of figures; the number stays. */
  declare noPicture: boolean | undefined;
  /** The colors: `light`, `dark`, or `auto` for what the visitor’s system asks for; the default is `light`. */
  declare scheme: 'light' | 'dark' | 'auto' | undefined;

  readonly #locale = new LocaleController(this, { fact });
  #ofTheDay: CurrentFactId | undefined;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => shown.delete(this) });
  }

  protected override render(): TemplateResult {
    const { markedLang, markedDir } = this.#locale;
    const layout = oneOf(this, 'layout', this.layout, ['figure', 'inline']);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto']);
    const id = this.#pick();
    if (this.isConnected) shown.set(this, id);
    const { figure, status } = facts[id];
    const { sentence, caveat } = this.#text(id, 'number');
    const whole = layout === 'figure' && !this.noPicture && figure && 'share' in figure && figure.share;
    return html`<div class="room"><figure
      class=${`base ${layout} ${status ? 'older' : ''}`}
      part="base"
      lang=${ifDefined(markedLang)}
      dir=${ifDefined(markedDir)}
    >
      <div class="said">
        ${whole
          ? html`<div class="picture" part="picture" aria-hidden="true">${Array.from({ length: whole }, () => person)}</div>`
          : nothing}
        <p class=${`sentence ${figure ? '' : 'statement'}`}>${sentence}</p>
      </div>
      ${status ? this.#renderNotice(id, status) : nothing}
      <figcaption class="meta">
        ${status ? nothing : html`<p>${caveat}</p>`}
        <p>${this.#source(id)}</p>
      </figcaption>
    </figure></div>`;
  }

  /** What is wrong with a figure and what is known instead. No attribute turns it off, and no part gives it away. */
  #renderNotice(id: FactId, status: OlderFact['status']): TemplateResult {
    const { words } = this.#locale;
    const newer = facts[id].replacedBy as CurrentFactId;
    return html`<div class="notice">
      <p><b>${words.fact.status[status]}</b> ${this.#text(id).caveat}</p>
      <p><b>${words.fact.known}</b> ${this.#text(newer).sentence}</p>
      <p class="meta">${this.#source(newer)}</p>
    </div>`;
  }

  /** The words of a fact. Only the number that is shown large is a part, so that a site's style for it stays there. */
  #text(id: FactId, part = ''): FactText {
    const { words, lang } = this.#locale;
    const { figure, more = [] } = facts[id];
    // Isolated: among words of the other direction, “1 in 7” would be set as “in 7 1”.
    const number = figure && html`<b class="number" part=${part}><bdi>${figureText(figure, lang, words.fact)}</bdi></b>`;
    return words.fact.facts[id](number, ...more.map((count) => countText(count, lang)));
  }

  #source(id: FactId): unknown[] {
    const { words, lang } = this.#locale;
    const { noYear, ...say } = words.fact;
    const { publisher, year, dataYear, url, secondHand, status } = facts[id];
    return [
      // Nobody is called the source of a figure that was not read there.
      say[status === 'weak' || !url ? 'attributed' : 'source'](
        html`<span translate="no" lang="en">${publisher}</span>`,
        year ? yearText(year, lang) : noYear,
      ),
      dataYear ? [' ', say.dataYear(yearText(dataYear, lang))] : nothing,
      url ? [' ', say[secondHand && status !== 'weak' ? 'secondHand' : 'page'](pageLink(url))] : nothing,
    ];
  }

  /** The fact to show: the one that is named, or one of the day that the page does not show yet. */
  #pick(): FactId {
    const name = asText(this.name).toLowerCase();
    if (Object.hasOwn(facts, name)) return name as FactId;
    if (name) warn(this, 'name', this.name, `no fact has this name. Use one of: ${Object.keys(facts).join(', ')}.`);
    shown.delete(this);
    return (this.#ofTheDay = factOfTheDay(today, [...shown.values()], this.#ofTheDay));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-fact': CsecFact;
  }
}

define('csec-fact', CsecFact);
