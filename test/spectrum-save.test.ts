import { expect, fixture, html } from '@open-wc/testing';
import { stages } from '../src/content/spectrum.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import { spectrum as en } from '../src/locales/en.js';
import * as es from '../src/locales/es.js';
import '../src/internal/spectrum-save.js';
import '../src/widgets/spectrum.js';
import type { CsecSpectrum } from '../src/widgets/spectrum.js';
import { shown, textOf, warnings } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

async function make(attributes: Record<string, string> = {}, { lang = 'en', dir = 'ltr' } = {}): Promise<CsecSpectrum> {
  const spectrum = document.createElement('csec-spectrum');
  for (const [name, value] of Object.entries({ download: '', ...attributes })) spectrum.setAttribute(name, value);
  await fixture(html`<div lang=${lang} dir=${dir}>${spectrum}</div>`);
  await spectrum.updateComplete;
  return spectrum;
}

const parsed = (svg: string): Element => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const said = (svg: Element): string => [...svg.querySelectorAll('text')].map(textOf).join('\n');
const button = (spectrum: Element, name: string): HTMLElement => shown(spectrum, 'button').find((found) => textOf(found) === name)!;

/** Puts another function into an object and gives back what takes it out again. */
function replace(object: object, name: string, by: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value: by });
  return () => {
    if (own) Object.defineProperty(object, name, own);
    else delete (object as Record<string, unknown>)[name];
  };
}

/** Presses a button and gives the file that the browser was handed. */
async function saved(spectrum: CsecSpectrum, name: string): Promise<{ name: string; file: Blob }> {
  let file!: Blob;
  const restore = [
    replace(URL, 'createObjectURL', (blob: Blob) => ((file = blob), 'blob:test')),
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      done({ name: this.download, file });
    }),
  ];
  let done!: (result: { name: string; file: Blob }) => void;
  try {
    return await new Promise((resolve) => {
      done = resolve;
      button(spectrum, name).click();
    });
  } finally {
    for (const back of restore) back();
  }
}

/** Presses the print button and gives the sheet that the printer would get. */
function printed(spectrum: CsecSpectrum): Promise<Document> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const frame = spectrum.shadowRoot!.querySelector('iframe');
      if (!frame) return;
      observer.disconnect();
      const catchPrint = (): void => {
        frame.contentWindow!.print = () => resolve(frame.contentDocument!);
      };
      catchPrint();
      // Firefox puts another window in at `load`.
      frame.addEventListener('load', catchPrint, { capture: true });
    }).observe(spectrum.shadowRoot!, { childList: true });
    button(spectrum, en.take.print).click();
  });
}

