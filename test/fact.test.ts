import { expect, fixture, html } from '@open-wc/testing';
import { currentFacts, olderFacts, type Fact, type FactId } from '../src/content/facts.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as en from '../src/locales/en.js';
import * as es from '../src/locales/es.js';
import { CsecFact } from '../src/widgets/fact.js';
import { link, linkNames, shown, textOf, warnings } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

const facts: Readonly<Record<FactId, Fact>> = { ...currentFacts, ...olderFacts };
const ids = Object.keys(facts) as FactId[];
const olderIds = Object.keys(olderFacts) as (keyof typeof olderFacts)[];

async function make(attributes: Record<string, string> = {}, lang = 'en'): Promise<CsecFact> {
  const fact = document.createElement('csec-fact');
  for (const [name, value] of Object.entries(attributes)) fact.setAttribute(name, value);
  await fixture(html`<div lang=${lang}>${fact}</div>`);
  await fact.updateComplete;
  return fact;
}

const text = (fact: Element): string => textOf(shown(fact, 'figure')[0]);
const people = (fact: Element): number => shown(fact, '.picture')[0]?.querySelectorAll('svg').length ?? 0;

describe('the fact', () => {
  it('says a share in one sentence, with how far it reaches, who says it, of which year, and where', async () => {
    const fact = await make({ name: 'ncmec-2024-1-in-7' });
    expect(text(fact)).to.equal(
      'In 2024, 1 in 7 children reported to NCMEC, the US center for missing children, as having run away was likely a victim of child sex trafficking. ' +
        'It counts only children who were reported to NCMEC. “Likely” is NCMEC’s own judgment. Other years gave 1 in 6 or 1 in 7: there is no clear trend. ' +
        'Source: National Center for Missing & Exploited Children (NCMEC), 2025. Data from 2024. See missingkids.org.',
    );
    expect(link(fact, 'missingkids.org').href).to.equal(facts['ncmec-2024-1-in-7'].url);
  });

  it('draws one person of so many, and says nothing twice to those who do not see it', async () => {
    const fact = await make({ name: 'ncmec-2024-1-in-7' });
    expect(people(fact)).to.equal(7);
    expect(shown(fact, '.picture')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(people(await make({ name: 'csa-prevalence-d2l-1-in-10' }))).to.equal(10);
    expect(people(await make({ name: 'ncmec-2020-1-in-6' }))).to.equal(6);
    const [marked, ...others] = shown(fact, '.picture .icon').map((person) => getComputedStyle(person).fill);
    expect(marked).to.not.equal('none');
    expect(new Set(others)).to.deep.equal(new Set(['none']));
  });

  it('leaves the picture out where the site does not want it, and keeps the number', async () => {
    const fact = await make({ name: 'ncmec-2024-1-in-7', 'no-picture': '' });
    expect(people(fact)).to.equal(0);
    expect(text(fact)).to.contain('1 in 7');
    fact.noPicture = false;
    await fact.updateComplete;
    expect(people(fact)).to.equal(7);
  });

  it('shows the number large where it is no share, and in the line of text where it is inline', async () => {
    const size = (fact: Element): number => parseFloat(getComputedStyle(shown(fact, '.number')[0] as Element).fontSize);
    const fact = await make({ name: 'ilo-2021-27-6m' });
    expect(textOf(shown(fact, '.number')[0])).to.equal('27.6 million');
    expect(size(fact)).to.be.greaterThan(30);
    fact.layout = 'inline';
    await fact.updateComplete;
    expect(text(fact)).to.match(/^An estimated 27\.6 million people/);
    expect(size(fact)).to.be.at.most(20);
    expect(people(await make({ name: 'ncmec-2024-1-in-7', layout: 'inline' }))).to.equal(0);
  });

  it('states what is no number as a sentence', async () => {
    const fact = await make({ name: 'nasem-2013-no-reliable-us-number' });
    expect(shown(fact, '.number, .picture')).to.have.length(0);
    expect(text(fact)).to.match(/^No one knows how many children are sexually exploited in the United States/);
  });

  for (const [lang, { fact: words }] of Object.entries({ en, es })) {
    for (const layout of ['figure', 'inline']) {
      it(`shows no fact without its year, its publisher and its caveat, ${layout}, ${lang}`, async () => {
        for (const name of ids) {
          const fact = await make({ name, layout, 'no-picture': '' }, lang);
          const { publisher, year } = facts[name];
          const [caveat] = words.facts[name]('', '…', '…').caveat.replace(/\s+/g, ' ').split('…') as [string];
          expect(text(fact), name).to.contain(`${publisher}, ${year ?? words.noYear}.`).and.contain(caveat);
        }
      });
    }
  }

  it('links to https addresses only, names the others, and tells nobody where a visitor comes from', async () => {
    for (const name of ids) {
      const fact = await make({ name });
      for (const anchor of shown(fact, 'a') as HTMLAnchorElement[]) {
        expect(anchor.protocol, name).to.equal('https:');
        expect(anchor.rel, name).to.equal('noreferrer');
      }
      const { url } = facts[name];
      if (url) expect(text(fact), name).to.contain(new URL(url).hostname.replace('www.', ''));
    }
    expect(linkNames(await make({ name: 'nasem-2013-maltreatment-associated' }))).to.deep.equal([]);
  });

  it('shows a figure that was replaced only with what is known now, from a source of its own', async () => {
    const fact = await make({ name: 'ilo-2012-20-9m' });
    expect(text(fact)).to.contain('an estimated 20.9 million people were in forced labor.');
    expect(text(fact)).to.contain('A newer figure has replaced this one.');
    expect(text(fact)).to.contain('so the two do not show growth.');
    expect(text(fact)).to.contain('What is known now: An estimated 27.6 million people were in forced labor on any given day in 2021.');
    expect(linkNames(fact)).to.deep.equal(['ilo.org', 'livrozilla.com']);
  });

  it('says of a weak figure not to rely on it, and to whom it is attributed', async () => {
    const fact = await make({ name: 'nij-2007-70-90' });
    expect(text(fact)).to.contain('Please do not rely on this figure. The part of the report that could be read does not give this number.');
    expect(text(fact)).to.contain('Most children who are abused are never trafficked.');
    expect(text(fact)).to.contain('Attributed to: National Institute of Justice, 2007.');
    const children = await make({ name: 'ilo-2012-5-4m-children' });
    expect(text(children)).to.contain('Often quoted: 5.4 million children among 20.9 million people in forced labor.');
    expect(text(children)).to.contain('The report itself says 5.5 million');
  });

  it('has no attribute, and no part, with which a site could take that away', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'csec-fact::part(notice), csec-fact::part(caveat), csec-fact::part(source) { display: none }';
    document.head.append(sheet);
    for (const name of olderIds) {
      for (const more of [{}, { 'no-picture': '' }, { layout: 'inline' }, { 'no-notice': '', 'no-caveat': '', notice: 'false' }]) {
        const fact = await make({ name, ...more });
        expect(textOf(shown(fact, '.notice')[0]), name).to.contain('What is known now:');
        expect(shown(fact, 'figcaption p'), name).to.have.length(1);
      }
    }
    sheet.remove();
  });

  it('shows of a name that it does not know, or may not show, a current fact, with one warning that says the names', async () => {
    for (const name of ['avoid-average-age-12', 'unodc-2024-38pct-children', 'cybertipline-2023', 'constructor', 'toString', '1 in 7']) {
      let fact: CsecFact | undefined;
      const said = await warnings(async () => {
        fact = await make({ name });
        fact.requestUpdate();
        await fact.updateComplete;
      });
      expect(said, name).to.have.length(1);
      expect(said[0]).to.contain(`<csec-fact name="${name}">`).and.contain('ncmec-2024-1-in-7');
      expect(shown(fact as CsecFact, '.notice')).to.have.length(0);
      expect(text(fact as CsecFact), name).to.match(/Source: /);
    }
  });

  it('takes a name in any case, with spaces around it, without a word', async () => {
    const said = await warnings(async () => {
      expect(text(await make({ name: ' ILO-2021-27-6M ' }))).to.contain('27.6 million');
    });
    expect(said).to.deep.equal([]);
  });

  it('does not throw whatever its properties are set to', async () => {
    const said = await warnings(async () => {
      const fact = await make();
      for (const value of [undefined, null, 7, {}, [], Symbol('x'), () => 1, '<img src=x>']) {
        Object.assign(fact, { name: value, layout: value, scheme: typeof value === 'symbol' ? undefined : value });
        await fact.updateComplete;
        expect(text(fact)).to.match(/Source: /);
      }
    });
    for (const message of said) expect(message).to.match(/^<csec-fact (name|layout|scheme)=/);
  });

  it('says different things without a name on one page, and keeps them when others go', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><csec-fact></csec-fact><csec-fact></csec-fact><csec-fact></csec-fact></div>`);
    const all = [...page.querySelectorAll('csec-fact')];
    const before = all.map(text);
    expect(new Set(before).size).to.equal(3);
    all[0]?.remove();
    page.lang = 'es';
    await all[1]?.updateComplete;
    page.lang = 'en';
    await Promise.all(all.slice(1).map(({ updateComplete }) => updateComplete));
    expect(all.slice(1).map(text)).to.deep.equal(before.slice(1));
  });

  it('does not repeat what the page names elsewhere', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">${Object.keys(currentFacts).slice(1).map((id) => html`<csec-fact name=${id}></csec-fact>`)}<csec-fact></csec-fact></div>`,
    );
    const all = [...page.querySelectorAll('csec-fact')].map(text);
    expect(new Set(all).size).to.equal(Object.keys(currentFacts).length);
  });

  it('keeps its fact when it is moved', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><csec-fact></csec-fact><p></p><csec-fact></csec-fact></div>`);
    const [first, second] = [...page.querySelectorAll('csec-fact')] as [CsecFact, CsecFact];
    const before = text(second);
    page.querySelector('p')?.append(second);
    await second.updateComplete;
    expect(text(second)).to.equal(before);
    expect(text(first)).to.not.equal(before);
  });

  it('speaks Spanish, with Spanish numbers, on a Spanish page', async () => {
    const fact = await make({ name: 'ncmec-2024-1-in-7' }, 'es-MX');
    expect(text(fact)).to.match(/^En 2024, 1 de cada 7 niñas y niños reportados a NCMEC/);
    expect(text(fact)).to.contain('Datos de 2024. Véase missingkids.org.');
    expect(textOf(shown(await make({ name: 'ilo-2021-27-6m' }, 'es'), '.number')[0])).to.equal('27,6 millones');
  });

  it('keeps a number together among words of the other direction', async () => {
    const fact = await make({ name: 'ncmec-2024-1-in-7' });
    (fact.parentElement as HTMLElement).dir = 'rtl';
    const number = document.createTreeWalker(shown(fact, '.number')[0] as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const range = document.createRange();
    const at = (offset: number): number => {
      range.setStart(number, offset);
      range.setEnd(number, offset + 1);
      return range.getBoundingClientRect().left;
    };
    expect(number.data).to.equal('1 in 7');
    expect(at(0)).to.be.lessThan(at(5));
  });
});
