// What a person gets from the exit without leaving; leaving itself is in hosts/quick-exit.test.mjs.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CsecQuickExit } from '../src/widgets/quick-exit.js';
import '../src/widgets/hotline-banner.js';
import '../src/widgets/quick-exit.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import { expectAccessible } from './support/axe.js';
import { itWithMedia, itWithViewport } from './support/engine.js';
import { link, shown, textOf, warnings } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

async function make(attributes: Record<string, string> = {}, { lang = 'en', dir = 'ltr' } = {}): Promise<CsecQuickExit> {
  const exit = document.createElement('csec-quick-exit');
  for (const [name, value] of Object.entries(attributes)) exit.setAttribute(name, value);
  await fixture(html`<main lang=${lang} dir=${dir}>${exit}</main>`);
  await exit.updateComplete;
  return exit;
}

const open = (exit: Element): void => {
  for (const details of shown(exit, 'details')) (details as HTMLDetailsElement).open = true;
};
const textIn = (exit: Element): string => textOf(shown(exit, 'section')[0]);
const boxOf = (exit: Element): DOMRect => (shown(exit, 'section')[0] as Element).getBoundingClientRect();

async function press(key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { key, code: `${key}Left`, bubbles: true }));
  }
  await aTimeout(0);
}

describe('the quick exit', () => {
  afterEach(() => {
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })); // ends a row of presses
    fixtureCleanup();
  });

  it('is a link to a weather page that tells neither the page nor search engines about it', async () => {
    const { href, rel } = link(await make(), 'Leave this page');
    expect(href).to.equal('https://www.weather.gov/');
    expect(rel).to.equal('noreferrer nofollow');
  });

  const progress = (host: Element): string => textOf(host.shadowRoot?.querySelector('[role=status]'));

  it('keeps its shortcut where a closed dialog of the page is only made invisible', async () => {
    const exit = await make();
    const dialog = document.createElement('div');
    dialog.setAttribute('aria-modal', 'true');
    dialog.textContent = 'A dialog of the page';
    exit.after(dialog);
    await press('Shift', 1);
    await exit.updateComplete;
    expect(progress(exit), 'an open dialog keeps its keys').to.equal('');
    dialog.style.opacity = '0';
    await press('Shift', 1);
    await exit.updateComplete;
    expect(progress(exit)).to.not.equal('');
  });

  it('comes before the exit that another widget offers, whichever was there first', async () => {
    const page = await fixture(html`<div><csec-hotline-banner exit></csec-hotline-banner><csec-quick-exit></csec-quick-exit></div>`);
    const [banner, exit] = [...page.children] as [CsecQuickExit, CsecQuickExit];
    await Promise.all([banner.updateComplete, exit.updateComplete]);
    await press('Shift', 1);
    await exit.updateComplete;
    expect(progress(exit)).to.not.equal('');
    expect(progress(banner)).to.equal('');
  });

  it('keeps its shortcut on a page that keeps its keys to itself', async () => {
    const exit = await make();
    const keep = (event: Event): void => event.stopPropagation();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, keep, true);
    await press('Shift', 1);
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, keep, true);
    await exit.updateComplete;
    expect(progress(exit)).to.equal('Press Shift 2 more times to leave.');
  });

  it('leaves the keys to another exit once a widget offers its own no more', async () => {
    const page = await fixture(html`<div><csec-hotline-banner exit></csec-hotline-banner><csec-hotline-banner exit></csec-hotline-banner></div>`);
    const [first, second] = [...page.children] as [CsecQuickExit, CsecQuickExit];
    await Promise.all([first.updateComplete, second.updateComplete]);
    first.removeAttribute('exit');
    await first.updateComplete;
    await press('Shift', 1);
    await second.updateComplete;
    expect(progress(second)).to.equal('Press Shift 2 more times to leave.');
  });

  it('leads where the page wants, and names that place', async () => {
    const exit = await make({ href: 'https://www.bbc.com/weather', label: 'Quick exit' });
    expect(link(exit, 'Quick exit').href).to.equal('https://www.bbc.com/weather');
    open(exit);
    expect(textIn(exit)).to.contain('opens bbc.com');
  });

  it('leads to the weather page, with one warning, when the address is none', async () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://']) {
      let exit: CsecQuickExit | undefined;
      const said = await warnings(async () => {
        exit = await make({ href });
        exit.requestUpdate();
        await exit.updateComplete;
      });
      expect(said).to.deep.equal([`<csec-quick-exit href="${href}">: write an address that begins with https://.`]);
      expect(link(exit as Element, 'Leave this page').href).to.equal('https://www.weather.gov/');
    }
  });

  it('says that the history stays before anything is opened, and more when it is', async () => {
    const exit = await make();
    expect(textOf(shown(exit, 'summary')[0])).to.equal('Your history stays');
    open(exit);
    for (const said of ['does not erase your visit', 'an app that spies', 'in a library', 'private window', 'An empty history']) {
      expect(textIn(exit)).to.contain(said);
    }
  });

  it('describes the link by its shortcut, and names none where there is none', async () => {
    const described = (exit: Element): string =>
      textOf(exit.shadowRoot?.getElementById(link(exit, 'Leave this page').getAttribute('aria-describedby') ?? ''));
    expect(described(await make())).to.equal('On a keyboard, press Shift 3 times within 5 seconds.');
    expect(described(await make({ shortcut: 'esc2' }))).to.equal('On a keyboard, press Esc 2 times within 5 seconds.');
    expect(described(await make({ shortcut: 'none' }))).to.equal('');
  });

  it('uses the defaults, with a warning, for values that it does not know', async () => {
    const said = await warnings(async () => {
      const exit = await make({ shortcut: 'esc', placement: 'left', scheme: 'blue' });
      expect(boxOf(exit).bottom).to.be.closeTo(innerHeight - 12, 1);
      expect(exit.shadowRoot?.getElementById('keys')?.textContent).to.contain('Shift');
    });
    expect(said.map((text) => text.split('=')[0])).to.deep.equal(['placement', 'scheme', 'shortcut'].map((name) => `<csec-quick-exit ${name}`));
  });

  it('counts presses aloud, in one place however many exits there are, and stops when something else is done', async () => {
    const first = await make();
    const second = document.createElement('csec-quick-exit');
    first.after(second);
    await second.updateComplete;
    const said = (): string[] => [first, second].map((exit) => textOf(shown(exit, '[role=status]')[0]));
    await press('Shift', 1);
    expect(said()).to.deep.equal(['Press Shift 2 more times to leave.', '']);
    await press('Shift', 1);
    expect(said()).to.deep.equal(['Press Shift 1 more time to leave.', '']);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await first.updateComplete;
    expect(said()).to.deep.equal(['', '']);
    first.remove();
    await press('Shift', 1);
    expect(said()[1], 'the next one takes over').to.equal('Press Shift 2 more times to leave.');
  });

  it('speaks Spanish', async () => {
    const exit = await make({}, { lang: 'es' });
    expect(link(exit, 'Salir de esta página').href).to.contain('https:');
    await press('Shift', 2);
    expect(textOf(shown(exit, '[role=status]')[0])).to.equal('Presione Shift 1 vez más para salir.');
  });

  it('says of the words of the page that they are in its language, where its own are English', async () => {
    const exit = await make({ label: 'このページを離れる' }, { lang: 'ja' });
    expect(link(exit, 'このページを離れる').querySelector('[lang]')?.getAttribute('lang')).to.equal('ja');
    expect(shown(exit, 'section')[0]?.lang).to.equal('en');
  });

  it('is accessible as a part of the banner', async function () {
    this.timeout(30_000);
    const page = await fixture<HTMLElement>(html`<main lang="en"><csec-hotline-banner exit></csec-hotline-banner></main>`);
    const banner = page.querySelector('csec-hotline-banner') as HTMLElement;
    expect(link(banner, 'Leave this page').href).to.equal('https://www.weather.gov/');
    open(banner);
    await expectAccessible(banner);
  });

  it('is in the corner and above everything, wherever it was put, and again after a move', async () => {
    const exit = await make();
    const prison = document.createElement('div');
    prison.setAttribute('style', 'transform: scale(0.5); overflow: hidden; block-size: 0; contain: layout; opacity: 0.1');
    const cover = document.createElement('div');
    cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: red');
    exit.parentElement?.append(prison, cover);
    prison.append(exit);
    await exit.updateComplete;
    const { right, bottom, left, top } = boxOf(exit);
    expect([right, bottom]).to.deep.equal([document.documentElement.clientWidth - 12, innerHeight - 12]);
    expect(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)).to.equal(exit);
  });

  it('stands where it is put when it is inline', async () => {
    const exit = await make({ placement: 'inline' });
    expect(boxOf(exit).top).to.equal(exit.getBoundingClientRect().top);
    expect(exit.getBoundingClientRect().height).to.be.above(43);
  });

  for (const placement of ['bottom', 'top']) {
    it(`keeps clear of a banner at the ${placement}`, async () => {
      const exit = await make({ placement });
      const banner = document.createElement('csec-hotline-banner');
      banner.setAttribute('placement', placement);
      const page = document.createElement('div');
      page.setAttribute('style', 'block-size: 3000px');
      exit.before(...(placement === 'top' ? [banner, page] : [page, banner]));
      await banner.updateComplete;
      await aTimeout(50);
      const [box, covered] = [boxOf(exit), banner.getBoundingClientRect()];
      expect(box.top >= covered.bottom || box.bottom <= covered.top, JSON.stringify([box, covered])).to.equal(true);
      expect(box.top >= 0 && box.bottom <= innerHeight, 'and stays in the window').to.equal(true);
    });
  }

  itWithViewport('can be seen and touched at 360 x 640 and fits at 320 px, open or closed', async () => {
    for (const [width, height] of [[360, 640], [320, 568]] as const) {
      await setViewport({ width, height });
      for (const [lang, dir] of [['en', 'ltr'], ['es', 'ltr'], ['en', 'rtl']] as const) {
        const exit = await make({}, { lang, dir });
        const target = shown(exit, 'a')[0] as Element;
        const before = target.getBoundingClientRect();
        expect(before.height).to.be.at.least(43.9);
        expect(before.left >= 0 && before.right <= width && before.top >= 0 && before.bottom <= height).to.equal(true);
        open(exit);
        const after = target.getBoundingClientRect();
        const stays = after.left <= before.left && after.right >= before.right && after.top === before.top;
        expect(stays, 'the link is still where it was').to.equal(true);
        expect(boxOf(exit).top).to.be.at.least(0);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        fixtureCleanup();
      }
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('does not hide what a keyboard has reached', async () => {
    const exit = await make();
    const button = document.createElement('button');
    button.textContent = 'Reach me';
    button.setAttribute('style', 'position: absolute; inset-inline-end: 20px; inset-block-start: 900px');
    const tall = document.createElement('div');
    tall.setAttribute('style', 'block-size: 3000px');
    exit.parentElement?.append(tall, button);
    scrollTo(0, button.getBoundingClientRect().top + scrollY - innerHeight + 40);
    button.focus({ preventScroll: true });
    expect(button.getBoundingClientRect().bottom).to.be.at.most(boxOf(exit).top + 1);
    scrollTo(0, 0);
  });

  for (const [state, scheme, lang] of [['', 'light', 'en'], ['', 'dark', 'es'], ['inline', 'dark', 'en'], ['top', 'light', 'es']] as const) {
    it(`is accessible ${state}, ${scheme}, ${lang}, closed, open and while it counts`, async function () {
      this.timeout(30_000);
      const exit = await make({ placement: state, scheme }, { lang });
      await expectAccessible(exit);
      open(exit);
      await press('Shift', 1);
      await expectAccessible(exit);
    });
  }

  itWithMedia('is accessible in forced colors, and not on paper', async function () {
    this.timeout(30_000);
    const exit = await make();
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(exit);
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(shown(exit, 'a')).to.have.length(0);
    await emulateMedia({ media: 'screen' });
  });
});
