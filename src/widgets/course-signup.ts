/** The course card: one training for adults, what is known about it, and the way in. */
import { LitElement, html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { asText, oneOf, reflected, warn } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { courseById, courseDetails, type CourseDetails } from '../internal/course-details.js';
import { courseFacts } from '../internal/course-facts.js';
import { define } from '../internal/define.js';
import { EmbeddedForm } from '../internal/embedded-form.js';
import { secureHref, target } from '../internal/links.js';
import { LocaleController } from '../internal/locale-controller.js';
import { nextDate } from '../internal/next-date.js';
import { SignupForm } from '../internal/signup-form.js';
import { fieldNames } from '../internal/submit.js';
import { courseSignup } from '../locales/en.js';
import { courseSignupStyles } from './course-signup.styles.js';

/** A person went for a course: which course and how, and nothing about the person. */
export class SignupEvent extends Event {
  constructor(
    /** The id of the course, or `own` for one of the site's own. */
    readonly course: string,
    /** `link`: followed a link. `embed`: loaded the form of another service. `form`: sent the form, and it arrived. */
    readonly mode: 'link' | 'embed' | 'form',
  ) {
    super('csec-signup', { bubbles: true, composed: true });
  }
}

/**
 * Shows one training for adults and the way in: a link, the form of another service, or a short form of its own.
 *
 * What is inside the element is its fallback: the course as a link, with its provider. It is shown until the widget is
 * there, and for ever if the widget never comes.
 *
 * A sign-up that is sent again, after a cut connection for example, carries the same `key`: a service that knows a key
 * already takes it once. The key is a field of the form, and within the site's own origin the header `Idempotency-Key`
 * as well; other origins get no header, because most form services refuse requests that have one.
 *
 * @customElement csec-course-signup
 * @fires {SignupEvent} csec-signup - A person followed a link to the course, loaded the form of another service, or
 * signed up with the form; where `submit` is `navigate`, when the form is sent.
 * @csspart base - The box around everything.
 * @csspart heading - The name of the course.
 * @csspart facts - The list of what is known about the course.
 * @csspart link - The link to the course.
 * @csspart embed - The box around the form of another service.
 * @csspart load - The button that loads that form.
 * @csspart frame - The frame with that form; its height is yours to set.
 * @csspart form - The form of the widget itself.
 * @csspart field - A field of that form.
 * @csspart send - The button that sends that form.
 * @csspart status - What became of sending it.
 * @csspart done - The thanks.
 * @cssprop [--csec-accent=#0d5c70] - The color of your brand; text on it stays readable whatever it is.
 * @cssprop [--csec-font=inherit] - The font family.
 * @cssprop [--csec-radius=14px] - How round the corners are.
 */
export class CsecCourseSignup extends LitElement {
  static override styles = [baseStyles, courseSignupStyles];

  static override properties: PropertyDeclarations = {
    course: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    provider: {},
    href: {},
    duration: {},
    formats: {},
    cost: {},
    languages: {},
    certificate: {},
    nextDate: { attribute: 'next-date' },
    audience: {},
    formSrc: { attribute: 'form-src' },
    action: {},
    submit: {},
    encoding: {},
    fields: {},
    consent: {},
    scheme: reflected,
  };

  /** The id of the course; the default is Darkness to Light’s training on the exploitation of children. */
  declare course: string | undefined;
  /** The heading; together with `href`, `form-src` or `action` and without `course` it makes a course of your own, of which only what you write is shown. */
  declare heading: string | undefined;
  /** The level of the heading in your page, from 1 to 6; the default is 2. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Who offers the course. */
  declare provider: string | undefined;
  /** The https address of the page about the course. */
  declare href: string | undefined;
  /** How long it takes: a number of minutes, or your own words. */
  declare duration: string | undefined;
  /** How people take part: `online`, `in-person` or both, separated by a space, or your own words. */
  declare formats: string | undefined;
  /** What it costs: `free`, or your own words. */
  declare cost: string | undefined;
  /** The languages it is given in, as tags separated by spaces, such as `en es`, or your own words. */
  declare languages: string | undefined;
  /** That it ends with a certificate: without a value, or which one in your own words. */
  declare certificate: string | boolean | undefined;
  /** The next date: a day such as `2027-01-14`, or a moment with its time zone such as `2027-01-14T18:00-05:00`, which is shown in the visitor’s zone. */
  declare nextDate: string | undefined;
  /** Whom it is for, in one sentence. */
  declare audience: string | undefined;
  /** The https address of a form of another service, which is loaded when the visitor asks for it. */
  declare formSrc: string | undefined;
  /** The https address that takes sign-ups from a form of the widget’s own; it comes before `form-src`. */
  declare action: string | undefined;
  /** How that form is sent: `fetch` stays on the page, `navigate` is for services that take a plain form only; the default is `fetch`. */
  declare submit: 'fetch' | 'navigate' | undefined;
  /** What `fetch` sends: `form`, as a form would, or `json`; the default is `form`. */
  declare encoding: 'form' | 'json' | undefined;
  /** The names that the service expects for `name`, `email`, `role`, `format`, `consent`, `course`, `key` and `trap`, such as `email:EMAIL name:FNAME`. */
  declare fields: string | undefined;
  /** The sentence that people agree to when they sign up with the form; the default is none. */
  declare consent: string | undefined;
  /** The colors: `light`, `dark`, or `auto` for what the visitor’s system asks for; the default is `light`. */
  declare scheme: 'light' | 'dark' | 'auto' | undefined;

  /** How many milliseconds the form waits for an answer. @internal */
  patience = 15_000;

  readonly #locale = new LocaleController(this, { courseSignup });
  readonly #signup = (mode: SignupEvent['mode']): void => {
    this.dispatchEvent(new SignupEvent(this.#id, mode));
  };
  readonly #form = new SignupForm(this, () => this.#signup('form'));
  readonly #embedded = new EmbeddedForm(this, this.#signup);
  #id = '';

  protected override render(): TemplateResult {
    const { words: all, lang, markedLang, markedDir } = this.#locale;
    const words = all.courseSignup;
    const level = oneOf(this, 'heading-level', this.headingLevel, [2, 1, 3, 4, 5, 6]);
    oneOf(this, 'scheme', this.scheme, ['light', 'dark', 'auto']);
    const action = this.#address('action');
    const formSrc = action ? '' : this.#address('formSrc', 'form-src');
    const course = this.#course(Boolean(action || formSrc));
    const href = course.address && secureHref(course.address, this.baseURI);
    if (asText(this.href) && !href) warn(this, 'href', this.href, 'write an https address.');
    this.#id = course.id;
    // The names in the content are the providers' own, and English so far.
    const nameLang = course.course && lang !== 'en' ? 'en' : undefined;
    const named = (text: string): TemplateResult => html`<span translate="no" lang=${ifDefined(nameLang)}>${text}</span>`;
    return html`<div class="room"><section
      class=${`base ${action ? 'has-form' : formSrc ? (this.#embedded.isLoaded(formSrc) ? 'has-frame' : 'has-form') : ''}`}
      part="base"
      lang=${ifDefined(markedLang)}
      dir=${ifDefined(markedDir)}
      aria-labelledby="heading"
    >
      <div class="about">
        <p class="kind">${words.kind}</p>
        <div id="heading" role="heading" aria-level=${level} part="heading">
          ${course.isNamed ? named(course.heading) : course.heading}
        </div>
        ${course.provider
          ? html`<p>
              ${course.name ? words.nameBy(named(course.name), named(course.provider)) : words.by(named(course.provider))}
            </p>`
          : nothing}
        ${courseFacts(course, this.#renderDate(href || formSrc))}
        ${course.audience ? html`<p>${course.audience}</p>` : nothing}
        ${(action || formSrc) && href ? this.#renderLink(href, words.more, 'url more') : nothing}
        ${this.#renderRecorded(course)}
      </div>
      ${action
        ? this.#form.render(
            {
              action,
              names: fieldNames(asText(this.fields), (pair) => warn(this, 'fields', pair, 'write pairs such as email:EMAIL.')),
              navigates: oneOf(this, 'submit', this.submit, ['fetch', 'navigate']) === 'navigate',
              json: oneOf(this, 'encoding', this.encoding, ['form', 'json']) === 'json',
              asksFormat: course.formats.length > 1,
              consent: asText(this.consent),
              course: course.course ? course.id : course.heading,
              level: Math.min(level + 1, 6),
            },
            words,
          )
        : formSrc
          ? this.#embedded.render(formSrc, words)
          : href
            ? html`<p class="way">${this.#renderLink(href, words.signUp, 'url action primary')}</p>`
            : html`<p class="way">
                ${words.find(html`<bdi dir="ltr" translate="no">${course.address.replace(/^\w+:\/\/(?:www\.)?/, '')}</bdi>`)}
              </p>`}
    </section></div>`;
  }

  #renderLink(href: string, label: string, look = ''): TemplateResult {
    return html`<a
      class=${look}
      part="link"
      href=${href}
      rel="noreferrer"
      target=${ifDefined(target())}
      @click=${() => this.#signup('link')}
      ><span>${label}</span></a
    >`;
  }

  /** The next date, or the way to the dates after it. */
  #renderDate(page: string | undefined): unknown {
    const value = asText(this.nextDate);
    if (!value) return '';
    const { words, lang } = this.#locale;
    const date = nextDate(value, new Date(), lang, isServer ? 'UTC' : undefined);
    if (!date || date.unplaced) {
      warn(this, 'next-date', value, 'write a day such as 2027-01-14, or a time with its zone such as 2027-01-14T18:00-05:00.');
    }
    if (!date) return '';
    const { nextDate: next, nextDates } = words.courseSignup;
    if (!date.passed) return next(html`<time datetime=${value}>${date.text}</time>`);
    return page ? this.#renderLink(page, nextDates) : '';
  }

  #renderRecorded({ course }: CourseDetails): unknown {
    if (!course) return nothing;
    const { words, lang } = this.#locale;
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(course.recorded));
    return html`<p class="meta">${words.courseSignup.recorded(date)}</p>`;
  }

  /** The course to show: the one that is asked for, the site's own, or the default. */
  #course(hasForm: boolean): CourseDetails {
    const { words, lang } = this.#locale;
    const id = asText(this.course);
    const isOwn = !id && asText(this.heading) && (hasForm || asText(this.href));
    const listed = courseById(id, () => warn(this, 'course', id, 'no course has this id.'));
    const certificate = this.certificate === '' || this.certificate === true ? words.courseSignup.certificate : '';
    return courseDetails(
      isOwn ? undefined : listed,
      (attribute) => asText(this[attribute]) || (attribute === 'certificate' ? certificate : ''),
      words.courseSignup,
      lang,
    );
  }

  /** An address that may be contacted; empty when there is none. */
  #address(property: 'action' | 'formSrc', attribute: string = property): string {
    const value = asText(this[property]);
    const href = value && secureHref(value, this.baseURI);
    if (value && !href) warn(this, attribute, value, 'write an https address.');
    return href || '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-course-signup': CsecCourseSignup;
  }
  interface HTMLElementEventMap {
    'csec-signup': SignupEvent;
  }
}

define('csec-course-signup', CsecCourseSignup);
