import { isServer } from 'lit';
import { integrity } from './integrity.js';
import { packs } from './packs.js';
import { VERSION } from './version.js';

/** The script that this is part of, which is known only while it runs first. As a module it has no such thing. */
const { src, nonce } = (globalThis.document?.currentScript ?? {}) as Partial<HTMLScriptElement>;

const loading = new Map<string, Promise<void>>();

/** Loads a script that lies beside the script of the widget, once; after a failure the next call tries again. */
function load(file: string, hash: string): Promise<void> {
  const started = loading.get(file) ?? append(file, hash);
  loading.set(file, started);
  started.catch(() => loading.delete(file));
  return started;
}

/**
 * Loads packs that lie beside the script of the widget. Its hash pins the list of the packs, and the list pins each pack:
 * whoever pins the widget has pinned all of them, and pays for no hash that is not needed.
 *
 * @param wanted - Says of a file of the list, such as `lang/es.js`, whether it is wanted.
 * @returns A promise that fails where a script may not or cannot be loaded.
 */
export async function loadPacks(wanted: (file: string) => unknown): Promise<void> {
  // A server has no time to wait, and the browser will load them.
  if (isServer) return;
  await load('packs.js', integrity);
  const list = packs().find(({ version, hashes }) => version === VERSION && hashes)?.hashes ?? {};
  await Promise.all(Object.keys(list).filter(wanted).map((file) => load(file, list[file]!)));
}

/**
 * A tool that few pages need and that has a script of its own. Where the page has not loaded it, it is loaded now.
 *
 * @param name - The name of the tool and of its script.
 */
export async function loadTool<Tool>(name: string): Promise<Tool> {
  const find = (): unknown => packs().find(({ version, tools }) => version === VERSION && tools?.[name])?.tools?.[name];
  if (!find()) await loadPacks((file) => file === `${name}.js`);
  return find() as Tool;
}

let made: { createScriptURL(url: string): string } | undefined;

/** Pages that require Trusted Types take an address of a script only from a policy. This one is asked for our own alone. It is made once: a page may allow no second one. */
const policy = (): { createScriptURL(url: string): string } => {
  const rules = { createScriptURL: (url: string): string => url };
  return (made ??= (globalThis as { trustedTypes?: { createPolicy(name: string, from: typeof rules): typeof rules } }).trustedTypes?.createPolicy('csec-widgets', rules) ?? rules);
};

async function append(file: string, hash: string): Promise<void> {
  if (!src) throw new Error('this script does not know where the others are.');
  const script = document.createElement('script');
  await new Promise((resolve, reject) => {
    script.src = policy().createScriptURL(new URL(file, src).href);
    // Files have no headers, and browsers refuse to check one that does not say that it may be read.
    if (script.src.startsWith('http')) {
      script.crossOrigin = 'anonymous';
      script.integrity = hash;
    }
    script.nonce = nonce ?? '';
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${script.src} could not be loaded.`));
    document.head.append(script);
  }).finally(() => script.remove());
}
