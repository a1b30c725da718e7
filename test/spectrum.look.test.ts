// What the spectrum looks like, as far as numbers can say it: it fits, it can be read and touched, its stages are equal.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import type { CsecSpectrum } from '../src/widgets/spectrum.js';
import '../src/widgets/spectrum.js';
import '../src/internal/spectrum-save.js';
import { expectAccessible } from './support/axe.js';
import { itWithMedia } from './support/engine.js';
import { shown } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

async function make(attributes: Record<string, string>, { lang = 'en', dir = 'ltr', width = 1240 } = {}): Promise<CsecSpectrum> {
  const spectrum = document.createElement('csec-spectrum');
  for (const [name, value] of Object.entries(attributes)) spectrum.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<main lang=${lang} dir=${dir}>${spectrum}</main>`);
  page.style.inlineSize = `${width}px`;
  await spectrum.updateComplete;
  // WebKit answers `checkVisibility` from the layout before, and what is shown depends on the width.
  spectrum.getBoundingClientRect();
  return spectrum;
}
const marks = (spectrum: Element): DOMRect[] => shown(spectrum, '.mark').map((mark) => mark.getBoundingClientRect());
const isRow = (spectrum: Element): boolean => new Set(marks(spectrum).map(({ top }) => Math.round(top))).size === 1;

describe('the look of the spectrum', () => {
  for (const [scheme, lang, width] of [['light', 'en', 1240], ['dark', 'en', 320], ['light', 'es', 320], ['dark', 'es', 1240]] as const) {
    for (const open of ['', 'all']) {
      it(`is accessible ${open ? 'with all open' : 'closed'}, ${scheme}, ${lang}, ${width} px`, async function () {
        this.timeout(30_000);
        await expectAccessible(await make({ scheme, open, download: '' }, { lang, width }));
      });
    }
  }

  itWithMedia('is accessible in forced colors, and prints what is open without its switches', async function () {
    this.timeout(30_000);
    const spectrum = await make({ open: 'local-trafficking', download: '' });
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(spectrum);
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(shown(spectrum, 'summary, button')).to.have.length(0);
    expect(shown(spectrum, 'dl')).to.have.length(1);
    await emulateMedia({ media: 'screen' });
  });

  it('is a row in a wide container and a column in a narrow one, whatever the window is', async () => {
    expect(isRow(await make({}, { width: 1240 }))).to.equal(true);
    expect(isRow(await make({}, { width: 700 }))).to.equal(false);
    expect(isRow(await make({ layout: 'row' }, { width: 700 }))).to.equal(true);
    expect(isRow(await make({ layout: 'row' }, { width: 320 })), 'no room for five').to.equal(false);
    expect(isRow(await make({ layout: 'column' }, { width: 1240 }))).to.equal(false);
  });

  it('gives all five stages the same size and the same room', async () => {
    for (const width of [1600, 1240, 768, 300]) {
      const spectrum = await make({}, { width });
      const sizes = marks(spectrum).map((mark) => `${mark.width.toFixed(1)} x ${mark.height.toFixed(1)}`);
      expect(new Set(sizes).size, `${width}`).to.equal(1);
      const colors = shown(spectrum, '.mark').map((mark) => getComputedStyle(mark).stroke);
      expect(new Set(colors).size).to.equal(1);
      const widths = shown(spectrum, '.stages > li').map((item) => Math.round(item.getBoundingClientRect().width));
      expect(Math.max(...widths) - Math.min(...widths)).to.be.at.most(1);
    }
  });

  it('draws one unbroken axis through all marks, with a tick at its start and its end only', async () => {
    for (const [width, kind] of [[1240, 'flat'], [320, 'upright']] as const) {
      for (const dir of ['ltr', 'rtl']) {
        const spectrum = await make({}, { width, dir });
        const lines = shown(spectrum, `.axis line.${kind}:not(.tick)`).map((line) => line.getBoundingClientRect());
        const spans = lines
          .map(({ left, right, top, bottom }) => (kind === 'flat' ? { from: left, to: right } : { from: top, to: bottom }))
          .sort((a, b) => a.from - b.from);
        expect(spans).to.have.length(5);
        spans.reduce((before, span) => {
          expect(span.from - before.to, kind).to.be.at.most(1);
          return span;
        });
        const ticks = shown(spectrum, `.axis line.${kind}.tick`).filter((tick) => getComputedStyle(tick).display !== 'none');
        expect(ticks).to.have.length(2);
        const box = ticks[0]!.getBoundingClientRect();
        if (kind === 'flat') expect(box.left).to.be.closeTo(dir === 'rtl' ? spans[4]!.to : spans[0]!.from, 4);
      }
    }
  });

  it('is mirrored from right to left', async () => {
    const [first, , , , last] = marks(await make({}, { dir: 'rtl' }));
    expect(first!.left).to.be.greaterThan(last!.left);
  });

  for (const width of [240, 300, 320, 768, 1240]) {
    for (const [lang, dir] of [['en', 'ltr'], ['es', 'ltr'], ['en', 'rtl']] as const) {
      it(`fits into ${width} px in ${lang}, ${dir}, with nothing cut off`, async () => {
        const heading = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2);
        const spectrum = await make({ open: 'all', download: '', heading }, { width, lang, dir });
        const box = shown(spectrum, 'section')[0]!;
        const outer = box.getBoundingClientRect();
        expect(box.scrollWidth).to.be.at.most(Math.ceil(outer.width));
        for (const part of shown(spectrum, 'a, p, dd, button, summary, [role="heading"]')) {
          const { left, right } = part.getBoundingClientRect();
          expect(left >= outer.left - 1 && right <= outer.right + 1, part.textContent).to.equal(true);
        }
      });
    }
  }

  it('has targets of 44 px for switches and buttons, and of 24 px for sources', async () => {
    const spectrum = await make({ open: 'all', download: '' }, { width: 320 });
    for (const target of shown(spectrum, 'summary, button')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    for (const target of shown(spectrum, 'a')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
  });
});
