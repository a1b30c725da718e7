// Plain TypeScript: the maps of elements and events, packs, and the data.
import { usHotlines } from 'csec-widgets/content/hotlines.js';
import 'csec-widgets/hotline-banner.js';
import 'csec-widgets/hotlines.js';
import 'csec-widgets/lang/es.js';

const banner = document.createElement('csec-hotline-banner');
banner.country = 'US';
banner.heading = 'First heading';
banner.innerHTML = '<p>What was inside the tag</p>';
banner.addEventListener('csec-contact', ({ type, channel, line }) => {
  document.title = `${type} ${channel} ${line === usHotlines[1].id}`;
});
// @ts-expect-error There is no such layout.
banner.layout = 'row';
banner.layout = undefined;

// Without its packs it would stay English and say so on the console.
const other = document.createElement('csec-hotline-banner');
other.lang = 'es';
other.country = 'MX';

const button = document.createElement('button');
button.id = 'change';
button.onclick = () => (banner.heading = 'Second heading');
document.querySelector('#app')?.append(banner, other, button);
