// All six widgets on one page, and whether a visitor can see, read and press what matters most in each of them.

export const names = ['csec-hotline-banner', 'csec-spectrum', 'csec-fact', 'csec-risk-checklist', 'csec-quick-exit', 'csec-course-signup'];

/** Every widget with its fallback, as a site pastes them. */
export const allWidgets = `<csec-quick-exit><a href="https://www.weather.gov/">Leave this page</a></csec-quick-exit>
<csec-hotline-banner country="US"><p>Call <a href="tel:911">911</a>, or <a href="tel:+18883737888">1-888-373-7888</a></p></csec-hotline-banner>
<csec-spectrum><p><a href="https://www.d2l.org/">Five forms</a></p></csec-spectrum>
<csec-fact><p><a href="https://www.d2l.org/">A fact</a></p></csec-fact>
<csec-risk-checklist country="US"><p>Call <a href="tel:911">911</a></p></csec-risk-checklist>
<csec-course-signup><p><a href="https://www.d2l.org/">A training</a></p></csec-course-signup>`;

/** Room below the last widget, so that it can be scrolled out from under the exit in the corner. */
export const room = '<br clear="all"><canvas width="1" height="320"></canvas>';

// The functions below run inside the page, so each must stand alone.

/** True once every widget of the page shows itself. */
export const areShown = (count = 6) => {
  const hosts = [...document.querySelectorAll('csec-hotline-banner, csec-spectrum, csec-fact, csec-risk-checklist, csec-quick-exit, csec-course-signup')];
  return hosts.length >= count && hosts.every((host) => host.shadowRoot?.firstElementChild);
};

/** What a visitor could not see, read or press of what matters most: nothing, where all is well. */
export function lookAtAll() {
  const keys = {
    'csec-hotline-banner': '[part=danger] a, #heading, .first a[href^="tel:"]',
    'csec-spectrum': '#heading, li .name, li .summary, [part=message] span',
    'csec-fact': '.sentence, figcaption a',
    'csec-risk-checklist': '[part=danger] a, #heading, [part=next], label span',
    'csec-quick-exit': '[part=exit]',
    'csec-course-signup': '#heading, [part=link]',
  };
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] > 250) return color;
    }
    return [255, 255, 255, 255];
  };
  const wrong = [];
  for (const [name, selector] of Object.entries(keys)) {
    const root = document.querySelector(name)?.shadowRoot;
    // What a widget shows where it cannot work.
    if (root?.querySelector('slot') && document.querySelector(`${name} a`).getBoundingClientRect().height > 8) continue;
    const found = [...(root?.querySelectorAll(selector) ?? [])].slice(0, 12);
    if (!found.length) wrong.push(`${name}: nothing there`);
    for (const element of found) {
      const say = (what) => wrong.push(`${name} ${element.textContent.trim().slice(0, 24)}: ${what}`);
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) {
        say('not visible');
        continue;
      }
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const style = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      // The widest piece: lines, columns and turns of direction break a text into several.
      const pieces = [...range.getClientRects()];
      const widest = pieces.reduce((found, { width }, i) => (width > pieces[found].width ? i : found), 0);
      scrollBy(0, (pieces[widest]?.top ?? 0) - innerHeight / 2);
      const box = range.getClientRects()[widest] ?? new DOMRect();
      if (box.width < 8 || box.height < 8) say(`too small: ${Math.round(box.width)} x ${Math.round(box.height)}`);
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) say(`sticks out: ${Math.round(box.left)} to ${Math.round(box.right)}`);
      if (parseFloat(style.fontSize) < 13) say(`letters of ${style.fontSize}`);
      const hit = root.elementFromPoint(box.left + Math.min(box.width, 30) / 2, box.top + box.height / 2);
      if (!hit || !(element.contains(hit) || hit.contains(element))) say(`covered by ${hit?.localName}.${hit?.className}`);
      const ink = rgba(style.webkitTextFillColor || style.color);
      const [light, dark] = [luminance(ink), luminance(background(element))].sort((a, b) => b - a);
      if (ink[3] < 250 || (light + 0.05) / (dark + 0.05) < 4.5) say(`contrast of ${((light + 0.05) / (dark + 0.05)).toFixed(1)}, ink ${ink}`);
      const garbled = [style.letterSpacing !== 'normal', style.textTransform !== 'none', style.writingMode !== 'horizontal-tb', style.textIndent !== '0px', style.fontVariantCaps !== 'normal', style.webkitTextSecurity && style.webkitTextSecurity !== 'none', style.pointerEvents === 'none'];
      if (garbled.includes(true)) say(`garbled ${garbled}`);
    }
  }
  return wrong;
}

/** The widgets whose fallback a visitor sees in their place, because no script came. */
export const fallbacksShown = () =>
  [...document.querySelectorAll('csec-hotline-banner, csec-spectrum, csec-fact, csec-risk-checklist, csec-quick-exit, csec-course-signup')].filter(
    (host) => !host.shadowRoot && host.querySelector('a').checkVisibility() && host.querySelector('a').getBoundingClientRect().height > 8,
  ).length;
