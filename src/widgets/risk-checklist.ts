/** The checklist: a reflection aid for an adult who thinks about a child, which ends in what to do. */
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Hotline } from '../content/hotlines.js';
import { firstSigns, type Audience, type PartId } from '../content/risk-factors.js';
import { asText, oneOf, reflected, warn } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { partsOf, tickedIn, withTick, type Tick } from '../internal/checklist.js';
import { notesSheet, partView, sourceList, whatToDo, whoToCall, type Ticked } from '../internal/checklist-view.js';
import { linesOf } from '../internal/contact-lines.js';
import { emergencyLine, silently, type Saying } from '../internal/contact-view.js';
import { contactStyles } from '../internal/contact.styles.js';
import { CountryController } from '../internal/country.js';
import { define } from '../internal/define.js';
import { ExitController } from '../internal/exit.js';
import { exitStyles } from '../internal/exit.styles.js';
import { LocaleController } from '../internal/locale-controller.js';
import { copyText, printCopy } from '../internal/notes.js';
import { contact, exit, riskChecklist } from '../locales/en.js';
import { riskChecklistStyles } from './risk-checklist.styles.js';

/** A person opened the next steps. It says nothing else: not what is ticked, nor whether anything is. */
export class NextStepsEvent extends Event {
  constructor() {
    super('csec-next-steps', { bubbles: true, composed: true });
  }
}

/** What the widget last said about what a person asked it to do. */
type Said = 'cleared' | 'copied' | 'notCopied' | undefined;

/**
 * Helps an adult think about a child: signs, circumstances, what protects, and always the same next steps. It is no
 * test: nothing is counted, and what is ticked stays in memory until the page is left.
 *
 * What is inside the element is its fallback: the same as sentences and links. It is shown until the widget is there,
 * and for ever if the widget never comes. Its shortest form:
 * `<p>In danger now? Call <a href="tel:911">911</a>. Worried about a child? You do not need to be sure:
 * <a href="tel:+18883737888">1-888-373-7888</a></p>`
 *
 * @customElement csec-risk-checklist
 * @fires {NextStepsEvent} csec-next-steps - A person opened the next steps.
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart danger - The emergency number.
 * @csspart exit - The link that leaves the page, with `exit`.
 * @csspart principles - The sentences that always go with the statements.
 * @csspart part - A part with its statements.
 * @csspart bar - The row that stays in view.
 * @csspart next - The button that opens the next steps.
 * @csspart clear - The button that clears everything.
 * @csspart steps - The next steps.
 * @csspart way - A link to a line; also `call`, `text`, `whatsapp`, `chat` or `web`.
 * @csspart number - The digits of a number.
 * @csspart notes - The ticked statements, to copy or print.
 * @cssprop [--csec-accent=#0d5c70] - The color of your brand; text on it stays readable whatever it is.
 * @cssprop [--csec-font=inherit] - The font family.
 * @cssprop [--csec-radius=14px] - How round the corners are.
 */
export class CsecRiskChecklist extends LitElement {
  static override styles = [baseStyles, contactStyles, riskChecklistStyles, exitStyles];

  static override properties: PropertyDeclarations = {
    audience: {},
    sections: {},
    country: {},
    exit: { type: Boolean },
    scheme: reflected,
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Whose signs come first: those an `educator`, `health` worker, `youth-worker`, `neighbor` or `caregiver` is best placed to notice; the default is `anyone`. */
  declare audience: Audience | undefined;
  /** The parts to show, in order, separated by spaces: `signs`, `groups`, `circumstances`, `strengths`; the default is all. */
  declare sections: string | undefined;
  /** The country whose lines are shown, as two letters (ISO 3166-1), or `auto` for that of the visitor’s clock, with a choice; the default is `auto`. */
  declare country: string | undefined;
  /** Also offers to leave the page fast, as `<csec-quick-exit>` does; the default is not. */
  declare exit: boolean | undefined;
  /** The colors: `light`, `dark`, or `auto` for what the visitor’s system asks for; the default is `light`. */
  declare scheme: 'light' | 'dark' | 'auto' | undefined;
  /** The heading; the default is “Thinking about a child you know” in the language of the page. */
  declare heading: string | undefined;
  /** The level of the heading in your page, from 1 to 6; the default is 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;

  readonly #locale = new LocaleController(this, { contact, exit, riskChecklist });
  readonly #country = new CountryController(this);
  readonly #exit = new ExitController(this);
  #ticks: ReadonlySet<Tick> = new Set();
  #open = false;
  #said: Said;
  /** The lines of a country in a language: too many to be put together again for every tick. */
  #lines: { key?: string; view?: TemplateResult } = {};

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#onPageShow);
    this.#forget();
  }

