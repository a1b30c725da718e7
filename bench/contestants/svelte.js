import { mount as start } from 'svelte';
import Help from './help.svelte';
import { mount, upTo } from './mount.js';
import './style.js';

mount((target, count) => start(Help, { target, props: { list: upTo(count) } }));
