// What the fact looks like, as far as numbers can say it: it fits, it can be read, and no number is broken in two.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { currentFacts, olderFacts } from '../src/content/facts.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import type { CsecFact } from '../src/widgets/fact.js';
import '../src/widgets/fact.js';
import { expectAccessible } from './support/axe.js';
import { itWithMedia } from './support/engine.js';
import { shown } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

const ids = Object.keys({ ...currentFacts, ...olderFacts });

/** Every fact below one another, as in a column of the given width. */
async function all(attributes: { layout?: string; scheme?: string }, { lang = 'en', dir = 'ltr', width = 800 } = {}): Promise<HTMLElement> {
  fixtureCleanup();
  const page = await fixture<HTMLElement>(html`<main lang=${lang} dir=${dir}>
    ${ids.map((id) => html`<csec-fact name=${id} layout=${attributes.layout ?? 'figure'} scheme=${attributes.scheme ?? 'light'}></csec-fact>`)}
  </main>`);
  page.style.inlineSize = `${width}px`;
  await Promise.all([...page.querySelectorAll('csec-fact')].map(({ updateComplete }) => updateComplete));
  return page;
}

describe('the look of the fact', () => {
  for (const lang of ['en', 'es']) {
    for (const scheme of ['light', 'dark']) {
      for (const layout of ['figure', 'inline']) {
        it(`is accessible in every fact, ${layout}, ${scheme}, ${lang}`, async function () {
          this.timeout(30_000);
          await expectAccessible(await all({ layout, scheme }, { lang }));
        });
      }
    }
  }

  itWithMedia('is accessible in forced colors, and says on paper where to read more', async function () {
    this.timeout(30_000);
    const page = await all({});
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page);
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    const anchor = shown(page.querySelector('csec-fact') as CsecFact, 'a')[0] as HTMLAnchorElement;
    expect(getComputedStyle(anchor, '::after').content).to.contain(anchor.href);
    await emulateMedia({ media: 'screen' });
  });

  for (const width of [240, 300, 768, 1280, 1600]) {
    for (const [lang, dir] of [['en', 'ltr'], ['es', 'ltr'], ['en', 'rtl']] as const) {
      it(`fits into ${width} px in ${lang}, ${dir}, with nothing cut off`, async () => {
        for (const layout of ['figure', 'inline']) {
          for (const fact of (await all({ layout }, { width, lang, dir })).querySelectorAll('csec-fact')) {
            const outer = fact.getBoundingClientRect();
            expect(outer.width, fact.name).to.be.at.most(width);
            for (const element of shown(fact, 'p, a, svg, .notice, .number')) {
              const { left, right } = element.getBoundingClientRect();
              expect(left >= outer.left && right <= outer.right, `${fact.name ?? ''}: ${element.localName}`).to.equal(true);
            }
          }
        }
      });
    }
  }

  it('draws its people on one line, in one size, however little room there is', async () => {
    for (const fact of (await all({}, { width: 240 })).querySelectorAll('csec-fact')) {
      const boxes = shown(fact, '.picture .icon').map((person) => person.getBoundingClientRect());
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size, fact.name).to.be.at.most(1);
      for (const { width, height } of boxes) expect(width > 8 && height > 8, `${fact.name ?? ''}: ${width} by ${height}`).to.equal(true);
    }
  });

  it('breaks a number only between its words, in twice as large text too', async () => {
    const { style } = document.documentElement;
    try {
      for (const size of ['', '200%']) {
        style.fontSize = size;
        for (const fact of (await all({}, { width: 320 })).querySelectorAll('csec-fact')) {
          const number = shown(fact, '.sentence .number')[0];
          if (!number) continue;
          const text = document.createTreeWalker(number, NodeFilter.SHOW_TEXT).nextNode() as Text;
          const lines = number.getBoundingClientRect().height / (parseFloat(getComputedStyle(number).fontSize) * 1.1);
          expect(Math.round(lines), `${text.data} at ${size}`).to.be.at.most(text.data.split(/\s/).length);
        }
      }
    } finally {
      style.fontSize = '';
    }
  });

  it('stands out of the text around it without a picture or a color', async () => {
    const page = await all({ layout: 'inline' });
    const figure = shown(page.querySelector('csec-fact') as CsecFact, 'figure')[0] as HTMLElement;
    expect(parseFloat(getComputedStyle(figure).borderInlineStartWidth)).to.be.greaterThan(1);
  });
});