describe('saving the spectrum', () => {
  it('gives an SVG with a title, a description and text that stays text, and with nothing from elsewhere', async () => {
    const source = await (await make()).toSVG();
    const svg = parsed(source);
    expect(svg.nodeName).to.equal('svg');
    expect(textOf(svg.querySelector('title'))).to.equal(en.heading);
    for (const { id } of stages) {
      expect(textOf(svg.querySelector('desc'))).to.contain(en.stages[id].name);
      expect(said(svg)).to.contain(en.stages[id].summary);
    }
    expect(svg.querySelectorAll('style, image, use, script, foreignObject, [style], [href]')).to.have.length(0);
    expect(source).to.not.match(/url\(|@font-face|oklch|var\(|NaN|undefined/);
    expect(svg.getAttribute('lang')).to.equal('en');
  });

  it('gives the language, the direction and the heading of the page', async () => {
    const spanish = parsed(await (await make({}, { lang: 'es' })).toSVG('card'));
    expect(said(spanish)).to.contain(es.spectrum.stages['local-trafficking'].summary);
    const rtl = parsed(await (await make({ heading: 'Me & <you>' }, { dir: 'rtl' })).toSVG());
    expect(rtl.getAttribute('direction')).to.equal('rtl');
    expect(textOf(rtl.querySelector('title'))).to.equal('Me & <you>');
  });

  it('takes the color of the brand, dark enough to be read on white, and is light in a dark widget too', async () => {
    const spectrum = await make({ scheme: 'dark' });
    const inks = (svg: Element): (string | null)[] => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('stroke')).filter(Boolean);
    expect(new Set(inks(parsed(await spectrum.toSVG())))).to.deep.equal(new Set(['#0d5c70']));
    spectrum.style.setProperty('--csec-accent', '#7a0066');
    expect(new Set(inks(parsed(await spectrum.toSVG())))).to.deep.equal(new Set(['#7a0066']));
    spectrum.style.setProperty('--csec-accent', 'yellow');
    const [yellow] = inks(parsed(await spectrum.toSVG()));
    const sum = [1, 3, 5].reduce((all, at) => all + parseInt(yellow!.slice(at, at + 2), 16), 0);
    expect(sum, yellow!).to.be.lessThan(300);
  });

  for (const [format, size] of [['card', [1080, 1350]], ['picture', [3200]]] as const) {
    it(`gives a PNG of the ${format} in its size, with ink on it`, async () => {
      const picture = await createImageBitmap(await (await make()).toPNG(format));
      expect([picture.width, picture.height].slice(0, size.length)).to.deep.equal(size);
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, 300);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! < 100) dark++;
      expect(dark).to.be.greaterThan(1000);
    });
  }

  it('saves what each button says, under names that do not tell the subject', async () => {
    const spectrum = await make();
    const files = [];
    for (const name of [en.take.svg, en.take.png, en.take.card]) {
      const { name: file, file: blob } = await saved(spectrum, name);
      files.push([file, blob.type]);
      expect(blob.size).to.be.greaterThan(5000);
    }
    expect(files).to.deep.equal([['spectrum.svg', 'image/svg+xml'], ['spectrum.png', 'image/png'], ['spectrum-card.png', 'image/png']]);
    await new Promise((resolve) => setTimeout(resolve));
    await spectrum.updateComplete;
    expect(textOf(shown(spectrum, '[role="status"]')[0])).to.equal(en.saved('spectrum-card.png'));
  });

  it('prints a poster with the first line of the United States and nothing of the page around', async () => {
    const spectrum = await make();
    const sheet = await printed(spectrum);
    const all = said(sheet.querySelector('svg')!).replace(/[\u2066\u2069]/g, '');
    for (const part of ['In danger now? Call 911', 'National Human Trafficking Hotline', '1-888-373-7888', 'Text 233733']) expect(all).to.contain(part);
    expect(sheet.body.children).to.have.length(1);
    expect(sheet.querySelectorAll('style, [style], script')).to.have.length(0);
    sheet.defaultView!.dispatchEvent(new Event('afterprint'));
    expect(spectrum.shadowRoot!.querySelector('iframe'), 'the frame leaves again').to.equal(null);
  });

  it('prints the directory of helplines where a country has no lines, and no number of a wrong country', async () => {
    const heard = await warnings(async () => {
      for (const country of ['KE', 'Kenya']) {
        const sheet = await printed(await make({ country }));
        const all = said(sheet.querySelector('svg')!);
        expect(all).to.contain('childhelplineinternational.org/helplines').and.to.not.contain('888');
        expect(all).to.contain('Call the emergency number where you are.');
      }
    });
    expect(heard).to.deep.equal(['<csec-spectrum country="KENYA">: write the two letters of a country, such as US.']);
  });

  it('says so where it cannot draw, and stays usable', async () => {
    const spectrum = await make();
    const back = replace(HTMLCanvasElement.prototype, 'toBlob', () => {
      throw new Error('not here.');
    });
    try {
      const heard = await warnings(async () => {
        button(spectrum, en.take.png).click();
        await new Promise((resolve) => setTimeout(resolve, 50));
        await spectrum.updateComplete;
      });
      expect(textOf(shown(spectrum, '[role="status"]')[0])).to.equal(en.failed);
      expect(heard).to.have.length(1);
    } finally {
      back();
    }
  });
});
