// Whatever color a brand has: what is text can be read, and what is a control can be seen.
import { expect, fixture, html } from '@open-wc/testing';
import '../src/index.js';
import { openAll, shown } from './support/roles.js';

type Rgba = readonly [number, number, number, number];

/** The same numbers in every run, so that a failure can be looked at again (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seeded(20261122);
const accents = Array.from({ length: 200 }, () => `#${Math.floor(random() * 2 ** 24).toString(16).padStart(6, '0')}`);
accents.push('#ffffff', '#000000', '#ffff00', '#0000ff', '#00ff00', '#ff0000', '#777777');

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Rgba>();

/** A color as the screen shows it, whatever color space it was written in. */
function onScreen(color: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 0] = known.get(color) ?? (() => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  })();
  known.set(color, [red, green, blue, alpha]);
  return [red, green, blue, alpha];
}

const luminance = (color: string): number => {
  const [red, green, blue] = onScreen(color).slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is behind an element: the nearest background that can be seen. */
function behind(element: Element | null): string {
  if (!element) throw new Error('Nothing is behind it.');
  const { backgroundColor } = getComputedStyle(element);
  return onScreen(backgroundColor)[3] === 255 ? backgroundColor : behind(element.parentElement);
}

interface Thing {
  readonly what: string;
  readonly least: number;
  colors(): readonly [string, string];
}

const text = (element: Element, what: string): Thing => ({ what: `text of ${what}`, least: 4.5, colors: () => [getComputedStyle(element).color, behind(element)] });
const border = (element: Element, what: string): Thing => ({
  what: `border of ${what}`,
  least: 3,
  colors: () => [getComputedStyle(element).borderTopColor, behind(element.parentElement)],
});

/** Everything in a widget that has text of its own or a border that shows where to press, once for each pair of colors. */
function thingsIn(widget: HTMLElement): Thing[] {
  const named = (element: Element): string => `${widget.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`;
  // What is no control for a person, such as the trap for programs, is inert.
  const things = shown(widget, '.base, .base *').filter((element) => !element.closest('[inert]')).flatMap((element) => [
    ...([...element.childNodes].some((node) => node instanceof Text && node.data.trim()) ? [text(element, named(element))] : []),
    ...(element.matches('.action, button, select, input:not([type=checkbox], [type=radio]), textarea') && parseFloat(getComputedStyle(element).borderTopWidth) > 0
      ? [border(element, named(element))]
      : []),
  ]);
  return [...new Map(things.map((thing) => [`${thing.least} ${thing.colors().join(' on ')}`, thing])).values()];
}

/** A page with every widget, with everything open and the errors of a form shown. */
async function openEverything(scheme: 'light' | 'dark'): Promise<{ page: HTMLElement; widgets: HTMLElement[] }> {
  const page = await fixture<HTMLElement>(html`<main>
    <csec-hotline-banner scheme=${scheme} notice="Closed today." exit></csec-hotline-banner>
    <csec-fact scheme=${scheme} name="ncmec-2024-1-in-7"></csec-fact>
    <csec-fact scheme=${scheme} name="ilo-2012-20-9m"></csec-fact>
    <csec-spectrum scheme=${scheme} open="all" download></csec-spectrum>
    <csec-risk-checklist scheme=${scheme}></csec-risk-checklist>
    <csec-quick-exit scheme=${scheme} placement="inline"></csec-quick-exit>
    <csec-course-signup scheme=${scheme} action="/sign-up" consent="I agree."></csec-course-signup>
  </main>`);
  const widgets = [...page.children] as HTMLElement[];
  for (const widget of widgets) await openAll(widget);
  shown(widgets.at(-1)!, 'form button')[0]?.click();
  return { page, widgets };
}

describe('a brand', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can have any of ${accents.length} colors, and all text and controls stay readable in ${scheme}`, async function () {
      this.timeout(60_000);
      const { page, widgets } = await openEverything(scheme);
      const things = widgets.flatMap(thingsIn);
      expect(things.filter(({ least }) => least === 3), 'controls were found').to.have.length.above(3);
      expect(things, 'text was found').to.have.length.above(20);
      const bad = new Map<string, string>();
      for (const accent of accents) {
        page.style.setProperty('--csec-accent', accent);
        for (const { what, least, colors } of things) {
          const [front, back] = colors();
          const is = contrast(front, back);
          if (is < least) bad.set(what, `${what}: ${is.toFixed(2)} with the accent ${accent} (${front} on ${back})`);
        }
      }
      expect([...bad.values()]).to.deep.equal([]);
    });
  }
});

describe('a person whom motion or transparency troubles', () => {
  it('meets neither, whatever the system asks for', async function () {
    this.timeout(30_000);
    const { widgets } = await openEverything('light');
    for (const widget of widgets) {
      for (const element of shown(widget, '.base, .base *')) {
        const { animationName, transitionDuration, backdropFilter, opacity, scrollBehavior } = getComputedStyle(element);
        expect({ animationName, transitionDuration, backdropFilter: backdropFilter ?? 'none', scrollBehavior }, `${widget.localName} ${element.className}`).to.deep.equal({
          animationName: 'none', transitionDuration: '0s', backdropFilter: 'none', scrollBehavior: 'auto',
        });
        // What is laid invisibly over something, to be pressed, is not seen through: it is not seen.
        expect(['0', '1'], `${widget.localName} ${element.className}`).to.include(opacity);
      }
    }
  });
});
