import '@carbon/web-components/es/components/accordion/index.js';
import '@carbon/web-components/es/components/button/button.js';
import '@carbon/web-components/es/components/tile/tile.js';