  protected override render(): unknown {
    const { words, lang, markedLang, markedDir, pageLang } = this.#locale;
    const ownHeading = asText(this.heading);
    const { heading, privacy, principles, next, clear, cleared } = words.riskChecklist;
    const level = oneOf(this, 'heading-level', this.headingLevel, [2, 1, 3, 4, 5, 6]);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto']);
    const country = this.#country.of(this.country);
    const { emergency, lines } = linesOf(country);
    const saying = { words: words.contact, lang, onContact: silently };
    const key = `${lang} ${country} ${lines.length}`;
    if (this.#lines.key !== key) this.#lines = { key, view: whoToCall(emergency, lines, saying, words.riskChecklist) };
    const audience = oneOf(this, 'audience', this.audience, Object.keys(firstSigns) as [Audience, ...Audience[]]);
    const danger = emergencyLine(emergency, saying);
    const shown = partsOf(asText(this.sections), (name, known) => warn(this, 'sections', name, `use any of: ${known}.`));
    const ticked = shown
      .map((part) => [part, tickedIn(part, this.#ticks, audience)] as const)
      .filter(([, ids]) => ids.length);
    const way = this.exit ? this.#exit.render(words.exit) : nothing;
    const widget = html`<div class="room"><section
      class="base card"
      part="base"
      lang=${ifDefined(markedLang)}
      dir=${ifDefined(markedDir)}
      aria-labelledby="heading"
    >
      ${way} ${danger}
      <div
        id="heading"
        role="heading"
        aria-level=${level}
        part="heading"
        lang=${ifDefined(ownHeading ? pageLang : undefined)}
        dir=${ifDefined(ownHeading ? 'auto' : undefined)}
      >
        ${ownHeading || heading}
      </div>
      <div class="principles" part="principles">${principles.map((sentence) => html`<p>${sentence}</p>`)}</div>
      <p>${privacy}</p>
      <div class="parts">
        ${shown.map((part, index) =>
          partView(part, !index, this.#ticks, audience, this.#onTick, this.#onKeydown, words.riskChecklist),
        )}
      </div>
      <div class="bar" part="bar">
        <button class="action primary" type="button" part="next" @click=${this.#onNext}>${next}</button>
        <button class="action" type="button" part="clear" @click=${this.#onClear}>${clear}</button>
        <span class="aside" role="status">${this.#said === 'cleared' ? cleared : nothing}</span>
      </div>
      <div class="steps" part="steps" ?hidden=${!this.#open}>
        <div id="steps" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">${next}</div>
        ${this.#country.chooser(this.country, country, words.contact, lang)} ${danger} ${this.#lines.view} ${whatToDo(words.riskChecklist)}
        ${this.#renderNotes(ticked, emergency, lines[0]!, saying, Math.min(level + 2, 6))}
      </div>
      ${sourceList(words.riskChecklist)}
    </section></div>`;
    return this.#country.orOwn(
      this.country,
      country,
      widget,
      this.exit ? html`<div class="room"><section class="base card" lang=${ifDefined(markedLang)} dir=${ifDefined(markedDir)}>${way}</section></div>` : nothing,
    );
  }

  /** The ticked statements, to take into a conversation. */
  #renderNotes(ticked: Ticked, emergency: Hotline | undefined, line: Hotline, saying: Saying, level: number): TemplateResult {
    const words = this.#locale.words.riskChecklist;
    const { noNotes, copy, print } = words;
    if (!ticked.length) return html`<p class="meta">${noNotes}</p>`;
    return html`<div class="notes" part="notes">
      ${notesSheet(ticked, emergency, line, saying, words, level)}
      <div class="ways">
        <button class="action" type="button" @click=${this.#onCopy}>${copy}</button>
        <button class="action" type="button" @click=${this.#onPrint}>${print}</button>
        <span role="status">${this.#said && this.#said !== 'cleared' ? words[this.#said] : nothing}</span>
      </div>
    </div>`;
  }

  get #sheet(): HTMLElement {
    return this.renderRoot.querySelector('.sheet')!;
  }

  #say(said: Said): void {
    this.#said = said;
    this.requestUpdate();
  }

  /** Back to how the widget came: nothing ticked, nothing opened, nothing on its way to paper. */
  readonly #forget = (): void => {
    this.#ticks = new Set();
    this.#open = false;
    this.#say(undefined);
    // A browser that brings a page back may have ticked boxes by itself, which no event has told.
    this.renderRoot.querySelectorAll('input').forEach((input) => {
      input.checked = false;
    });
    this.renderRoot.querySelector('iframe')?.remove();
    this.renderRoot.querySelectorAll('details').forEach((details) => {
      details.open = details.matches('.part:first-child');
    });
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#forget();
  };

  readonly #onClear = (): void => {
    this.#forget();
    this.#say('cleared');
  };

  readonly #onTick = (part: PartId, tick: Tick, on: boolean): void => {
    this.#ticks = withTick(this.#ticks, part, tick, on);
    this.#say(undefined);
  };

  readonly #onNext = async (): Promise<void> => {
    if (!this.#open) {
      this.#open = true;
      this.requestUpdate();
      await this.updateComplete;
      this.dispatchEvent(new NextStepsEvent());
    }
    const heading = this.renderRoot.querySelector<HTMLElement>('#steps')!;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };

  /** Enter in a form field goes on to what comes next; a checkbox itself answers to the space bar only. */
  readonly #onKeydown = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Enter' && (target as Element).localName === 'input') void this.#onNext();
  };

  readonly #onCopy = async (): Promise<void> => {
    const copied = await copyText(this.#sheet.innerText, this.renderRoot);
    // While the browser asked, the person may have cleared everything.
    if (this.#ticks.size) this.#say(copied ? 'copied' : 'notCopied');
  };

  readonly #onPrint = (): void => {
    printCopy(this.#sheet, this.renderRoot);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-risk-checklist': CsecRiskChecklist;
  }
  interface HTMLElementEventMap {
    'csec-next-steps': NextStepsEvent;
  }
}

define('csec-risk-checklist', CsecRiskChecklist);
