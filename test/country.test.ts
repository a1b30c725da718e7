import { expect, fixture, html } from '@open-wc/testing';
import { emergency } from '../src/content/emergency.js';
import { regions, worldHotlines } from '../src/content/world.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import type { CsecHotlineBanner } from '../src/widgets/hotline-banner.js';
import '../src/widgets/hotline-banner.js';
import '../src/widgets/risk-checklist.js';
import { link, openAll, shown, textOf, warnings } from './support/roles.js';

const make = async (attributes: Record<string, string | number> = {}): Promise<CsecHotlineBanner> => {
  const banner = document.createElement('csec-hotline-banner');
  for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, String(value));
  await fixture(html`<div lang="en">${banner}</div>`);
  await banner.updateComplete;
  return banner;
};

const text = (banner: Element): string => textOf(shown(banner, 'section')[0]);
const names = (banner: Element): string[] => shown(banner, 'b').map(textOf);
const chooser = (banner: Element): HTMLSelectElement => shown(banner, 'select')[0] as HTMLSelectElement;

/** Chooses a country as a person does: the list is filled when it is first used. */
async function choose(banner: CsecHotlineBanner, country: string): Promise<void> {
  chooser(banner).focus();
  chooser(banner).dispatchEvent(new PointerEvent('pointerdown'));
  await banner.updateComplete;
  chooser(banner).value = country;
  chooser(banner).dispatchEvent(new Event('change'));
  await banner.updateComplete;
}

