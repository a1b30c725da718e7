// Sites with a strict Content-Security-Policy get a whole widget, with its styles, and no report of a violation.
import assert from 'node:assert/strict';
import { embedCode } from '../../dist/esm/internal/embed-code.js';
import { NUMBER, banner, documentOf, hostTest, probed, script, visibleLinks } from '../support/host-test.mjs';
import { readDist } from '../support/host-servers.mjs';

const policies = [
  { title: 'that allows nothing but the script', extra: '' },
  { title: 'that also requires Trusted Types', extra: "; require-trusted-types-for 'script'" },
];

for (const { title, extra } of policies) {
  hostTest(`shows the styled banner under a policy ${title}`, async ({ page, site, cdn }) => {
    const integrity = JSON.parse(readDist('integrity.json'))['hotline-banner.js'];
    assert.match(integrity, /^sha384-/);
    // The site's own images are allowed only because browsers ask for a favicon and would report that as a violation.
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'none'; img-src 'self'${extra}`;
    const html = documentOf(cdn, banner() + script(cdn, '/hotline-banner.js', `integrity="${integrity}" crossorigin="anonymous"`));
    await page.open(site.add(html, { headers: { 'content-security-policy': policy } }));

    const links = await page.evaluate(visibleLinks);
    assert.ok(links.some((link) => link.from === 'widget' && link.href === NUMBER));
    const style = await page.evaluate(() => {
      const host = document.querySelector('csec-hotline-banner');
      return { display: getComputedStyle(host).display, sheets: host.shadowRoot.adoptedStyleSheets.length, inline: host.shadowRoot.querySelectorAll('style, [style]').length };
    });
    assert.ok(style.sheets > 0);
    assert.equal(style.inline, 0);
    assert.notEqual(style.display, 'inline', 'an element without styles would be inline');

    const { violations, errors, console } = await page.evaluate(probed);
    assert.deepEqual({ violations, errors, console, messages: page.messages }, { violations: [], errors: [], console: [], messages: [] });
  });
}

for (const [title, space, reported] of [
  ['works where its style is refused, which is all that is reported', undefined, ['style-src-attr inline']],
  ['is reported nowhere without its style', false, []],
]) {
  hostTest(`the snippet ${title}`, async ({ page, site, cdn }) => {
    const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'none'; img-src 'self'`;
    const snippet = embedCode('hotline-banner', { base: `${cdn.origin}/`, integrity: JSON.parse(readDist('integrity.json')), attributes: { country: 'US' }, space });
    await page.open(site.add(documentOf(cdn, snippet), { headers: { 'content-security-policy': policy } }));
    await page.until((href) => document.querySelector('csec-hotline-banner').shadowRoot?.querySelector(`[href="${href}"]`)?.checkVisibility(), NUMBER);
    const { violations, errors } = await page.evaluate(probed);
    assert.deepEqual({ violations: [...new Set(violations)], errors }, { violations: reported, errors: [] });
  });
}
