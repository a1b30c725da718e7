import { integrity } from './integrity.js';
import { packs } from './packs.js';
import { VERSION } from './version.js';

/** The script that this is part of, which is known only while it runs first. As a module it has no such thing. */
const { src, nonce } = (globalThis.document?.currentScript ?? {}) as Partial<HTMLScriptElement>;

const loading = new Map<string, Promise<void>>();

/**
 * A tool that few pages need and that has a script of its own, `<name>.js`, beside the script of the widget. Where the
 * page has not loaded it, it is loaded now, with the integrity hash that was built in.
 *
 * @param name - The name of the tool and of its script.
 * @returns The tool; a promise that fails where the script may not or cannot be loaded.
 */
export async function loadTool<Tool>(name: string): Promise<Tool> {
  const find = (): unknown => packs().find(({ version, tools }) => version === VERSION && tools?.[name])?.tools?.[name];
  if (!find()) {
    if (!loading.has(name)) loading.set(name, load(`${name}.js`));
    await loading.get(name)!.catch(() => loading.delete(name));
  }
  const tool = find();
  if (!tool) throw new Error(`load ${name}.js of version ${VERSION} too.`);
  return tool as Tool;
}

let made: { createScriptURL(url: string): string } | undefined;

/** Pages that require Trusted Types take an address of a script only from a policy. This one knows our own alone. It is made once: a page may allow no second one. */
const policy = (): { createScriptURL(url: string): string } => {
  const rules = { createScriptURL: (url: string): string => url };
  return (made ??= (globalThis as { trustedTypes?: { createPolicy(name: string, from: typeof rules): typeof rules } }).trustedTypes?.createPolicy('csec-widgets', rules) ?? rules);
};

async function load(file: string): Promise<void> {
  const script = document.createElement('script');
  await new Promise((resolve, reject) => {
    script.src = policy().createScriptURL(new URL(file, src).href);
    script.crossOrigin = 'anonymous';
    script.integrity = integrity[file] ?? '';
    script.nonce = nonce ?? '';
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  }).finally(() => script.remove());
}
