import '@uswds/elements/components/usa-banner';
