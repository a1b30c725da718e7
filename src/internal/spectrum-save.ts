/**
 * Takes the spectrum away: as SVG, as PNG and as a printed poster, all from one scene. It is a script of its own,
 * `spectrum-save.js`, which the widget loads where a page asks for it.
 *
 * Nothing here needs more than `script-src` of a content security policy: pictures are drawn on a canvas instead of
 * being loaded, and colors and sizes are attributes instead of styles.
 */
import { stages } from '../content/spectrum.js';
import type { SpectrumWords } from '../locales/en.js';
import { packs } from './packs.js';
import { posterContact } from './poster-contact.js';
import { printAlone } from './print-alone.js';
import { scene, type Format, type Ink, type Scene } from './spectrum-scene.js';
import { VERSION } from './version.js';
import { visitorCountry } from './visitor-country.js';

/** What the widget shows, as far as a picture of it needs to know. */
export interface SpectrumView {
  readonly words: SpectrumWords;
  readonly heading: string;
  readonly lang: string;
  /** Two letters, or empty where there is no such country. */
  readonly country: string;
  /** Where the widget is rendered: the direction and the colors come from there, and the printed frame goes there. */
  readonly root: ParentNode & Node;
}

/** The ways to take the spectrum away. */
export type Way = 'svg' | 'png' | 'card' | 'print';

const SVG = 'http://www.w3.org/2000/svg';
/** Fonts that are there, or that something like them is there for. */
const FONT = 'Arial, Helvetica, sans-serif';

function context(canvas = document.createElement('canvas')): CanvasRenderingContext2D | null {
  return canvas.getContext('2d');
}

/** @param room - How much wider than here the letters may be where it is shown. */
function layOut(format: Format, view: SpectrumView, room = 1): Scene {
  const pen = context();
  const measure = (text: string, bold: boolean): number => {
    // Where a canvas is refused, letters are taken to be rather wide.
    if (!pen) return text.length * 0.6;
    pen.font = `${bold ? 700 : 400} 100px ${FONT}`;
    return (pen.measureText(text).width / 100) * room;
  };
  return scene(format, { ...view, rtl: isRtl(view), contact: posterContact(view.country, view.lang), measure });
}

const isRtl = ({ root }: SpectrumView): boolean => getComputedStyle(root.querySelector('.base')!).direction === 'rtl';

/** The colors: always of the light scheme, with the accent of the page, and written so that every program reads them. */
function palette({ root }: SpectrumView): Record<Ink, string> {
  const { color } = getComputedStyle(root.querySelector('.swatch')!);
  // Browsers say `color(srgb 0.05 0.36 0.44)`, or `rgb(13, 92, 112)`.
  const whole = color.startsWith('rgb') ? 1 : 255;
  const accent = (color.match(/-?[\d.]+(e-\d+)?/g) ?? []).slice(0, 3).map((part) => Math.min(255, Math.max(0, Number(part) * whole)));
  const mixed = (share: number): string =>
    `#${accent.map((part) => Math.round(255 - (255 - part) * share).toString(16).padStart(2, '0')).join('')}`;
  return { ink: '#16232e', soft: '#4b5b68', accent: mixed(1), tint: mixed(0.1), paper: '#ffffff' };
}

