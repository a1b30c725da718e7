/** Brings to life what `<div data-csec="fact">` stands for, where an editor or a filter keeps no tags of ours. */
import { KEY } from './packs.js';

type Place = HTMLElement & { [KEY]?: true };

/** A name on this list may belong to a script that is still on its way. */
const known = /^csec-(?:course-signup|fact|hotline-banner|quick-exit|risk-checklist|spectrum)$/;
const widgets = new Map<string, CustomElementConstructor & { observedAttributes?: string[] }>();
const PLACE = 'div[data-csec]';

function fill(place: Place): void {
  const tag = `csec-${place.dataset.csec!.trim().toLowerCase()}`;
  const widget = widgets.get(tag);
  if (!widget) {
    // The mark on the element is seen by all scripts of the page, so that one of them warns.
    if (!known.test(tag) && !place[KEY]) console.warn(`<div data-csec="${place.dataset.csec}">: no widget has this name.`);
    place[KEY] = true;
  } else if (!place.querySelector(tag)) {
    const element = document.createElement(tag);
    // Only what the widget reads: filters let every data attribute through, so `data-onclick` may not become a handler.
    for (const name of widget.observedAttributes!) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    // The space that was kept free goes over to the widget, which knows what it needs.
    element.style.minHeight = place.style.minHeight;
    place.style.minHeight = '';
    element.append(...place.childNodes);
    place.append(element);
  }
}

/** What the parser has not closed yet would get the rest of its content beside the widget, so it waits. */
function fillAll(root: Document | Element): void {
  if (document.readyState === 'loading') return;
  if ((root as Element).matches?.(PLACE)) fill(root as Place);
  root.querySelectorAll<Place>(PLACE).forEach(fill);
}

/**
 * Puts a widget into each of its places, now and whenever one is added to the page; what is in the place becomes the
 * fallback. A place that has its widget already, because it was moved or copied, is left alone.
 *
 * @param tag - The name of the element.
 * @param widget - Its class, which this script has registered.
 */
export function activate(tag: string, widget: CustomElementConstructor): void {
  if (!globalThis.document) return;
  if (!widgets.size) {
    document.addEventListener('readystatechange', () => fillAll(document));
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element) fillAll(node);
      }
    }).observe(document, { childList: true, subtree: true });
  }
  widgets.set(tag, widget);
  fillAll(document);
}
