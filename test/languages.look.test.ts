// Every widget in every language, and with texts that are 40 percent longer than the English: nothing sticks out, nothing is cut off.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { emergency } from '../src/content/emergency.js';
import { regions, worldHotlines } from '../src/content/world.js';
import '../src/index.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import { locales } from './support/locales.js';
import { openAll, shown } from './support/roles.js';

/** The same words, each text followed by its own beginning. */
function longer(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() ? `${value.trimEnd()} ${value.trim().slice(0, Math.ceil(value.length * 0.4))}${/\s$/.test(value) ? ' ' : ''}` : value;
  if (typeof value === 'function') return (...parts: unknown[]) => longer((value as (...all: unknown[]) => unknown)(...parts));
  if (Array.isArray(value)) return value.map((part: unknown) => longer(part));
  if (typeof value !== 'object' || value === null || '_$litType$' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, longer(inner)]));
}

const { en, ...others } = locales;
// The longer texts take the place of Danish, which has no pack of its own.
const languages: Record<string, object> = { ...others, da: longer(en) as object };

const widgets: Record<string, Record<string, string>> = {
  'csec-hotline-banner': { exit: '' },
  'csec-spectrum': { download: 'svg png card print', open: 'all' },
  'csec-fact': { fact: 'us-law-under-18' },
  'csec-risk-checklist': { exit: '' },
  'csec-quick-exit': { placement: 'inline' },
  'csec-course-signup': { action: 'https://example.org/', consent: 'I agree.' },
};

/** What sticks out of a widget, or is cut off in it. */
function misplaced(widget: LitElement): string[] {
  const outer = widget.getBoundingClientRect();
  return shown(widget, '*').flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1 || element.closest('svg, [inert]')) return []; // for screen readers only, drawn, or hidden from everybody
    const out = left < outer.left - 1 || right > outer.right + 1;
    const cut = /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    return out || cut ? [`${out ? 'out' : 'cut'}: ${element.outerHTML.slice(0, 120)}`] : [];
  });
}

describe('every widget', () => {
  before(() => {
    for (const [lang, words] of Object.entries(languages)) packs().push({ version: VERSION, lang, words: words as Record<string, unknown> });
    packs().push({ version: VERSION, world: { lines: worldHotlines, regions, emergency } });
  });

  for (const lang of Object.keys(languages)) {
    for (const [tag, attributes] of Object.entries(widgets)) {
      it(`has room for its words: ${tag.slice(5)}, ${lang === 'da' ? 'longer texts' : lang}`, async function () {
        this.timeout(30_000);
        for (const width of [304, 320, 768, 1280]) {
          const widget = document.createElement(tag) as LitElement;
          for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
          await fixture(html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} style=${`inline-size: ${width}px`}>${widget}</main>`);
          await widget.updateComplete;
          expect(shown(widget, '[lang=en] [role=heading]'), 'English words').to.have.length(0);
          for (const hidden of widget.shadowRoot?.querySelectorAll<HTMLElement>('[part=steps][hidden]') ?? []) hidden.hidden = false;
          await openAll(widget);
          expect(misplaced(widget), `${width} px`).to.deep.equal([]);
          fixtureCleanup();
        }
      });
    }
  }
});
