import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { target } from './links.js';

/** A page that something was read on, by its host: a link, or the name alone where nobody can be sure who answers. */
export function pageLink(address: string): unknown {
  const { protocol, hostname } = new URL(address);
  const name = hostname.replace('www.', '');
  return protocol === 'https:'
    ? html`<a href=${address} rel="noreferrer" target=${ifDefined(target())}>${name}</a>`
    : name;
}
