// The style sheets of WordPress and of the themes that are installed with it, as a page gets them: everything stays readable, in the text
// and in a sidebar. They are read where they are, because their licence is not ours.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { allWidgets, areShown, lookAtAll, room } from '../support/all-widgets.mjs';
import { documentOf, hostTest, probed, script } from '../support/host-test.mjs';
import { missing, wordpress } from '../support/html-filters.mjs';

const php = new URL('../support/theme-json.php', import.meta.url).pathname;
const folder = `${wordpress}/wp-content/themes`;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/style.css`)) : [];
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** What a page with a theme links and contains, in its order. */
function sheetOf(name) {
  const css = `${wordpress}/wp-includes/css`;
  const json = `${folder}/${name}/theme.json`;
  const made = existsSync(json) ? execFileSync('php', [php, wordpress, json], { encoding: 'utf8' }) : '';
  return [`${css}/dist/block-library/style.min.css`, `${css}/dist/block-library/theme.min.css`, `${css}/classic-themes.min.css`].map(read).join('') + made + read(`${folder}/${name}/style.css`);
}

// The names that classic themes and block themes give to what is around a text.
const page = (cdn) => `<style id="theme"></style><div id="page" class="site wp-site-blocks"><main class="site-main wp-block-group is-layout-flow"><article class="page hentry">
  <div class="entry-content wp-block-post-content is-layout-constrained"><p>Above</p>${allWidgets.replaceAll(/<csec-[^]*?<\/csec-[\w-]+>/g, '<div>$&</div>')}<p>Below</p></div></article></main>
  <aside class="widget-area">${'<section class="widget widget_block"><div><csec-hotline-banner country="US"></csec-hotline-banner></div></section>'.repeat(3)}</aside></div>${room}${script(cdn, '/csec-widgets.js')}`;

const sticksOut = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} of ${clientWidth} px wide`] : [];
};

const title = 'stays readable in the themes of WordPress, in the text and in the sidebar';
const skip = missing || (!names.length && `no theme is in ${folder} (Debian: apt-get install wordpress-theme-twentytwentyone)`);
if (skip) test(title, { skip }, () => {});
else {
  const sheets = names.map((name) => [name, sheetOf(name)]);
  hostTest(title, async ({ page: window, site, cdn }) => {
    await window.open(site.add(documentOf(cdn, page(cdn)).replace('<body>', '<body class="wp-embed-responsive is-light-theme singular">')));
    await window.until(areShown, 9);
    const wrong = [];
    for (const [name, sheet] of sheets) {
      await window.evaluate((css) => void (document.querySelector('#theme').textContent = css), sheet);
      wrong.push(...[...(await window.evaluate(lookAtAll)), ...(await window.evaluate(sticksOut))].map((line) => `${name}: ${line}`));
    }
    const { errors, console } = await window.evaluate(probed);
    assert.deepEqual({ wrong, errors, console }, { wrong: [], errors: [], console: [] });
  });
}
