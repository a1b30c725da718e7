// What a server gives out: it knows neither the page nor the visitor, and must not pretend to.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { renderToString } from '../../dist/esm/ssr.js';

const FALLBACK = '<p>Call <a href="tel:911">911</a></p>';
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('leaves the fallback where the country is the visitor’s, whose clock is not the server’s', async () => {
  process.env.TZ = 'Africa/Nairobi';
  assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, 'Africa/Nairobi');
  for (const country of [undefined, 'auto']) {
    assert.match(await renderToString('hotline-banner', { country }, FALLBACK), /^<csec-hotline-banner[^>]*><p>Call <a href="tel:911">911<\/a><\/p><\/csec-hotline-banner>$/);
    const alone = await renderToString('risk-checklist', { country });
    assert.match(alone, /Call the emergency number where you are/);
    assert.doesNotMatch(alone, /href="tel:|<select/, 'no number of a country that may be the wrong one, and no control that does nothing');
  }
});

test('tells a time in UTC, not in the zone of the server', async () => {
  process.env.TZ = 'Asia/Tokyo';
  assert.match(await renderToString('course-signup', { lang: 'en', 'next-date': '2031-01-14T18:00-05:00' }), /Tuesday, January 14, 2031 at 11:00\sPM UTC/);
});

test('speaks each language from its own file, also in regions, and English where there is none', async () => {
  const heading = async (lang) => /id="heading"[^>]*>\s*([^<]*?)\s*</.exec(await renderToString('hotline-banner', { lang, country: 'US' }))[1];
  assert.deepEqual(await Promise.all(['es', 'es-MX', 'ES', 'en', 'tlh', 'no such tag'].map(heading)), [
    ...Array(3).fill('¿Le preocupa una niña o un niño?'),
    ...Array(3).fill('Worried about a child?'),
  ]);
});

test('writes attributes as text, and leaves out those that are not set', async () => {
  const html = await renderToString('hotline-banner', { country: 'US', heading: '"><script>alert(1)</script>', exit: false, notice: undefined, id: 'help' });
  assert.match(html, /^<csec-hotline-banner country="US" heading="&quot;&gt;&lt;script&gt;[^"]*" id="help"><template shadowrootmode="open">/);
  assert.doesNotMatch(html, /<script/);
  assert.doesNotMatch(html, /<!--|<\?>/, 'no marks for a script that would continue with these nodes');
});

test('gives the fallback and says why where there is no such widget', async (context) => {
  const warn = context.mock.method(console, 'warn', () => {});
  assert.equal(await renderToString('hotline', {}, FALLBACK), FALLBACK);
  assert.deepEqual(warn.mock.calls.map((call) => call.arguments), [['csec-widgets: there is no widget named "hotline".']]);
});
