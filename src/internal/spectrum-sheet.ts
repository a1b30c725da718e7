/** The sheet that a scene of the spectrum is laid out on, from the top: it collects paths and lines of text. */
import { circle, DISC, LINE, marks } from './spectrum-picture.js';
import { wrapText } from './wrap-text.js';

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

/** How the words are written. */
export interface Hand {
  readonly lang: string;
  readonly rtl: boolean;
  /** How wide a text is, in letters of size 1. */
  readonly measure: (text: string, bold: boolean) => number;
}

/** A box with round corners, as path data. */
export const box = (width: number, height: number, r: number): string =>
  `M${r} 0h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

export interface TextStyle {
  x: number;
  width: number;
  size: number;
  bold?: boolean;
  ink?: Ink;
  anchor?: TextItem['anchor'];
}

/** A sheet of paper that is filled from the top. */
export class Sheet {
  readonly items: (PathItem | TextItem)[] = [];
  readonly margin = 60;
  /** Where the next thing goes, and between how many parts there is room to give. */
  y = this.margin;
  gaps = 0;

  constructor(
    readonly hand: Hand,
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
    const { hand, scale, items } = this;
    size *= scale;
    const lead = size * (bold ? 1.22 : 1.4);
    const lines = wrapText(words, width, hand.lang, (text) => hand.measure(text, bold) * size, bold || anchor === 'middle');
    items.push({ lines, x: this.#mirrored(x), y: this.y + lead / 2 + size * 0.35, lead, size, bold, ink, anchor });
    this.y += lines.length * lead;
  }

  /** Texts side by side, which begin or end at one height, and gives the height where the longest ends. */
  abreast(texts: readonly (readonly [words: string, style: TextStyle])[], align: 'start' | 'end' = 'start'): number {
    const top = this.y;
    const at = this.items.length;
    const ends = texts.map(([words, style]) => {
      this.y = top;
      this.text(words, style);
      return this.y;
    });
    this.y = Math.max(...ends);
    if (align === 'end') ends.forEach((end, i) => this.#lower(at + i, this.y - end));
    return this.y;
  }

  /** Moves what was put on the sheet last, from the item at `from` on. */
  lower(from: number, by: number): void {
    for (let i = from; i < this.items.length; i++) this.#lower(i, by);
  }

  #lower(index: number, by: number): void {
    const item = this.items[index]!;
    this.items[index] = { ...item, y: item.y + by };
  }

  path(d: string, ink: Ink, x = 0, y = 0, scale = 1, stroke = 0): void {
    this.items.push({ d, x: this.#mirrored(x), y, scale, ink, ...(stroke && { stroke }) });
  }

  /** A line from one point to another. */
  line(x: number, y: number, u: number, v: number): void {
    const by = (this.hand.rtl ? -1 : 1) * (u - x);
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
    this.path(circle(0, 0, DISC), 'tint', x, y, scale);
    this.path(lines, 'accent', x, y, scale, LINE);
    this.path(cores, 'accent', x, y, scale);
  }

  #mirrored(x: number): number {
    return this.hand.rtl ? this.width - x : x;
  }
}
