// The numbers of all countries, held against Google's data of telephone numbers, and the banner as people around the
// world meet it: with the clock and the languages of their own computer.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import phone from 'google-libphonenumber';
import puppeteer from 'puppeteer-core';
import { emergencyNumbers } from '../../scripts/emergency.mjs';
import { findEngines } from '../support/engines.mjs';
import { startCdn, startSite } from '../support/host-servers.mjs';

const { emergency } = await import('../../dist/esm/content/emergency.js');
const { worldHotlines: lines } = await import('../../dist/esm/content/world.js');

const util = phone.PhoneNumberUtil.getInstance();

test('every number of a line is valid in its country', () => {
  for (const { id, country, phone: number, others = [] } of lines) {
    for (const dialled of [number, ...others.map((other) => other.phone)]) {
      if (!dialled?.startsWith('+')) continue; // short codes are dialled as they stand; the data know few of them
      const parsed = util.parse(dialled);
      assert.ok(util.isValidNumber(parsed), `${id}: ${dialled}`);
      assert.equal(util.getCountryCodeForRegion(country), parsed.getCountryCode(), `${id}: ${dialled}`);
    }
  }
});

test('every emergency number is the one that the telephone data give', () => {
  assert.deepEqual(emergency.numbers, emergencyNumbers());
  assert.ok(Object.keys(emergency.numbers).length > 200);
});

test('every language of the package is in the tests', async () => {
  const files = readdirSync('src/locales').map((file) => file.replace('.ts', ''));
  const listed = [...readFileSync('test/support/locales.ts', 'utf8').matchAll(/locales\/([\w-]+)\.js/g)].map(([, tag]) => tag);
  assert.deepEqual(listed.sort(), files.sort());
  const built = readdirSync('dist/lang').flatMap((file) => (file.includes('.learn.') ? [] : file.replace('.js', '')));
  assert.deepEqual([...built, 'en'].sort(), files.sort());
});

/** Twenty countries of all continents, in which each of the fourteen languages is spoken by somebody. */
const visitors = [
  ['America/Chicago', 'en-US', 'US', '911', '1-888-373-7888'],
  ['America/Chicago', 'es-US', 'US', '911', '1-888-373-7888'],
  ['America/Toronto', 'fr-CA', 'CA', '911', '1-833-900-1010'],
  ['America/Mexico_City', 'es-MX', 'MX', '911', ''],
  ['America/Bogota', 'es-CO', 'CO', '112', '141'],
  ['America/Sao_Paulo', 'pt-BR', 'BR', '911', ''],
  ['America/Port-au-Prince', 'ht-HT', 'HT', '114', ''],
  ['Europe/London', 'en-GB', 'GB', '999', '08000 121 700'],
  ['Europe/Paris', 'fr-FR', 'FR', '112', '3018'],
  ['Europe/Berlin', 'de-DE', 'DE', '112', '116 111'],
  ['Europe/Kiev', 'uk-UA', 'UA', '112', '116 111'],
  ['Asia/Almaty', 'ru-KZ', 'KZ', '112', '150'],
  ['Africa/Nairobi', 'en-KE', 'KE', '112', '116'],
  ['Africa/Johannesburg', 'en-ZA', 'ZA', '112', '116'],
  ['Africa/Cairo', 'ar-EG', 'EG', '122', '16000'],
  ['Asia/Manila', 'tl-PH', 'PH', '911', '163'],
  ['Asia/Calcutta', 'hi-IN', 'IN', '112', '1098'],
  ['Asia/Saigon', 'vi-VN', 'VN', '113', '111'],
  ['Asia/Seoul', 'ko-KR', 'KR', '112', '1366'],
  ['Asia/Shanghai', 'zh-CN', 'CN', '110', '12355'],
  ['Australia/Sydney', 'en-AU', 'AU', '000', '1800 55 1800'],
  ['Pacific/Auckland', 'en-NZ', 'NZ', '111', '0800 942 8787'],
];

/** What a visitor sees, once words and lines have come. */
function seen() {
  const root = document.querySelector('csec-hotline-banner').shadowRoot;
  const digits = (selector) => root.querySelector(`${selector} a[href^="tel:"]`)?.textContent.trim() ?? '';
  const select = root.querySelector('select');
  return { danger: digits('.danger'), first: digits('.first'), country: select.value, name: select.selectedOptions[0].textContent.trim(), heading: root.querySelector('[role=heading]').textContent.trim() };
}

describe('a visitor', { skip: !findEngines().chromium && 'only Chromium can be given another clock' }, async () => {
  const { chromium } = findEngines();
  const browser = await puppeteer.launch(chromium);
  const [site, cdn] = await Promise.all([startSite(), startCdn()]);
  after(async () => {
    await browser.close();
    site.close();
    cdn.close();
  });
  for (const [zone, lang, country, danger, first] of visitors) {
    test(`in ${zone} who reads ${lang} gets the lines of ${country} in that language`, async () => {
      const page = await browser.newPage();
      await page.emulateTimezone(zone);
      const session = await page.createCDPSession();
      await session.send('Emulation.setUserAgentOverride', { userAgent: await browser.userAgent(), acceptLanguage: lang });
      const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><csec-hotline-banner></csec-hotline-banner><script src="${cdn.origin}/hotline-banner.js"></script></html>`;
      await page.goto(site.add(html, { path: `/${lang}-${country}` }), { waitUntil: 'networkidle0' });
      const { name, heading, ...numbers } = await page.evaluate(seen);
      assert.deepEqual(numbers, { danger, first, country });
      assert.equal(name, new Intl.DisplayNames(lang === 'ht-HT' ? 'fr' : lang, { type: 'region' }).of(country));
      const tag = { pt: 'pt-br', zh: 'zh-hans' }[lang.slice(0, 2)] ?? lang.slice(0, 2);
      assert.equal(heading, (await import(`../../dist/esm/locales/${tag}.js`)).hotlineBanner.heading);
      await page.close();
    });
  }
});
