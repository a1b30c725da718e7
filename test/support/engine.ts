// What the unit tests may ask of the engine they run in.
// A test that an engine cannot run is reported there as skipped, by its title; `npm test` prints how many.

const isFirefox = navigator.userAgent.includes('Firefox/');
const isChromium = navigator.userAgent.includes('Chrome/');

/** For tests that call `emulateMedia`: Chromium only. */
export const itWithMedia = isChromium ? it : it.skip;

/** For tests that call `setViewport`: not in WebKitGTK, whose window has a smallest width. Better: put the widget into a narrow box. */
export const itWithViewport = isChromium || isFirefox ? it : it.skip;
