// Where the lines of a country do not come, the number that the page itself has is what a frightened person sees.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/widgets/hotline-banner.js';
import '../src/widgets/risk-checklist.js';
import { warnings } from './support/roles.js';

const OWN = '<p>Im Notfall: <a href="tel:112">112</a></p>';

/** No pack is there, and none can be loaded: a module does not know where the packs are. */
async function make(tag: string, attributes: string, children: string): Promise<LitElement> {
  const box = await fixture(html`<div lang="en"></div>`);
  box.innerHTML = `<${tag} country="DE" ${attributes}>${children}</${tag}>`;
  const widget = box.firstElementChild as LitElement;
  await widget.updateComplete;
  return widget;
}
const sees = (widget: LitElement): boolean => widget.querySelector('a')?.checkVisibility() ?? false;

for (const tag of ['csec-hotline-banner', 'csec-risk-checklist']) {
  describe(`${tag} without the lines of its country`, () => {
    let widget!: LitElement;
    const quietly = (run: () => Promise<unknown>) => async (): Promise<void> => {
      await warnings(async () => {
        await run();
        await new Promise((resolve) => { setTimeout(resolve); });
      });
    };

    it('shows the number that the page itself has', quietly(async () => {
      widget = await make(tag, '', OWN);
      expect(sees(widget)).to.equal(true);
    }));

    it('shows it too when the parser brings it after the script', quietly(async () => {
      widget = await make(tag, '', '');
      expect(widget.shadowRoot!.querySelector('.base')!.checkVisibility(), 'the advice to call the number of the place').to.equal(true);
      widget.innerHTML = OWN;
      await new Promise((resolve) => { setTimeout(resolve); });
      await widget.updateComplete;
      expect(sees(widget)).to.equal(true);
      expect(widget.shadowRoot!.querySelector('.base'), 'and not both').to.equal(null);
    }));

    it('offers the way out above it, where the site asked for one', quietly(async () => {
      widget = await make(tag, 'exit', OWN);
      expect(widget.shadowRoot!.querySelector('.exit a')!.checkVisibility()).to.equal(true);
      expect(sees(widget)).to.equal(true);
    }));

    it('keeps its space until they come', quietly(async () => {
      widget = await make(tag, 'style="display:block;min-height:min(100vh,300px)"', OWN);
      expect(widget.style.minHeight).to.contain('300px');
      widget = await make(tag, 'style="display:block;min-height:min(100vh,300px)"', '');
      expect(widget.style.minHeight).to.equal('');
      widget = await make(tag, 'style="min-height:300px"', '');
      expect(widget.style.minHeight, 'what a site itself wants is left alone').to.equal('300px');
    }));
  });
}
