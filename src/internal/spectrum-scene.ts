/**
 * The scene of the spectrum: the picture, the card and the poster as lists of paths and lines of text, which are then
 * written as SVG or drawn on a canvas. It knows no document. Distances run from the side where reading starts, so that
 * a scene from right to left is the mirror image, with the marks as they are.
 */
import { stages } from '../content/spectrum.js';
import type { SpectrumWords } from '../locales/en.js';
import type { PosterContact } from './poster-contact.js';
import { box, Sheet, type Hand, type PathItem, type TextItem } from './spectrum-sheet.js';

export type { Ink, PathItem, TextItem } from './spectrum-sheet.js';

export type Format = 'picture' | 'card' | 'poster';
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly items: readonly (PathItem | TextItem)[];
}

export interface SceneView extends Hand {
  readonly words: SpectrumWords;
  readonly heading: string;
  readonly contact: PosterContact;
}

const SIZES = { picture: [1600, 0], card: [1080, 1350], poster: [1000, 1400] } as const;

/** Lays out one format. A format of a fixed height takes the largest letters with which everything fits on it. */
export function scene(format: Format, view: SceneView): Scene {
  const [width, fixed] = SIZES[format] ?? SIZES.picture;
  const lay = (scale: number, gap: number): Sheet => {
    const sheet = new Sheet(view, width, scale, gap);
    (format === 'picture' ? row : column)(sheet, view, format === 'poster');
    return sheet;
  };
  let scale = fixed ? 1.2 : 1;
  let sheet = lay(scale, 0);
  while (fixed && sheet.y > fixed && scale > 0.3) sheet = lay((scale -= 0.02), 0);
  // What is left over goes between the parts.
  if (fixed) sheet = lay(scale, Math.max(0, fixed - sheet.y) / sheet.gaps);
  const height = fixed || Math.ceil(sheet.y);
  sheet.items.unshift({ d: box(width, height, 0), x: 0, y: 0, scale: 1, ink: 'paper' });
  return { width, height, items: sheet.items };
}

/** The stages side by side on a level axis. */
function row(sheet: Sheet, view: SceneView): void {
  const { margin, width } = sheet;
  const { words } = view;
  const inner = width - 2 * margin;
  const r = 104;
  sheet.text(view.heading, { x: margin, width: inner, size: 52, bold: true });
  sheet.space(10);
  sheet.text(words.definition, { x: margin, width: inner * 0.86, size: 26, ink: 'soft' });
  sheet.space(44);

  // Both captions stand on one line with the last line of the note between them.
  const caption = { size: 24, width: inner * 0.22, bold: true, ink: 'accent' } as const;
  const bottom = sheet.abreast([
    [words.axis, { x: width / 2, width: inner * 0.5, size: 22, ink: 'soft', anchor: 'middle' }],
    [words.start, { ...caption, x: margin }],
    [words.end, { ...caption, x: width - margin, anchor: 'end' }],
  ], 'end');
  const level = bottom + 26 + r;
  sheet.line(margin, level, width - margin, level);
  for (const x of [margin, width - margin]) sheet.line(x, bottom + 12, x, level);

  const centers = stages.map((_, i) => margin + (inner / stages.length) * (i + 0.5));
  centers.forEach((x, i) => sheet.mark(i, x, level, r));
  sheet.y = level + r + 24;
  const parts = [
    ['axis', { size: 21, bold: true, ink: 'accent' }],
    ['name', { size: 27, bold: true }],
    ['summary', { size: 23, ink: 'soft' }],
  ] as const;
  for (const [part, style] of parts) {
    const width = inner / stages.length - 14;
    sheet.abreast(stages.map(({ id }, i) => [words.stages[id][part], { ...style, x: centers[i]!, width, anchor: 'middle' }]));
    sheet.y += 6;
  }
  sheet.space(34);
  message(sheet, view, 27);
  source(sheet, view, 18);
}

