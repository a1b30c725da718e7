/** The space that a snippet keeps free until the script is there, so that the page does not move under a finger. */
import type { WidgetName } from './embed-fallback.js';

/** The height of a widget, in px, in a window of 390, of 672 and of 960 px, with margins of 16 px. */
export type Heights = readonly [number, number, number];

export const WINDOWS = [390, 672, 960] as const;

/**
 * What the widgets measure in English, with the lines of the United States and without settings;
 * `test/hosts/layout-shift.test.mjs` measures them again. Of the facts, one a day, it is the
 * highest. The quick exit hangs above the page: a line is all that it takes.
 */
export const heights: Readonly<Record<Exclude<WidgetName, 'quick-exit'>, Heights>> = {
  'hotline-banner': [539, 376, 376],
  spectrum: [1632, 1328, 803],
  fact: [429, 349, 349],
  'risk-checklist': [1644, 1318, 1130],
  'course-signup': [401, 303, 239],
};

/** Up to this width of a window a phone is held upright. */
const PHONE = 430;

/**
 * Gives the value of `min-height`. Phones get the first height, wide columns the last, and what is between them a line
 * from the first to the second. It follows the nearest container, as the widget does, or else the window. More than a
 * window is never kept free: what is below is not seen anyway, and without a script the gap would be seen.
 */
export function minHeight([phone, middle, wide]: Heights): string {
  if (Math.min(phone, middle, wide) > 1000) return '100vh';
  const slope = Math.max(0, phone - middle) / (WINDOWS[1] - PHONE);
  const most = Math.max(phone, wide);
  const between = `${Math.round(phone + slope * PHONE)}px - ${Math.round(slope * 100)}cqi`;
  return `min(100vh,clamp(${Math.round(Math.min(phone, wide))}px,${between},${Math.round(most)}px))`;
}
