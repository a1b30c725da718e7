// chromium only
import cfg from '/work/main/web-test-runner.config.mjs';
export default {...cfg, browsers: cfg.browsers.slice(0,1)};
