/** How the sign-up form looks, in each of its states. It holds no state of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CourseSignupWords } from '../locales/en.js';
import { icon } from './icon.js';
import { check, info } from './icons.js';
import { target } from './links.js';
import type { Failure, Field, Outcome } from './submit.js';

type FormWords = CourseSignupWords['form'];

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
export const CHECKED = ['email', 'role', 'format', 'consent'] as const;
export type Checked = (typeof CHECKED)[number];

export interface SignupFormState {
  readonly step: 'ready' | 'invalid' | 'sending' | 'failed' | 'done';
  /** What is wrong with which field. */
  readonly errors: ReadonlyMap<Checked, keyof FormWords['errors']>;
  /** Why the last attempt failed. */
  readonly outcome: Outcome;
}

/**
 * The form, or the thanks in its place. Its ids are `SignupForm`'s way to the controls.
 *
 * @param settings - What the site decided.
 * @param state - How far the person has come.
 * @param words - How it is said.
 * @param onSubmit - Called when the person sends the form.
 * @param onInput - Called with everything that the person writes or chooses.
 */
export function signupFormView(
  { action, names, asksFormat, consent, course, level }: SignupFormSettings,
  { step, errors, outcome }: SignupFormState,
  { form: words, formats }: CourseSignupWords,
  onSubmit: (event: SubmitEvent) => void,
  onInput: (event: Event) => void,
): TemplateResult {
  if (step === 'done') {
    return html`<p class="panel done" part="done" role="status" tabindex="-1">${icon(check)}<b>${words.done}</b></p>`;
  }
  const wrong = (field: Checked): 'true' | 'false' => (errors.has(field) ? 'true' : 'false');
  // The element is always there, so that what comes into it is read out; without blanks it is empty until then.
  const error = (field: Checked): TemplateResult => {
    const kind = errors.get(field);
    return html`<p class="error" id=${`${field}-error`}>${
      kind ? [icon(info), html`<span>${words.errors[kind]}</span>`] : nothing
    }</p>`;
  };
  return html`<form
    class="panel"
    part="form"
    method="post"
    action=${action}
    target=${ifDefined(target())}
    accept-charset="utf-8"
    novalidate
    aria-labelledby="form-heading"
    @submit=${onSubmit}
    @input=${onInput}
    @change=${onInput}
  >
    <div id="form-heading" role="heading" aria-level=${level}>${words.heading}</div>
    <div class="field half">
      <label for="name">${words.name} <small>${words.optional}</small></label>
      <input id="name" name=${names.name} autocomplete="name" maxlength="200" dir="auto" part="field" />
    </div>
    <div class="field half">
      <label for="email">${words.email}</label>
      <input
        id="email"
        name=${names.email}
        type="email"
        autocomplete="email"
        maxlength="254"
        dir="ltr"
        required
        part="field"
        aria-invalid=${wrong('email')}
        aria-describedby="email-error"
      />
      ${error('email')}
    </div>
    <div class="field half">
      <label for="role">${words.role}</label>
      <select
        id="role"
        name=${names.role}
        autocomplete="off"
        required
        part="field"
        aria-invalid=${wrong('role')}
        aria-describedby="role-error"
      >
        <option value="">${words.choose}</option>
        ${Object.entries(words.roles).map(([role, label]) => html`<option value=${role}>${label}</option>`)}
      </select>
      ${error('role')}
    </div>
    ${asksFormat
      ? // No fieldset: WebKit leaves its legend as wide as it was in a wider place.
        html`<div class="field half">
          <div
            class="field"
            role="radiogroup"
            aria-required="true"
            aria-invalid=${wrong('format')}
            aria-labelledby="format"
            aria-describedby="format-error"
          >
            <span id="format">${words.format}</span>
            ${(['online', 'in-person'] as const).map(
              (format) => html`<label class="choice"
                ><input type="radio" id=${format} name=${names.format} value=${format} autocomplete="off" required /><span
                  >${formats[format]}</span
                ></label
              >`,
            )}
          </div>
          ${error('format')}
        </div>`
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
              aria-invalid=${wrong('consent')}
              aria-describedby="consent-error"
            /><span>${consent}</span></label
          >
          ${error('consent')}
        </div>`
      : nothing}
    <div class="trap" .inert=${true} aria-hidden="true">
      <label for="trap">${words.trap}</label>
      <input id="trap" name=${ifDefined(names.trap || undefined)} autocomplete="off" tabindex="-1" />
    </div>
    <input type="hidden" name=${names.course} value=${course} />
    <input id="key" type="hidden" name=${names.key} />
    <div>
      <div class="state" role="status" part="status">${stateView(step, outcome, words)}</div>
      <button class="action primary" type="submit" part="send" aria-disabled=${step === 'sending' ? 'true' : 'false'}>
        ${step === 'failed' ? words.retry : words.send}
      </button>
    </div>
    <p class="meta">${words.goesTo(html`<bdi dir="ltr" translate="no">${new URL(action).host}</bdi>`)}</p>
  </form>`;
}

/** What becomes of sending. */
function stateView(step: SignupFormState['step'], { failure, status }: Outcome, words: FormWords): unknown {
  if (step === 'ready') return nothing;
  if (step === 'sending') return words.sending;
  return html`<p class="error">
    ${icon(info)}
    <span
      >${step === 'invalid'
        ? words.invalid
        : html`<b>${words.unconfirmed(status)}</b> ${words.failures[failure as Failure]} ${words.kept}`}</span
    >
  </p>`;
}
