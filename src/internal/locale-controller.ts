import { isServer, type LitElement, type PropertyValues, type ReactiveController } from 'lit';
import { lang as ENGLISH } from '../locales/en.js';
import { warn } from './attributes.js';
import { loadPacks } from './load.js';
import { once } from './once.js';
import { onPack, packs } from './packs.js';
import { RTL } from './rtl.js';
import { VERSION } from './version.js';

/** The exports of a locale file that are in its pack `<lang>.learn.js`; the others are in `<lang>.js`. */
const LEARN = /^(?:spectrum|riskChecklist)$/;

const controllers = new Set<{ update(onlyIfChanged?: boolean): void }>();
let observer: MutationObserver | undefined;

/** The nearest `lang` of an element, across shadow roots; empty when the page does not say. A server knows only the element's own. */
function nearestLang(element: Element): string {
  if (isServer) return element.getAttribute('lang')?.toLowerCase() ?? '';
  const marked = element.closest('[lang]');
  if (marked) return (marked.getAttribute('lang') ?? '').toLowerCase();
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLang(host) : '';
}

/** The language and the script of a tag, likely ones where it does not say: `zhHans` for `zh-CN`, `ptLatn` for `pt`. */
const spoken = once((tag) => {
  try {
    // Some engines do not know that Tagalog and Filipino are one.
    const { language, script } = new Intl.Locale(tag.replace(/^tl\b/i, 'fil')).maximize();
    return `${language}${script}`;
  } catch {
    return '';
  }
});

/** The tag if `Intl` knows its language, else the nearest. */
const known = once((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'fr');

const asked = new Set<string>();

/**
 * Loads the words of a language, where there are any; asks once for each.
 *
 * @param lang - A language in which the page has no words yet.
 * @param names - The exports of a locale file that are needed.
 */
export async function loadWords(lang: string, names: readonly string[]): Promise<void> {
  const halves = new Set(names.map((name) => LEARN.test(name)));
  const wanted = (file: string): boolean => {
    const [, tag, half] = /^lang\/([\w-]+)(\.learn)?\.js$/.exec(file) ?? [];
    return !!tag && spoken(tag) === spoken(lang) && halves.has(!!half);
  };
  const question = `${spoken(lang)} ${[...halves].join()}`;
  if (asked.has(question)) return;
  asked.add(question);
  await loadPacks(wanted);
}

/**
 * Gives a widget the words of the nearest `lang`, and renders it again when that language or its pack changes.
 * Without words in that language it gives English and says so, so that the text can be marked as English.
 */
export class LocaleController<Words extends object> implements ReactiveController {
  /** The words to show. */
  words: Words;
  /** The language of these words. */
  tag = ENGLISH;
  /** The same for `Intl`, or the nearest that it knows: it has no Haitian Creole, and would write English dates into it. */
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
    if (isServer) {
      // There Lit asks no controller before it renders.
      const widget = host as unknown as { willUpdate: (changed: PropertyValues) => void };
      const { willUpdate } = widget;
      widget.willUpdate = (changed) => {
        this.hostUpdate();
        willUpdate.call(host, changed);
      };
    }
  }

  hostConnected(): void {
    controllers.add(this);
    // What a server has rendered is rendered again here, in its place; the style sheets are adopted already.
    const { hasUpdated, renderRoot, renderOptions } = this.#host;
    if (!hasUpdated) {
      // What a reader has opened meanwhile stays open.
      const open = [...renderRoot.querySelectorAll('details')].map((details) => details.open);
      if (open.length) void this.#host.updateComplete.then(() => renderRoot.querySelectorAll('details').forEach((details, index) => (details.open = open[index]!)));
      renderRoot.replaceChildren();
      renderOptions.renderBefore = null;
    }
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

  /** What a snippet keeps free, as `embed-space.ts` writes it, is over once there is more than the fallback. */
  hostUpdated(): void {
    const { renderRoot, style } = this.#host;
    if (style.minHeight.includes('vh') && !renderRoot.querySelector('slot:not([hidden])')) style.minHeight = '';
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
    const key = spoken(wanted);
    const names = Object.keys(this.#english);
    const found = packs().filter(({ version, lang }) => version === VERSION && lang && spoken(lang) === key);
    const words = names.map((name) => [name, found.find((pack) => pack.words?.[name])?.words?.[name]] as const);
    const matches = key === spoken(ENGLISH);
    const complete = !matches && words.every(([, value]) => value);
    if (key && !matches && !complete) {
      loadWords(wanted, names).catch(({ message }: Error) =>
        warn(this.#host, 'lang', wanted, `${message} Load the pack of this language, lang/….js of version ${VERSION}, on the page.`),
      );
    }
    this.words = complete ? (Object.fromEntries(words) as Words) : this.#english;
    this.tag = (complete && found[0]?.lang) || ENGLISH;
    this.lang = known(this.tag);
    const marked = !matches && !complete;
    this.markedLang = marked ? this.tag : undefined;
    this.pageLang = (marked && wanted) || undefined;
    this.#wanted = wanted;
    this.markedDir = RTL.test(this.tag) ? 'rtl' : marked ? 'ltr' : undefined;
  }
}
