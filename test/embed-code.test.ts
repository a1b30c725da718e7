import { expect } from '@open-wc/testing';
import { usHotlines } from '../src/content/hotlines.js';
import { stages } from '../src/content/spectrum.js';
import { embedCode, embedMarkup, scriptTag, widgetNames, type EmbedOptions, type EmbedWords, type Tier, type WidgetName } from '../src/internal/embed-code.js';
import { VERSION } from '../src/internal/version.js';
import * as english from '../src/locales/en.js';
import * as spanish from '../src/locales/es.js';

const tiers: Tier[] = ['element', 'div', 'plain'];
type Attributes = NonNullable<EmbedOptions['attributes']>;

const hash = `sha384-${'A'.repeat(64)}`;
const files = [...widgetNames.map((name) => `${name}.js`), 'csec-widgets.js'];
const integrity = Object.fromEntries(files.map((file) => [file, hash]));

/** What a reader of the page gets without any script, and before there is one. */
function read(widget: WidgetName, options: EmbedOptions = {}): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = embedCode(widget, options);
  const box = document.createElement('div');
  box.append(template.content);
  box.querySelector('script')?.remove();
  return box;
}
const said = (widget: WidgetName, options?: EmbedOptions): string => read(widget, options).textContent.replace(/\s+/g, ' ').trim();
const links = (widget: WidgetName, attributes: Attributes, tier: Tier = 'plain'): (string | null)[] =>
  [...read(widget, { attributes, tier }).querySelectorAll('a')].map((a) => a.getAttribute('href'));
const banner = (attributes: Attributes, words: EmbedWords = english): string => said('hotline-banner', { attributes, words, tier: 'plain' });

