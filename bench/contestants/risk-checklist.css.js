import { css } from '../job.mjs';

export const checklistCss = `${css}
fieldset{display:grid;gap:.5em;border:0;margin:0;padding:0}legend{font-weight:700}
label{display:flex;gap:.75em;align-items:start;min-height:2.75em}small{display:block;color:#4b5b68}
ul{margin:0;padding-left:1.25em}button{min-height:2.75em}`;
