// A widget fits where the page is narrow, however the page lays it out, and has a line of text where there is room.
import assert from 'node:assert/strict';
import { documentOf, hostTest, probed, script } from '../support/host-test.mjs';
import { areShown, names } from '../support/all-widgets.mjs';

const shown = names.filter((name) => name !== 'csec-quick-exit');
// The snippets come in a box of their own, so that what the page does to its children reaches that box, not the widget.
const boxes = shown.map((name) => `<div class="box"><${name}></${name}></div>`).join('');

/** By title: how a page lays out what is in it. */
const layouts = {
  'a block': '',
  'a grid': '#page { display: grid }',
  'a grid of one column': '#page { display: grid; grid-template-columns: 1fr }',
  'a centered column': '#page { display: flex; flex-direction: column; align-items: center }',
  'a row that wraps': '#page { display: flex; flex-wrap: wrap }',
  'a row that its parts fill': '#page { display: flex; flex-wrap: wrap } .box { flex: 1 0 55% }',
  'floats': '.box { float: left }',
  'lines': '.box { display: inline-block; vertical-align: top }',
  'a table': '#page { display: table } .box { display: table-row }',
  'boxes as wide as their content': '.box { width: fit-content }',
  'a line that does not break': '#page { display: flex; flex-wrap: wrap; white-space: nowrap; letter-spacing: 1em; word-spacing: 2em }',
  'content before it': '#page { display: grid } #page .box > ::before { content: "WIDE" !important; display: inline-block !important; inline-size: 90rem !important }',
};

/** How wide each widget is, and how far it sticks out of the page. */
function measure({ css, width, names }) {
  document.querySelector('#layout').textContent = `#page { width: ${width}px } ${css}`;
  const edge = document.querySelector('#page').getBoundingClientRect().left + width;
  return names.map((name) => {
    const { width: own, right } = document.querySelector(name).getBoundingClientRect();
    return { name, width: Math.round(own), out: Math.max(0, Math.round(right - edge)) };
  });
}

hostTest('fits into a page of 320 px, and takes 640 px where it may choose, whatever layout it stands in', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, `<style id="layout"></style><div id="page">${boxes}</div>${script(cdn, '/csec-widgets.js')}`)));
  await page.until(areShown, shown.length);
  const wrong = [];
  for (const [title, css] of Object.entries(layouts)) {
    const narrow = await page.evaluate(measure, { css, width: 288, names: shown });
    wrong.push(...narrow.filter(({ out, width }) => out || width < 276).map((found) => ({ title, ...found })));
    const wide = await page.evaluate(measure, { css, width: 700, names: shown });
    wrong.push(...wide.filter(({ out, width }) => out || width < 640).map((found) => ({ title, ...found })));
  }
  assert.deepEqual(wrong, []);
  const columns = await page.evaluate(measure, { css: '#page { display: grid; grid-template-columns: repeat(3, 1fr); gap: 20px }', width: 900, names: shown });
  assert.deepEqual(columns.map(({ width, out }) => [width, out]), shown.map(() => [287, 0]));
  const { errors, console } = await page.evaluate(probed);
  assert.deepEqual([...errors, ...console], []);
});
