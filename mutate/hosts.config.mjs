// What leaves the page, judged by the host tests.
import base from './stryker.config.mjs';

export default {
  ...base,
  plugins: ['./mutate/hosts.mjs'],
  testRunner: 'hosts',
  coverageAnalysis: 'off',
  mutate: ['src/internal/leave.ts'],
  timeoutMS: 120_000,
};
