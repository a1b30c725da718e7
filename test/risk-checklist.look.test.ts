// What the checklist looks like, as far as numbers can say it.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import type { CsecRiskChecklist } from '../src/widgets/risk-checklist.js';
import '../src/widgets/risk-checklist.js';
import { expectAccessible } from './support/axe.js';
import { itWithMedia } from './support/engine.js';
import { shown } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

interface Page {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: number;
  open?: boolean;
}

/** A checklist with a tick in every part and, unless the test says otherwise, with everything open. */
async function make(attributes: Record<string, string>, { lang = 'en', dir = 'ltr', width = 800, open = true }: Page = {}): Promise<CsecRiskChecklist> {
  const checklist = document.createElement('csec-risk-checklist');
  for (const [name, value] of Object.entries(attributes)) checklist.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<main lang=${lang} dir=${dir}>${checklist}</main>`);
  page.style.inlineSize = `${width}px`;
  await checklist.updateComplete;
  if (!open) return checklist;
  for (const details of shown(checklist, 'details')) (details as HTMLDetailsElement).open = true;
  for (const list of shown(checklist, '.list')) list.querySelector('input')?.click();
  shown(checklist, '[part=next]')[0]?.click();
  await checklist.updateComplete;
  for (const details of shown(checklist, 'details')) (details as HTMLDetailsElement).open = true;
  return checklist;
}

describe('the look of the checklist', () => {
  for (const lang of ['en', 'es']) {
    for (const scheme of ['light', 'dark']) {
      it(`is accessible as it comes and with everything open, ${scheme}, ${lang}`, async function () {
        this.timeout(60_000);
        await expectAccessible(await make({ scheme }, { lang, open: false }));
        await expectAccessible(await make({ scheme }, { lang }));
      });
    }
  }

  itWithMedia('is accessible in forced colors, and shows the steps on paper even when they were not opened', async function () {
    this.timeout(60_000);
    const checklist = await make({});
    await emulateMedia({ forcedColors: 'active' });
    await expectAccessible(checklist);
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    const closed = await make({}, { open: false });
    expect(shown(closed, 'a').map(({ textContent }) => textContent.trim())).to.include('1-888-373-7888');
    expect(shown(closed, 'button, summary'), 'a switch is of no use on paper').to.have.length(0);
    await emulateMedia({ media: 'screen' });
  });

  for (const width of [240, 320, 768, 1280]) {
    for (const [lang, dir] of [['en', 'ltr'], ['es', 'ltr'], ['en', 'rtl']] as const) {
      it(`fits into ${width} px in ${lang}, ${dir}, with nothing cut off${width > 300 ? ', also with text of 200%' : ''}`, async () => {
        for (const size of width > 300 ? ['', '200%'] : ['']) {
          document.documentElement.style.fontSize = size;
          const checklist = await make({ heading: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }, { width, lang, dir });
          const outer = shown(checklist, 'section')[0]!.getBoundingClientRect();
          for (const element of shown(checklist, 'a, button, label, p, li')) {
            const { left, right } = element.getBoundingClientRect();
            expect(left >= outer.left - 1 && right <= outer.right + 1, `${size} ${element.textContent}`).to.equal(true);
          }
          document.documentElement.style.fontSize = '';
        }
      });
    }
  }

  it('has targets of 44 px for every statement, switch, button and way to reach a line', async () => {
    const checklist = await make({}, { width: 320 });
    for (const target of shown(checklist, 'label, summary, button, .action')) {
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(43.9);
    }
  });

  it('leaves most of a small window to the statements', async () => {
    for (const lang of ['en', 'es']) {
      const checklist = await make({}, { width: 320, lang });
      expect(shown(checklist, '[part=bar]')[0]!.getBoundingClientRect().height).to.be.below(90);
    }
  });

  it('gives every statement the same look, whatever is ticked', async () => {
    const checklist = await make({}, { open: false });
    const looks = (): string[] =>
      shown(checklist, 'label').map((label) => {
        const { color, backgroundColor, fontWeight, borderColor } = getComputedStyle(label);
        return [color, backgroundColor, fontWeight, borderColor].join();
      });
    const before = looks();
    for (const input of shown(checklist, '.list input')) input.click();
    await checklist.updateComplete;
    expect(looks()).to.deep.equal(before);
    expect(new Set(before).size).to.equal(1);
  });
});
