/** The snippet that a site pastes. The builder, the README and the tests ask here; no widget does. */
import * as english from '../locales/en.js';
import { asBlocks, asLine, attributesOf, element, Markup, toHtml } from './embed-html.js';
import { fallbacks, type EmbedWords, type WidgetName } from './embed-fallback.js';
import { RTL } from './rtl.js';
import { VERSION } from './version.js';

export type { EmbedWords, WidgetName };

/** `element`: a script and the tag. `div`: a script and a `<div>` that it fills. `plain`: no script at all. */
export type Tier = 'element' | 'div' | 'plain';

export interface EmbedOptions {
  /** The settings: attributes of the widget. */
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  readonly tier?: Tier;
  /** The folder that the files are in: an address or a path of the site. The default is a public CDN. */
  readonly base?: string;
  /** The hash of each file, as `dist/integrity.json` has it. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** One script with every widget, for a site that uses several. */
  readonly allInOne?: boolean;
  /**
   * Nothing moves when the widget comes: the page reads on below it only once the script is there. Where that is slow,
   * what is below comes later. The fallback is seen meanwhile.
   */
  readonly steady?: boolean;
  /** The words of the fallback: the exports of a locale file. The default is English. */
  readonly words?: EmbedWords;
  /** The language of the page that it goes to; the default is that of the words. */
  readonly pageLang?: string;
  /** The language that the widget should speak; the default is that of the page. */
  readonly lang?: string;
}

/** The files of this version on a public CDN. */
export const CDN = `https://cdn.jsdelivr.net/npm/csec-widgets@${VERSION}/dist/`;

/** The names of the widgets. */
export const widgetNames = Object.keys(fallbacks) as WidgetName[];

const direction = (lang: string): string => (RTL.test(lang) ? 'rtl' : 'ltr');

/** `lang` and `dir` for a text that stands in a text of another language. */
function marking(lang: string, around: string): Readonly<Record<string, string>> {
  const [own, other] = [lang, around].map((tag) => tag.toLowerCase());
  if (own === other || own!.split('-')[0] === other || other!.split('-')[0] === own) return {};
  return { lang, ...(direction(own!) !== direction(other!) && { dir: direction(own!) }) };
}

/**
 * The same without links that start a text message. The editors that keep nothing but text and links make of them a link
 * to a page of the site that is not there: Drupal takes an `sms:` that it does not know away, and leaves the rest.
 */
const withoutTexting = (html: string): string =>
  html.replace(/<a href="sms:[^"]*"( dir="ltr")?>(.*?)<\/a>/g, (_, dir: string | undefined, digits: string) => (dir ? `<span${dir}>${digits}</span>` : digits));

/** The script tag; `async`, because widgets and scripts may come in any order. Rocket Loader leaves it alone. */
export function scriptTag(widget: WidgetName, { base = CDN, integrity = {}, allInOne = false, steady = false }: EmbedOptions = {}): string {
  const file = allInOne ? 'csec-widgets.js' : `${widget}.js`;
  const src = base.trim().replace(/[^/]$/, '$&/') + file;
  return toHtml(element('script', { src, integrity: integrity[file], crossorigin: 'anonymous', async: !steady, 'data-cfasync': 'false' }));
}

/** The snippet without its script, for a site that has the script on every page. */
export function embedMarkup(widget: WidgetName, options: EmbedOptions = {}): string {
  const { attributes = {}, tier = 'element', words = english } = options;
  const { pageLang = options.lang ?? words.lang, lang = pageLang } = options;
  const read = (name: string): string => {
    const value = attributes[name];
    return value === true ? 'true' : typeof value === 'string' ? value.trim() : '';
  };
  const blocks = fallbacks[widget](words, read);
  const asked = Number(read('heading-level'));
  const level = [1, 2, 3, 4, 5, 6].includes(asked) ? asked : 2;
  const around = marking(lang, pageLang);
  // Words in another language than the widget should speak are marked themselves, so that the widget still speaks it.
  const within = marking(words.lang, lang);
  const isMarked = Object.keys(within).length > 0;

  if (tier === 'element') {
    const line = asLine(blocks);
    const tag = element(`csec-${widget}`, { ...attributes, ...around }, isMarked ? element('span', within, line) : line);
    return toHtml(element('div', {}, tag));
  }
  const body = asBlocks(blocks, level);
  if (tier === 'plain') return withoutTexting(toHtml(element('div', marking(words.lang, pageLang), body)));
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value === true ? 'true' : value]);
  const settings = { 'data-csec': widget, ...Object.fromEntries(data), ...around } as Record<string, string>;
  return `<div${attributesOf(settings)}>${toHtml(isMarked ? element('div', within, body) : new Markup(toHtml(body)))}</div>`;
}

/**
 * The whole snippet.
 *
 * @param widget - The name of the widget, such as `hotline-banner`.
 * @param options - What it should look like and where it goes.
 */
export function embedCode(widget: WidgetName, options: EmbedOptions = {}): string {
  const markup = embedMarkup(widget, options);
  if (options.tier === 'plain') return markup;
  const script = scriptTag(widget, options);
  return (options.steady ? [markup, script] : [script, markup]).join('\n');
}

/**
 * A line for the style sheet of the site that keeps the space of a widget free until it is there.
 *
 * @param widget - The name of the widget.
 * @param narrow - Its height on a phone, in px.
 * @param wide - Its height in the column of a wide window.
 */
export function spaceRule(widget: WidgetName, narrow: number, wide: number): string {
  const tag = `csec-${widget}`;
  const space = (height: number): string => `:is(${tag}:not(:defined),[data-csec="${widget}"]:not(:has(${tag}))){display:block;min-height:${Math.round(height)}px}`;
  return `${space(narrow)}@media(min-width:40em){${space(wide)}}`;
}