/** The scene as an SVG element. */
function draw(format: Format, view: SpectrumView, room?: number): SVGSVGElement {
  const { width, height, items } = layOut(format, view, room);
  const { words, heading, lang } = view;
  const inks = palette(view);
  const make = <Name extends keyof SVGElementTagNameMap>(
    name: Name,
    attributes: Record<string, string | number>,
    ...children: (string | Node)[]
  ): SVGElementTagNameMap[Name] => {
    const element = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    element.append(...children);
    return element;
  };
  const described = stages.map(({ id }, i) => `${i + 1}. ${words.stages[id].name}: ${words.stages[id].summary}`);
  return make(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang,
      direction: isRtl(view) ? 'rtl' : 'ltr',
      'font-family': FONT,
    },
    make('title', { id: 'title' }, heading),
    make('desc', { id: 'desc' }, [words.definition, words.axis, ...described, words.message].join(' ')),
    ...items.map((item) => {
      if ('d' in item) {
        const { d, x, y, scale, ink, stroke } = item;
        const look = stroke ? { fill: 'none', stroke: inks[ink], 'stroke-width': stroke, 'stroke-linecap': 'round' } : { fill: inks[ink] };
        return make('path', { d, ...look, transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})` });
      }
      const { lines, x, y, lead, size, bold, ink, anchor } = item;
      const spans = lines.map((line, i) => make('tspan', { x: round(x), y: round(y + i * lead) }, line));
      return make(
        'text',
        { 'font-size': round(size), 'font-weight': bold ? 700 : 400, 'text-anchor': anchor, fill: inks[ink] },
        // A blank between the lines, for who copies or listens.
        ...spans.flatMap((span, i) => (i ? [' ', span] : [span])),
      );
    }),
  );
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function toSVG(format: Format, view: SpectrumView): string {
  // Other machines may have other letters under these names.
  return new XMLSerializer().serializeToString(draw(format, view, 1.1));
}

/** The scene as PNG: the card in its exact size, the others in twice theirs. */
async function toPNG(format: Format, view: SpectrumView): Promise<Blob> {
  const { width, height, items } = layOut(format, view);
  const inks = palette(view);
  const canvas = document.createElement('canvas');
  const times = format === 'card' ? 1 : 2;
  canvas.width = width * times;
  canvas.height = height * times;
  const pen = context(canvas);
  if (!pen) throw new Error('this browser does not draw.');
  pen.direction = isRtl(view) ? 'rtl' : 'ltr';
  pen.lineCap = 'round';
  for (const item of items) {
    pen.setTransform(times, 0, 0, times, item.x * times, item.y * times);
    pen.fillStyle = pen.strokeStyle = inks[item.ink];
    if ('d' in item) {
      pen.scale(item.scale, item.scale);
      pen.lineWidth = item.stroke ?? 0;
      pen[item.stroke ? 'stroke' : 'fill'](new Path2D(item.d));
    } else {
      pen.font = `${item.bold ? 700 : 400} ${item.size}px ${FONT}`;
      pen.textAlign = item.anchor === 'middle' ? 'center' : item.anchor;
      item.lines.forEach((line, i) => pen.fillText(line, 0, i * item.lead));
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser gave no picture.')))),
  );
}

/** Prints the poster on one page. */
function print(view: SpectrumView): Promise<void> {
  return printAlone(view.root, ({ document, CSSStyleSheet }) => {
    const sheet = new CSSStyleSheet();
    // No margins, so that browsers have no room for their own header and footer; the poster brings its own.
    sheet.replaceSync(
      '@page{margin:0}html,body,svg{display:block;margin:0;width:100%;height:100%;overflow:hidden}svg{height:99.5%}',
    );
    document.adoptedStyleSheets = [sheet];
    document.body.append(draw('poster', view));
  });
}

/** Hands a file to the browser, which saves it where the page may do that. Its name tells nothing of the subject. */
function give(name: string, file: Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

/** Does what a button says, and tells the name of the file where there is one. */
async function take(way: Way, view: SpectrumView): Promise<string> {
  if (way === 'svg') return give('spectrum.svg', new Blob([toSVG('picture', view)], { type: 'image/svg+xml' }));
  if (way === 'png') return give('spectrum.png', await toPNG('picture', view));
  if (way === 'card') return give('spectrum-card.png', await toPNG('card', view));
  await print(view);
  return '';
}

export const spectrumSave = { toSVG, toPNG, take, visitorCountry };
export type SpectrumSave = typeof spectrumSave;

packs().push({ version: VERSION, tools: { 'spectrum-save': spectrumSave } });
