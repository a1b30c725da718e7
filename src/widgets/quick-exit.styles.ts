import { css } from 'lit';

export const quickExitStyles = css`
  /* The box is as wide as its content, and where it floats, it takes no room on the page. */
  :host {
    flex: none;
    min-inline-size: 0;
  }
  :host::before {
    content: none !important;
  }
  .base {
    inline-size: fit-content;
    padding: 0.375em;
  }
  .action {
    background: var(--_accent);
    border-color: var(--_accent-ink);
    color: var(--_on-accent);
  }

  /* As wide open as closed, so that the link stays where it was; what opens, opens towards the middle of the window. */
  .bottom,
  .top {
    --_edge: calc(0.75em + min(var(--_banner, 0px), 100vb - 9em));
    position: fixed;
    inset-inline-end: 0.75em;
    z-index: 2147483647;
    inline-size: min(100vi - 1.5em, 25em);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.25);
  }
  .bottom .action,
  .top .action {
    flex: auto;
  }
  .top {
    inset-block-start: calc(var(--_edge) + env(safe-area-inset-top));
  }
  .bottom {
    inset-block-end: calc(var(--_edge) + env(safe-area-inset-bottom));
  }
  .bottom .exit {
    flex-wrap: wrap-reverse;
  }
  .exit [open] {
    max-block-size: calc(100dvb - 8em - min(var(--_banner, 0px), 100vb - 12em));
    overflow: auto;
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
