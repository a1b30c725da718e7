/** The form with which a person signs up on the page itself: its state, and what becomes of the entries. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { CourseSignupWords } from '../locales/en.js';
import { CHECKED, signupFormView, type Checked, type SignupFormSettings, type SignupFormState } from './signup-form-view.js';
import { newKey, send, type Outcome } from './submit.js';

type Host = LitElement & {
  /** How many milliseconds to wait for an answer. */
  readonly patience: number;
};

/**
 * A form whose entries stay with the person until they have arrived, and are gone after that, and when the page is left.
 */
export class SignupForm implements ReactiveController {
  readonly #host: Host;
  readonly #onSent: () => void;
  #state: SignupFormState = { step: 'ready', errors: new Map(), outcome: {} };
  #settings!: SignupFormSettings;
  #key = '';
  #content = '';
  /** Counts what was sent or given up, so that an answer that comes too late changes nothing. */
  #attempt = 0;

  /**
   * @param host - The widget.
   * @param onSent - Called when a sign-up has arrived, or leaves with the page.
   */
  constructor(host: Host, onSent: () => void) {
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
  render(settings: SignupFormSettings, words: CourseSignupWords): TemplateResult {
    this.#settings = settings;
    return signupFormView(settings, this.#state, words, (event) => void this.#onSubmit(event), this.#onInput);
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }

  /** The control of a field; the first one where it has several. */
  #control(field: Checked | 'trap' | 'key'): HTMLInputElement | null {
    return this.#find(field === 'format' ? '#online' : `#${field}`);
  }

  #show(state: Partial<SignupFormState>): Promise<boolean> {
    this.#state = { ...this.#state, ...state };
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #fail(outcome: Outcome): void {
    void this.#show({ step: 'failed', outcome });
  }

  /** What is wrong, among the given fields. */
  #wrong(fields: Iterable<Checked>): SignupFormState['errors'] {
    return new Map(
      [...fields].flatMap((field) => {
        const { valid, valueMissing } = this.#control(field)?.validity ?? { valid: true };
        return valid ? [] : [[field, field === 'email' && !valueMissing ? 'emailShape' : field]];
      }),
    );
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    const { action, json, navigates } = this.#settings;
    const form = event.currentTarget as HTMLFormElement;
    const [trap, keyField] = [this.#control('trap'), this.#control('key')] as [HTMLInputElement, HTMLInputElement];
    const isSending = this.#state.step === 'sending';
    const errors = this.#wrong(CHECKED);
    const isTrapped = trap.value !== '';
    const isOffline = navigates && !navigator.onLine;
    if (!navigates || isSending || errors.size || isTrapped || isOffline) event.preventDefault();
    if (isSending) return;

    // What a browser filled in by mistake costs a person one more click, and what fills in every field that click too.
    trap.value = '';
    if (errors.size) {
      await this.#show({ step: 'invalid', errors });
      return this.#control([...errors.keys()][0] as Checked)?.focus();
    }
    if (isTrapped || isOffline) return this.#fail({ failure: isTrapped ? 'trap' : 'offline' });

    keyField.value = '';
    const entries = (): [string, string][] => [...new FormData(form)] as [string, string][];
    // What is sent again has the same key; what was changed since is another sign-up.
    const content = JSON.stringify(entries());
    if (content !== this.#content) this.#key = newKey();
    this.#content = content;
    keyField.value = this.#key;

    const attempt = ++this.#attempt;
    void this.#show({ step: 'sending', errors });
    const { patience } = this.#host;
    if (navigates) {
      this.#onSent();
      // A page that is still here then has not got an answer.
      setTimeout(() => attempt === this.#attempt && this.#fail({ failure: 'timeout' }), patience);
      return;
    }
    const isOwn = new URL(action).origin === location.origin;
    const outcome = await send(action, entries(), json, isOwn ? this.#key : undefined, patience);
    if (attempt !== this.#attempt) return;
    if (outcome.failure) return this.#fail(outcome);
    this.#forget();
    this.#onSent();
    await this.#show({ step: 'done' });
    this.#find('.done')?.focus();
  };

  /** Entries stay inside: `input` would otherwise leave the shadow root, to whatever listens on the page. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    if (this.#state.step !== 'invalid') return;
    const errors = this.#wrong(this.#state.errors.keys());
    void this.#show({ step: errors.size ? 'invalid' : 'ready', errors });
  };

  /** Forgets every entry, and everything that came of it. */
  readonly #forget = (): void => {
    this.#attempt++;
    this.#key = this.#content = '';
    const form = this.#find('form');
    // The service may want a field that is called "reset".
    if (form) HTMLFormElement.prototype.reset.call(form);
    void this.#show({ step: 'ready', errors: new Map() });
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#forget();
  };
}
