import { activate } from './activate.js';
import { VERSION } from './version.js';

interface Versioned extends CustomElementConstructor {
  csecVersion?: string;
}

/** The part of a Lit element in which it renders. */
interface Rendering {
  performUpdate: (this: HTMLElement) => void;
}

/**
 * Shows what is inside the element where it cannot render: a page may have taken away what it needs of the browser, and
 * an empty box in the place of a number would be the worst of all.
 */
function fallBack(prototype: Rendering): void {
  const { performUpdate } = prototype;
  prototype.performUpdate = function () {
    try {
      performUpdate.call(this);
    } catch (error) {
      this.shadowRoot!.replaceChildren(document.createElement('slot'));
      console.warn(`<${this.localName}> cannot work here: ${String(error)}`);
    }
  };
}

/** Whether this script has said that it is the second one; it may bring several widgets. */
let warned = false;

/**
 * Registers a widget once. Pages load scripts twice, in two versions or in two bundles; the first one wins and
 * `customElements.define` would throw on the second. On a server there is no registry and nothing to do.
 *
 * @param tag - The name of the element.
 * @param widget - Its class.
 */
export function define(tag: string, widget: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const first = registry?.get(tag) as Versioned | undefined;
  if (!first) {
    (widget as Versioned).csecVersion = VERSION;
    if (!registry) return;
    fallBack(widget.prototype as Rendering);
    registry.define(tag, widget);
    activate(tag, widget);
  } else if (first.csecVersion !== VERSION && !warned) {
    warned = true;
    console.warn(
      `<${tag}>: csec-widgets ${first.csecVersion ?? 'unknown'} is already on this page, so version ${VERSION} was ignored. Load one of them.`,
    );
  }
}
