// A guest keeps quiet: whatever a visitor does in a widget, nothing of it gets out but what the visitor asked for. The
// second half leaks on purpose, in every way that we could think of, and each leak is noticed.
import assert from 'node:assert/strict';
import { hostTest } from '../support/host-test.mjs';
import { readDist } from '../support/host-servers.mjs';
import { startService } from '../support/sign-up-service.mjs';
import { witness } from '../support/witness.mjs';

const contact = 'asked: event csec-contact line channel';
const signedUp = 'asked: event csec-signup course mode';
const world = ['pack: /hotlines.js', 'pack: /packs.js'];
const banner = { name: 'csec-hotline-banner', file: '/hotline-banner.js' };
const spectrum = { name: 'csec-spectrum', file: '/spectrum.js' };
const checklist = { name: 'csec-risk-checklist', file: '/risk-checklist.js' };
const course = { name: 'csec-course-signup', file: '/course-signup.js' };
const exit = { name: 'csec-quick-exit', file: '/quick-exit.js' };
const fact = { name: 'csec-fact', file: '/fact.js' };
const saved = ['save spectrum-card.png', 'save spectrum.png', 'save spectrum.svg'].map((line) => `asked: ${line}`);

/** A widget, and all that may be noticed when everything in it is used. */
const cases = [
  { title: 'the hotline banner', ...banner, attributes: 'country="US" exit', found: [contact] },
  { title: 'the hotline banner but the lines of a country that was chosen', ...banner, found: [contact, ...world] },
  { title: 'the hotline banner in Spanish but its words', ...banner, attributes: 'country="US"', lang: 'es', found: [contact, 'pack: /lang/es.js', 'pack: /packs.js'] },
  { title: 'the spectrum', ...spectrum, found: ['asked: event csec-stage stage open'] },
  {
    title: 'the spectrum but the files and the poster that were asked for',
    ...{ ...spectrum, attributes: 'download' },
    found: ['asked: event csec-stage stage open', 'asked: print', ...saved, 'device: getContext 2d', 'device: toBlob', 'pack: /packs.js', 'pack: /spectrum-save.js'],
  },
  { title: 'the fact', ...fact, found: [] },
  {
    title: 'the checklist but the notes that were copied and printed, and that the next steps were opened',
    ...{ ...checklist, attributes: 'exit' },
    found: ['asked: event csec-next-steps', 'asked: print', 'clipboard: writeText', ...world],
    // Where the page may not use the clipboard, the older command does it.
    otherwise: 'clipboard: execCommand',
  },
  { title: 'the exit', ...exit, found: [] },
  { title: 'the course', ...course, found: [signedUp] },
  { title: 'the course but the form that was sent', ...course, attributes: 'action="SERVICE/accept" consent="I agree."', found: [signedUp, 'network: fetch service/accept', 'network: service/accept'] },
  { title: 'the course but the form of another service that was asked for', ...course, attributes: 'form-src="SERVICE/form"', found: [signedUp, 'network: service/form'] },
];

for (const { title, found, otherwise, ...widget } of cases) {
  hostTest(`lets nothing out of ${title}`, async (host) => {
    const service = await startService();
    try {
      const lines = await witness(host, { ...widget, found, service });
      assert.deepEqual(lines.filter((line) => line !== otherwise), found);
    } finally {
      service.close();
    }
  });
}

const tag = (name, attributes) => `document.body.append(Object.assign(document.createElement('${name}'), ${attributes}))`;

/** A leak, and how the line begins that tells of it. Requests to our own server are allowed by the policy of the page. */
const leaks = [
  ['network', `fetch(CDN + '/packs.js?ticked=3')`],
  ['network', `navigator.sendBeacon(CDN + '/packs.js', 'ticked')`],
  ['network', `new XMLHttpRequest().open('POST', CDN + '/packs.js')`],
  ['network', `new WebSocket(CDN.replace('http', 'ws'))`],
  ['network', `new EventSource(CDN + '/packs.js?ticked=3')`],
  ['network', `new Worker(URL.createObjectURL(new Blob([''])))`],
  ['network', `'RTCPeerConnection' in globalThis ? new RTCPeerConnection() : open()`],
  ['network', `open('about:blank').close()`],
  ['network', `SHADOW.append(Object.assign(document.createElement('script'), { src: CDN + '/packs.js?ticked=3' }))`],
  ['network', `SHADOW.append(Object.assign(document.createElement('iframe'), { src: 'frame?ticked=3' }))`],
  ['network', `new Image().src = 'image?ticked=3'`],
  ['violation', `new Image().src = 'https://tracker.invalid/ticked'`],
  ['violation', `fetch('https://tracker.invalid/ticked').catch(() => {})`],
  ['violation', `Promise.reject(new Error('ticked'))`],
  ['page', `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'https://tracker.invalid/' }))`],
  ['page', `document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: 'https://ticked.tracker.invalid/' }))`],
  ['page', `document.documentElement.dataset.ticked = 3`],
  ['page', `document.querySelector('csec-fact').setAttribute('ticked', 3)`],
  ['page', tag('p', `{ textContent: 'ticked' }`)],
  ['page', `document.querySelector('csec-fact p').firstChild.data = 'ticked'`],
  ['storage: cookie', `document.cookie = 'ticked=3'`],
  ['storage: localStorage', `localStorage.ticked = 3`],
  ['storage: sessionStorage', `sessionStorage.getItem('ticked')`],
  ['storage: indexedDB', `indexedDB.open('ticked')`],
  ['storage: caches', `caches.open('ticked')`],
  ['storage: name', `name = 'ticked'`],
  ['state: cookie', `document.cookie = 'seen=3'`],
  ['state: local storage', `localStorage.seen = 3`],
  ['state: session storage', `sessionStorage.ticked = 3`],
  // The length of the history stands still at 50 in a tab that was used long, so an entry is known by its address.
  ['state: url', `location.hash = 'ticked'`],
  ['state: url', `history.replaceState(null, '', '?ticked=3')`],
  ['state: history state', `history.replaceState({ ticked: 3 }, '')`],
  ['state: title', `document.title = '3 ticked'`],
  ['state: style sheets', `document.adoptedStyleSheets = [new CSSStyleSheet()]`],
  ['history', `history.pushState({}, '')`],
  ['message', `parent.postMessage('ticked', '*')`],
  ['message', `new BroadcastChannel('ticked').postMessage(3)`],
  ['message', `new MessageChannel().port1.postMessage('ticked')`],
  ['console', `console.log('ticked')`],
  ['clipboard', `navigator.clipboard.writeText('ticked').catch(() => {})`],
  ['clipboard', `document.execCommand('copy')`],
  ['device', `document.createElement('canvas').getContext('2d')`],
  ['asked: event csec-stage what', `document.dispatchEvent(Object.assign(new Event('csec-stage', { bubbles: true }), { what: 'ticked' }))`],
];

hostTest('lets no leak pass that was planted', async (host) => {
  const { cdn } = host;
  const missed = [];
  for (const [channel, leak] of leaks) {
    const code = leak.replaceAll('CDN', `'${cdn.origin}'`).replaceAll('SHADOW', `document.querySelector('csec-fact').shadowRoot`);
    cdn.put('/fact.js', `${readDist('fact.js')};addEventListener('click', () => { ${code} }, { once: true, capture: true });`);
    const lines = await witness(host, fact);
    if (!lines.some((line) => line.startsWith(channel))) missed.push(`${leak} -> ${lines}`);
  }
  assert.deepEqual(missed, []);
});
