/** The snippet that a site pastes. The builder, the README and the tests ask here; no widget does. */
import * as english from '../locales/en.js';
import { asBlocks, asLine, attributesOf, element, Markup, toHtml } from './embed-html.js';
import { fallbacks, type EmbedWords, type WidgetName } from './embed-fallback.js';
import { heights, spaceStyle, type Heights } from './embed-space.js';
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
   * Keeps the space of the widget free until the script is there, by a style in the tag: its heights, or `false` for
   * none. The default are the measured heights where nothing is set that changes them.
   */
  readonly space?: Heights | false;
  /** The words of the fallback: the exports of a locale file. The default is English. */
  readonly words?: EmbedWords;
  /** The language of the page that it goes to; the default is that of the words. */
  readonly pageLang?: string;
  /** The language that the widget should speak; the default is that of the page. */
  readonly lang?: string;
}

/** The files of this version on a public CDN. */
export const CDN = `https://cdn.jsdelivr.net/npm/csec-widgets@${VERSION}/dist/`;

/** The settings that leave the height of a widget as it is, by and large. */
const unchanging = new Set(['country', 'heading-level', 'scheme']);

/** The names of the widgets. */
export const widgetNames = Object.keys(fallbacks) as WidgetName[];

const direction = (lang: string): string => (RTL.test(lang) ? 'rtl' : 'ltr');

/** `lang` and `dir` for a text that stands in a text of another language. */
function marking(lang: string, around: string): Readonly<Record<string, string>> {
  const [own, other] = [lang, around].map((tag) => tag.toLowerCase());
  if (own === other || own!.split('-')[0] === other || other!.split('-')[0] === own) return {};
  return { lang, ...(direction(own!) !== direction(other!) && { dir: direction(own!) }) };
}

/** What keeps the space of a widget free: nothing where a setting, another language or another country has not been measured. */
function spaceOf(widget: WidgetName, { attributes = {}, words = english, space }: EmbedOptions): string | undefined {
  const country = typeof attributes.country === 'string' && attributes.country.toLowerCase();
  const isPlain = words.lang === 'en' && (!country || country === 'us' || country === 'auto') && Object.keys(attributes).every((name) => !attributes[name] || unchanging.has(name));
  const usual: Heights | false = widget === 'quick-exit' ? [0, 0, 0] : isPlain && heights[widget === 'hotline-banner' && country !== 'us' ? 'auto' : widget];
  const kept = space ?? usual;
  return kept ? spaceStyle(widget, kept) : undefined;
}

/**
 * The same without links that start a text message. The editors that keep nothing but text and links make of them a link
 * to a page of the site that is not there: Drupal takes an `sms:` that it does not know away, and leaves the rest.
 */
const withoutTexting = (html: string): string =>
  html.replace(/<a href="sms:[^"]*"( dir="ltr")?>(.*?)<\/a>/g, (_, dir: string | undefined, digits: string) => (dir ? `<span${dir}>${digits}</span>` : digits));

/** The script tag; `async`, because widgets and scripts may come in any order. Rocket Loader leaves it alone. */
export function scriptTag(widget: WidgetName, { base = CDN, integrity = {}, allInOne = false }: EmbedOptions = {}): string {
  const file = allInOne ? 'csec-widgets.js' : `${widget}.js`;
  const src = base.trim().replace(/[^/]$/, '$&/') + file;
  return toHtml(element('script', { src, integrity: integrity[file], crossorigin: 'anonymous', async: true, 'data-cfasync': 'false' }));
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

  const space = spaceOf(widget, options);
  if (tier === 'element') {
    const line = asLine(blocks);
    const style = space && `display:block;${space}`;
    const tag = element(`csec-${widget}`, { ...attributes, ...around, style }, isMarked ? element('span', within, line) : line);
    return toHtml(element('div', {}, tag));
  }
  // A paragraph alone would leave its margins when the quick exit takes its place.
  const body = tier === 'div' && blocks.length === 1 ? blocks[0]!.items : asBlocks(blocks, level);
  if (tier === 'plain') return withoutTexting(toHtml(element('div', marking(words.lang, pageLang), body)));
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value === true ? 'true' : value]);
  const settings = { 'data-csec': widget, ...Object.fromEntries(data), ...around, style: space } as Record<string, string>;
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
  return `${scriptTag(widget, options)}\n${markup}`;
}
