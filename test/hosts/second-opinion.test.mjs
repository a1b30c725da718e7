// What a second accessibility engine finds in the built widgets, in what they show and in what people make of them: nothing
// that is wrong. Its questions are answered in test/support/second-opinion.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startCdn, startSite } from '../support/host-servers.mjs';
import { answers, ask, rightPage } from '../support/second-opinion.mjs';
import { startService } from '../support/sign-up-service.mjs';
import { startChromium } from '../support/storybook.mjs';

let site, cdn, service, chromium;

const form = (path) => `action="SERVICE${path}" consent="I agree." course="d2l-protecting-children-from-sex-trafficking"`;
const own = `form-src="SERVICE/form" heading="An evening for parents" provider="Harbor House" href="https://harbor.example/evening"
  duration="90" formats="online in-person" cost="$10" languages="en es" certificate next-date="2999-01-14T18:00-05:00" audience="For everyone."`;

// The functions of the states run inside the page, so each must stand alone; `root` gives the shadow root of a widget.

const openAll = (root) => {
  for (const name of ['hotline-banner', 'spectrum', 'risk-checklist', 'quick-exit']) root(name).querySelectorAll('details').forEach((details) => (details.open = true));
  for (const list of root('risk-checklist').querySelectorAll('.list')) list.querySelector('input').click();
  root('risk-checklist').querySelector('[part=next]').click();
  root('course-signup').querySelector('[part=send]').click();
};

const useOther = (root) => {
  for (const name of ['hotline-banner', 'quick-exit']) root(name).querySelector('details').open = true;
  root('risk-checklist').querySelector('[part=next]').click();
  root('course-signup').querySelector('[part=load]').click();
};

const signUp = (root) => {
  const find = (id) => root('course-signup').getElementById(id);
  find('email').value = 'ana@example.org';
  find('role').value = 'school';
  find('online').checked = find('consent').checked = true;
  root('course-signup').querySelector('[part=send]').click();
  root('risk-checklist').querySelector('[part=clear]').click();
};

/** Language, colors and width of the window. */
const ways = {
  english: ['en', 'light', 1280],
  dark: ['en', 'dark', 1280],
  spanish: ['es', 'light', 390],
  arabic: ['ar', 'light', 1280],
};

/**
 * Every widget in one of its states: its attributes, the ways to look at it, what people do, and by what it is known that
 * they have done it. The second has nearly all the words; the engine takes a second or more for a page, so the others go
 * without some of the ways.
 */
const states = {
  'as they come': {
    in: ['english', 'arabic'],
    widgets: {
      'quick-exit': '', 'hotline-banner': 'country="US"', spectrum: '', fact: 'name="ncmec-2024-1-in-7"', 'risk-checklist': 'country="US"', 'course-signup': '',
    },
  },
  'opened, ticked, with an outage, and a form full of mistakes': {
    in: ['english', 'dark', 'spanish', 'arabic'],
    widgets: {
      'quick-exit': '', 'hotline-banner': 'country="US" exit notice="The chat is closed today."', spectrum: 'download', fact: 'name="hundreds-of-billions"',
      'risk-checklist': 'country="US" exit', 'course-signup': form('/accept'),
    },
    act: openAll,
    shows: ['hotline-banner [part=notice]', 'hotline-banner .others', 'spectrum dl', 'spectrum [part=save]', 'risk-checklist [part=notes]', 'course-signup .field .error span', 'quick-exit details[open]'],
  },
  'in their other layouts, with a choice of country, and the form of another service': {
    in: ['dark', 'arabic'],
    widgets: {
      'quick-exit': 'placement="inline"', 'hotline-banner': 'layout="bar" stale-after="0"', spectrum: 'layout="column" open="all" no-sources',
      fact: 'layout="inline" name="ilo-2012-20-9m"', 'risk-checklist': 'sections="signs" audience="health"', 'course-signup': own,
    },
    act: useOther,
    shows: ['hotline-banner .others', 'hotline-banner [part=country]', 'spectrum .column', 'fact .inline', 'risk-checklist [part=country]', 'course-signup [part=frame]'],
  },
  'at the edge of the window, in another country, and after a sign-up': {
    in: ['english', 'spanish'],
    widgets: {
      'quick-exit': 'label="Quick exit"', 'hotline-banner': 'placement="top" country="DE"', spectrum: 'layout="row"', fact: 'name="ilo-2024-236bn"',
      'risk-checklist': 'country="DE"', 'course-signup': form('/accept'),
    },
    act: signUp,
    shows: ['hotline-banner [href^="tel:"]', 'spectrum .row', 'course-signup .done'],
  },
  'with a line of the site, where little is known, and after a sign-up that failed': {
    in: ['dark', 'spanish'],
    widgets: {
      'quick-exit': 'placement="top" shortcut="none"', 'hotline-banner': 'country="AQ" name="Harbor House" chat="https://harbor.example/" purpose="For everyone."',
      spectrum: 'no-details', fact: 'no-picture', 'risk-checklist': 'country="HT"', 'course-signup': form('/503'),
    },
    act: signUp,
    shows: ['hotline-banner [part~=chat]', 'course-signup .state .error b'],
  },
};

