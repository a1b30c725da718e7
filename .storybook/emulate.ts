/**
 * Paper and forced colors on the screen. A page cannot ask its browser for either, but it can turn the media queries of
 * the widgets, which all share a few style sheets. What the browser does by itself is only imitated: page breaks and
 * saved ink not at all, the colors of Windows by a rule. The tests of the stories use the real thing.
 */
import { baseStyles } from '../src/internal/base.styles.js';

export type Media = 'screen' | 'paper' | 'forced';

interface WithStyles extends CustomElementConstructor {
  readonly elementStyles: readonly { readonly styleSheet?: CSSStyleSheet }[];
}

/** Near to what browsers do: everything in the colors of the system, shadows gone. */
const FORCED = `@media screen { :host { color-scheme: dark !important; } * {
  color: CanvasText !important; background-color: Canvas !important; border-color: currentColor !important;
  box-shadow: none !important; text-shadow: none !important; } }`;
const FORCED_LINKS = '@media screen { a, a * { color: LinkText !important; } }';

const original = new WeakMap<CSSMediaRule, string>();

/** How a media query answers in each case; only those that the widgets ask are here. */
const turned: Record<Media, Record<string, string>> = {
  screen: {},
  paper: { print: 'all', 'not print': 'not all' },
  forced: { '(forced-colors: active)': 'all' },
};

function turn(rules: CSSRuleList, media: Media): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const first = original.get(rule) ?? rule.media.mediaText;
      original.set(rule, first);
      const wanted = turned[media][first] ?? (media === 'paper' && first.startsWith('screen') ? 'not all' : first);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList, media);
  }
}

let now: Media = 'screen';

/**
 * Shows all widgets of the document as on paper or in forced colors.
 *
 * @param media - Which; where the browser itself shows forced colors there is nothing to imitate.
 * @param tags - The names of the widgets.
 */
export function emulate(media: Media, tags: readonly string[]): void {
  if (media === now) return;
  const sheet = baseStyles.styleSheet;
  if (now === 'forced') [0, 1].forEach(() => sheet?.deleteRule(sheet.cssRules.length - 1));
  now = media === 'forced' && matchMedia('(forced-colors: active)').matches ? 'screen' : media;
  const widgets = tags.map((tag) => customElements.get(tag) as WithStyles | undefined);
  const sheets = new Set(widgets.flatMap((each) => each?.elementStyles.map(({ styleSheet }) => styleSheet) ?? []));
  for (const each of sheets) if (each) turn(each.cssRules, now);
  if (now === 'forced') for (const rule of [FORCED, FORCED_LINKS]) sheet?.insertRule(rule, sheet.cssRules.length);
}
