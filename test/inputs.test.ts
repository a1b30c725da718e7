// Whatever a site writes into an attribute or sets as a property, in whatever order: the widget shows something sensible,
// throws nothing, runs nothing, links to nothing unsafe and stays in its box.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../src/index.js';
import { courses } from '../src/content/courses.js';
import { currentFacts, olderFacts } from '../src/content/facts.js';
import { usHotlines } from '../src/content/hotlines.js';

interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly type?: { readonly text: string };
}

/** One thing that a site sets. */
interface Setting {
  readonly attribute: string;
  readonly property: string;
  readonly as: 'attribute' | 'property';
  readonly value: unknown;
}

const hack = 'globalThis.hacked=true';
const own = ['all', 'signs,groups', 'social-media', 'US MX', 'auto', '1', '6', '12', '2027-01-14T18:00-05:00', '2027-02-31', 'free', 'en es', 'email:EMAIL name:FNAME', '+1 (202) 555-0143', 'SHIFT3', 'https://www.a-rather-long-name-of-a-charity-for-children-everywhere.example.org/'];
const ids = [...usHotlines.map(({ id }) => id), ...Object.keys({ ...currentFacts, ...olderFacts }), ...courses.map(({ id }) => id)];
const schemes = ['javascript:', ' JavaScript:', 'java\nscript:', '\u0001javascript:', 'data:text/html,', 'vbscript:', 'blob:', 'file:///', 'about:', 'view-source:', 'intent:', 'tel:', 'sms:', 'mailto:', '//', '\\\\', 'https:', 'http://user:secret@', 'https://[', 'ws://', '?', '#'];
const nasty = [
  `<img src=x onerror="${hack}">`, `"><script>${hack}</script>`, `\${${hack}}`, `{{${hack}}}`, `' onclick='${hack}`, '<!--', ']]>', '&lt;b&gt;', '?&body=x', '%00%', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  '\u202eabc', '\u2066\u2067\u2068', '\u200f\u200e\u061c', '\u0000\u0007\u001b[31m', '\ufeff', '\ud800', 'a\u0300\u0301'.repeat(200), '٠١٢', 'العربية 123 עברית', '👩‍👩‍👧‍👦', '\n\n\t', ' ', '', '\u00a0',
  'W'.repeat(3000), '😀'.repeat(1000), 'word '.repeat(800), '0'.repeat(400), '1e999', '-1', 'NaN', '-0', '9007199254740993',
];
const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...schemes), fc.oneof(fc.constantFrom(hack, 'example.org/a b'), fc.webUrl(), fc.string())).map((parts) => parts.join('')) },
  fc.constantFrom(...own),
  fc.constantFrom(...ids),
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
/** What scripts and frameworks set: also what only looks like a template of ours, and what throws when it is touched. */
const thing = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    Symbol('x'), () => hack, [hack], NaN, -0, Infinity, document.body, globalThis,
    { _$litType$: 1, strings: Object.assign([`<img src=x onerror=${hack}>`], { raw: [''] }), values: [] },
    { toString: () => { throw new Error('touched'); } },
    new Proxy({}, { get: () => { throw new Error('touched'); } }),
  ),
);

const settings = (attributes: readonly Attribute[]): fc.Arbitrary<Setting[]> =>
  fc.uniqueArray(
    fc.constantFrom(...attributes).chain(({ name, fieldName, type }) => {
      const fitting = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
      const words = fitting.length ? fc.oneof(fc.constantFrom(...fitting), text) : text;
      const setting = (as: Setting['as'], value: fc.Arbitrary<unknown>): fc.Arbitrary<Setting> =>
        value.map((value) => ({ attribute: name, property: fieldName, as, value }));
      return fc.oneof({ weight: 3, arbitrary: setting('attribute', words) }, setting('property', fc.oneof(words, thing)));
    }),
    { selector: ({ attribute }) => attribute, minLength: 1, maxLength: attributes.length },
  );

function set(element: Element, { attribute, property, as, value }: Setting): void {
  if (as === 'attribute') element.setAttribute(attribute, String(value));
  else (element as unknown as Record<string, unknown>)[property] = value;
}

