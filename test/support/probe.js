// First script of a host test's page: notes what a guest must not do, before our script can do it.
// A classic script of its own, because a page with a strict policy allows no inline script.
(() => {
  const probe = { console: [], errors: [], violations: [], traces: [] };
  globalThis.probe = probe;
  const trace = (channel, name, ...details) => probe.traces.push([`${channel}: ${name}`, ...details].join(' '));

  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'table', 'group', 'dir']) {
    const original = console[level];
    console[level] = (...args) => {
      probe.console.push(`${level}: ${args.join(' ')}`);
      original.apply(console, args);
    };
  }

  // Capturing, because the error event of a script that did not load does not bubble.
  addEventListener('error', (event) => probe.errors.push(event.message ?? `${event.target.localName} did not load`), true);
  addEventListener('unhandledrejection', (event) => probe.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => probe.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));

  // What an engine lacks, or a page without https does not get, cannot be misused there.
  const watch = (channel, owner, ...names) => {
    for (const name of names) {
      const { get, set, ...rest } = (owner && Object.getOwnPropertyDescriptor(owner, name)) ?? {};
      const note = (original) =>
        original &&
        function (...args) {
          trace(channel, name);
          return original.apply(this, args);
        };
      if (get) Object.defineProperty(owner, name, { ...rest, get: note(get), set: note(set) });
    }
  };
  const watchCalls = (channel, owner, ...names) => {
    for (const name of names) {
      if (typeof owner?.[name] !== 'function') continue;
      owner[name] = new Proxy(owner[name], {
        apply: (original, self, args) => (trace(channel, name, ...args.filter((arg) => typeof arg === 'string')), Reflect.apply(original, self, args)),
        construct: (original, args, self) => (trace(channel, name, ...args.filter((arg) => typeof arg === 'string')), Reflect.construct(original, args, self)),
      });
    }
  };
  const of = (name) => globalThis[name]?.prototype;

  const original = (owner, name) => Object.getOwnPropertyDescriptor(owner, name)?.get;
  const read = { cookie: original(Document.prototype, 'cookie'), local: original(globalThis, 'localStorage'), session: original(globalThis, 'sessionStorage'), database: original(globalThis, 'indexedDB'), caches: original(globalThis, 'caches') };
  watch('storage', Document.prototype, 'cookie');
  watch('storage', globalThis, 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name');
  watchCalls('storage', of('StorageManager'), 'getDirectory', 'persist', 'estimate');
  watchCalls('network', globalThis, 'fetch', 'fetchLater', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'open');
  watchCalls('network', of('XMLHttpRequest'), 'open');
  watchCalls('network', of('Navigator'), 'sendBeacon');
  watchCalls('network', of('ServiceWorkerContainer'), 'register');
  watchCalls('history', of('History'), 'pushState', 'replaceState', 'go', 'back', 'forward');
  watchCalls('message', globalThis, 'postMessage', 'BroadcastChannel');
  watchCalls('message', of('MessagePort'), 'postMessage');
  watchCalls('clipboard', of('Clipboard'), 'write', 'writeText', 'read', 'readText');
  watchCalls('clipboard', of('Document'), 'execCommand');
  watchCalls('device', of('HTMLCanvasElement'), 'getContext', 'toDataURL', 'toBlob');
  watchCalls('device', of('Geolocation'), 'getCurrentPosition', 'watchPosition');
  watchCalls('device', of('NavigatorUAData'), 'getHighEntropyValues');
  watchCalls('device', globalThis, 'AudioContext', 'OfflineAudioContext');

  /** What is left in a page and its storage, read past the watches. */
  probe.state = async () => ({
    url: location.href,
    'history length': history.length,
    'history state': JSON.stringify(history.state),
    title: document.title,
    cookie: read.cookie.call(document),
    'local storage': JSON.stringify(read.local.call(globalThis)),
    'session storage': JSON.stringify(read.session.call(globalThis)),
    databases: JSON.stringify(await read.database.call(globalThis).databases?.()),
    caches: String(await read.caches?.call(globalThis).keys()),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length,
    'style sheets': document.styleSheets.length + document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
  });

  const describe = (node) => (node.nodeType === 1 ? `<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}>` : `"${node.nodeValue}"`);
  const notes = new MutationObserver((records) => records.forEach(note));
  const note = ({ type, target, attributeName, addedNodes, removedNodes }) => {
    if (type !== 'childList') return trace('page', `${type} of`, describe(target), attributeName);
    for (const node of addedNodes) trace('page', 'added', describe(node));
    for (const node of removedNodes) trace('page', 'removed', describe(node));
  };
  /** From now on, changes of the page count as well. Inside of the shadow roots a widget is at home. */
  probe.begin = () => notes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})();
