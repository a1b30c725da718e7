/**
 * Where visitors go. A weather page is what anybody might look at. This one is a public service of the United States,
 * with https, without accounts, advertising or a list of what was last looked at.
 */
export const DESTINATION = 'https://www.weather.gov/';

/** What the title becomes. An empty one would make the browser show the address in its place. */
const NO_TITLE = '\u200b';

/** Runs what may fail: nothing may come between a visitor and the way out. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/**
 * Leaves the page at once: the address takes its place in the history, and until it is there a blank cover hides the
 * page. From inside a frame the whole window leaves; where that is forbidden, the frame alone.
 *
 * @param href - Where to.
 * @param saying - What a screen reader says meanwhile.
 */
export function leave(href: string, saying: string): void {
  const back = new AbortController();
  const { signal } = back;
  // The cover comes first: a page with unsaved input may ask whether to stay, and then it asks on a blank page.
  attempt(() => cover(document, saying, signal));
  attempt(() => {
    // A `rel` counts only for a link that the browser follows itself.
    const meta = document.createElement('meta');
    meta.name = 'referrer';
    meta.content = 'no-referrer';
    document.head.append(meta);
  });
  const moved = attempt(() => {
    top!.location.replace(href);
    return true;
  });
  if (!moved) location.replace(href);
  // The page around a frame lets itself be covered only if it is of the same site.
  else attempt(() => cover(top!.document, saying, signal));
  addEventListener('pageshow', ({ persisted }) => persisted && back.abort(), { signal });
  // Esc would stop the next page from loading.
  addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault(), { capture: true, signal });
}

/**
 * Covers a page and its title in the colors of the system. Set on the element itself and as important, no rule of the
 * page can undo it; in the top layer, nothing lies above it.
 */
function cover(page: Document, saying: string, signal: AbortSignal): void {
  const { title, body, documentElement } = page;
  if (title === NO_TITLE) return;
  page.title = NO_TITLE;
  body.inert = true;
  const sheet = page.createElement('div');
  signal.addEventListener('abort', () => {
    page.title = title;
    body.inert = false;
    sheet.remove();
  });
  sheet.style.cssText =
    'all:initial!important;display:block!important;position:fixed!important;inset:0!important;z-index:2147483647!important;' +
    'color-scheme:light dark!important;forced-color-adjust:none!important;background:Canvas!important;color:transparent!important';
  sheet.popover = 'manual';
  sheet.role = 'alert';
  documentElement.append(sheet);
  sheet.showPopover();
  sheet.textContent = saying;
}
