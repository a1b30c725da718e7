// What the banner looks like, as far as numbers can say it: it fits, it can be read and touched, it covers nothing.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CsecHotlineBanner } from '../src/widgets/hotline-banner.js';
import '../src/widgets/hotline-banner.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import { expectAccessible } from './support/axe.js';
import { itWithMedia } from './support/engine.js';
import { link, openAll, shown } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

async function make(attributes: Record<string, string>, { lang = 'en', dir = 'ltr', width = 800 } = {}): Promise<CsecHotlineBanner> {
  const banner = document.createElement('csec-hotline-banner');
  for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<main lang=${lang} dir=${dir}>${banner}</main>`);
  page.style.inlineSize = `${width}px`;
  await banner.updateComplete;
  return banner;
}

const own = { name: 'Harbor House', phone: '(555) 010-0100', purpose: 'Someone to talk to.', chat: 'https://harbor.example/' };
const states: Record<string, Record<string, string>> = {
  default: {},
  'with a notice': { notice: 'Closed today.' },
  'as a bar': { layout: 'bar' },
  'at the bottom': { placement: 'bottom' },
  'with a line of the site': own,
  'in another country': { country: 'KE' },
};

describe('the look of the hotline banner', () => {
  const looks = [
    ...Object.keys(states).map((state) => [state, 'light', 'en'] as const),
    ['default', 'dark', 'en'] as const,
    ['default', 'light', 'es'] as const,
    ['as a bar', 'dark', 'es'] as const,
  ];
  for (const [state, scheme, lang] of looks) {
    it(`is accessible ${state}, ${scheme}, ${lang}, with everything open`, async function () {
      this.timeout(30_000);
      const banner = await make({ ...states[state], scheme }, { lang });
      await openAll(banner);
      await expectAccessible(banner);
    });
  }

  itWithMedia('is accessible in forced colors and on paper', async function () {
    this.timeout(30_000);
    const banner = await make({});
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(banner);
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(shown(banner, 'a').map(({ textContent }) => textContent.trim())).to.include('1-888-373-7888');
    expect(shown(banner, 'summary'), 'a switch is of no use on paper').to.have.length(0);
    await emulateMedia({ media: 'screen' });
  });

  for (const width of [240, 320, 768, 1280]) {
    for (const [lang, dir] of [['en', 'ltr'], ['es', 'ltr'], ['en', 'rtl']] as const) {
      it(`fits into ${width} px in ${lang}, ${dir}, with nothing cut off`, async () => {
        for (const layout of ['card', 'bar']) {
          const banner = await make({ layout, notice: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2) }, { width, lang, dir });
          await openAll(banner);
          const box = shown(banner, 'section')[0] as HTMLElement;
          expect(box.scrollWidth, layout).to.be.at.most(Math.ceil(box.getBoundingClientRect().width));
          const outer = box.getBoundingClientRect();
          for (const anchor of shown(banner, 'a')) {
            const { left, right } = anchor.getBoundingClientRect();
            expect(left >= outer.left && right <= outer.right, anchor.textContent).to.equal(true);
          }
        }
      });
    }
  }

  it('has targets of 44 px for every way to reach a line', async () => {
    const banner = await make({}, { width: 320 });
    for (const target of [...shown(banner, '.action'), ...shown(banner, 'summary'), link(banner, '911')]) {
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(43.9);
    }
  });

  it('grows with the text size of the reader and not shrinks with that of the page', async () => {
    const root = document.documentElement;
    const banner = await make({});
    const size = (): number => parseFloat(getComputedStyle(shown(banner, 'section')[0] as Element).fontSize);
    root.style.fontSize = '62.5%';
    expect(size()).to.equal(16);
    root.style.fontSize = '200%';
    expect(size()).to.equal(32);
    root.style.fontSize = '';
  });

  it('stays readable and visible on a page whose styles would hide it', async () => {
    const banner = await make({});
    banner.parentElement?.setAttribute(
      'style',
      'color:transparent; -webkit-text-fill-color:transparent; text-indent:-9999px; visibility:hidden; pointer-events:none; font-size:0; letter-spacing:2em; white-space:nowrap; text-transform:uppercase; line-height:0; word-spacing:3em; cursor:none; user-select:none; writing-mode:vertical-rl; text-shadow:0 0 9px red',
    );
    banner.setAttribute('style', 'opacity:0; display:inline; filter:blur(9px); visibility:hidden; clip-path:circle(0)');
    const number = link(banner, '1-888-373-7888');
    const style = getComputedStyle(number);
    expect(number.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true);
    expect(style.pointerEvents).to.equal('auto');
    expect(style.fontSize).to.equal('16px');
    expect(style.textIndent).to.equal('0px');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.writingMode).to.equal('horizontal-tb');
    expect(style.getPropertyValue('-webkit-text-fill-color')).to.equal(style.color);
    expect(getComputedStyle(banner).opacity).to.equal('1');
    expect(getComputedStyle(banner).display).to.equal('block');
  });

  it('takes the font of the page and the margin that the page gives it', async () => {
    const banner = await make({});
    banner.setAttribute('style', 'margin: 40px; font-family: monospace');
    expect(getComputedStyle(shown(banner, 'section')[0] as Element).fontFamily).to.equal('monospace');
    expect(getComputedStyle(banner).marginTop).to.equal('40px');
  });

  it('keeps its width where the page would shrink it to its content', async () => {
    for (const style of ['display:flex', 'display:flex;flex-direction:column;min-height:100vh', 'display:inline-block', 'float:left', 'display:grid;justify-items:start']) {
      const banner = await make({});
      banner.parentElement?.setAttribute('style', style);
      expect(banner.getBoundingClientRect().width, style).to.be.at.least(320);
      expect(banner.offsetHeight - shown(banner, 'section')[0]!.offsetHeight, style).to.be.within(-1, 1);
      fixtureCleanup();
    }
  });

  it('does not cover what a keyboard has reached when it sticks to the bottom', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <div style="block-size: 3000px"><button style="position: absolute; inset-block-start: 900px">Reach me</button></div>
      <csec-hotline-banner placement="bottom"></csec-hotline-banner>
    </div>`);
    const banner = page.querySelector('csec-hotline-banner') as CsecHotlineBanner;
    await banner.updateComplete;
    if (getComputedStyle(banner).position !== 'sticky') {
      // A window too low for a banner that sticks: it scrolls with the page, which covers nothing either.
      expect(innerHeight).to.be.below(672);
      return;
    }
    const button = page.querySelector('button') as HTMLElement;
    scrollTo(0, 900 + page.getBoundingClientRect().top + scrollY - innerHeight + 30);
    button.focus({ preventScroll: true });
    expect(button.getBoundingClientRect().bottom).to.be.at.most(banner.getBoundingClientRect().top + 1);
    scrollTo(0, 0);
  });
});
