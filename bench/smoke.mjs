import { contestants, learners } from './contestants.mjs';
import { assemble } from './build.mjs';
import { serve } from './server.mjs';
import { launch, load, conditions, visit } from './browser.mjs';
const ids = process.argv.slice(2);
const { assets, built } = await assemble([...contestants, ...learners].filter(({ id }) => !ids.length || ids.includes(id)));
const server = await serve(assets);
const browser = await launch();
for (const c of built) {
  for (const cond of ['plain', 'slow']) {
    try { console.log(c.id, cond, JSON.stringify(await load(browser, `${server.origin}/${c.id}/`, conditions[cond]))); } catch (e) { console.log(c.id, String(e).slice(0, 500)); }
  }
  await visit(browser, async (page) => { await page.setViewport({width: 700, height: 420}); await page.goto(`${server.origin}/${c.id}/`); await page.waitForNetworkIdle(); await page.screenshot({ path: `/tmp/bench-${c.id}.png` }); }).catch(console.error);
}
await browser.close(); server.close();
