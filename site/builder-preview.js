// The live preview: a page of its own in a frame, as the site of the visitor would have it.
import DOMPurify from '../node_modules/dompurify/dist/purify.es.mjs';
import { embedCode } from '../dist/esm/internal/embed-code.js';
import { RTL } from '../dist/esm/internal/rtl.js';
import { WINDOWS } from '../dist/esm/internal/embed-space.js';

const dist = new URL('../dist/', import.meta.url).href;

export const views = {
  light: 'A light page, as wide as there is room.',
  dark: 'A dark page. Unless the setting “Scheme” says otherwise, it is shown with scheme="dark", which a dark site has to set.',
  narrow: 'A phone: 320 px wide.',
  rtl: 'A page that is written from right to left, in Arabic where there is a translation.',
};

/** The page of the preview. */
function pageOf(widget, options, view, languages) {
  const dark = view === 'dark';
  const scheme = dark && !options.attributes.scheme ? { scheme: 'dark' } : {};
  const lang = view === 'rtl' ? (languages.find((tag) => RTL.test(tag)) ?? options.pageLang) : options.pageLang;
  const dir = view === 'rtl' || RTL.test(lang) ? 'rtl' : 'ltr';
  const code = embedCode(widget, { ...options, base: dist, tier: 'element', attributes: { ...options.attributes, ...scheme } });
  const colors = dark ? 'color:#eaf0f3;background:#0b141a' : 'color:#16232e;background:#fff';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title>
<style>:root{color-scheme:${dark ? 'dark' : 'light'}}body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;${colors}}</style><body>${code}`;
}

let resizes;

/** Shows a widget in a frame, which becomes as high as what it shows, within bounds. */
export function show(frame, widget, options, view, languages) {
  frame.onload = () => {
    const { body } = frame.contentDocument;
    const fit = () => (frame.style.blockSize = `${Math.min(720, Math.max(160, Math.ceil(body.getBoundingClientRect().height) + 4))}px`);
    resizes?.disconnect();
    resizes = new ResizeObserver(fit);
    resizes.observe(body);
    fit();
  };
  frame.style.maxInlineSize = view === 'narrow' ? '320px' : '';
  frame.srcdoc = pageOf(widget, options, view, languages);
}

/** The heights of a widget, for the space that its snippet keeps free; fails where the script is blocked. */
export async function measure(widget, options) {
  const frame = Object.assign(document.createElement('iframe'), { className: 'measure', tabIndex: -1, title: 'Measuring' });
  frame.ariaHidden = 'true';
  frame.sandbox = 'allow-scripts allow-same-origin';
  document.body.append(frame);
  try {
    await new Promise((resolve) => {
      frame.onload = resolve;
      frame.srcdoc = pageOf(widget, { ...options, space: false }, 'light', []);
    });
    const tag = `csec-${widget}`;
    const tooLate = new Promise((_, reject) => setTimeout(reject, 3000, new Error(`${tag} did not come.`)));
    await Promise.race([frame.contentWindow.customElements.whenDefined(tag), tooLate]);
    const element = frame.contentDocument.querySelector(tag);
    await element.updateComplete;
    return WINDOWS.map((width) => {
      frame.style.inlineSize = `${width}px`;
      return element.getBoundingClientRect().height;
    });
  } finally {
    frame.remove();
  }
}

/** What a strict filter leaves, shown apart from the styles of this page. */
export function strip(place, code) {
  const left = DOMPurify.sanitize(code);
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  root.innerHTML = left;
  for (const title of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) title.ariaLevel = '3';
  return left;
}
