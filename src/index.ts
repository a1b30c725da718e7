/** Every widget, registered and exported. */
export * from './widgets/hotline-banner.js';
export * from './widgets/course-signup.js';
