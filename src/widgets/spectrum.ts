/** The spectrum: an infographic of five forms of child sexual abuse, by how much is traded. */
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { stages, type Stage, type StageId } from '../content/spectrum.js';
import { asText, countryOf, oneOf, reflected, warn } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { define } from '../internal/define.js';
import { icon } from '../internal/icon.js';
import { chevronDown, download, printer } from '../internal/icons.js';
import { target } from '../internal/links.js';
import { loadPacks, loadTool } from '../internal/load.js';
import { LocaleController, loadWords } from '../internal/locale-controller.js';
import { DISC, LINE, marks } from '../internal/spectrum-picture.js';
import type { SpectrumSave, SpectrumView, Way } from '../internal/spectrum-save.js';
import type { Format } from '../internal/spectrum-scene.js';
import { isAuto } from '../internal/visitor-country.js';
import { spectrum } from '../locales/en.js';
import { spectrumStyles } from './spectrum.styles.js';

const ways = ['svg', 'png', 'card', 'print'] as const satisfies readonly Way[];

/** A person opened or closed the details of a stage. */
export class StageEvent extends Event {
  constructor(
    /** The id of the stage. */
    readonly stage: StageId,
    /** Whether its details are open now. */
    readonly open: boolean,
  ) {
    super('csec-stage', { bubbles: true, composed: true });
  }
}

/**
 * Shows the five forms of child sexual abuse by how much is traded, from abuse in which nothing changes hands to
 * trafficking that is organized for profit, each with a sign that an adult may notice and what can interrupt it.
 *
 * What is inside the element is its fallback: the five forms as an ordered list. It is shown until the widget is there,
 * and for ever if the widget never comes.
 *
 * @customElement csec-spectrum
 * @fires {StageEvent} csec-stage - A person opened or closed the details of a stage.
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart stage - A stage.
 * @csspart mark - The mark of a stage.
 * @csspart more - The switch that shows the details of a stage.
 * @csspart message - The message that adults can interrupt the path.
 * @csspart save - The group of buttons that save and print.
 * @cssprop [--csec-accent=#0d5c70] - The color of your brand; text on it stays readable whatever it is.
 * @cssprop [--csec-font=inherit] - The font family.
 * @cssprop [--csec-radius=14px] - How round the corners are.
 */
export class CsecSpectrum extends LitElement {
  static override styles = [baseStyles, spectrumStyles];

  static override properties: PropertyDeclarations = {
    open: {},
    layout: reflected,
    scheme: reflected,
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    noDetails: { type: Boolean, attribute: 'no-details' },
    noSources: { type: Boolean, attribute: 'no-sources' },
    download: { type: Boolean },
    country: {},
  };

  /** The ids of the stages whose details start open, separated by spaces, or `all`; the default is none. */
  declare open: string | undefined;
  /** The stages as a `row`, where there is any room for one, or a `column`; the default is `auto`, by the width of the widget. */
  declare layout: 'auto' | 'row' | 'column' | undefined;
  /** The colors: `light`, `dark`, or `auto` for what the visitor’s system asks for; the default is `light`. */
  declare scheme: 'light' | 'dark' | 'auto' | undefined;
  /** The heading; the default is “The commercial sexual exploitation of children” in the language of the page. */
  declare heading: string | undefined;
  /** The level of the heading in your page, from 1 to 6; the default is 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Leaves out the details of the stages, for a picture only. */
  declare noDetails: boolean | undefined;
  /** Leaves out the links to sources in the details. */
  declare noSources: boolean | undefined;
  /** Lets visitors save the picture as SVG and PNG and print it as a poster; it needs `spectrum-save.js` beside the script. */
  declare download: boolean | undefined;
  /** The country whose first line is on the poster, as two letters (ISO 3166-1); the default is that of the visitor’s clock. */
  declare country: string | undefined;

