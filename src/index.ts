/** Every widget, registered and exported. */
export * from './widgets/hotline-banner.js';
export * from './widgets/fact.js';
export * from './widgets/course-signup.js';
export * from './widgets/risk-checklist.js';
export * from './widgets/quick-exit.js';
export * from './widgets/spectrum.js';
export type * from './elements.js';
