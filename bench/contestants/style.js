import { css } from '../job.mjs';

/** For contestants that render into the page itself. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
