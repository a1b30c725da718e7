import { expect, fixture, html } from '@open-wc/testing';
import { usHotlines } from '../src/content/hotlines.js';
import { ContactEvent, CsecHotlineBanner } from '../src/widgets/hotline-banner.js';
import { link, linkNames, openAll, shown, textOf, warnings } from './support/roles.js';

const make = (attributes: Record<string, string> = {}): Promise<CsecHotlineBanner> => {
  const banner = document.createElement('csec-hotline-banner');
  for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
  return fixture<CsecHotlineBanner>(html`<div lang="en">${banner}</div>`).then(() => banner.updateComplete).then(() => banner);
};

const text = (banner: Element): string => textOf(shown(banner, 'section')[0]);
/** What is known about the line that is shown in full. */
const about = (banner: Element): string => textOf(shown(banner, '.meta')[0]);
const firstName = (banner: Element): string => textOf(shown(banner, 'b')[0]);

describe('the hotline banner', () => {
  it('says first what to call in danger, then one line with every way to reach it', async () => {
    const banner = await make();
    expect(linkNames(banner)).to.deep.equal(['911', '1-888-373-7888', 'Text 233733', 'Chat online', '711', 'humantraffickinghotline.org']);
    expect(link(banner, '911').getAttribute('href')).to.equal('tel:911');
    expect(link(banner, '1-888-373-7888').getAttribute('href')).to.equal('tel:+18883737888');
    expect(link(banner, 'Text 233733').getAttribute('href')).to.equal('sms:233733');
    expect(link(banner, 'Chat online').href).to.equal('https://humantraffickinghotline.org/chat');
    expect(text(banner)).to.contain('Free. Open day and night. In English and Spanish. TTY: dial 711, then 1-888-373-7888. Run by Compass Connections.');
    expect(text(banner)).to.contain('Recorded November 22, 2026, from an official page at humantraffickinghotline.org.');
  });

  it('says checked of nothing that nobody has checked', async () => {
    const banner = await make();
    await openAll(banner);
    expect(text(banner)).to.not.match(/checked|verified/i);
  });

  it('keeps the other lines behind one switch that a keyboard can reach', async () => {
    const banner = await make();
    const summary = shown(banner, 'summary')[0];
    expect(textOf(summary)).to.equal('More ways to get help');
    expect(summary?.tabIndex).to.equal(0);
    expect(shown(banner, 'details li'), 'nothing is made that nobody asked for').to.have.length(0);
    summary?.click();
    await banner.updateComplete;
    expect(shown(banner, '.others > li')).to.have.length(usHotlines.length - 1);
  });

  it('closes what was opened when the page is left, and can be opened again', async () => {
    const banner = await make();
    await openAll(banner);
    expect(shown(banner, '.others')).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    await banner.updateComplete;
    expect(banner.shadowRoot!.querySelectorAll('[open], .others')).to.have.length(0);
    await openAll(banner);
    expect(shown(banner, '.others')).to.have.length(1);
  });

  it('prints hours, cost, languages and operator of a line only where they are known', async () => {
    for (const line of usHotlines.slice(1)) {
      const { id, hours, cost, languages, operator } = line as Partial<(typeof usHotlines)[1]> & { id: string };
      const banner = await make({ lines: id });
      expect(/Open day and night/.test(about(banner)), `${id}: hours`).to.equal(Boolean(hours));
      expect(/Free\./.test(about(banner)), `${id}: cost`).to.equal(Boolean(cost));
      expect(/In (English|Spanish)/.test(about(banner)), `${id}: languages`).to.equal(Boolean(languages));
      expect(/Run by/.test(about(banner)), `${id}: operator`).to.equal(Boolean(operator));
      expect(about(banner), id).to.match(/Recorded [A-Z][a-z]+ \d+, \d{4}\b/);
    }
  });

  it('shows the lines that are asked for, in that order, each once', async () => {
    const banner = await make({ lines: 'us-childhelp, US-988 us-childhelp' });
    await openAll(banner);
    expect(shown(banner, 'b').map(textOf)).to.deep.equal([
      'Childhelp National Child Abuse Hotline', '911 emergency services', '988 Suicide & Crisis Lifeline',
    ]);
    expect(link(banner, '911').getAttribute('href'), 'the emergency number always stays').to.equal('tel:911');
  });

  it('leaves an unknown line out with one warning, and shows all lines when none is known', async () => {
    let banner!: CsecHotlineBanner;
    const said = await warnings(async () => {
      banner = await make({ lines: 'us-nothing' });
      banner.requestUpdate();
      await banner.updateComplete;
      await new Promise((resolve) => { setTimeout(resolve); });
    });
    // It may be a line of another country, whose pack cannot be loaded here.
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<csec-hotline-banner lines="us-nothing">: .* Load hotlines\.js of version/);
    expect(firstName(banner)).to.equal('National Human Trafficking Hotline');
  });

  it('leads to the directory of child helplines while the lines of a country are not there, and to its emergency number in words', async () => {
    const said = await warnings(async () => {
      const banner = await make({ country: 'ke' });
      expect(text(banner)).to.contain('Call the emergency number where you are.');
      expect(link(banner, 'Website').href).to.equal('https://childhelplineinternational.org/helplines/');
      expect(banner.shadowRoot?.querySelector('a[href^="tel:"]'), 'no number of another country').to.equal(null);
      await new Promise((resolve) => { setTimeout(resolve); });
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<csec-hotline-banner country="KE">: .* Load hotlines\.js of version/);
  });

  it('shows no number of a wrong country for a country that is none', async () => {
    const said = await warnings(async () => {
      const banner = await make({ country: 'Kenya' });
      expect(banner.shadowRoot?.querySelector('a[href^="tel:"]')).to.equal(null);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<csec-hotline-banner country="KENYA">: write the two letters/);
  });

  it('shows a line of the site itself first, from attributes alone', async () => {
    const banner = await make({
      name: 'Harbor House', phone: '(555) 010-0100', text: '55501', keyword: 'HELP',
      chat: 'https://harbor.example/chat', url: '/help', purpose: 'Someone to talk to.',
    });
    expect(firstName(banner)).to.equal('Harbor House');
    expect(link(banner, '(555) 010-0100').getAttribute('href')).to.equal('tel:5550100100');
    expect(link(banner, 'Text HELP to 55501').getAttribute('href')).to.equal('sms:55501?&body=HELP');
    expect(link(banner, 'Website').href).to.equal(new URL('/help', document.baseURI).href);
    expect(text(banner)).to.contain('Someone to talk to.');
    await openAll(banner);
    expect(shown(banner, 'b').map(textOf)).to.include('National Human Trafficking Hotline');
  });

  const bad = ['javascript:alert(1)', 'call us', '9'.repeat(200), '<img src=x onerror=alert(1)>', '1'];
  for (const phone of bad) {
    it(`leaves out only what is wrong of a line of the site itself: phone="${phone.slice(0, 30)}"`, async () => {
      const said = await warnings(async () => {
        const banner = await make({ name: 'Harbor House', phone, text: '55501' });
        expect(linkNames(banner).slice(0, 2)).to.deep.equal(['911', 'Text 55501']);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<csec-hotline-banner phone="');
    });
  }

  it('keeps the national line when a line of the site itself cannot be reached at all', async () => {
    const said = await warnings(async () => {
      const banner = await make({ name: 'Harbor House', chat: 'javascript:alert(1)', phone: '' });
      expect(firstName(banner)).to.equal('National Human Trafficking Hotline');
    });
    expect(said.map((warning) => /csec-hotline-banner (\w+)/.exec(warning)?.[1])).to.deep.equal(['chat', 'name']);
  });

  it('takes the default for what it does not know, with one warning that says what it knows', async () => {
    const said = await warnings(async () => {
      const banner = await make({ placement: 'lft', layout: 'huge', scheme: 'pink', 'heading-level': '9' });
      expect(shown(banner, '[role=heading][aria-level="2"]')).to.have.length(1);
    });
    expect(said).to.deep.equal([
      '<csec-hotline-banner placement="lft">: use one of: inline, top, bottom.',
      '<csec-hotline-banner layout="huge">: use one of: card, bar.',
      '<csec-hotline-banner scheme="pink">: use one of: light, dark, auto.',
      '<csec-hotline-banner heading-level="9">: use one of: 2, 1, 3, 4, 5, 6.',
    ]);
  });

  for (const early of [true, false]) it(`does not throw whatever its properties are set to ${early ? 'before' : 'after'} it is on the page`, async () => {
    const values = [null, undefined, 0, NaN, {}, [], Symbol.iterator, () => 1, 'x'.repeat(10_000), '\u202e\u0000', '"><script>'];
    // A country that is none has no numbers, so that one is left as it is.
    const properties = Object.keys(CsecHotlineBanner.properties).filter((name) => name !== 'country');
    await warnings(async () => {
      for (const value of values) {
        const banner = document.createElement('csec-hotline-banner');
        const set = (): void => {
          for (const name of properties) Reflect.set(banner, name, value);
        };
        if (early) set();
        await fixture(html`<div>${banner}</div>`);
        if (!early) set();
        await banner.updateComplete;
        expect(link(banner, '911').getAttribute('href')).to.equal('tel:911');
        banner.remove();
      }
    });
  });

  it('says that a person made contact, with which line and how, and nothing else', async () => {
    const banner = await make();
    const events: ContactEvent[] = [];
    banner.parentElement?.addEventListener('csec-contact', (event) => events.push(event));
    banner.parentElement?.addEventListener('click', (event) => event.preventDefault());
    expect(events, 'nothing before a person acts').to.have.length(0);
    for (const name of ['911', '1-888-373-7888', 'Text 233733', 'Chat online', '711', 'humantraffickinghotline.org']) link(banner, name).click();
    expect(events.map(({ line, channel }) => `${line} ${channel}`)).to.deep.equal([
      'us-911 call', 'us-human-trafficking-hotline call', 'us-human-trafficking-hotline text',
      'us-human-trafficking-hotline chat', 'us-human-trafficking-hotline call',
    ]);
    expect(events[0]).to.be.instanceOf(ContactEvent);
    expect(Object.keys(events[0] as object).filter((key) => key !== 'isTrusted').sort()).to.deep.equal(['channel', 'line']);
  });

  it('shows a notice of an outage as plain text', async () => {
    const banner = await make({ notice: 'Closed on <b>July 4</b>.' });
    expect(textOf(shown(banner, '[part=notice]')[0])).to.equal('Closed on <b>July 4</b>.');
  });

  it('has a heading of the site, at the level of the site', async () => {
    const banner = await make({ heading: 'Need to talk?', 'heading-level': '3' });
    expect(textOf(shown(banner, '[role=heading][aria-level="3"]')[0])).to.equal('Need to talk?');
  });

  it('reads out digits and nothing in their place', async () => {
    const banner = await make();
    await openAll(banner);
    for (const anchor of shown(banner, 'a')) expect(anchor.hasAttribute('aria-label'), textOf(anchor)).to.equal(false);
    for (const anchor of shown(banner, 'a[href^="tel:"]') as HTMLAnchorElement[]) {
      expect(textOf(anchor).replace(/\D/g, ''), textOf(anchor)).to.equal(anchor.href.replace(/\D/g, ''));
    }
  });

  it('tells nobody on the other side where a visitor comes from', async () => {
    const banner = await make();
    await openAll(banner);
    const outside = (shown(banner, 'a') as HTMLAnchorElement[]).filter(({ protocol }) => protocol.startsWith('http'));
    expect(outside.length).to.be.greaterThan(20);
    for (const anchor of outside) expect(anchor.rel, anchor.href).to.equal('noreferrer');
  });

  it('names a page without https and does not link it', async () => {
    const banner = await make({ lines: 'us-hsi-tip-line' });
    expect(text(banner)).to.contain('from an official page at ice.gov.');
    expect(linkNames(banner)).to.not.include('ice.gov');
  });

  it('says whose page a number was taken from, and how', async () => {
    expect(about(await make({ lines: 'us-988' }))).to.contain('from an official page at dhs.gov.');
    expect(about(await make({ lines: 'us-boys-town' }))).to.match(/from the directory at childhelplineinternational\.org\. That page is dated May 16, 2022\.$/);
    const secondary = about(await make({ lines: 'us-fbi-tips' }));
    expect(secondary).to.contain('from another organization, which cites fbi.gov.');
    expect(secondary, 'the date is not that of the page that is named').to.not.contain('dated');
  });

  it('offers WhatsApp, and the numbers from abroad and for text telephones, where a line has them', async () => {
    expect(link(await make({ lines: 'us-crisis-text-line' }), 'WhatsApp').href).to.equal('https://wa.me/14437877678');
    expect(about(await make({ lines: 'us-hsi-tip-line' }))).to.contain('From other countries: 1-802-872-6199. TTY: 1-802-872-6196.');
  });

  it('says in a bar too what the line does, once a person asks for more', async () => {
    const banner = await make({ layout: 'bar' });
    const does = (): string[] => shown(banner, 'span').map(textOf).filter((words) => words.startsWith('Listens'));
    expect(does()).to.have.length(0);
    await openAll(banner);
    expect(does()[0]).to.contain('Interpreters join calls in more than 200 languages.');
  });

  it('warns of a keyword or a number that is too long to be one, and of a line without a name', async () => {
    const said = await warnings(async () => {
      const banner = await make({ phone: '555 - - - - - - - - - - - - - - 0100', text: '55501', keyword: 'x'.repeat(31) });
      expect(linkNames(banner).slice(0, 2)).to.deep.equal(['911', 'Text 55501']);
    });
    expect(said.map((warning) => /csec-hotline-banner (\w+)/.exec(warning)?.[1])).to.deep.equal(['phone', 'name', 'keyword']);
  });

  it('leaves what is inside the tag where it is', async () => {
    const page = await fixture(html`<csec-hotline-banner><p>Call <a href="tel:911">911</a></p></csec-hotline-banner>`);
    expect(page.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<p>Call <a href="tel:911">911</a></p>');
  });

  it('marks what the site says itself as the language of the page, where the words around it are English', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"><csec-hotline-banner notice="مغلق اليوم."></csec-hotline-banner></div>`);
    const banner = page.querySelector('csec-hotline-banner') as CsecHotlineBanner;
    const notice = shown(banner, '[part=notice]')[0] as HTMLElement;
    expect(notice.lang).to.equal('ar');
    expect(getComputedStyle(notice).direction).to.equal('rtl');
    expect(shown(banner, 'section')[0]?.lang).to.equal('en');
  });
});