  readonly #locale = new LocaleController(this, { spectrum });
  /** What is open is known to this page only and forgotten when the person leaves it. */
  #opened = new Set<string>();
  /** What became of the last file that a person asked for. */
  #status = '';

  constructor() {
    super();
    this.addController({
      hostConnected: () => addEventListener('pagehide', this.#forget),
      hostDisconnected: () => removeEventListener('pagehide', this.#forget),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#opened = this.#startOpen();
    // Asked for early, so that it is there when a person presses a button; a failure is told then.
    if (changed.has('download') && this.download) void this.#tool().catch(() => {});
  }

  protected override render(): TemplateResult {
    const { words, markedLang, markedDir } = this.#locale;
    const { definition, axis, start, end, turn, message, model } = words.spectrum;
    const level = oneOf(this, 'heading-level', this.headingLevel, [2, 1, 3, 4, 5, 6]);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto']);
    return html`<div class="room"><section
      class=${`base ${oneOf(this, 'layout', this.layout, ['auto', 'row', 'column'])}`}
      part="base"
      lang=${ifDefined(markedLang)}
      dir=${ifDefined(markedDir)}
      aria-labelledby="heading"
    >
      <div id="heading" role="heading" aria-level=${level} part="heading">${this.#heading()}</div>
      <p class="definition">${definition}</p>
      <div class="figure">
        <p class="note">${axis}</p>
        <p class="start">${start}</p>
        <ol class="stages" role="list">
          ${stages.map((stage, index) => this.#renderStage(stage, index, Math.min(level + 1, 6)))}
        </ol>
        <p class="end">${end}</p>
      </div>
      <p class="turn" part="message"><b>${turn}</b> <span>${message}</span></p>
      <p class="meta">${model}</p>
      ${this.download ? this.#renderSave() : nothing}
      <span class="swatch" hidden></span>
    </section></div>`;
  }

  #renderStage(stage: Stage & { id: StageId }, index: number, level: number): TemplateResult {
    const { axis, name, summary } = this.#locale.words.spectrum.stages[stage.id];
    const { lines, cores } = marks[index]!;
    // The first stage and the last end the axis with a tick.
    const end = index ? '100%' : '0';
    return html`<li part="stage">
      <svg class="axis" aria-hidden="true">
        <line class="flat" x2="100%" y1="50%" y2="50%" />
        <line class="upright" x1="50%" x2="50%" y2="100%" />
        <line class="flat tick" x1=${end} x2=${end} y2="50%" />
        <line class="upright tick" x1="10%" x2="90%" y1=${end} y2=${end} />
      </svg>
      <svg class="mark" part="mark" viewBox=${`${-DISC} ${-DISC} ${2 * DISC} ${2 * DISC}`} stroke-width=${LINE} aria-hidden="true">
        <circle class="disc" r=${DISC} />
        <path d=${lines} />
        <path class="core" d=${cores} />
      </svg>
      <p class="place">${axis}</p>
      <div class="name" id=${stage.id} role="heading" aria-level=${level}>${name}</div>
      <p class="summary">${summary}</p>
      ${this.noDetails ? nothing : this.#renderDetails(stage)}
    </li>`;
  }

  #renderDetails({ id, sources }: Stage & { id: StageId }): TemplateResult {
    const words = this.#locale.words.spectrum;
    const { term, more, sign, interrupt } = words.stages[id];
    return html`<details ?open=${this.#opened.has(id)} @toggle=${(event: Event) => this.#onToggle(id, event)}>
      <summary part="more" id=${`${id}-more`} aria-labelledby=${`${id}-more ${id}`}>
        <span>${words.more}</span>${icon(chevronDown)}
      </summary>
      <dl>
        ${term && html`<dt>${words.term}</dt><dd>${term}</dd>`}
        <dt>${words.about}</dt><dd>${more}</dd>
        <dt>${words.sign}</dt><dd>${sign}</dd>
        <dt>${words.interrupt}</dt><dd>${interrupt}</dd>
        ${this.noSources
          ? nothing
          : html`<dt>${words.sources}</dt>
              <dd>
                ${sources.map(
                  ({ name, url }) =>
                    html`<a href=${url} rel="noreferrer" translate="no" target=${ifDefined(target())}>${name}</a> `,
                )}
              </dd>`}
      </dl>
    </details>`;
  }

  #renderSave(): TemplateResult {
    const { save, take } = this.#locale.words.spectrum;
    return html`<div class="save" part="save" role="group" aria-labelledby="save">
      <p id="save"><b>${save}</b></p>
      ${ways.map(
        (way) =>
          html`<button class="action" type="button" @click=${() => this.#onTake(way)}>
            ${icon(way === 'print' ? printer : download)}<span>${take[way]}</span>
          </button>`,
      )}
      <p class="meta" role="status">${this.#status}</p>
    </div>`;
  }

  #heading(): string {
    return asText(this.heading) || this.#locale.words.spectrum.heading;
  }

  /** The ids in `open`, or all of them. */
  #startOpen(): Set<string> {
    const ids = stages.map(({ id }) => id as string);
    const named = asText(this.open).toLowerCase().split(/[\s,]+/).filter(Boolean);
    if (named.includes('all')) return new Set(ids);
    return new Set(
      named.filter((id) => ids.includes(id) || void warn(this, 'open', id, `use all, or some of: ${ids.join(', ')}.`)),
    );
  }