const tag = ([name, attributes], scheme) => `<csec-${name} scheme="${scheme}" ${attributes.replace('SERVICE', service.origin)}></csec-${name}>`;

/** A page with these widgets; the exit is first in it, as it should be. */
function pageOf(widgets, lang = 'en', scheme = 'light') {
  const [exit, ...others] = Object.entries(widgets).map((entry) => tag(entry, scheme));
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
    <body>${exit}<main><h1>A page</h1>${others.join('')}</main><script src="${cdn.origin}/csec-widgets.js"></script></html>`;
}

/** Inside the page: true once every widget shows itself in the language of the page. */
const areSaid = () => {
  const hosts = [...document.querySelectorAll('body *')].filter(({ localName }) => localName.startsWith('csec-'));
  return hosts.every(({ shadowRoot }) => shadowRoot?.firstElementChild && !shadowRoot.firstElementChild.hasAttribute('lang'));
};

/** Inside the page: true once all of this is seen. */
const areShown = (shows) =>
  shows.every((wanted) => {
    const [, name, selector] = /^([\w-]+) (.*)$/.exec(wanted);
    return document.querySelector(`csec-${name}`).shadowRoot.querySelector(selector)?.checkVisibility();
  });

const soon = { timeout: 20_000, polling: 20 };

/** Opens a page, does what people do, and says what the engine says then. */
const opinionOn = (html, { act, shows = [], width = 1280 } = {}) =>
  chromium.withPage(async ({ page }) => {
    await page.setViewport({ width, height: 900 });
    await page.goto(site.add(html, { path: `/${Math.random()}` }));
    await page.waitForFunction(areSaid, soon);
    if (act) await page.evaluate(`(${act})((name) => document.querySelector('csec-' + name).shadowRoot)`);
    await page.waitForFunction(areShown, soon, shows);
    return ask(page);
  });

const used = new Set();
const open = (reports) => reports.filter(({ answer }) => !answer).map(({ rule, message, path, snippet }) => `${rule}: ${message}\n${path}\n${snippet}`);

describe('a second accessibility engine', () => {
  before(async () => {
    [site, cdn, service, chromium] = await Promise.all([startSite(), startCdn(), startService(), startChromium(2)]);
  });
  after(async () => {
    for (const server of [site, cdn, service]) server.close();
    await chromium.close();
  });

  describe('finds nothing wrong in the widgets', { concurrency: 2 }, () => {
    for (const [title, state] of Object.entries(states)) {
      for (const way of state.in) {
        const [lang, scheme, width] = ways[way];
        test(`${title}: ${way}, ${width} px`, { timeout: 60_000 }, async () => {
          const reports = await opinionOn(pageOf(state.widgets, lang, scheme), { ...state, width });
          for (const { answer } of reports) used.add(answer);
          assert.deepEqual(open(reports), []);
        });
      }
    }
  });

  test('has no answer left over from what the widgets once were', () => {
    assert.deepEqual(answers.filter((answer) => !used.has(answer)).map(({ rule, about }) => `${rule} ${about}`), []);
  });

  test('errs in plain HTML too where it errs', async () => {
    for (const answer of answers.filter(({ right }) => right)) {
      const reports = await opinionOn(rightPage(answer));
      assert.ok(reports.some((report) => report.answer === answer), `${answer.rule} has been mended: delete the answer`);
    }
  });

  test('finds what was made wrong inside a widget', async () => {
    const spoil = (root) => {
      const section = root('fact').firstElementChild;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.faint { color: #aaa }');
      root('fact').adoptedStyleSheets.push(sheet);
      const add = (name, properties) => section.append(Object.assign(document.createElement(name), properties));
      add('button', { type: 'button' });
      add('p', { textContent: 'These words are too faint to read.', className: 'faint' });
      add('div', { role: 'group', innerHTML: '<p>A group without its name.</p>' });
      section.lastElementChild.setAttribute('aria-labelledby', 'nothing');
      add('p', { id: 'twice' });
      add('p', { id: 'twice' });
    };
    const reports = await opinionOn(pageOf({ 'quick-exit': '', fact: 'name="us-law-under-18"' }), { act: spoil });
    const found = reports.filter(({ answer, path }) => !answer && path.includes('csec-fact')).map(({ rule }) => rule);
    assert.deepEqual(new Set(found), new Set(['input_label_exists', 'text_contrast_sufficient', 'aria_id_unique', 'element_id_unique']));
  });
});
