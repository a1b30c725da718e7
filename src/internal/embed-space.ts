/** The space that a snippet keeps free until the script is there, so that the page does not move under a finger. */
import type { WidgetName } from './embed-fallback.js';

/** The height of a widget, in px, in a window of 390, of 672 and of 960 px, with margins of 16 px. */
export type Heights = readonly [number, number, number];

export const WINDOWS = [390, 672, 960] as const;

/**
 * What the widgets measure in English, with the lines of the United States and without settings;
 * `test/hosts/layout-shift.test.mjs` measures them again. `auto` is the banner with the choice of a country. Of the facts,
 * one a day, it is the highest. The quick exit hangs above the page: a line is all that it takes.
 */
export const heights = {
  'hotline-banner': [569, 383, 383],
  auto: [625, 439, 439],
  spectrum: [1658, 1331, 806],
  fact: [440, 356, 356],
  'risk-checklist': [1645, 1319, 1130],
  'course-signup': [405, 306, 242],
} as const satisfies Readonly<Record<string, Heights>>;

/** Up to this width of a window a phone is held upright. */
const PHONE = 430;

/** Phones get the first height, wide columns the last, and what is between them a line from the first to the second. */
function between([phone, middle, wide]: Heights): string {
  const slope = Math.round(Math.max(0, phone - middle) / (WINDOWS[1] - PHONE) * 100);
  const most = Math.round(Math.max(phone, wide));
  const start = Math.round(phone + (slope * PHONE) / 100);
  return slope ? `clamp(${Math.round(Math.min(phone, wide))}px,${start}px - ${slope}cqi,${most}px)` : `${most}px`;
}

/**
 * Gives the declaration. It follows the nearest container, as the widget does, or else the window. More than a window is
 * never kept free: what is below is not seen then, and without a script the gap would be seen.
 *
 * The unit `vh` is the mark by which the locale controller knows that the space is over when the widget is there. It is
 * not over for the fact, which fills it, because there is another one every day, and for the quick exit, which is elsewhere.
 */
export function spaceStyle(widget: WidgetName, measured: Heights): string {
  if (widget === 'quick-exit' && !measured[0]) return 'min-height:1.5em';
  if (widget === 'fact') return `min-height:${between(measured)}`;
  return `min-height:${Math.min(...measured) > 1000 ? '100vh' : `min(100vh,${between(measured)})`}`;
}
