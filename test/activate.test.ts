import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/widgets/fact.js';
import '../src/widgets/hotline-banner.js';
import { linkNames, textOf, warnings } from './support/roles.js';

const FALLBACK = '<p>Call <a href="tel:911">911</a></p>';
const place = (attributes: string, inside = FALLBACK): string => `<div data-csec="hotline-banner" ${attributes}>${inside}</div>`;

/** The widgets in a box, once they are drawn: the observer is told first, then they draw. */
async function widgetsIn(box: Element): Promise<LitElement[]> {
  await Promise.resolve();
  const found = [...box.querySelectorAll<LitElement>('csec-hotline-banner')];
  await Promise.all(found.map((widget) => widget.updateComplete));
  return found;
}
const show = (content: string): Promise<HTMLElement> => fixture<HTMLElement>(`<section lang="en">${content}</section>`);

describe('a place for a widget', () => {
  it('becomes the widget, with its settings, and keeps the fallback inside', async () => {
    const box = await show(place('data-country="US" data-heading="Who to call" data-heading-level="4" data-exit=""'));
    const [widget] = await widgetsIn(box);
    expect(textOf(widget!.shadowRoot!.querySelector('[part=heading]'))).to.equal('Who to call');
    expect(widget!.shadowRoot!.querySelector('[part=heading]')!.ariaLevel).to.equal('4');
    expect(linkNames(widget!)).to.include('Leave this page');
    expect(widget!.innerHTML).to.equal(FALLBACK);
    expect(widget!.parentElement!.childNodes).to.have.length(1);
  });

  it('is found with what an editor puts around, into and onto it', async () => {
    const box = await show(`<p><br>${place('class="wp-block x" data-country="us" ', `<br><p></p>${FALLBACK}<p>&nbsp;</p>`)}</p><br>`);
    const [widget, ...more] = await widgetsIn(box);
    expect(linkNames(widget!)).to.include('1-888-373-7888');
    expect(more).to.be.empty;
  });

  it('comes alive when a script inserts it later, and when it is only a part of what is inserted', async () => {
    const box = await show('');
    box.innerHTML = `<article>${place('')}</article>${place('')}`;
    expect(await widgetsIn(box)).to.have.length(2);
  });

  it('has one widget after it was moved, copied or written anew from its own markup', async () => {
    const box = await show(place(''));
    await widgetsIn(box);
    const first = box.firstElementChild!;
    box.append(first.cloneNode(true), first);
    box.insertAdjacentHTML('beforeend', first.outerHTML);
    const found = await widgetsIn(box);
    expect(found.map((widget) => widget.parentElement!.childElementCount)).to.deep.equal([1, 1, 1]);
    expect(found.every((widget) => linkNames(widget).length)).to.equal(true);
  });

  it('takes over only what the widget reads, and never a handler or a style', async () => {
    const box = await show(place('data-onclick="globalThis.hit = 1" data-style="color: red" data-id="7" data-country="US"'));
    const [widget] = await widgetsIn(box);
    expect(widget!.getAttributeNames()).to.deep.equal(['country']);
  });

  it('leaves no gap where a widget needs less than the space that was kept free', async () => {
    const box = await show('<div data-csec="hotline-banner" data-country="US" style="min-height: 300vh; margin: 4px">Call</div>');
    const [widget] = await widgetsIn(box);
    await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(box.getBoundingClientRect().height).to.be.within(200, 2 * innerHeight);
    expect(box.querySelector<HTMLElement>('[data-csec]')!.style.cssText).to.equal('margin: 4px;');
  });

  it('stays as it is, with one warning, where no widget has its name', async () => {
    let box!: HTMLElement;
    const said = await warnings(async () => {
      box = await show('<div data-csec="hotline-baner">Call</div>');
      await widgetsIn(box);
      box.append(box.firstElementChild!);
      await widgetsIn(box);
    });
    expect(said).to.deep.equal(['<div data-csec="hotline-baner">: no widget has this name.']);
    expect(box.innerHTML).to.equal('<div data-csec="hotline-baner">Call</div>');
  });

  it('waits in silence for a widget whose script is not there yet', async () => {
    const said = await warnings(async () => {
      const box = await show('<div data-csec="quick-exit"><a href="https://www.weather.gov/">Leave</a></div>');
      await widgetsIn(box);
      expect(box.querySelector('csec-quick-exit')).to.equal(null);
    });
    expect(said).to.deep.equal([]);
  });

  it('is forgotten where it is gone before its turn comes', async () => {
    const box = await show('');
    box.innerHTML = place('');
    const gone = box.firstElementChild!;
    gone.remove();
    await widgetsIn(box);
    box.append(gone);
    expect(await widgetsIn(box)).to.have.length(1);
  });
});
