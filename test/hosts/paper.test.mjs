// A page that is printed, as the browser prints it: what helps a person is on the paper.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { allWidgets, areShown } from '../support/all-widgets.mjs';
import { documentOf, hostTest, script } from '../support/host-test.mjs';

const title = 'is all on paper when the page is printed, numbers and addresses as text, and nothing that only a screen can use';
const missing = spawnSync('pdftotext', ['-v']).error && 'pdftotext (poppler-utils) is not installed';

/** By widget: what a sheet of paper has to say. */
const essentials = {
  'hotline banner': ['In danger now? Call 911', 'Worried about a child?', '1-888-373-7888', '233733', 'https://humantraffickinghotline.org/chat'],
  spectrum: ['Child sexual abuse', 'Abuse images', 'Abuse in exchange', 'Local trafficking', 'Trafficking network', 'This is where adults come in'],
  fact: ['Source:'],
  checklist: ['Thinking about a child you know', 'Goes missing often', 'No single sign'],
  course: ['Protecting Children from Sex Trafficking', 'https://www.d2l.org/'],
  'the page itself': ['Above', 'Below'],
};
const onScreenOnly = ['Leave this page', 'More ways to get help', 'Clear'];

/**
 * What the page says with its rules for paper in force, for an engine that cannot be made to print: all but what these
 * rules add to the text themselves, which are the addresses.
 */
function asPrinted() {
  const apply = (rule) => {
    if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
    for (const inner of rule.cssRules ?? []) apply(inner);
  };
  const roots = [...document.querySelectorAll(':defined')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const { adoptedStyleSheets } of roots) adoptedStyleSheets.forEach(apply);
  return [document.body, ...roots.map((root) => root.querySelector('.base'))].map((element) => (element.checkVisibility() ? element.innerText : '')).join(' ');
}

if (missing) test(title, { skip: missing }, () => {});
else {
  hostTest(title, async ({ page, site, cdn }) => {
    await page.open(site.add(documentOf(cdn, `<p>Above</p>${allWidgets}<p>Below</p>${script(cdn, '/csec-widgets.js')}`)));
    await page.until(areShown);
    const paper = page.print ? execFileSync('pdftotext', ['-raw', '-', '-'], { input: await page.print(), encoding: 'utf8' }) : await page.evaluate(asPrinted);
    const text = paper.normalize('NFKC').replace(/\s+/g, ' ');
    const lacking = Object.entries(essentials).flatMap(([widget, all]) => all.filter((one) => !text.includes(one) && (page.print || !one.startsWith('https:'))).map((one) => `${widget}: ${one}`));
    const left = onScreenOnly.filter((one) => text.includes(one));
    assert.deepEqual({ lacking, left }, { lacking: [], left: [] }, text);
  });
}
