import { css } from '../job.mjs';

export const spectrumCss = `${css}
:host{display:block;container-type:inline-size}
ol{display:grid;gap:1em;margin:0;padding:0;list-style:none}
.name{font-weight:700}dl{margin:0}dt{font-weight:700}dd{margin:0 0 .5em}
svg{width:4em;height:4em;fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}
@container (min-width:60em){ol{grid-template-columns:repeat(5,1fr)}}`;
