/** Every widget, registered and exported. */
export * from './widgets/hotline-banner.js';
export * from './widgets/spectrum.js';
