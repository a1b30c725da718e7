/**
 * The scene of the spectrum: the picture, the card and the poster as lists of paths and lines of text, which are then
 * written as SVG or drawn on a canvas. It knows no document. Distances run from the side where reading starts, so that
 * a scene from right to left is the mirror image, with the marks as they are.
 */
import { stages } from '../content/spectrum.js';
import type { SpectrumWords } from '../locales/en.js';
import { DISC, LINE, marks } from './spectrum-picture.js';
import { wrapText } from './wrap-text.js';

export type Format = 'picture' | 'card' | 'poster';
export type Ink = 'ink' | 'soft' | 'accent' | 'tint' | 'paper';

export interface PathItem {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly ink: Ink;
  /** The width of the stroke; a path without one is filled. */
  readonly stroke?: number;
}

export interface TextItem {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first line, and the way to the next. */
  readonly y: number;
  readonly lead: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly items: readonly (PathItem | TextItem)[];
}

/** Who to call, as the poster says it. */
export interface PosterContact {
  readonly danger: string;
  readonly question: string;
  readonly name: string;
  readonly purpose: string;
  readonly number: string;
  readonly ways: string;
}

export interface SceneView {
  readonly words: SpectrumWords;
  readonly heading: string;
  readonly lang: string;
  readonly rtl: boolean;
  readonly contact: PosterContact;
  /** How wide a text is, in letters of size 1. */
  readonly measure: (text: string, bold: boolean) => number;
}

const SIZES = { picture: [1600, 0], card: [1080, 1350], poster: [1000, 1400] } as const;

