// What a screen reader says of each widget, from the first word to the last, and what it announces when something
// happens. The text is in test/spoken/, for people to read; `SPOKEN=write node --test test/hosts/spoken.test.mjs` writes it
// anew. A line such as [es] says that the language changes there.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { documentOf, hostTest, script } from '../support/host-test.mjs';
import { startService } from '../support/sign-up-service.mjs';

const reader = readFileSync(new URL('../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url), 'utf8');
const folder = new URL('../spoken/', import.meta.url);

const banner = 'csec-hotline-banner';
const checklist = 'csec-risk-checklist';
const course = 'csec-course-signup';
const openAll = `for (const details of root.querySelectorAll('details')) details.open = true`;
const press = (selector) => `root.querySelector('${selector}').click()`;

/** By the name of its file: a widget, what happens before it is read, and what happens while the reader listens. */
const states = {
  'hotline-banner': { name: banner, attributes: 'country="US"' },
  'hotline-banner-open': { name: banner, attributes: 'country="US" exit notice="Closed on Monday."', before: openAll },
  'hotline-banner-bar': { name: banner, attributes: 'country="US" layout="bar"' },
  'hotline-banner-spanish': { name: banner, attributes: 'country="US" heading="¿Dudas?"', lang: 'es' },
  'hotline-banner-no-words': { name: banner, attributes: 'country="US" heading="Huolissasi?"', lang: 'fi' },
  'spectrum': { name: 'csec-spectrum' },
  'spectrum-open': { name: 'csec-spectrum', attributes: 'open="all" download' },
  'fact': { name: 'csec-fact', attributes: 'name="ncmec-2024-1-in-7"' },
  'fact-older': { name: 'csec-fact', attributes: 'name="hundreds-of-billions"' },
  'risk-checklist': { name: checklist, attributes: 'country="US"', then: press('[part=clear]') },
  'risk-checklist-ticked': { name: checklist, attributes: 'country="US" sections="signs"', before: `${press('input')}; ${press('[part=next]')}` },
  'quick-exit': { name: 'csec-quick-exit' },
  'quick-exit-open': { name: 'csec-quick-exit', before: openAll },
  'course-signup': { name: course },
  'course-signup-form': { name: course, attributes: 'action="SERVICE/accept" consent="I agree."' },
  'course-signup-mistakes': { name: course, attributes: 'action="SERVICE/accept" consent="I agree."', before: press('form button') },
  'course-signup-frame': { name: course, attributes: 'form-src="https://forms.example/1"' },
};

/** WebKitGTK writes the names of languages with a capital letter in Spanish; that is not heard. */
const fold = (text) => text.toLowerCase();

// The functions below run inside the page, so each must stand alone.

const isSaid = ({ name, lang }) => {
  const base = document.querySelector(name)?.shadowRoot?.querySelector('.base');
  return Boolean(base && (lang !== 'es' || !base.hasAttribute('lang')));
};

async function listen(url, { name, before = '', then = '' }) {
  const host = document.querySelector(name);
  const run = async (code) => {
    new Function('root', code)(host.shadowRoot);
    await host.updateComplete;
    // The events of what was opened come later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await host.updateComplete;
  };
  await run(before);
  const { virtual } = await import(url);
  const container = host.shadowRoot.querySelector('.base');
  const languageOf = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest('[lang]')?.lang ?? document.documentElement.lang;
  // The library also reads what is in closed details; no screen reader does.
  const isClosed = (node) => {
    const element = node?.nodeType === 1 ? node : node?.parentElement;
    const details = element?.parentElement?.closest('details:not([open])');
    return Boolean(details && !element.closest('summary'));
  };
  await virtual.start({ container });
  const said = [`[${languageOf(container)}]`];
  let spoken = languageOf(container);
  let turns = 0;
  const first = await virtual.lastSpokenPhrase();
  for (let phrase = first; turns++ < 1500; phrase = await virtual.lastSpokenPhrase()) {
    const lang = languageOf(virtual.activeNode);
    if (!isClosed(virtual.activeNode)) {
      if (lang !== spoken) said.push(`[${(spoken = lang)}]`);
      said.push(phrase);
    }
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  if (then) {
    await virtual.clearSpokenPhraseLog();
    await run(then);
    said.push('', 'Then:', ...(await virtual.spokenPhraseLog()));
  }
  await virtual.stop();
  return `${said.join('\n')}\n`;
}

hostTest('is read out in full, in order, once, and in the right languages', async ({ page, site, cdn, engine }) => {
  cdn.put('/reader.js', reader);
  const service = await startService();
  try {
    const differences = [];
    for (const [file, state] of Object.entries(states)) {
      const tag = `<${state.name} ${(state.attributes ?? '').replace('SERVICE', service.origin)}></${state.name}>`;
      await page.open(site.add(documentOf(cdn, tag + script(cdn, '/csec-widgets.js'), { lang: state.lang }), { path: `/${file}` }));
      await page.until(isSaid, state);
      const said = (await page.evaluate(listen, `${cdn.origin}/reader.js`, state)).replaceAll(new URL(service.origin).host, 'forms.example');
      const reference = new URL(`${file}.txt`, folder);
      if (process.env.SPOKEN === 'write' && engine === 'chromium') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(reference, said);
      } else if (fold(said) !== fold(readFileSync(reference, 'utf8'))) differences.push([file, said]);
    }
    for (const [file, said] of differences) assert.equal(fold(said), fold(readFileSync(new URL(`${file}.txt`, folder), 'utf8')), file);
  } finally {
    service.close();
  }
});