describe('the lines of a country', () => {
  before(() => packs().push({ version: VERSION, world: { lines: worldHotlines, regions, emergency } }));
  afterEach(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));

  it('are shown for the country that a site names, in the order of what a person needs', async () => {
    const banner = await make({ country: 'gb' });
    await openAll(banner);
    expect(link(banner, '999').getAttribute('href')).to.equal('tel:999');
    expect(names(banner)).to.deep.equal([
      'Modern Slavery & Exploitation Helpline', '999 police', 'Childline UK', 'NSPCC Helpline', 'Samaritans', 'Shout',
      '116 000 missing children hotline', 'INHOPE: find your national reporting hotline',
    ]);
    expect(chooser(banner), 'a site that names a country leaves no choice').to.equal(undefined);
  });

  it('say where a short number works, how old a record is and who keeps it', async () => {
    const banner = await make({ country: 'KE' });
    expect(link(banner, '112').getAttribute('href')).to.equal('tel:112');
    expect(link(banner, '116').getAttribute('href')).to.equal('tel:116');
    expect(text(banner)).to.contain('Free. Open day and night. In English. Works only inside the country. Recorded November 22, 2026, from the directory at childhelplineinternational.org. That page is dated May 12, 2022.');
    await openAll(banner);
    expect(text(banner)).to.contain('112 Emergency services.');
    expect(text(banner)).to.contain('Recorded November 22, 2026, from the telephone data at github.com.');
  });

  it('offer every emergency number where no one of them is for all services', async () => {
    const banner = await make({ country: 'CN' });
    expect(textOf(shown(banner, '.danger')[0])).to.equal('In danger now? Call 110, 119, or 120');
    expect(link(banner, '119').getAttribute('href')).to.equal('tel:119');
  });

  it('say opening hours in the time of the country', async () => {
    const banner = await make({ country: 'DE' });
    expect(text(banner)).to.match(/Open Mon – Sat 2:00\sPM – 8:00\sPM, local time\./);
  });

  it('say of a number in doubt that it may have changed, and of old ones where a site asks for that', async () => {
    expect(text(await make({ country: 'KE' }))).to.not.contain('may have changed');
    expect(text(await make({ country: 'KE', 'stale-after': 12 }))).to.contain('This number may have changed.');
    const said = await warnings(async () => expect(text(await make({ country: 'KE', 'stale-after': 'a year' }))).to.not.contain('may have changed'));
    expect(said).to.deep.equal(['<csec-hotline-banner stale-after="a year">: write a number of months, such as 12.']);
  });

  it('are only those of operators where a site asks for that; the emergency number stays', async () => {
    const banner = await make({ country: 'GB', evidence: 'operator' });
    await openAll(banner);
    expect(names(banner)).to.deep.equal(['Modern Slavery & Exploitation Helpline', '999 police', 'NSPCC Helpline', '116 000 missing children hotline']);
    expect(names(await make({ country: 'KE', evidence: 'operator' }))).to.deep.equal(['Child Helpline International']);
  });

  it('join regional lines only where their source says that they work', async () => {
    const has = async (country: string): Promise<boolean> => {
      const banner = await make({ country });
      await openAll(banner);
      return text(banner).includes('116 000');
    };
    expect([await has('FR'), await has('AL'), await has('GB'), await has('CH'), await has('US')]).to.deep.equal([true, true, true, false, false]);
    const belgium = await make({ country: 'BE' });
    await openAll(belgium);
    expect(names(belgium).filter((name) => name.includes('116 000')), 'its own line on the number, not twice').to.deep.equal(['Child Focus 116 000']);
    expect(link(await make({ country: 'FR' }), '112').getAttribute('href')).to.equal('tel:112');
  });

  it('lead to the directories, with the emergency number, where there is no line', async () => {
    const banner = await make({ country: 'VE' });
    expect(link(banner, '911').getAttribute('href')).to.equal('tel:911');
    expect(names(banner)).to.deep.equal(['Child Helpline International']);
    await openAll(banner);
    expect(text(banner)).to.contain('INHOPE');
  });

  it('are found by id whatever the country, and an id that no line has is left out with one warning', async () => {
    const said = await warnings(async () => expect(names(await make({ country: 'US', lines: 'gb-childline us-nothing' }))[0]).to.equal('Childline UK'));
    expect(said).to.deep.equal(['<csec-hotline-banner lines="us-nothing">: no line has this id.']);
  });

  it('begin with a safe way where every line is in doubt', async () => {
    const banner = await make({ country: 'SD' });
    expect(names(banner)[0]).to.equal('Child Helpline International');
    await openAll(banner);
    expect(text(banner)).to.contain('This number may have changed.');
  });

  it('are found by the usual name of a country that has another code, and in the territories that a line serves', async () => {
    expect(link(await make({ country: 'UK' }), '999').getAttribute('href')).to.equal('tel:999');
    expect(names(await make({ country: 'PR' }))[0]).to.equal('Childhelp National Child Abuse Hotline');
  });

  it('are those of the visitor’s clock where the site names no country, and of any other that they choose', async () => {
    const banner = await make();
    expect(textOf(chooser(banner).selectedOptions[0])).to.equal('United States');
    expect(textOf(chooser(banner).labels[0]?.querySelector('span'))).to.equal('These numbers are for:');
    await choose(banner, 'KE');
    expect(textOf(chooser(banner).selectedOptions[0])).to.equal('Kenya');
    expect(names(banner)[0]).to.equal('Childline Kenya 116');
    expect(chooser(banner).options.length).to.be.greaterThan(200);
    expect([...chooser(banner).options].map(textOf)).to.not.include.members(['European Union', 'United Nations', 'Bouvet Island']);
  });

  it('are chosen once for all widgets, and forgotten when the page is left', async () => {
    const banner = await make({ country: 'auto' });
    const other = await make();
    const checklist = document.createElement('csec-risk-checklist');
    await fixture(checklist);
    await choose(banner, 'ZA');
    await Promise.all([other.updateComplete, checklist.updateComplete]);
    expect(names(other)[0]).to.equal('Childline South Africa 116');
    expect(textOf(checklist.shadowRoot?.querySelector('[part=steps]'))).to.contain('Childline South Africa');
    expect(document.documentElement.outerHTML).to.not.contain('"ZA"');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await Promise.all([banner.updateComplete, other.updateComplete]);
    expect(names(banner)[0]).to.equal('National Human Trafficking Hotline');
    expect(names(other)[0]).to.equal('National Human Trafficking Hotline');
  });

  it('stay chosen while the page goes on loading, and are forgotten by a page that the browser kept', async () => {
    const banner = await make();
    await choose(banner, 'KE');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await banner.updateComplete;
    expect(names(banner)[0]).to.equal('Childline Kenya 116');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await banner.updateComplete;
    expect(names(banner)[0]).to.equal('National Human Trafficking Hotline');
  });

  it('can be chosen from a list that is short until it is used, then has each country once, by a name', async () => {
    const banner = await make();
    expect([...chooser(banner).options].map(textOf)).to.deep.equal(['United States']);
    await choose(banner, 'KE');
    const options = [...chooser(banner).options].map((option) => ({ code: option.value, name: textOf(option) }));
    expect(options.filter(({ code, name }) => name === code || !name)).to.deep.equal([]);
    expect(new Set(options.map(({ name }) => name)).size).to.equal(options.length);
    expect(options.map(({ name }) => name)).to.deep.equal(options.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('are drawn no more in a widget that has left the page', async () => {
    const [banner, gone] = [await make(), await make()];
    gone.remove();
    await gone.updateComplete;
    await choose(banner, 'KE');
    expect(gone.isUpdatePending).to.equal(false);
    expect(names(banner)[0]).to.equal('Childline Kenya 116');
    expect(textOf(gone.shadowRoot?.querySelector('b'))).to.equal('National Human Trafficking Hotline');
  });
});
