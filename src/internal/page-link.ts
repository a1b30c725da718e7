import { html, nothing } from 'lit';
import { target } from './links.js';

/** A page that something was read on, by its host: a link, or the name alone where nobody can be sure who answers. */
export function pageLink(address: string): unknown {
  const { protocol, hostname } = new URL(address);
  const name = hostname.replace('www.', '');
  return protocol === 'https:'
    ? html`<a href=${address} rel="noreferrer" target=${target() ?? nothing}>${name}</a>`
    : name;
}
