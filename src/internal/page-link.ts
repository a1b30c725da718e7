import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { target } from './links.js';

/**
 * A page that something was read on, by its host: a link, or the name alone where nobody can be sure who answers.
 *
 * @param address - The page.
 * @param whole - Show the path too, where several pages of one host stand side by side.
 */
export function pageLink(address: string, whole = false): unknown {
  const { protocol, hostname, pathname } = new URL(address);
  const name = hostname.replace('www.', '') + (whole ? pathname : '');
  return protocol === 'https:'
    ? html`<a href=${address} rel="noreferrer" target=${ifDefined(target())}>${name}</a>`
    : name;
}
