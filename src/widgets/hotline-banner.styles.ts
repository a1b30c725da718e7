import { css } from 'lit';

export const hotlineBannerStyles = css`
  /* Sticking needs room: on a low window, or one that is zoomed in, the banner scrolls with the page. */
  @media screen and (min-height: 42em) {
    :host([placement='top' i]),
    :host([placement='bottom' i]) {
      position: sticky;
      z-index: 1000;
      inset-block: 0 auto;
      max-block-size: 60vh !important;
      overflow: auto !important;
    }
    :host([placement='bottom' i]) {
      inset-block: auto 0;
    }
  }

  .base,
  .first {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }
  .notice {
    max-inline-size: none;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_accent-ink);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  details {
    border-block-start: 1px solid var(--_line);
    margin-block-end: -0.75em;
  }

  .card [role='heading'] {
    margin-block: 0.125em 0.25em;
  }
  .bar {
    padding: 0.5em 1em;
    gap: 0.25em 1em;
  }
  .bar [role='heading'] {
    font-size: 1.125em;
  }
  .bar details {
    border: 0;
    margin: 0;
  }
  .bar .first .line > span {
    display: none;
  }
  .bar .action {
    padding-inline: 0.6em;
  }
  .bar .meta {
    padding-block-end: 1em;
  }
  :host([placement='top' i]) .base,
  :host([placement='bottom' i]) .base {
    border-width: 1px 0;
    border-radius: 0;
    padding-inline: max(1em, env(safe-area-inset-left), env(safe-area-inset-right));
  }
  :host([placement='top' i]) .base {
    padding-block-start: max(0.5em, env(safe-area-inset-top));
  }
  :host([placement='bottom' i]) .base {
    padding-block-end: max(0.5em, env(safe-area-inset-bottom));
  }

  @container (min-width: 66em) {
    .first {
      /* The heading keeps a line of words; the ways to reach the line wrap instead. */
      grid-template-columns: minmax(14em, 1fr) minmax(0, max-content);
      gap: 1.5em;
    }
    .card .first {
      align-items: end;
    }
    .bar {
      grid-template-columns: auto 1fr;
      align-items: center;
    }
    .bar .first {
      align-items: center;
    }
    .bar .notice,
    .bar details {
      grid-column: 1 / -1;
    }
    /* Beside the switch of the details, which open below it. */
    .bar .country {
      grid-area: 2 / 2;
      align-self: start;
      justify-self: end;
      z-index: 1;
    }
    .bar .notice ~ .country {
      grid-row: 3;
    }
    .bar .country ~ details {
      grid-row: 2;
    }
    .bar .notice ~ .country ~ details {
      grid-row: 3;
    }
  }
  @container (max-width: 28em) {
    .base {
      padding: 1em;
    }
    .bar .ways li {
      flex: auto;
    }
    .bar .ways li:first-child {
      flex-basis: 100%;
    }
  }

`;
