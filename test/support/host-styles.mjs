// What style sheets of sites do to what is not theirs. Where a widget stands is the site's: margins, widths, positions and
// transforms of the element itself are left to it. The resets and frameworks are told in our own words: only the kind
// of rules in them that reaches an element with a shadow root, or hands something down into it. The whole sheets of
// Bootstrap 5, Bulma 1, Foundation 6, Materialize 1, normalize.css 8, Pico 2, reset-css 5, sanitize.css 13, Semantic UI 2, Tailwind 4 and
// UIkit 3 were tried once, on 2026-11-22, in Chromium and Firefox: nothing was lost.

const widgets = ':is(csec-hotline-banner, csec-spectrum, csec-fact, csec-risk-checklist, csec-quick-exit, csec-course-signup)';
const important = (rule) => `${widgets} { ${rule.replaceAll(/;|$/g, ' !important;')} }`;
const wrap = (rule) => `#wrap { ${rule} }`;

/** By title: a style sheet of a site. */
export const styles = {
  'a reset as of Meyer': 'html, body, div, span, a, ul, li, section, * { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none }',
  'a reset as of Tailwind': '*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 } a { color: inherit; text-decoration: inherit } svg { display: block } html { line-height: 1.5; tab-size: 4 }',
  'a reset as of Bootstrap': 'body { margin: 0; font: 400 1rem/1.5 system-ui; color: #212529; text-size-adjust: 100% } a { color: #0d6efd } .card > * { display: flex; flex-direction: column; min-width: 0 }',
  'a reset as of Bulma': 'html { font-size: 16px; overflow-x: hidden; min-width: 300px; text-rendering: optimizeLegibility; text-size-adjust: 100% } body { font-weight: 400; line-height: 1.5 }',
  'a theme as of Foundation': 'html { font-size: 100%; box-sizing: border-box } body { line-height: 1.5; font-weight: normal; color: #0a0a0a } #wrap { max-width: 75rem; margin-inline: auto; display: flex; flex-flow: row wrap }',
  'a theme as of WordPress': '#wrap > :not(.alignfull) { max-width: 620px; margin-left: auto !important; margin-right: auto !important } #wrap > * + * { margin-block-start: 1.5rem } body { --wp--preset--color: #000; font-size: 1.25rem; line-height: 1.7 }',
  'a theme as of Twenty Twenty-One': 'html { font-size: 1.25rem } body { color: #28303d; background: #d1e4dd; overflow-wrap: break-word } #wrap > * { max-width: calc(100vw - 30px); margin: 30px auto } a { text-decoration-thickness: 1px }',
  'a page builder': '#wrap > * { width: 100%; min-height: 1px; flex: 0 0 auto; position: relative } #wrap { display: flex; flex-wrap: wrap; align-content: flex-start }',
  'a builder with animations': '#wrap > * { animation: none; transition: all 5s; will-change: transform, opacity }',
  'all: unset': `${widgets} { all: unset }`,
  'all: unset everywhere': '* { all: unset }',
  'all: revert, important': important('all: revert'),
  'everything important': '* { font-size: 3px !important; line-height: 0 !important; color: transparent !important; letter-spacing: 9px !important; text-transform: uppercase !important; text-indent: -9999px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important; float: none !important; text-shadow: 0 0 9px red !important }',
  'what hides': important('visibility: hidden; opacity: 0; display: none'),
  'what shrinks': important('height: 0; max-height: 0; overflow: hidden; scale: 0; font-size: 0'),
  'what clips': important('clip-path: inset(50%); mask: linear-gradient(transparent, transparent); filter: opacity(0); content-visibility: hidden'),
  'white on white': '* { color: #fff !important; background: #fff !important; -webkit-text-fill-color: #fff !important; -webkit-text-stroke: 4px #fff !important }',
  'black on black': 'html, body, #wrap { background: #000; color: #000; color-scheme: dark; -webkit-text-fill-color: transparent }',
  'an image replacement': wrap('font: 0/0 a; text-indent: -9999px; text-shadow: none; color: transparent'),
  'letters apart and large': wrap('letter-spacing: 1em; word-spacing: 3em; text-transform: uppercase; font-variant: small-caps; -webkit-text-security: disc'),
  'a frozen page': wrap('pointer-events: none; user-select: none; cursor: none; touch-action: none'),
  'no line breaks': wrap('white-space: nowrap; line-height: 0; hyphens: none; word-break: keep-all; overflow-wrap: normal'),
  'upright writing': wrap('writing-mode: vertical-rl; text-orientation: upright'),
  'the other direction': wrap('direction: rtl; unicode-bidi: bidi-override; text-align: right'),
  'rem of 10 px': 'html { font-size: 62.5% }',
  'rem of 30 px': 'html { font-size: 30px }',
  'zoom to nine tenths': wrap('zoom: 0.9'),
  'zoom to double': 'body { zoom: 2 }',
  'containment': wrap('contain: layout paint style; container-type: inline-size; isolation: isolate'),
  'a transformed ancestor': wrap('transform: translateZ(0); perspective: 800px; will-change: transform; filter: blur(0)'),
  'an ancestor that hides what is over': wrap('overflow: hidden; position: relative; z-index: 0'),
  'a grid': wrap('display: grid; grid-template-columns: repeat(2, 1fr); align-items: start'),
  'a row': wrap('display: flex; align-items: flex-start; flex-wrap: wrap'),
  'columns': wrap('columns: 2'),
  'a table': `#wrap { display: table; table-layout: fixed; width: 100% } #wrap > * { display: table-cell }`,
  'no box at all': wrap('display: contents'),
  'floats': '#wrap > * { float: left; width: 100% }',
  'a narrow column': wrap('width: 320px'),
  'a layer': '@layer theme { * { all: unset !important; color: transparent !important; font-size: 0 !important } }',
  'properties of our names': ':root { --_ink: transparent; --_paper: transparent; --_accent: transparent; --_radius: 99em; --_banner: 99em }',
};

/** WebKitGTK gives the places of what is zoomed in two kinds of pixels, so that nobody can tell what lies where. */
export const untold = { webkit: ['zoom to nine tenths', 'zoom to double'] };
