// What the course card looks like, as far as numbers can say it: it can be read and touched, and it fits, in every state.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import type { CsecCourseSignup } from '../src/widgets/course-signup.js';
import '../src/widgets/course-signup.js';
import { expectAccessible } from './support/axe.js';
import { itWithMedia } from './support/engine.js';
import { shown } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

interface Place {
  lang?: string;
  dir?: string;
  width?: number;
}

async function make(attributes: Record<string, string>, { lang = 'en', dir = 'ltr', width = 800 }: Place = {}): Promise<CsecCourseSignup> {
  const card = document.createElement('csec-course-signup');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<main lang=${lang} dir=${dir}>${card}</main>`);
  page.style.inlineSize = `${width}px`;
  await card.updateComplete;
  return card;
}

/** Turns the card into one of its states. */
type Act = (card: CsecCourseSignup) => unknown;
const press: Act = (card) => shown(card, 'button')[0]?.click();
const fill: Act = (card) => {
  for (const id of ['name', 'email', 'role']) (card.renderRoot.querySelector(`#${id}`) as HTMLInputElement).value = id === 'role' ? 'school' : 'ana@example.org';
  for (const id of ['online', 'consent']) (card.renderRoot.querySelector(`#${id}`) as HTMLInputElement).checked = true;
};
const send: Act = (card) => {
  fill(card);
  press(card);
};

const own = { heading: 'An evening for coaches', href: '/evening', 'next-date': '2999-01-14T18:00-05:00', duration: '90', cost: '$10', certificate: '' };
const form = { action: '/signup', consent: 'I agree that Harbor House writes to me about this training.' };
const states: Record<string, [Record<string, string>, Act?]> = {
  'as a link': [{}],
  'with a course of the site': [{ ...own, provider: 'Harbor House', audience: 'For coaches.' }],
  'without an address to link': [{ course: 'blue-campaign-general' }],
  'before a form is loaded': [{ 'form-src': 'about.html', 'next-date': '2020-01-01' }],
  'with a form that is loaded': [{ 'form-src': '/test/support/axe.ts' }, press],
  'with a form': [form],
  'with errors': [form, press],
  'while it sends': [{ ...form, action: '/never' }, send],
  'after it failed': [{ ...form, action: '/fail' }, send],
  'after it was sent': [form, send],
};

describe('the look of the course card', () => {
  const fetch = window.fetch.bind(window);
  before(() => {
    window.fetch = (address, init) => {
      const path = typeof address === 'string' ? new URL(address).pathname : '';
      if (path === '/never') return new Promise(() => undefined);
      return path === '/fail' || path === '/signup' ? Promise.resolve(new Response('', { status: path === '/fail' ? 503 : 200 })) : fetch(address, init);
    };
  });
  after(() => {
    window.fetch = fetch;
  });

  async function makeState(state: string, attributes: Record<string, string> = {}, place: Place = {}): Promise<CsecCourseSignup> {
    const [given, act] = states[state] as [Record<string, string>, Act?];
    const card = await make({ ...given, ...attributes }, place);
    act?.(card);
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await card.updateComplete;
    }
    return card;
  }

  for (const state of Object.keys(states)) {
    for (const [scheme, lang] of [['light', 'en'], ['dark', 'es']] as const) {
      it(`is accessible ${state}, ${scheme}, ${lang}`, async function () {
        this.timeout(30_000);
        await expectAccessible(await makeState(state, { scheme }, { lang }));
      });
    }
  }

  itWithMedia('is accessible in forced colors, and names its address on paper', async function () {
    this.timeout(30_000);
    const card = await makeState('with errors');
    try {
      await emulateMedia({ forcedColors: 'active' });
      await expectAccessible(card);
      await emulateMedia({ forcedColors: 'none', media: 'print' });
      expect(shown(card, 'form'), 'a form on paper takes nothing').to.have.length(0);
      const link = shown(card, 'a')[0] as HTMLAnchorElement;
      expect(getComputedStyle(link, '::after').content).to.contain(link.href);
    } finally {
      await emulateMedia({ forcedColors: 'none', media: 'screen' });
    }
  });

  for (const width of [240, 320, 768, 1280]) {
    for (const [lang, dir] of [['en', 'ltr'], ['es', 'ltr'], ['en', 'rtl']] as const) {
      it(`fits into ${width} px in ${lang}, ${dir}, with nothing cut off`, async () => {
        const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2);
        for (const state of Object.keys(states)) {
          const card = await makeState(state, { provider: long, audience: long, ...(state.includes('form') && { consent: long }) }, { width, lang, dir });
          const box = shown(card, 'section')[0] as HTMLElement;
          const outer = box.getBoundingClientRect();
          expect(box.scrollWidth, state).to.be.at.most(Math.ceil(outer.width));
          for (const part of shown(card, 'a, button, input:not(#trap):not([type=hidden]), select, iframe, .error, .facts li')) {
            const { left, right } = part.getBoundingClientRect();
            expect(left >= outer.left && right <= outer.right, `${state}: ${part.outerHTML.slice(0, 80)}`).to.equal(true);
          }
        }
      });
    }
  }

  it('has targets of 44 px for what a person presses and writes into', async () => {
    for (const state of ['as a link', 'before a form is loaded', 'with a form']) {
      const card = await makeState(state, {}, { width: 320 });
      for (const target of shown(card, '.action, .field > input, select, .choice')) {
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(43.9);
      }
    }
  });

  it('stays readable and visible on a page whose styles would hide it', async () => {
    const card = await makeState('with a form');
    card.parentElement?.setAttribute('style', 'color:transparent; -webkit-text-fill-color:transparent; text-indent:-9999px; visibility:hidden; font-size:0; letter-spacing:2em; pointer-events:none');
    for (const part of shown(card, 'label, input:not([type=hidden]), select, button').filter((element) => !element.closest('.trap'))) {
      const style = getComputedStyle(part);
      expect([style.fontSize, style.textIndent, style.letterSpacing, style.pointerEvents, style.visibility], part.outerHTML.slice(0, 60)).to.deep.equal([
        '16px', '0px', 'normal', 'auto', 'visible',
      ]);
      expect(style.getPropertyValue('-webkit-text-fill-color')).to.equal(style.color);
    }
  });
});
