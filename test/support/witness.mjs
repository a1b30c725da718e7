// Looks on while a widget loads and is used to the full, and says what got out of it: into the network, the storage, the
// history, the page around, the console, the clipboard, other windows. What it says in each line begins with the channel.
import { setTimeout as pause } from 'node:timers/promises';
import { documentOf } from './host-test.mjs';

// The functions below run inside the page, so each must stand alone.

/** Adds the script, as a site does that loads it late: whatever happens to the page from here on is ours. */
async function begin(src) {
  globalThis.asked = [];
  for (const type of ['csec-contact', 'csec-stage', 'csec-signup', 'csec-next-steps']) {
    addEventListener(type, (event) => globalThis.asked.push(`event ${[type, ...Object.keys(event).filter((key) => key !== 'isTrusted')].join(' ')}`));
  }
  addEventListener('click', (event) => {
    if (event.composedPath().some((element) => element.localName === 'a')) event.preventDefault();
  });
  globalThis.before = await globalThis.probe.state();
  document.head.append(Object.assign(document.createElement('script'), { crossOrigin: 'anonymous', src }));
  globalThis.probe.begin();
}

/** Does in a widget whatever a person can do, one thing after the other, until there is nothing new to do; then `done` says how much. */
function useAll(name) {
  const { asked } = globalThis;
  HTMLAnchorElement.prototype.click = new Proxy(HTMLAnchorElement.prototype.click, {
    // A link outside of the page is one that a script made in order to save a file.
    apply: (click, link) => (link.isConnected ? Reflect.apply(click, link, []) : asked.push(`save ${link.download}`)),
  });
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const frame = get.call(this);
      if (!this.src) frame.print = () => asked.push('print');
      return frame;
    },
  });

  const host = document.querySelector(name);
  const used = new Set();
  const kinds = new Set();
  // What clears everything comes last; what leaves the page, and what is only there for machines, stays alone.
  const next = () => {
    const all = [...host.shadowRoot.querySelectorAll('a[href], button, summary, select, input, textarea')].filter((element) => !used.has(element) && !element.matches('[part=exit], #trap'));
    const clears = (element) => element.matches('.none input, [part=clear]');
    return [...all.filter((element) => !clears(element)), ...all.filter(clears)].find((element) => element.checkVisibility());
  };
  const fire = (element, Type, ...types) => types.forEach((type) => element.dispatchEvent(new Type(type, { bubbles: true, composed: true, cancelable: true, key: 'Shift', code: 'ShiftLeft' })));
  const settle = async () => {
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    const frame = host.shadowRoot.querySelector('iframe[src]');
    if (frame && !used.has(frame)) await new Promise((resolve) => frame.addEventListener('load', resolve));
    used.add(frame);
  };
  const use = async () => {
    for (let element; (element = next()) && used.size < 400; await settle()) {
      used.add(element);
      // Everything is activated; touched, focused and typed at are the first of each kind.
      const kind = `${element.localName} ${element.part} ${element.type}`;
      if (!kinds.has(kind)) {
        fire(element, PointerEvent, 'pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'contextmenu');
        fire(element, MouseEvent, 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup');
        element.focus();
        fire(element, KeyboardEvent, 'keydown', 'keyup');
      }
      kinds.add(kind);
      if (element.localName === 'select') {
        await settle();
        for (const value of [...element.options].map((option) => option.value).filter((code) => /^(MX|US|caregiver|school)$/.test(code))) {
          element.value = value;
          fire(element, Event, 'input', 'change');
          await settle();
        }
      } else if (element.matches('input:not([type=checkbox], [type=radio]), textarea')) {
        element.value = element.type === 'email' ? 'ana@example.org' : 'Ana';
        fire(element, Event, 'input', 'change');
      } else element.click();
      // What was open is closed now: open again, so that what is in it is used as well.
      if (element.localName === 'summary' && !element.parentElement.open) element.click();
    }
    // What was opened is closed again; then the window is scrolled, resized, hidden and shown.
    for (const summary of host.shadowRoot.querySelectorAll('summary')) summary.click();
    scrollTo(0, document.body.scrollHeight);
    for (const type of ['scroll', 'resize', 'blur', 'focus', 'online', 'offline', 'beforeprint', 'afterprint']) dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    await settle();
    return used.size;
  };
  // Not awaited: a busy machine may need longer for it than a driver waits for an answer.
  void use().catch(String).then((done) => Object.assign(globalThis, { done }));
}

/** What has come of it, in lines. */
async function look() {
  const { probe, before, asked } = globalThis;
  const after = await probe.state();
  return [
    ...probe.traces,
    ...probe.console.map((line) => `console: ${line}`),
    ...[...probe.errors, ...probe.violations].map((line) => `violation: ${line}`),
    ...Object.keys(after).flatMap((key) => (after[key] === before[key] ? [] : `state: ${key} is ${after[key]}`)),
    ...asked.map((line) => `asked: ${line}`),
    ...performance.getEntriesByType('resource').map((entry) => `network: ${entry.name}`),
  ];
}

const isShown = (name) => Boolean(document.querySelector(name)?.shadowRoot?.childElementCount);

const PACK = /^(?:network: |page: (?:added|removed) <script .*src=)cdn(\/(?:packs|hotlines|spectrum-save|lang\/[\w.-]+)\.js)(?: .*|$)/;

/**
 * Opens a page with one widget, uses it, and gives what was noticed, each thing once and in order. `asked:` begins what
 * the visitor wanted, `pack:` a script of ours that was loaded for it.
 *
 * @param host - What a host test gets.
 * @param widget - Its `name` and `file`, and what may differ: `attributes`, `lang`, the `service` that it may contact, and what should be `found`.
 */
export async function witness({ page, site, cdn }, { name, file, attributes = '', lang = 'en', service, found = [] }) {
  const { origin: elsewhere = 'http://none', visits = [], requests: posts = [] } = service ?? {};
  // What a browser refuses, it reports: a request to a third party, which no server of the test could see.
  const policy = `default-src 'none'; script-src ${cdn.origin}; connect-src ${cdn.origin} ${elsewhere}; frame-src 'self' ${elsewhere}; img-src 'self'`;
  const html = documentOf(cdn, `<${name} ${attributes.replaceAll('SERVICE', elsewhere)}><p>Call <a href="tel:911">911</a></p></${name}>`, { lang });
  await page.open(site.add(html, { headers: { 'content-security-policy': policy } }));
  for (const list of [site.requests, cdn.requests, page.requests, page.messages]) list.length = 0;
  await page.evaluate(begin, cdn.origin + file);
  await page.until(isShown, name);
  await page.evaluate(useAll, name);
  let used;
  while ((used = await page.evaluate(() => globalThis.done)) === undefined || used === null) await pause(20);
  if (!(used > 0)) throw new Error(`Could not use ${name}: ${used}`);
  // A picture is drawn after the press of its button. What never comes is missed by the test itself.
  await page.until((lines) => lines.every((line) => globalThis.asked.includes(line)), found.flatMap((line) => /^asked: (.*)/.exec(line)?.[1] ?? [])).catch(() => {});
  // A round trip of our own comes after every request that the page had started before it.
  await page.evaluate((url) => fetch(url).then((answer) => answer.text()), `${cdn.origin}/probe.js?last`);
  const requests = [...site.requests.map((path) => site.origin + path), ...cdn.requests.map((path) => cdn.origin + path), ...page.requests, ...[...visits, ...posts].map(({ path }) => elsewhere + path)];
  const lines = [...(await page.evaluate(look)), ...page.messages.map((line) => `console: ${line}`), ...requests.map((url) => `network: ${url}`)]
    .map((line) => line.replaceAll(site.origin, 'site').replaceAll(cdn.origin, 'cdn').replaceAll(elsewhere, 'service'))
    .filter((line) => !/favicon\.ico|\?last$|^network: (?:site\/page|cdn\/probe\.js|about:blank|data:.*)$/.test(line) && line !== `network: cdn${file}`)
    .map((line) => line.replace(PACK, 'pack: $1').replace(/^(clipboard: \w+).*/s, '$1'));
  return [...new Set(lines)].sort();
}
