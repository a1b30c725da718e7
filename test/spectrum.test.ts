import { expect, fixture, html } from '@open-wc/testing';
import { stages } from '../src/content/spectrum.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import { spectrum as en } from '../src/locales/en.js';
import * as es from '../src/locales/es.js';
import { CsecSpectrum, StageEvent } from '../src/widgets/spectrum.js';
import { shown, textOf, warnings } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

async function make(attributes: Record<string, string> = {}, lang = 'en'): Promise<CsecSpectrum> {
  const spectrum = document.createElement('csec-spectrum');
  for (const [name, value] of Object.entries(attributes)) spectrum.setAttribute(name, value);
  await fixture(html`<div lang=${lang}>${spectrum}</div>`);
  await spectrum.updateComplete;
  return spectrum;
}

const details = (spectrum: Element): HTMLDetailsElement[] => shown(spectrum, 'details') as HTMLDetailsElement[];
const openIds = (spectrum: Element): string[] => stages.flatMap(({ id }, i) => (details(spectrum)[i]?.open ? id : []));
const toggled = (element: Element): Promise<unknown> => new Promise((resolve) => element.addEventListener('toggle', resolve, { once: true }));
const text = (spectrum: Element): string => textOf(shown(spectrum, 'section')[0]);

describe('the spectrum', () => {
  it('shows an ordered list of the five forms, in the order of the source and in the terms of today', async () => {
    const spectrum = await make();
    const items = shown(spectrum, 'ol[role="list"] > li');
    expect(items.map((item) => textOf(item.querySelector('[role="heading"]')))).to.deep.equal([
      'Child sexual abuse',
      'Abuse images',
      'Abuse in exchange',
      'Local trafficking',
      'Trafficking network',
    ]);
    for (const details of items.map((item) => item.querySelector('details'))) details!.open = true;
    expect(items.slice(1).map((item) => textOf(item.querySelector('dd')))).to.deep.equal([
      'Child sexual abuse material (CSAM): making it for trade or sale',
      'Sexual exploitation in exchange for something of value (buyer-perpetrated or familial trafficking)',
      'Local child sex trafficking by a trafficker or exploiter',
      'National or international child sex trafficking by a network',
    ]);
  });

  it('says who is a child, that force makes no difference, and that all of it is child sexual abuse', async () => {
    const all = text(await make());
    expect(all).to.match(/anyone under 18/);
    expect(all).to.match(/no difference whether anyone used force/);
    expect(all).to.match(/All of it is child sexual abuse/);
  });

  it('says that the line is about trade and not severity, that no child climbs it, and whose model it is', async () => {
    const all = text(await make());
    expect(all).to.match(/how much is traded, not how severe/);
    expect(all).to.match(/no child climbs it/);
    expect(all).to.match(/Darkness to Light.*model for teaching/);
  });

  it('says that adults who act early interrupt the path', async () => {
    expect(text(await make())).to.contain(
      'Prevent abuse or interrupt it early, and you interrupt the path to exploitation. Many exploited children live at home, go to school and meet adults every day who can notice.',
    );
  });

  it('is read from the start of the axis, through the forms, to its end', async () => {
    const all = text(await make({ 'no-details': '' }));
    const parts = [en.start, ...stages.map(({ id }) => en.stages[id].summary), en.end].map((part) => all.indexOf(part));
    expect(parts).to.not.include(-1);
    expect([...parts].sort((a, b) => a - b)).to.deep.equal(parts);
  });

  it('hides its drawings from screen readers, which get all of it as text', async () => {
    const spectrum = await make({ download: '' });
    for (const drawing of shown(spectrum, 'svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('names each switch by the form that it opens', async () => {
    const spectrum = await make();
    const names = shown(spectrum, 'summary').map((summary) =>
      (summary.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => textOf(spectrum.shadowRoot?.getElementById(id))).join(' '),
    );
    expect(names[0]).to.equal('Signs and help Child sexual abuse');
    expect(new Set(names).size).to.equal(5);
  });

  it('opens several forms at once, each with a sign, what can interrupt it, and its sources', async () => {
    const spectrum = await make();
    for (const summary of shown(spectrum, 'summary')) summary.click();
    expect(openIds(spectrum)).to.have.length(5);
    for (const [i, { id, sources }] of stages.entries()) {
      const item = details(spectrum)[i]!;
      expect(textOf(item)).to.contain(en.stages[id].sign).and.to.contain(en.stages[id].interrupt);
      const links = [...item.querySelectorAll('a')];
      expect(links.map(({ href }) => href)).to.deep.equal(sources.map(({ url }) => url));
      for (const { href, rel } of links) expect([href.slice(0, 8), rel]).to.deep.equal(['https://', 'noreferrer']);
    }
  });

  it('tells the site which form a person opened or closed', async () => {
    const spectrum = await make();
    const events: [string, boolean][] = [];
    spectrum.parentElement!.addEventListener('csec-stage', ({ stage, open }) => events.push([stage, open]));
    const [, second] = details(spectrum);
    shown(spectrum, 'summary')[1]!.click();
    await toggled(second!);
    shown(spectrum, 'summary')[1]!.click();
    await toggled(second!);
    expect(events).to.deep.equal([['child-sexual-abuse-material', true], ['child-sexual-abuse-material', false]]);
    expect(new StageEvent('local-trafficking', true)).to.include({ type: 'csec-stage', bubbles: true, composed: true });
  });

  it('says nothing of what the site opened itself, and opens only that', async () => {
    let events = 0;
    const count = (): number => events++;
    document.addEventListener('csec-stage', count);
    const spectrum = await make({ open: 'local-trafficking, CHILD-SEXUAL-ABUSE' });
    // The browser tells of them later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(openIds(spectrum)).to.deep.equal(['child-sexual-abuse', 'local-trafficking']);
    expect(events).to.equal(0);
    document.removeEventListener('csec-stage', count);
  });

  it('keeps what a person opened when the page changes its language', async () => {
    const spectrum = await make();
    shown(spectrum, 'summary')[0]!.click();
    await toggled(details(spectrum)[0]!);
    spectrum.parentElement!.lang = 'es';
    await new Promise(requestAnimationFrame);
    await spectrum.updateComplete;
    expect(text(spectrum)).to.contain(es.spectrum.heading);
    expect(openIds(spectrum)).to.deep.equal(['child-sexual-abuse']);
  });

  it('forgets what a person opened when they leave the page', async () => {
    const spectrum = await make({ open: 'local-trafficking' });
    shown(spectrum, 'summary')[0]!.click();
    await toggled(details(spectrum)[0]!);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await spectrum.updateComplete;
    expect(openIds(spectrum)).to.deep.equal(['local-trafficking']);
  });

  it('opens all of them for open="all"', async () => {
    expect(openIds(await make({ open: 'all' }))).to.have.length(5);
  });

  it('leaves out an unknown form with one warning that names the known ones', async () => {
    const said = await warnings(async () => {
      const spectrum = await make({ open: 'stage-9 local-trafficking' });
      expect(openIds(spectrum)).to.deep.equal(['local-trafficking']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<csec-spectrum open="stage-9">: use all, or some of: child-sexual-abuse, /);
  });

  it('shows the picture alone without details, and details without sources, where the site asks for that', async () => {
    expect(details(await make({ 'no-details': '' }))).to.have.length(0);
    const spectrum = await make({ 'no-sources': '', open: 'all' });
    expect(shown(spectrum, 'a')).to.have.length(0);
    expect(text(spectrum)).to.contain('Darkness to Light');
  });

  it('takes a heading and its level from the site, with the forms one level below', async () => {
    const spectrum = await make({ heading: 'What is CSEC?', 'heading-level': '3' });
    const levels = shown(spectrum, '[role="heading"]').map((heading) => heading.getAttribute('aria-level'));
    expect(textOf(shown(spectrum, '[role="heading"]')[0])).to.equal('What is CSEC?');
    expect(levels).to.deep.equal(['3', '4', '4', '4', '4', '4']);
  });

  it('offers nothing to save unless the site asks for it', async () => {
    expect(shown(await make(), 'button')).to.have.length(0);
  });

  it('speaks Spanish on a Spanish page', async () => {
    const all = text(await make({}, 'es'));
    for (const { id } of stages) expect(all).to.contain(es.spectrum.stages[id].name);
    expect(all).to.not.match(/\bthe\b|menor(es)? de/);
  });
});
