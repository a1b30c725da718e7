/** The widgets from a server or a generator of static pages: painted complete with the HTML, before any script. */
import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { emergency } from './content/emergency.js';
import { regions, worldHotlines as lines } from './content/world.js';
import type { CsecAttributes, CsecTag } from './elements.js';
import './index.js';
import { packs } from './internal/packs.js';
import { VERSION } from './internal/version.js';
import { isAuto } from './internal/visitor-country.js';

/** The name of a widget: its tag without `csec-`. */
export type WidgetName = CsecTag extends `csec-${infer Name}` ? Name : never;

/** What may be written on a widget: its own attributes and those of any element. */
export type WidgetAttributes<Name extends WidgetName> = CsecAttributes<HTMLElementTagNameMap[`csec-${Name}`]> &
  Partial<Record<'id' | 'class' | 'lang' | 'dir' | 'slot' | 'style' | `data-${string}`, string>>;

/** Widgets that show other lines in another country. */
const OF_A_COUNTRY = /^(?:hotline-banner|risk-checklist)$/;

/** Where scripts are off for good, no button needs to be there that only a script answers, and no step stays behind one. */
const WITHOUT_SCRIPT =
  '<style>@media (scripting:none){.steps[hidden]{display:block!important}button[type=button],[part=save]{display:none!important}}</style>';

packs().push({ version: VERSION, world: { lines, regions, emergency } });

const asked = new Map<string, Promise<void>>();

/** The words of a language, from the file that is named for it, with its script or region or without. */
async function loadWords(tag: string): Promise<void> {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  for (const name of new Set([tag, `${language}-${script}`, `${language}-${region}`, language])) {
    try {
      const { lang, ...words } = (await import(`./locales/${name.toLowerCase()}.js`)) as { lang: string };
      packs().push({ version: VERSION, lang, words });
      return;
    } catch {
      // There is no such file; without any, the widget speaks English and says so.
    }
  }
}

const attributesOf = (renderer: LitElementRenderer): Promise<string> => collectResult(renderer.renderAttributes());

/**
 * A widget as HTML that is complete without a script, in a declarative shadow root. When the script of the widget comes,
 * it takes over in the same place, and nothing shifts.
 *
 * A server knows neither the page around the widget nor the visitor. Say the language with `lang`, on each widget. Name
 * the `country` of a banner or a checklist: where it is left to the visitor, the fallback is all that is shown until the
 * script comes, or without a fallback the advice to call the emergency number of the place. Write addresses in full; a
 * time of a course is told in UTC until the script tells it in the zone of the visitor. A `<csec-fact>` without a `name`
 * is that of the day on which it was rendered. In other languages than English, load their packs before the widget.
 *
 * What a person has typed, ticked or opened before the script comes is gone with it, which is no longer than it takes to
 * load. Where scripts are off, links, forms and details still work.
 *
 * A policy that refuses inline styles (`style-src`) leaves the widget without its look until the script comes.
 *
 * @param widget - For example `hotline-banner`.
 * @param attributes - The attributes by their names in HTML; `true` writes one without a value, `false` and `undefined` none.
 * @param fallback - HTML for the inside of the tag, which readers see where declarative shadow roots are unknown.
 */
export async function renderToString<Name extends WidgetName>(
  widget: Name,
  attributes: WidgetAttributes<NoInfer<Name>> = {},
  fallback = '',
): Promise<string> {
  const tag = `csec-${widget}`;
  if (!customElements.get(tag)) {
    console.warn(`csec-widgets: there is no widget named "${widget}".`);
    return fallback;
  }
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes as Record<string, unknown>)) {
    if (value !== undefined && value !== null && value !== false) renderer.setAttribute(name, value === true ? '' : `${value as string}`);
  }
  if (fallback && OF_A_COUNTRY.test(widget) && isAuto(renderer.element.getAttribute('country'))) {
    return `<${tag}${await attributesOf(renderer)}>${fallback}</${tag}>`;
  }
  const lang = renderer.element.getAttribute('lang')?.toLowerCase();
  if (lang && !asked.has(lang)) asked.set(lang, loadWords(lang).catch(() => {}));
  await asked.get(lang ?? '');
  renderer.connectedCallback();
  const shadow = await collectResult(
    renderer.renderShadow({
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }) ?? [],
  );
  // The marks are for a script that continues with these nodes. Ours renders once more, which costs fewer bytes. Without
  // it, the browser itself asks for what is missing in a form.
  const plain = WITHOUT_SCRIPT + shadow.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>|(?<=<form[^>]*)\snovalidate\b/g, '');
  return `<${tag}${await attributesOf(renderer)}><template shadowrootmode="open">${plain}</template>${fallback}</${tag}>`;
}