describe('the snippet', () => {
  for (const widget of widgetNames) {
    it(`of ${widget} says in all three forms the same, closes what it opens, and is short`, () => {
      for (const country of ['US', undefined]) {
        const forms = tiers.map((tier) => said(widget, { tier, attributes: { country } }).replace(/(?:\d\.|•) |\s/g, ''));
        expect(new Set(forms).size, forms.join('\n')).to.equal(1);
      }
      for (const tier of tiers) {
        const markup = embedMarkup(widget, { tier });
        const box = document.createElement('div');
        box.innerHTML = markup;
        expect(box.innerHTML.replaceAll('&nbsp;', ' '), 'the browser reads what was written').to.equal(markup.replaceAll('&quot;', '"'));
        expect(embedCode(widget, { tier, integrity, attributes: { country: 'US' } }).length, tier).to.be.below(1500);
      }
    });

    it(`of ${widget} survives an editor that knows no tags of ours: one line, and no paragraph or list in the tag`, () => {
      const element = read(widget).querySelector(`csec-${widget}`)!;
      expect(element.parentElement!.localName).to.equal('div');
      expect(element.querySelector('p, ul, ol, li, h1, h2, h3, div')).to.equal(null);
      for (const tier of tiers) expect(embedMarkup(widget, { tier, attributes: { heading: 'a\n\n b' } })).to.not.match(/\n| {2}/);
    });
  }

  it('pins its version and its bytes, may come in any order, and is left alone by optimizers', () => {
    expect(scriptTag('fact', { integrity })).to.equal(
      `<script src="https://cdn.jsdelivr.net/npm/csec-widgets@${VERSION}/dist/fact.js" integrity="${hash}" crossorigin="anonymous" async data-cfasync="false"></script>`,
    );
    expect(scriptTag('fact', { integrity, allInOne: true, base: '/files' })).to.contain('src="/files/csec-widgets.js"');
    expect(scriptTag('fact', { base: '' })).to.contain('src="fact.js" crossorigin');
    expect(embedCode('fact', { tier: 'plain' })).to.not.contain('script');
  });

  it('keeps the space of the widget free, more on a phone than in a wide column, and never more than a window', () => {
    const box = read('hotline-banner', { space: [innerHeight - 10, innerHeight - 20, innerHeight - 30] });
    document.body.append(box);
    const element = box.querySelector<HTMLElement>('csec-hotline-banner')!;
    expect(parseFloat(getComputedStyle(element).minHeight)).to.be.within(innerHeight - 30, innerHeight - 10);
    element.outerHTML = embedMarkup('hotline-banner', { space: [9999, 9999, 9999] });
    expect(parseFloat(getComputedStyle(box.querySelector('csec-hotline-banner')!).minHeight)).to.equal(innerHeight);
    box.remove();
  });

  it('keeps free only what was measured: nothing where a setting or another language changes the height', () => {
    const keeps = (options: EmbedOptions, widget: WidgetName = 'fact'): boolean => embedMarkup(widget, options).includes('min-height');
    for (const tier of ['element', 'div'] as const) {
      expect(keeps({ tier })).to.equal(true);
      expect(keeps({ tier, attributes: { 'heading-level': '3', scheme: 'auto', layout: undefined } })).to.equal(true);
      expect(keeps({ tier, attributes: { layout: 'inline' } })).to.equal(false);
      expect(keeps({ tier, words: spanish })).to.equal(false);
      expect(keeps({ tier, space: false })).to.equal(false);
      expect(keeps({ tier, words: spanish, attributes: { layout: 'inline' }, space: [300, 200, 100] })).to.equal(true);
    }
    expect(keeps({ tier: 'plain', space: [300, 200, 100] })).to.equal(false);
    expect(embedMarkup('quick-exit', { words: spanish })).to.contain('min-height:1.5em');
  });

  it('carries every setting as an attribute, or as data that the script reads', () => {
    const attributes = { country: 'US', 'heading-level': '3', exit: true, scheme: undefined, 'no-sources': false, notice: 'Say "<hi>" & go' };
    const element = read('hotline-banner', { attributes }).querySelector('csec-hotline-banner')!;
    expect(element.getAttributeNames()).to.deep.equal(['country', 'heading-level', 'exit', 'notice']);
    expect(element.getAttribute('notice')).to.equal('Say "<hi>" & go');
    const place = read('hotline-banner', { attributes, tier: 'div' }).querySelector('div')!;
    expect({ ...place.dataset }).to.deep.equal({ csec: 'hotline-banner', country: 'US', headingLevel: '3', exit: 'true', notice: 'Say "<hi>" & go' });
    expect(read('hotline-banner', { attributes, tier: 'plain' }).querySelector('h3')).to.not.equal(null);
  });

  it('escapes what a site writes, and links to no address that is not safe', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const bad = { heading: evil, notice: evil, name: evil, phone: '1', chat: 'javascript:alert(1)', href: 'javascript:alert(1)', label: evil, course: evil, 'x y': 'z' };
    for (const widget of widgetNames) {
      for (const tier of tiers) {
        const box = read(widget, { tier, attributes: bad, base: evil });
        expect(box.querySelector('img'), `${widget} ${tier}`).to.equal(null);
        expect([...box.querySelectorAll('a')].filter(({ protocol }) => !/^(?:https|tel|sms):$/.test(protocol))).to.deep.equal([]);
      }
    }
  });
});