/** The stages one below the other on an upright axis; on a poster with their signs and with whom to call. */
function column(sheet: Sheet, view: SceneView, poster: boolean): void {
  const { margin, width, scale } = sheet;
  const { words } = view;
  const inner = width - 2 * margin;
  const r = (poster ? 52 : 62) * scale;
  const middle = margin + r;
  const x = margin + 2 * r + 28 * scale;
  const beside = { x, width: width - margin - x };
  const body = poster ? 19 : 25;
  sheet.text(view.heading, { x: margin, width: inner, size: poster ? 40 : 48, bold: true });
  sheet.space(8, 0.5);
  sheet.text(words.definition, { x: margin, width: inner, size: body, ink: 'soft' });
  sheet.space(8, 0.5);
  sheet.text(words.axis, { x: margin, width: inner, size: body, ink: 'soft' });
  sheet.space(20);

  const axisItem = sheet.items.length;
  const caption = { ...beside, size: body, bold: true, ink: 'accent' } as const;
  const end = (text: string): number => {
    const from = sheet.y;
    sheet.text(text, caption);
    return (from + sheet.y) / 2;
  };
  const first = end(words.start);
  sheet.space(10);
  stages.forEach(({ id }, i) => {
    const { axis, name, summary, sign } = words.stages[id];
    const top = sheet.y;
    const at = sheet.items.length;
    sheet.text(axis, { ...beside, size: body * 0.88, bold: true, ink: 'accent' });
    sheet.text(name, { ...beside, size: body * 1.3, bold: true });
    sheet.text(summary, { ...beside, size: body, ink: 'soft' });
    if (poster) sheet.text(`${words.sign}: ${sign}`, { ...beside, size: body * 0.88, ink: 'soft' });
    const high = sheet.y - top;
    // The shorter of mark and text stands in the middle of the other.
    sheet.lower(at, Math.max(0, r - high / 2));
    sheet.y = top + Math.max(high, 2 * r);
    sheet.mark(i, middle, (top + sheet.y) / 2, r);
    sheet.space(12);
  });
  const last = end(words.end);
  const drawn = sheet.items.length;
  sheet.line(middle, first, middle, last);
  for (const y of [first, last]) sheet.line(middle - 0.4 * r, y, middle + 0.4 * r, y);
  // The axis runs behind the marks.
  sheet.items.splice(axisItem, 0, ...sheet.items.splice(drawn));

  sheet.space(20);
  message(sheet, view, body * 1.05);
  if (poster) contact(sheet, view);
  source(sheet, view, poster ? 13 : 16);
}

function message(sheet: Sheet, view: SceneView, size: number): void {
  const { turn, message: text } = view.words;
  sheet.panel('tint', (x, width) => {
    sheet.text(turn, { x, width, size: size * 1.1, bold: true });
    sheet.text(text, { x, width, size });
  });
}

function contact(sheet: Sheet, view: SceneView): void {
  const { danger, question, name, purpose, number, ways } = view.contact;
  sheet.space(14);
  sheet.panel('accent', (x, width) => {
    const top = sheet.y;
    const ink = 'paper';
    const left = { x, width: width * 0.54, ink } as const;
    sheet.text(danger, { ...left, size: 22, bold: true });
    sheet.space(6, 0);
    sheet.text(question, { ...left, size: 22, bold: true });
    sheet.text(`${name}. ${purpose}`, { ...left, size: 17 });
    const bottom = sheet.y;
    sheet.y = top;
    const right = { x: x + width, width: width * 0.44, ink, anchor: 'end' } as const;
    // On one line, so that it can be dialed or typed as it stands; an address is longer than a number.
    const size = Math.min(48, (right.width * 0.99) / view.measure(number, true) / sheet.scale);
    sheet.text(number, { ...right, size, bold: true });
    sheet.text(ways, { ...right, size: 22, bold: true });
    sheet.y = Math.max(bottom, sheet.y);
  });
}

function source(sheet: Sheet, view: SceneView, size: number): void {
  const { margin, width } = sheet;
  sheet.space(14);
  sheet.text(view.words.model, { x: margin, width: width - 2 * margin, size, ink: 'soft' });
  sheet.y += margin * 0.75;
}
