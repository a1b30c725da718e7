import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A guest keeps quiet: neither visitors nor designers are counted.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
