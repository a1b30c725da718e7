import { expect, fixture, html } from '@open-wc/testing';
import '../src/widgets/hotline-banner.js';
import type { CsecHotlineBanner } from '../src/widgets/hotline-banner.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import { shown, textOf } from './support/roles.js';

const heading = (banner: Element): string => textOf(shown(banner, '[role=heading]')[0]);
const box = (banner: Element): Element => shown(banner, 'section')[0] as Element;
const spanish = es.hotlineBanner.heading;

/** The next time the page has had a chance to react to a change of `lang`. */
const settled = async (banner: CsecHotlineBanner): Promise<void> => {
  await new Promise((resolve) => { setTimeout(resolve); });
  await banner.updateComplete;
};

describe('language', () => {
  it('shows English, and says that it is English, until words in the language arrive', async () => {
    const page = await fixture(html`<div lang="es"><csec-hotline-banner></csec-hotline-banner></div>`);
    const banner = page.querySelector('csec-hotline-banner') as CsecHotlineBanner;
    expect(heading(banner)).to.equal('Worried about a child?');
    expect(box(banner).getAttribute('lang')).to.equal('en');
    expect(box(banner).getAttribute('dir')).to.equal('ltr');

    packs().push({ version: 'another', lang: 'es', words: es });
    await banner.updateComplete;
    expect(heading(banner), 'words of another version are left alone').to.equal('Worried about a child?');

    packs().push({ version: VERSION, lang: 'es', words: es });
    await banner.updateComplete;
    expect(heading(banner)).to.equal(spanish);
    expect(box(banner).hasAttribute('lang')).to.equal(false);
  });

  it('follows the nearest lang, with a region, in any case, and across shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="ES-mx"><div lang="en"><section></section></div><section></section></div>`);
    const [inEnglish, inSpanish] = [...page.querySelectorAll('section')].map((section) => {
      const root = section.attachShadow({ mode: 'open' });
      return root.appendChild(document.createElement('csec-hotline-banner'));
    }) as [CsecHotlineBanner, CsecHotlineBanner];
    await Promise.all([inEnglish.updateComplete, inSpanish.updateComplete]);
    expect(heading(inEnglish)).to.equal('Worried about a child?');
    expect(heading(inSpanish)).to.equal(spanish);

    page.lang = 'en';
    await settled(inSpanish);
    expect(heading(inSpanish)).to.equal('Worried about a child?');
  });

  it('follows a page translator that changes the language of the page, and a move to another place', async () => {
    const page = await fixture(html`<div><csec-hotline-banner></csec-hotline-banner><p lang="es"></p></div>`);
    const banner = page.querySelector('csec-hotline-banner') as CsecHotlineBanner;
    page.setAttribute('lang', 'es-US');
    await settled(banner);
    expect(heading(banner)).to.equal(spanish);
    page.setAttribute('lang', 'en-GB');
    await settled(banner);
    expect(heading(banner)).to.equal('Worried about a child?');
    expect(box(banner).hasAttribute('lang'), 'English words in an English page need no mark').to.equal(false);
    page.querySelector('p')?.append(banner);
    await settled(banner);
    expect(heading(banner)).to.equal(spanish);
  });

  it('marks English as English where the page says nothing, or something that is no language', async () => {
    const page = await fixture(html`<div lang=""><csec-hotline-banner></csec-hotline-banner></div>`);
    const banner = page.querySelector('csec-hotline-banner') as CsecHotlineBanner;
    for (const lang of ['', 'x_y', '-', '\u{1F600}', 'toString']) {
      page.setAttribute('lang', lang);
      await settled(banner);
      expect(heading(banner), lang).to.equal('Worried about a child?');
      expect(box(banner).getAttribute('lang'), lang).to.equal('en');
    }
  });

  it('keeps the names of lines in English inside Spanish', async () => {
    const page = await fixture(html`<div lang="es"><csec-hotline-banner></csec-hotline-banner></div>`);
    const name = shown(page.querySelector('csec-hotline-banner') as Element, 'b')[0];
    expect(textOf(name)).to.equal('National Human Trafficking Hotline');
    expect(name?.lang).to.equal('en');
  });
});
