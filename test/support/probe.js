// First script of a host test's page: notes what a guest must not do, before our script can do it.
// A classic script of its own, because a page with a strict policy allows no inline script.
(() => {
  const probe = { console: [], errors: [], violations: [], storage: [] };
  globalThis.probe = probe;

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

  const watch = (owner, name) => {
    const { get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    const note = (original) =>
      original &&
      function (...args) {
        probe.storage.push(name);
        return original.apply(this, args);
      };
    Object.defineProperty(owner, name, { ...rest, get: note(get), set: note(set) });
  };
  watch(Document.prototype, 'cookie');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) watch(globalThis, name);
})();
