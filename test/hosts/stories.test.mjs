// Every story is a test: what designers look at draws something, keeps quiet, asks nobody, and axe finds nothing in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { comparePicture } from '../support/pictures.mjs';
import { startChromium, startStorybook } from '../support/storybook.mjs';

/** What is in a story: the widgets, whether each has drawn something, and elements that nobody has defined. */
function look() {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const elements = all(document.querySelector('#storybook-root'));
  const widgets = elements.filter(({ localName }) => localName.startsWith('csec-'));
  return {
    widgets: widgets.length,
    attributes: widgets.flatMap((widget) => widget.getAttributeNames().map((name) => `${widget.localName} ${name}`)),
    empty: widgets.filter(({ shadowRoot }) => !shadowRoot?.querySelector('.base')?.getClientRects().length).map(({ localName }) => localName),
    // A control that Storybook does not know is drawn as a dash.
    withoutControl: Object.values(globalThis.__STORYBOOK_PREVIEW__.currentRender.story.argTypes)
      .filter(({ table, control }) => table?.category === 'attributes' && !control?.type)
      .map(({ name }) => name),
    undefined: elements.filter((element) => element.matches(':not(:defined)')).map(({ localName }) => localName),
  };
}

const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const declared = modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, attributes }) => (tagName ? attributes.map(({ name }) => `${tagName} ${name}`) : []));

/** A small set: each widget wide, then what changes everything at once. Widths in pixels. */
const pictures = [
  ['widgets-hotline-banner--default', 900],
  ['widgets-spectrum--default', 900],
  ['widgets-fact--default', 900],
  ['widgets-risk-checklist--default', 900],
  ['widgets-quick-exit--inline', 900],
  ['widgets-course-sign-up--errors', 900],
  ['widgets-hotline-banner--dark', 900],
  ['widgets-spectrum--dark', 900],
  ['widgets-hotline-banner--arabic', 900],
  ['widgets-spectrum--arabic', 320],
  ['widgets-hotline-banner--default', 320],
  ['widgets-course-sign-up--form', 320],
];

test('in Storybook', { concurrency: 2, timeout: 300_000 }, async (group) => {
  // STORIES='Fact' tests those with this in their title, and the pictures.
  const isWanted = ({ title }) => title.includes(process.env.STORIES ?? '');
  const [storybook, chromium] = await Promise.all([startStorybook(), startChromium(2)]);
  const seen = new Set();
  const checkStory = async (story, { open, page, said, axe }) => {
    await open(storybook.origin, story);
    const { widgets, attributes, empty, withoutControl, undefined: unknown } = await page.evaluate(look);
    assert.ok(widgets > 0, 'a widget is there');
    assert.deepEqual(unknown, []);
    assert.deepEqual(withoutControl, [], 'every attribute has a control');
    if (!story.tags.includes('hidden')) assert.deepEqual(empty, []);
    attributes.forEach((attribute) => seen.add(attribute));
    assert.deepEqual(await axe('#storybook-root'), []);
    const warned = story.tags.includes('warns') && said.length === 1 && /^warn: <csec-/.test(said[0]);
    assert.deepEqual(warned ? [] : said, [], 'keeps quiet');
    assert.equal(story.tags.includes('warns'), warned, 'warns once where a value is unknown');
  };
  const checkPicture = async ([id, width], { open, page }) => {
    await open(storybook.origin, { id, type: 'story' }, { width });
    // The font that scripts/browsers.mjs installs where there is none, so that lines break at the same words everywhere.
    const style = await page.addStyleTag({ content: ':root { --csec-font: "DejaVu Sans"; font-family: "DejaVu Sans" } .scene.whole { min-block-size: 0 }' });
    const difference = await comparePicture(page, `${id.replace('widgets-', '')}-${width}`);
    await style.evaluate((element) => element.remove());
    assert.equal(difference, '');
  };
  const checkPage = async (entry, { open, page, said, axe }) => {
    await open(storybook.origin, entry);
    const unknown = await page.evaluate(() => [...document.querySelectorAll('#storybook-docs :not(:defined)')].map(({ localName }) => localName));
    assert.deepEqual(unknown, []);
    // The pages that Storybook makes by itself are its own business, down to their headings.
    if (entry.tags.includes('unattached-mdx')) assert.deepEqual(await axe('.sbdocs-content'), []);
    assert.deepEqual(said, [], 'keeps quiet');
  };
  try {
    await Promise.all(
      storybook.entries.filter(isWanted).map((entry) =>
        group.test(`shows ${entry.title}: ${entry.name}`, { timeout: 60_000 }, () =>
          chromium.withPage((page) => (entry.type === 'story' ? checkStory : checkPage)(entry, page)),
        ),
      ),
    );
    await Promise.all(
      pictures.map((picture) =>
        group.test(`looks as it did: ${picture.join(' ')}`, { timeout: 60_000 }, () => chromium.withPage((page) => checkPicture(picture, page))),
      ),
    );
    if (process.env.STORIES) return;
    await group.test('has a story for every attribute of every widget', () => {
      assert.deepEqual(declared.filter((attribute) => !seen.has(attribute)), []);
    });
  } finally {
    await Promise.all([storybook.close(), chromium.close()]);
  }
});
