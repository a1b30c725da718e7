/** The form with which a person signs up on the page itself: its state, its fields and what becomes of them. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CourseSignupWords } from '../locales/en.js';
import { icon } from './icon.js';
import { check, info } from './icons.js';
import { target } from './links.js';
import { newKey, send, type Failure, type Field, type Outcome } from './submit.js';

type Words = CourseSignupWords['form'];
type State = 'ready' | 'invalid' | 'sending' | 'failed' | 'done';

/** What the site decided about the form. */
export interface SignupFormSettings {
  readonly action: string;
  /** The names under which the service expects the fields. */
  readonly names: Readonly<Record<Field, string>>;
  /** The browser goes to the answer, as with any form of a page. */
  readonly navigates: boolean;
  readonly json: boolean;
  /** The course has more than one format to choose from. */
  readonly asksFormat: boolean;
  /** The sentence to agree to; empty for none. */
  readonly consent: string;
  /** What the service is told about which course it is. */
  readonly course: string;
  /** The level of the heading. */
  readonly level: number;
}

/** The fields that can be wrong, in their order. */
const CHECKED = ['email', 'role', 'format', 'consent'] as const;
type Checked = (typeof CHECKED)[number];

/**
 * A form whose entries stay with the person until they have arrived, and are gone after that, and when the page is left.
 */
export class SignupForm implements ReactiveController {
  readonly #host: LitElement & { readonly patience: number };
  readonly #onSent: () => void;
  #state: State = 'ready';
  #errors: readonly Checked[] = [];
  #outcome: Outcome = {};
  #key = '';
  #content = '';
  /** Counts what was sent or given up, so that an answer that comes too late changes nothing. */
  #attempt = 0;
  #settings!: SignupFormSettings;

  /**
   * @param host - The widget; `patience` is how many milliseconds it waits for an answer.
   * @param onSent - Called when a sign-up has arrived, or leaves with the page.
   */
  constructor(host: LitElement & { readonly patience: number }, onSent: () => void) {
    this.#host = host;
    this.#onSent = onSent;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#onPageShow);
  }

