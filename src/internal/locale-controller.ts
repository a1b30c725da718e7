import type { LitElement, ReactiveController } from 'lit';
import { lang as ENGLISH } from '../locales/en.js';
import { onPack, packs, type Pack } from './packs.js';
import { VERSION } from './version.js';

/** Languages that are written from right to left. */
const RTL = /^(?:ar|fa|he|ur)\b/;

const controllers = new Set<{ update(onlyIfChanged?: boolean): void }>();
let observer: MutationObserver | undefined;

/** The nearest `lang` of an element, across shadow roots; empty when the page does not say. */
function nearestLang(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return (marked.getAttribute('lang') ?? '').toLowerCase();
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLang(host) : '';
}

/** The language without script and region: `es` for `es-mx`. */
const primary = (lang: string): string => lang.replace(/-.*/, '');

/**
 * Gives a widget the words of the nearest `lang`, and renders it again when that language or its pack changes.
 * Without words in that language it gives English and says so, so that the text can be marked as English.
 */
export class LocaleController<Words extends object> implements ReactiveController {
  /** The words to show. */
  words: Words;
  /** The language of these words, for `Intl`. */
  lang = ENGLISH;
  /** `lang` and `dir` for the element around the words; `undefined` where the page's own are right. */
  markedLang: string | undefined;
  markedDir: 'ltr' | 'rtl' | undefined;
  /** The language of what the site says itself, where the words around it are in another one. */
  pageLang: string | undefined;

  readonly #host: LitElement;
  #wanted: string | undefined;
  readonly #english: Words;

  /**
   * @param host - The widget.
   * @param english - The exports of `en.ts` that it needs, by their names. The widget imports them itself, so that no
   * other widget's words come along.
   */
  constructor(host: LitElement, english: Words) {
    this.#host = host;
    this.#english = english;
    this.words = english;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    // It may have been moved to a place with another language.
    this.#host.requestUpdate();
    if (!observer) {
      observer = new MutationObserver(() => controllers.forEach((controller) => controller.update(true)));
      onPack(() => controllers.forEach((controller) => controller.update()));
    }
    // Page translators change `lang` at run time, and the nearest one may be outside any of the roots around.
    for (let root = this.#host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) observer?.disconnect();
  }

  /**
   * Renders the widget again.
   *
   * @param onlyIfChanged - Not while its language is still the same: pages change the `lang` of other places too.
   */
  update(onlyIfChanged = false): void {
    if (!onlyIfChanged || nearestLang(this.#host) !== this.#wanted) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = nearestLang(this.#host);
    const names = Object.keys(this.#english);
    const find = (lang: string): Pack | undefined =>
      packs().find((pack) => pack.version === VERSION && pack.lang === lang && names.every((name) => name in (pack.words ?? {})));
    const pack = find(wanted) ?? find(primary(wanted));
    this.words = (pack?.words as Words | undefined) ?? this.#english;
    this.lang = pack?.lang ?? ENGLISH;
    const matches = primary(wanted) === primary(this.lang);
    this.markedLang = matches ? undefined : this.lang;
    this.pageLang = matches ? undefined : wanted || undefined;
    this.#wanted = wanted;
    this.markedDir = RTL.test(this.lang) ? 'rtl' : matches ? undefined : 'ltr';
  }
}