/** Lays out one format. A format of a fixed height takes the largest letters with which everything fits on it. */
export function scene(format: Format, view: SceneView): Scene {
  const [width, fixed] = SIZES[format];
  const lay = (scale: number, gap: number): Sheet => {
    const sheet = new Sheet(view, width, scale, gap);
    (format === 'picture' ? row : column)(sheet, format === 'poster');
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

const box = (width: number, height: number, r: number): string =>
  `M${r} 0h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

interface TextStyle {
  x: number;
  width: number;
  size: number;
  bold?: boolean;
  ink?: Ink;
  anchor?: TextItem['anchor'];
}

/** A sheet of paper that is filled from the top. */
class Sheet {
  readonly items: (PathItem | TextItem)[] = [];
  readonly margin = 60;
  /** Where the next thing goes, and between how many parts there is room to give. */
  y = this.margin;
  gaps = 0;

  constructor(
    readonly view: SceneView,
    readonly width: number,
    readonly scale: number,
    readonly gap: number,
  ) {}

  /** Room between two parts: some at least, and a share of what is left over. */
  space(least: number, share = 1): void {
    this.y += least * this.scale + this.gap * share;
    this.gaps += share;
  }

  text(words: string, { x, width, size, bold = false, ink = 'ink', anchor = 'start' }: TextStyle): void {
    const { view, scale, items } = this;
    size *= scale;
    const lead = size * (bold ? 1.22 : 1.4);
    const lines = wrapText(words, width, view.lang, (text) => view.measure(text, bold) * size, bold || anchor === 'middle');
    items.push({ lines, x: this.#mirrored(x), y: this.y + lead / 2 + size * 0.35, lead, size, bold, ink, anchor });
    this.y += lines.length * lead;
  }

  path(d: string, ink: Ink, x = 0, y = 0, scale = 1, stroke = 0): void {
    this.items.push({ d, x: this.#mirrored(x), y, scale, ink, ...(stroke && { stroke }) });
  }

  /** A line from one point to another. */
  line(x: number, y: number, u: number, v: number): void {
    const by = (this.view.rtl ? -1 : 1) * (u - x);
    this.path(`M0 0L${by} ${v - y}`, 'accent', x, y, 1, 5 * this.scale);
  }

  /** A filled box behind what `draw` puts into it. */
  panel(ink: Ink, draw: (x: number, width: number) => void): void {
    const { margin, width, items, y: top } = this;
    const pad = 26 * this.scale;
    const at = items.length;
    this.y += pad;
    draw(margin + pad, width - 2 * (margin + pad));
    this.y += pad;
    const wide = width - 2 * margin;
    items.splice(at, 0, { d: box(wide, this.y - top, 14), x: margin, y: top, scale: 1, ink });
  }

  mark(index: number, x: number, y: number, r: number): void {
    const { lines, cores } = marks[index]!;
    const scale = r / DISC;
    this.path(`M-${DISC} 0a${DISC} ${DISC} 0 1 0 ${2 * DISC} 0a${DISC} ${DISC} 0 1 0 ${-2 * DISC} 0`, 'tint', x, y, scale);
    this.path(lines, 'accent', x, y, scale, LINE);
    this.path(cores, 'accent', x, y, scale);
  }

  #mirrored(x: number): number {
    return this.view.rtl ? this.width - x : x;
  }
}

/** The stages side by side on a level axis. */
function row(sheet: Sheet): void {
  const { margin, width, view } = sheet;
  const { words } = view;
  const inner = width - 2 * margin;
  const r = 104;
  sheet.text(view.heading, { x: margin, width: inner, size: 52, bold: true });
  sheet.space(10);
  sheet.text(words.definition, { x: margin, width: inner * 0.86, size: 26, ink: 'soft' });
  sheet.space(44);

  const top = sheet.y;
  sheet.text(words.axis, { x: width / 2, width: inner * 0.5, size: 22, ink: 'soft', anchor: 'middle' });
  const bottom = sheet.y;
  const caption = { size: 24, width: inner * 0.22, bold: true, ink: 'accent' } as const;
  for (const [text, x, anchor] of [[words.start, margin, 'start'], [words.end, width - margin, 'end']] as const) {
    sheet.y = top;
    sheet.text(text, { ...caption, x, anchor });
    const lines = sheet.y - top;
    // Both captions stand on one line with the note between them.
    const item = sheet.items.pop() as TextItem;
    sheet.items.push({ ...item, y: item.y + Math.max(0, bottom - top - lines) });
  }
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
    const from = sheet.y;
    const ends = stages.map(({ id }, i) => {
      sheet.y = from;
      sheet.text(words.stages[id][part], { ...style, x: centers[i]!, width: inner / stages.length - 14, anchor: 'middle' });
      return sheet.y;
    });
    sheet.y = Math.max(...ends) + 6;
  }
  sheet.space(34);
  message(sheet, 27);
  source(sheet, 18);
}

/** The stages one below the other on an upright axis; on a poster with their signs and with whom to call. */
function column(sheet: Sheet, poster: boolean): void {
  const { margin, width, scale, view } = sheet;
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
    const down = Math.max(0, r - high / 2);
    for (let j = at; j < sheet.items.length; j++) {
      const item = sheet.items[j]!;
      sheet.items[j] = { ...item, y: item.y + down };
    }
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
  message(sheet, body * 1.05);
  if (poster) contact(sheet);
  source(sheet, poster ? 13 : 16);
}

function message(sheet: Sheet, size: number): void {
  const { turn, message: text } = sheet.view.words;
  sheet.panel('tint', (x, width) => {
    sheet.text(turn, { x, width, size: size * 1.1, bold: true });
    sheet.text(text, { x, width, size });
  });
}

function contact(sheet: Sheet): void {
  const { view, scale } = sheet;
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
    const size = Math.min(48, (right.width * 0.99) / view.measure(number, true) / scale);
    sheet.text(number, { ...right, size, bold: true });
    sheet.text(ways, { ...right, size: 22, bold: true });
    sheet.y = Math.max(bottom, sheet.y);
  });
}

function source(sheet: Sheet, size: number): void {
  const { margin, width, view } = sheet;
  sheet.space(14);
  sheet.text(view.words.model, { x: margin, width: width - 2 * margin, size, ink: 'soft' });
  sheet.y += margin * 0.75;
}