  /** The form, or the thanks in its place. */
  render(settings: SignupFormSettings, { form: words, formats }: CourseSignupWords): TemplateResult {
    this.#settings = settings;
    const { action, names, asksFormat, consent, course, level } = settings;
    const state = this.#state;
    if (state === 'done') {
      return html`<p class="panel done" part="done" role="status" tabindex="-1">${icon(check)}<b>${words.done}</b></p>`;
    }
    const host = html`<bdi dir="ltr" translate="no">${new URL(action).host}</bdi>`;
    return html`<form
      class="panel"
      part="form"
      method="post"
      action=${action}
      target=${target() ?? nothing}
      accept-charset="utf-8"
      novalidate
      aria-labelledby="form-heading"
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @change=${this.#onInput}
    >
      <div id="form-heading" role="heading" aria-level=${level}>${words.heading}</div>
      <div class="field half">
        <label for="name">${words.name} <small>${words.optional}</small></label>
        <input id="name" name=${names.name} autocomplete="name" maxlength="200" part="field" />
      </div>
      <div class="field half">
        <label for="email">${words.email}</label>
        <input
          id="email"
          name=${names.email}
          type="email"
          autocomplete="email"
          maxlength="254"
          required
          part="field"
          aria-invalid=${this.#isWrong('email')}
          aria-describedby="email-error"
        />
        ${this.#renderError('email', words)}
      </div>
      <div class="field half">
        <label for="role">${words.role}</label>
        <select
          id="role"
          name=${names.role}
          autocomplete="off"
          required
          part="field"
          aria-invalid=${this.#isWrong('role')}
          aria-describedby="role-error"
        >
          <option value="">${words.choose}</option>
          ${Object.entries(words.roles).map(([role, label]) => html`<option value=${role}>${label}</option>`)}
        </select>
        ${this.#renderError('role', words)}
      </div>
      ${asksFormat
        ? html`<fieldset
            class="field half"
            role="radiogroup"
            aria-required="true"
            aria-invalid=${this.#isWrong('format')}
            aria-describedby="format-error"
          >
            <legend>${words.format}</legend>
            ${(['online', 'in-person'] as const).map(
              (format, index) =>
                html`<label class="choice"
                  ><input id=${ifDefined(index ? undefined : 'format')} type="radio" name=${names.format} value=${format} autocomplete="off" required /><span
                    >${formats[format]}</span
                  ></label
                >`,
            )}
            ${this.#renderError('format', words)}
          </fieldset>`
        : nothing}
      ${consent
        ? html`<div class="field">
            <label class="choice"
              ><input
                id="consent"
                type="checkbox"
                name=${names.consent}
                value="yes"
                autocomplete="off"
                required
                aria-invalid=${this.#isWrong('consent')}
                aria-describedby="consent-error"
              /><span>${consent}</span></label
            >
            ${this.#renderError('consent', words)}
          </div>`
        : nothing}
      <div class="trap" inert aria-hidden="true">
        <label for="trap">${words.trap}</label>
        <input id="trap" name=${ifDefined(names.trap || undefined)} autocomplete="off" tabindex="-1" />
      </div>
      <input type="hidden" name=${names.course} value=${course} />
      <input id="key" type="hidden" name=${names.key} />
      <div>
        <div class="state" role="status" part="status">${this.#renderState(words)}</div>
        <button class="action primary" part="send" aria-disabled=${state === 'sending'}>
          ${state === 'failed' ? words.retry : words.send}
        </button>
      </div>
      <p class="meta">${words.goesTo(host)}</p>
    </form>`;
  }

  #renderError(field: Checked, words: Words): TemplateResult {
    const { errors } = words;
    const isThere = this.#isWrong(field);
    const isShape = field === 'email' && isThere && !this.#control('email').validity.valueMissing;
    // Without blanks, so that it is empty when there is no error.
    return html`<p class="error" id=${`${field}-error`}>${
      isThere ? [icon(info), html`<span>${isShape ? errors.emailShape : errors[field]}</span>`] : nothing
    }</p>`;
  }

  #renderState(words: Words): unknown {
    const { failure, status } = this.#outcome;
    if (this.#state === 'ready') return nothing;
    if (this.#state === 'sending') return words.sending;
    return html`<p class="error">
      ${icon(info)}
      <span
        >${this.#state === 'invalid'
          ? words.invalid
          : html`<b>${words.unconfirmed(status)}</b> ${words.failures[failure as Failure]} ${words.kept}`}</span
      >
    </p>`;
  }

  #isWrong(field: Checked): boolean {
    return this.#errors.includes(field);
  }

  /** The control of a field; the first one where it has several. */
  #control(id: Field): HTMLInputElement {
    return this.#host.renderRoot.querySelector(`#${id}`) as HTMLInputElement;
  }

  #show(state: State): Promise<boolean> {
    this.#state = state;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #fail(outcome: Outcome): void {
    this.#outcome = outcome;
    void this.#show('failed');
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    const { action, json, navigates } = this.#settings;
    const form = event.currentTarget as HTMLFormElement;
    if (!navigates || this.#state === 'sending') event.preventDefault();
    if (this.#state === 'sending') return;
    this.#errors = CHECKED.filter((field) => this.#control(field)?.validity.valid === false);
    const trap = this.#control('trap');
    if (this.#errors[0] || trap.value) {
      event.preventDefault();
      trap.value = '';
      if (!this.#errors[0]) return this.#fail({ failure: 'trap' });
      await this.#show('invalid');
      return this.#control(this.#errors[0]).focus();
    }
    const key = this.#control('key');
    key.value = '';
    const entries = (): [string, string][] => [...new FormData(form)] as [string, string][];
    // What is sent again has the same key; what was changed since is another sign-up.
    const content = JSON.stringify(entries());
    if (content !== this.#content) this.#key = newKey();
    this.#content = content;
    key.value = this.#key;

    const attempt = ++this.#attempt;
    void this.#show('sending');
    if (navigates) {
      if (!navigator.onLine) {
        event.preventDefault();
        return this.#fail({ failure: 'offline' });
      }
      this.#onSent();
      setTimeout(() => attempt === this.#attempt && this.#fail({ failure: 'timeout' }), this.#host.patience);
      return;
    }
    const isOwn = new URL(action).origin === location.origin;
    const outcome = await send(action, entries(), json, isOwn ? this.#key : undefined, this.#host.patience);
    if (attempt !== this.#attempt) return;
    if (outcome.failure) return this.#fail(outcome);
    this.#forget();
    this.#onSent();
    await this.#show('done');
    (this.#host.renderRoot.querySelector('.done') as HTMLElement).focus();
  };

  /** Entries stay inside: `input` would otherwise leave the shadow root, to whatever listens on the page. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    if (!this.#errors.length) return;
    this.#errors = this.#errors.filter((field) => !this.#control(field).validity.valid);
    void this.#show(this.#errors.length ? 'invalid' : 'ready');
  };

  /** Forgets every entry, and everything that came of it. */
  readonly #forget = (): void => {
    this.#attempt++;
    this.#key = this.#content = '';
    this.#errors = [];
    this.#host.renderRoot.querySelector('form')?.reset();
    void this.#show('ready');
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#forget();
  };
}
