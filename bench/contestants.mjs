// Who is measured, what stands in the page for each, and how it comes there.
import { css, fallback, job, markup } from './job.mjs';

/** Chromium tells when a block that says so is painted; it does not look into shadow trees. */
const number = `<span elementtiming="number" style="display:inline-block">${job.number}</span>`;
const danger = `${job.danger} <a href="tel:911">911</a>.`;
const said = `<b>${job.name}</b> ${job.text}`;

/** An element of our own kind: the fallback inside, or nothing where many are made at once. */
const element = (tag) => ({ markup: `<${tag}>${fallback}</${tag}>`, many: `<${tag}></${tag}>` });

/**
 * - `id`, `label`: its name in the files and in the table.
 * - `markup`: what stands in the page; `many`: what is inserted for many, where it differs; nothing for a framework.
 * - `entry`: what is bundled, or `dist`: the file of ours that is served as it is; nothing for plain HTML.
 * - `style`: a style in the page itself.
 * - `kit`: a component kit, whose nearest parts do the job.
 */
export const contestants = [
  { id: 'html', label: 'static HTML', markup: markup.replace(`>${job.number}`, `>${number}`), many: markup, style: css },
  { id: 'own', label: '**ours, own file**', dist: 'hotline-banner.js', ...element('csec-hotline-banner') },
  { id: 'all', label: '**ours, all-in-one file**', dist: 'csec-widgets.js', ...element('csec-hotline-banner') },
  { id: 'instant', label: '**ours, instant form**', dist: 'hotline-banner.js', ...element('csec-hotline-banner'), instant: true },
  { id: 'vanilla', label: 'vanilla element, by hand', entry: 'vanilla.js', ...element('vanilla-help') },
  { id: 'lit', label: 'Lit, minimal element', entry: 'lit.js', ...element('lit-help'), version: 'lit' },
  { id: 'preact', label: 'Preact', entry: 'preact.jsx', markup: fallback, version: 'preact' },
  { id: 'svelte', label: 'Svelte', entry: 'svelte.js', markup: fallback, version: 'svelte' },
  { id: 'vue', label: 'Vue', entry: 'vue.js', markup: fallback, version: 'vue' },
  { id: 'react', label: 'React', entry: 'react.jsx', markup: fallback, version: 'react' },
  {
    id: 'shoelace',
    kit: true,
    label: 'Shoelace',
    entry: 'shoelace.js',
    version: '@shoelace-style/shoelace',
    markup: `<sl-card><h2 slot="header">${job.heading}</h2><p>${danger}</p><p>${said}</p><sl-button variant="primary" href="${job.href}">${number}</sl-button><sl-details summary="${job.more}">${job.others}</sl-details></sl-card>`,
  },
  {
    id: 'webawesome',
    kit: true,
    label: 'Web Awesome',
    entry: 'webawesome.js',
    version: '@awesome.me/webawesome',
    markup: `<wa-card><h2 slot="header">${job.heading}</h2><p>${danger}</p><p>${said}</p><wa-button variant="brand" href="${job.href}">${number}</wa-button><wa-details summary="${job.more}">${job.others}</wa-details></wa-card>`,
  },
  {
    id: 'material',
    kit: true,
    label: 'Material Web (opens with plain `<details>`)',
    entry: 'material.js',
    version: '@material/web',
    markup: `<md-outlined-card><h2>${job.heading}</h2><p>${danger}</p><p>${said}</p><md-filled-button href="${job.href}">${number}</md-filled-button><details><summary>${job.more}</summary><p>${job.others}</p></details></md-outlined-card>`,
  },
  {
    id: 'uswds',
    kit: true,
    label: 'USWDS (CSS and script of three components)',
    entry: 'uswds.js',
    version: '@uswds/uswds',
    markup: `<div class="usa-alert usa-alert--info"><div class="usa-alert__body"><h2 class="usa-alert__heading">${job.heading}</h2><p class="usa-alert__text">${danger}</p><p class="usa-alert__text">${said}</p><a class="usa-button" href="${job.href}">${number}</a><div class="usa-accordion"><h3 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="more">${job.more}</button></h3><div id="more" class="usa-accordion__content usa-prose" hidden><p>${job.others}</p></div></div></div></div>`,
  },
  {
    id: 'uswds-elements',
    kit: true,
    label: 'USWDS Elements (`usa-banner`)',
    entry: 'uswds-elements.js',
    version: '@uswds/elements',
    markup: `<usa-banner><span slot="banner-text"><b>${job.heading}</b> ${danger} ${said} <a href="${job.href}">${number}</a></span><span slot="banner-action">${job.more}</span><span slot="domain-heading">${job.more}</span><span slot="domain-text">${job.others}</span><span slot="https-heading"></span><span slot="https-text"></span></usa-banner>`,
  },
  {
    id: 'va',
    kit: true,
    label: 'VA web components',
    entry: 'va.js',
    version: '@department-of-veterans-affairs/web-components',
    files: { '/img/sprite.svg': '@department-of-veterans-affairs/web-components/dist/img/sprite.svg' },
    markup: `<va-alert status="info" visible><h2 slot="headline">${job.heading}</h2><p>${danger}</p><p elementtiming="number">${said} <va-telephone contact="8883737888">${job.number}</va-telephone></p><va-additional-info trigger="${job.more}">${job.others}</va-additional-info></va-alert>`,
  },
  {
    id: 'carbon',
    kit: true,
    label: 'Carbon web components',
    entry: 'carbon.js',
    version: '@carbon/web-components',
    markup: `<cds-tile><h2>${job.heading}</h2><p>${danger}</p><p>${said}</p><cds-button href="${job.href}">${number}</cds-button><cds-accordion><cds-accordion-item title="${job.more}"><p>${job.others}</p></cds-accordion-item></cds-accordion></cds-tile>`,
  },
  {
    id: 'ionic',
    kit: true,
    label: 'Ionic',
    entry: 'ionic.js',
    version: '@ionic/core',
    markup: `<ion-card><ion-card-header><ion-card-title role="heading" aria-level="2">${job.heading}</ion-card-title></ion-card-header><ion-card-content><p>${danger}</p><p>${said}</p><ion-button href="${job.href}">${number}</ion-button><ion-accordion><ion-item slot="header"><ion-label>${job.more}</ion-label></ion-item><p slot="content">${job.others}</p></ion-accordion></ion-card-content></ion-card>`,
  },
];

/** Our two larger widgets beside the same texts in an element by hand and in Lit. */
export const learners = ['risk-checklist', 'spectrum'].flatMap((widget) => [
  { id: `${widget}-own`, widget, label: '**ours, own file**', dist: `${widget}.js`, ...element(`csec-${widget}`) },
  { id: `${widget}-vanilla`, widget, label: 'vanilla element, by hand', entry: `${widget}.vanilla.js`, ...element(`vanilla-${widget}`) },
  { id: `${widget}-lit`, widget, label: 'Lit, small element', entry: `${widget}.lit.js`, ...element(`lit-${widget}`) },
]);
