import { createApp } from 'vue';
import Help from './help.vue';
import { mount, upTo } from './mount.js';
import './style.js';

mount((root, count) => createApp(Help, { list: upTo(count) }).mount(root));