/** What is read, and where the links lead. */
function content({ shadowRoot }: Element): string {
  const addresses = [...shadowRoot!.querySelectorAll('a, form, iframe')].map((link) => link.getAttribute('href') ?? link.getAttribute('action') ?? link.getAttribute('src'));
  return [shadowRoot!.textContent.replace(/\s+/g, ' ').trim(), ...addresses].join('\n');
}

function expectSafe(element: LitElement): void {
  const { shadowRoot } = element;
  expect(globalThis).not.to.have.property('hacked');
  const foreign = [...shadowRoot!.querySelectorAll('script, img, object, embed, base, link, meta')];
  expect(foreign.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  for (const inside of shadowRoot!.querySelectorAll('*')) {
    expect(inside.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
  }
  const secure = element.localName === 'csec-course-signup' ? new RegExp(`^(?:https:|${location.origin}/)`) : /^(?:https?:\/\/|tel:\+?\d+$|sms:\+?\d+(?:\?&body=[^&]*)?$)/;
  for (const link of shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    expect(link.href).to.match(secure);
    if (link.protocol.startsWith('http')) expect(link.relList.contains('noreferrer'), link.href).to.equal(true);
  }
  for (const form of shadowRoot!.querySelectorAll('form')) expect(form.getAttribute('action')).to.match(secure);
}

function expectInside({ shadowRoot }: LitElement): void {
  const base = shadowRoot!.firstElementChild!.getBoundingClientRect();
  expect(base.left, 'left edge').to.be.at.least(-1);
  expect(base.right, 'right edge').to.be.at.most(innerWidth + 1);
  for (const inside of shadowRoot!.querySelectorAll('*')) {
    const { left, right, width, height } = inside.getBoundingClientRect();
    // What is only there to be heard, and a trap for machines, takes no room that anybody sees.
    if (!width || !height || inside.closest('.aside, .trap, svg, [role=status]')) continue;
    expect(Math.round(right), inside.outerHTML.slice(0, 200)).to.be.at.most(Math.round(base.right) + 1);
    expect(Math.round(left), inside.outerHTML.slice(0, 200)).to.be.at.least(Math.round(base.left) - 1);
  }
}

const RUNS = 40;
const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[];
};
const widgets = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

describe('whatever a site writes', () => {
  const failures: string[] = [];
  const said: string[] = [];
  const box = document.createElement('div');
  const { warn } = console;
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    failures.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
  };
  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    console.warn = (...parts) => said.push(parts.join(' '));
    document.body.append(box);
    box.style.width = '320px';
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    console.warn = warn;
    box.remove();
  });

  it('is tried on all six widgets', () => expect(widgets).to.have.length(6));

  for (const { tagName, attributes } of widgets) {
    it(`<${tagName}> shows it the same before and after the script, and safely`, async function () {
      this.timeout(90_000);
      const all = attributes as Attribute[];
      const property = fc.asyncProperty(settings(all), settings(all), async (wanted, noise) => {
        said.length = failures.length = 0;
        // An element of a document without a registry is upgraded when it gets into this one.
        const early = document.implementation.createHTMLDocument().createElement(tagName!) as LitElement;
        wanted.forEach((setting) => set(early, setting));
        box.append(early);
        await early.updateComplete;
        const before = content(early);
        expectSafe(early);
        expectInside(early);
        early.remove();

        const late = document.createElement(tagName!) as LitElement;
        box.append(late);
        await late.updateComplete;
        noise.forEach((setting) => set(late, setting));
        await late.updateComplete;
        for (const { attribute, property, as } of noise) {
          if (as === 'attribute') late.removeAttribute(attribute);
          else set(late, { attribute, property, as, value: undefined });
        }
        [...wanted].reverse().forEach((setting) => set(late, setting));
        await late.updateComplete;
        expectSafe(late);
        const after = content(late);
        late.remove();
        expect(after).to.equal(before);
        expect(failures).to.deep.equal([]);
        expect(said.filter((line) => !line.startsWith(`<${tagName}`))).to.deep.equal([]);
      });
      await fc.assert(property.afterEach(() => box.replaceChildren()), { seed: 8, numRuns: RUNS });
    });
  }
});
