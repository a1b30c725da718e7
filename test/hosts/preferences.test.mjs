// What people ask of their system, as Chromium passes it on: less motion, less transparency, more contrast, own colors.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { documentOf, script } from '../support/host-test.mjs';
import { findEngines } from '../support/engines.mjs';
import { startCdn, startSite } from '../support/host-servers.mjs';

const { chromium } = findEngines();
const skip = !chromium && 'only Chromium can be told what a person prefers';

const body = (scheme) => `<csec-hotline-banner country="US" scheme="${scheme}" notice="Closed today." exit></csec-hotline-banner>
<csec-spectrum scheme="${scheme}" open="all" download></csec-spectrum>
<csec-fact scheme="${scheme}" name="ncmec-2024-1-in-7"></csec-fact><csec-fact scheme="${scheme}" name="ilo-2012-20-9m"></csec-fact>
<csec-risk-checklist country="US" scheme="${scheme}"></csec-risk-checklist>
<csec-course-signup scheme="${scheme}" action="/sign-up" consent="I agree."></csec-course-signup>
<csec-quick-exit scheme="${scheme}"></csec-quick-exit>`;

let browser, site, cdn;
before(async () => {
  if (skip) return;
  [browser, site, cdn] = await Promise.all([puppeteer.launch(chromium), startSite(), startCdn()]);
});
after(async () => {
  await browser?.close();
  site?.close();
  cdn?.close();
});

/** Does in each widget what starts something: opens it, ticks, goes to the next steps, sends a form that never arrives. */
async function act() {
  window.fetch = () => new Promise(() => {});
  const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
  for (const root of roots) {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const input of root.querySelectorAll('input:not([type=checkbox], [type=radio])')) input.value = 'ana@example.org';
    for (const input of root.querySelectorAll('.list input:first-child, #online, #consent')) input.click();
    for (const select of root.querySelectorAll('form select')) select.selectedIndex = 1;
    root.querySelector('[part=next]')?.click();
    root.querySelector('form button')?.click();
  }
  for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

/** Opens all widgets for a person who prefers `features`, does what a person does in them, and looks. */
async function look(features, looking, { scheme = 'light', accent = '' } = {}) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 900, height: 700 });
    await page.emulateMediaFeatures([]);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
    const style = accent && `<style>:root { --csec-accent: ${accent} }</style>`;
    await page.goto(site.add(documentOf(cdn, style + body(scheme) + script(cdn, '/csec-widgets.js'))), { waitUntil: 'load' });
    await page.evaluate(act);
    for (const [name, value] of Object.entries(features)) assert.ok(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`), `${name} is asked for`);
    const seen = await page.evaluate(looking);
    assert.ok(seen.length > 20, 'there was something to look at');
    return seen;
  } finally {
    await page.close();
  }
}

/** Everything that a person sees in the widgets, as the browser has computed it. Runs in a page, so it stands alone. */
function everything() {
  const roots = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const screen = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) => {
    const [r, g, b] = screen(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) if (screen(getComputedStyle(at).backgroundColor)[3] === 255) return getComputedStyle(at).backgroundColor;
    return 'white';
  };
  const moving = new Set(document.getAnimations().map(({ effect }) => effect.target));
  return roots.flatMap((host) =>
    [...host.shadowRoot.querySelectorAll('.base, .base *')]
      .filter((element) => element.checkVisibility() && !element.closest('[inert]') && element.getBoundingClientRect().width > 1)
      .map((element) => {
        const styles = [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
        const [style] = styles;
        const lines = [parseFloat(style.borderTopWidth) > 0 && style.borderTopColor, style.outlineStyle === 'solid' && style.outlineColor];
        const edges = lines.filter((color) => color && screen(color)[3] === 255);
        return {
          what: `${host.localName} ${element.localName}.${element.getAttribute('class') ?? ''} ${element.part}`,
          isControl: element.matches('.action, select, input:not([type=checkbox], [type=radio])'),
          isBox: element.matches('.base, .danger, .notice, .principles, .panel, .turn'),
          isText: [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
          moves: moving.has(element) || styles.some(({ transitionDuration, animationName }) => animationName !== 'none' || /[1-9]/.test(transitionDuration)) || style.scrollBehavior === 'smooth',
          opacity: Number(style.opacity),
          // Neither opaque nor nothing at all.
          isSeenThrough: ![0, 255].includes(screen(style.backgroundColor)[3]) || style.backdropFilter !== 'none' || style.mixBlendMode !== 'normal',
          text: contrast(style.color, behind(element)),
          // A box is also seen where its edge differs from what is in it.
          edge: Math.max(0, ...edges.flatMap((edge) => [contrast(edge, behind(element.parentElement)), contrast(edge, behind(element))])),
        };
      }),
  );
}

const named = (things) => [...new Set(things.map(({ what, text, edge }) => `${what}: text ${text.toFixed(1)}, edge ${edge.toFixed(1)}`))];

test('nothing moves for people who ask for less motion', { skip }, async () => {
  const seen = await look({ 'prefers-reduced-motion': 'reduce' }, everything);
  assert.deepEqual(named(seen.filter(({ moves }) => moves)), []);
});

test('nothing is seen through for people who ask for less transparency', { skip }, async () => {
  const seen = await look({ 'prefers-reduced-transparency': 'reduce' }, everything);
  assert.deepEqual(named(seen.filter(({ opacity, isSeenThrough }) => opacity < 1 || isSeenThrough)), []);
});

for (const scheme of ['light', 'dark']) {
  for (const accent of ['', '#ffe9a8', '#101418', '#d95f02', '#777777']) {
    test(`text has a contrast of 7 to 1 and every box an edge for people who ask for more contrast, ${scheme} ${accent}`, { skip }, async () => {
      const seen = await look({ 'prefers-contrast': 'more' }, everything, { scheme, accent });
      assert.deepEqual(named(seen.filter(({ isText, text }) => isText && text < 7)), []);
      assert.deepEqual(named(seen.filter(({ isControl, isBox, edge }) => (isControl || isBox) && edge < 4.5)), []);
    });
  }
}

test('controls and boxes have an edge in forced colors', { skip }, async () => {
  const seen = await look({ 'forced-colors': 'active' }, everything);
  assert.deepEqual(named(seen.filter(({ isControl, isBox, edge }) => (isControl || isBox) && edge < 3)), []);
});
