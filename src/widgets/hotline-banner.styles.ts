import { css } from 'lit';

export const hotlineBannerStyles = css`
  /* Sticking needs room: on a small window, or one that is zoomed in, the banner scrolls with the page. */
  @media (min-height: 30em) {
    :host([placement='top' i]),
    :host([placement='bottom' i]) {
      position: sticky;
      z-index: 1000;
      inset-block: 0 auto;
      max-block-size: 60vh;
      overflow: auto;
    }
    :host([placement='bottom' i]) {
      inset-block: auto 0;
    }
  }

  .base,
  .first,
  .others > li {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }
  .danger,
  .notice {
    max-inline-size: none;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_warm-line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_warm);
  }
  .danger a {
    display: inline-block;
    padding: 0.65em;
    margin: -0.65em;
    color: inherit;
    font-weight: 700;
  }
  .notice {
    border-color: var(--_accent-ink);
    background: var(--_tint);
  }
  b,
  b + span {
    display: block;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  details {
    border-block-start: 1px solid var(--_line);
    margin-block-end: -0.75em;
  }
  .others {
    columns: 22em;
    column-gap: 2em;
  }
  .others > li {
    gap: 0.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .others .action {
    border-width: 1px;
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
  .bar .first b + span {
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

  @container (min-width: 56em) {
    .first {
      grid-template-columns: 1fr auto;
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
  }
  @container (max-width: 28em) {
    .base {
      padding: 1em;
    }
    .ways li {
      flex: auto;
    }
    .card .first .ways {
      display: grid;
    }
    .bar .ways li:first-child {
      flex-basis: 100%;
    }
  }

  @media print {
    .base {
      break-inside: avoid;
    }
    .chat::after,
    .web::after {
      content: attr(href);
      font-weight: 400;
    }
  }
`;
