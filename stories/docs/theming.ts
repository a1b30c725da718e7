/** The part of the page "Theming" that is live: the tokens on all widgets, and every token and part to try and to copy. */
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { createElement, type ReactElement } from 'react';
import { widgets } from '../../.storybook/manifest.js';
import './docs.css';

const FONTS = { inherit: 'That of the page', 'Georgia, serif': 'Georgia', 'system-ui, sans-serif': 'That of the system' };
const DEFAULTS = { accent: '#0d5c70', font: 'inherit', radius: '14' };

/** A description of the manifest, in which code stands between backticks. */
const withCode = (text = ''): unknown[] => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

class DocsTheming extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: { state: true },
    dark: { state: true },
    shown: { state: true },
    outlined: { state: true },
    copied: { state: true },
  };

  declare theme: typeof DEFAULTS;
  declare dark: boolean;
  /** The widget to look at. */
  declare shown: string;
  /** The part that is outlined. */
  declare outlined: string;
  declare copied: string;

  constructor() {
    super();
    this.theme = DEFAULTS;
    this.dark = false;
    this.shown = 'csec-hotline-banner';
    this.outlined = '';
    this.copied = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { accent, font, radius } = this.theme;
    const css = `:root {\n  --csec-accent: ${accent};\n  --csec-font: ${font};\n  --csec-radius: ${radius}px;\n}`;
    const { tagName, cssProperties, cssParts } = widgets.find((each) => each.tagName === this.shown)!;
    return html`<form autocomplete="off" @input=${this.#onInput}>
        <label>Accent <input type="color" name="accent" .value=${accent} /></label>
        <label>Font <select name="font">${Object.entries(FONTS).map(([value, name]) => html`<option value=${value}>${name}</option>`)}</select></label>
        <label>Radius <input type="range" name="radius" min="0" max="32" .value=${radius} /></label>
        <label>Colors <select name="dark"><option value="">Light</option><option value="dark">Dark</option></select></label>
        <label>Widget <select name="shown">${widgets.map(({ tagName }) => html`<option ?selected=${tagName === this.shown}>${tagName}</option>`)}</select></label>
      </form>
      <div class=${`docs-preview ${this.dark ? 'dark' : ''}`} ${ref(this.#style)}>${this.#widget(tagName)}</div>
      <pre class="docs-code sb-unstyled" tabindex="0">${css}</pre>
      ${this.#copy(css, 'Copy this theme')}
      <p role="status">${this.copied}</p>
      <div class="docs-scroll" tabindex="0" role="group" aria-label="Tokens and parts">
        <table>
          <thead><tr><th scope="col">Token or part</th><th scope="col">What it is</th><th scope="col">Try</th></tr></thead>
          <tbody>
            ${cssProperties.map(({ name, default: value, description }) => html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>${withCode(description)} Default: <code>${value}</code></td>
              <td>${this.#copy(`${tagName} {\n  ${name}: ${value};\n}`, 'Copy', name)}</td>
            </tr>`)}
            ${cssParts.map(({ name, description }) => html`<tr>
              <th scope="row"><code>::part(${name})</code></th>
              <td>${withCode(description)}</td>
              <td>
                <button type="button" aria-pressed=${this.outlined === name ? 'true' : 'false'} @click=${() => (this.outlined = this.outlined === name ? '' : name)}>
                  Outline<span hidden> ${name}</span>
                </button>
                ${this.#copy(`${tagName}::part(${name}) {\n  \n}`, 'Copy', name)}
              </td>
            </tr>`)}
          </tbody>
        </table>
      </div>`;
  }

  #widget(tag: string): unknown {
    const name = unsafeStatic(tag);
    return html`${this.outlined ? html`<style>${`${tag}::part(${this.outlined}) { outline: 3px dashed #b0309a; outline-offset: 2px; }`}</style>` : nothing}
    ${staticHtml`<${name} scheme=${this.dark ? 'dark' : 'light'}></${name}>`}`;
  }

  #copy(text: string, label: string, of = ''): TemplateResult {
    return html`<button type="button" aria-label=${of ? `${label} ${of}` : label} @click=${() => this.#onCopy(text)}>${label}</button>`;
  }

  readonly #style = (preview?: Element): void => {
    if (!(preview instanceof HTMLElement)) return;
    const { accent, font, radius } = this.theme;
    // The default accent of the dark scheme is another one, so a default is not set.
    if (accent === DEFAULTS.accent) preview.style.removeProperty('--csec-accent');
    else preview.style.setProperty('--csec-accent', accent);
    preview.style.setProperty('--csec-font', font);
    preview.style.setProperty('--csec-radius', `${radius}px`);
  };

  readonly #onInput = ({ currentTarget }: Event): void => {
    const { dark, shown, ...theme } = Object.fromEntries(new FormData(currentTarget as HTMLFormElement)) as Record<string, string>;
    if (shown !== this.shown) this.outlined = '';
    this.theme = theme as unknown as typeof DEFAULTS;
    this.dark = dark === 'dark';
    this.shown = shown ?? this.shown;
    // The place of the preview is the same, so `ref` is not called again.
    this.#style(this.querySelector('.docs-preview') ?? undefined);
  };

  async #onCopy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'Copied.';
    } catch {
      this.copied = `Your browser did not allow to copy. This is the text: ${text}`;
    }
  }
}

customElements.define('docs-theming', DocsTheming);

/** The element for pages in MDX. */
export const Theming = (): ReactElement => createElement('docs-theming');
