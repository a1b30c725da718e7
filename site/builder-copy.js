// Copies texts and says what became of it.
import { make } from './builder-make.js';

let fading;

/** Copies a text and says whether that worked. */
export async function copy(text, what) {
  const status = document.getElementById('status');
  status.textContent = '';
  clearTimeout(fading);
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied: ${what}.`;
  } catch {
    status.textContent = 'This browser does not let the page copy. Select the text and copy it yourself.';
  }
  fading = setTimeout(() => (status.textContent = ''), 8000);
}

/** A text to copy, with its button. */
export function copyable(text, what) {
  const code = make('pre', { tabIndex: 0 }, make('code', {}, text));
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', what);
  const button = make('button', { type: 'button', onclick: () => copy(text, what) }, `Copy ${what}`);
  return make('div', { className: 'copyable' }, code, button);
}