  /** `toggle` comes for what this widget opened itself too: only what differs from its own state did a person. */
  readonly #onToggle = (id: StageId, { target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open === this.#opened.has(id)) return;
    this.#opened[open ? 'add' : 'delete'](id);
    this.requestUpdate();
    this.dispatchEvent(new StageEvent(id, open));
  };

  async #onTake(way: Way): Promise<void> {
    const { saved, failed } = this.#locale.words.spectrum;
    try {
      const tool = await this.#tool();
      const file = await tool.take(way, await this.#view(tool));
      this.#status = file && saved(file);
    } catch (error) {
      this.#status = failed;
      warn(this, 'download', '', (error as Error).message);
    }
    this.requestUpdate();
  }

  readonly #forget = (): void => {
    this.#opened = this.#startOpen();
    this.#status = '';
    this.requestUpdate();
  };

  async #tool(): Promise<SpectrumSave> {
    // The poster says whom to call; without these words it says that in English.
    const { tag: lang } = this.#locale;
    const words = lang === 'en' ? undefined : loadWords(lang, ['contact']).catch(() => {});
    const [tool] = await Promise.all([loadTool<SpectrumSave>('spectrum-save'), words]);
    return tool;
  }

  async #view(tool: SpectrumSave): Promise<SpectrumView> {
    const { words, tag: lang } = this.#locale;
    const country = isAuto(this.country) ? tool.visitorCountry() : countryOf(this, this.country);
    if (country && country !== 'US') await loadPacks((file) => file === 'hotlines.js').catch(() => {});
    return { words: words.spectrum, heading: this.#heading(), lang, country, root: this.renderRoot };
  }

  /**
   * The spectrum as an SVG file.
   *
   * @param format - The wide `picture`, the `card` of 1080 x 1350 or the `poster`.
   */
  async toSVG(format: Format = 'picture'): Promise<string> {
    const tool = await this.#tool();
    await this.updateComplete;
    return tool.toSVG(format, await this.#view(tool));
  }

  /**
   * The spectrum as a PNG file: the card in 1080 x 1350, the others in twice their size.
   *
   * @param format - The wide `picture`, the `card` or the `poster`.
   */
  async toPNG(format: Format = 'picture'): Promise<Blob> {
    const tool = await this.#tool();
    await this.updateComplete;
    return tool.toPNG(format, await this.#view(tool));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-spectrum': CsecSpectrum;
  }
  interface HTMLElementEventMap {
    'csec-stage': StageEvent;
  }
}

define('csec-spectrum', CsecSpectrum);