describe('the fallback', () => {
  it('begins with the emergency number, and says each number as text', () => {
    const ways = ['tel:911', 'tel:+18883737888', 'sms:233733', 'https://humantraffickinghotline.org/chat'];
    for (const tier of ['element', 'div'] as const) expect(links('hotline-banner', { country: 'US' }, tier)).to.deep.equal(ways);
    // Drupal would make of a link to a text message one to a page that is not there.
    expect(links('hotline-banner', { country: 'US' }, 'plain')).to.deep.equal(ways.filter((way) => !way.startsWith('sms:')));
    expect(banner({ country: 'us' })).to.match(/Call 911\..*: 1-888-373-7888 · Text 233733 · Chat online\./);
    expect(banner({ country: 'CN' })).to.contain('Call 110, 119, or 120.');
  });

  it('names no number of the United States as that of another country, or of none', () => {
    expect(banner({ country: 'DE' })).to.contain('Call 112.').and.contain('116 111').and.not.contain('888');
    expect(banner({ country: 'MX' })).to.contain('Call 911.').and.contain('childhelplineinternational.org').and.not.contain('888');
    for (const country of ['auto', undefined, 'nowhere']) {
      expect(banner({ country })).to.match(/the emergency number where you are\. ?United States: National.*childhelplineinternational\.org/);
    }
  });

  it('has the lines that are asked for and the site’s own, in their order', () => {
    const own = { country: 'US', name: 'Our line', phone: '555 0100', text: '12345', keyword: 'HI', purpose: 'For us.' };
    expect(banner({ ...own, lines: 'us-988 us-childhelp' })).to.match(/Our line: 555 0100 · Text HI to 12345\. For us\. ?988 .*Childhelp/);
    for (const line of usHotlines.slice(1)) expect(banner({ country: 'US', lines: line.id })).to.contain(line.name);
  });

  it('offers the way out where the widget would', () => {
    const leave = read('hotline-banner', { attributes: { exit: true } }).querySelector('a')!;
    expect([leave.href, leave.rel]).to.deep.equal(['https://www.weather.gov/', 'noreferrer nofollow']);
    const own = read('quick-exit', { attributes: { href: '/start', label: 'Go' } }).querySelector('a')!;
    expect([own.getAttribute('href'), own.textContent]).to.deep.equal(['/start', 'Go']);
  });

  it('lists the five stages, and the signs that an audience notices first', () => {
    expect(read('spectrum', { tier: 'div' }).querySelectorAll('ol > li')).to.have.length(stages.length);
    expect(said('spectrum')).to.match(/1\. .*2\. .*3\. .*4\. .*5\. /);
    const signs = (attributes: Attributes): (string | null)[] =>
      [...read('risk-checklist', { tier: 'div', attributes }).querySelectorAll('li')].map((sign) => sign.textContent);
    expect(signs({ audience: 'caregiver' })[0]).to.contain('online');
    expect(signs({ sections: 'strengths' })).to.deep.equal([]);
  });

  it('says of every fact who says it and when, and of an older one what is known now', () => {
    for (const name of Object.keys(english.fact.facts)) {
      expect(said('fact', { attributes: { name } }), name).to.match(/(?:Source|Attributed to): .*(?:\d{4}|year not known)\./);
    }
    expect(said('fact', { attributes: { name: 'ilo-2012-20-9m' } })).to.match(/has replaced this one.*What is known now:.*27\.6 million.*2022/);
  });

  it('names the course as a link, and one of the site’s own with what the site says', () => {
    expect(links('course-signup', {})).to.deep.equal(['https://www.d2l.org/education/additional-training/child-exploitation/']);
    const own = { heading: 'Ours', href: 'https://example.org/c', provider: 'Us', duration: '45', certificate: true };
    expect(said('course-signup', { attributes: own })).to.equal('Ours, by Us: About 45 minutes · With a certificate.');
    expect(links('course-signup', { heading: 'Ours', 'form-src': 'https://example.org/f' })).to.deep.equal(['https://example.org/f']);
  });

  it('speaks the language that is asked for, and marks it where the page speaks another', () => {
    expect(banner({ country: 'US' }, spanish)).to.contain('¿Le preocupa');
    const marked = (options: EmbedOptions): (string | null)[] => tiers.map((tier) => read('fact', { ...options, tier }).querySelector('[lang]')?.getAttribute('lang') ?? null);
    expect(marked({ words: spanish })).to.deep.equal([null, null, null]);
    expect(marked({ words: spanish, pageLang: 'es-MX' })).to.deep.equal([null, null, null]);
    expect(marked({ words: spanish, lang: 'es', pageLang: 'en' })).to.deep.equal(['es', 'es', 'es']);
    const arabic = read('fact', { pageLang: 'ar' });
    expect(arabic.querySelector('csec-fact')!.hasAttribute('lang'), 'the widget itself speaks Arabic').to.equal(false);
    expect(arabic.querySelector('csec-fact > [lang=en][dir=ltr]')).to.not.equal(null);
  });
});
