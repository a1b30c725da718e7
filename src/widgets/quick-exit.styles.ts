import { css } from 'lit';

export const quickExitStyles = css`
  /* The box is as wide as its content, and where it floats, it takes no room on the page. */
  :host {
    flex: none;
    min-inline-size: 0;
    container-type: normal;
  }
  .base {
    inline-size: fit-content;
    padding: 0.375em;
  }
  .action {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .bottom,
  .top {
    position: fixed;
    inset-inline-end: 0.75em;
    z-index: 2147483647;
    max-inline-size: min(100vi - 1.5em, 28em);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.25);
  }
  .top {
    inset-block-start: calc(0.75em + var(--_clear, 0px) + env(safe-area-inset-top));
  }
  .bottom {
    inset-block-end: calc(0.75em + var(--_clear, 0px) + env(safe-area-inset-bottom));
  }
  /* Where the banner sticks to the window; see its styles. */
  @media (min-height: 30em) {
    .base {
      --_clear: var(--_banner);
    }
  }
  /* What opens, opens towards the middle of the window, so that the link stays where it was. */
  .bottom .exit {
    flex-wrap: wrap-reverse;
  }
  .exit [open] {
    max-block-size: calc(100dvh - 6em - var(--_clear, 0px));
    overflow: auto;
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
