import { css } from 'lit';

export const spectrumStyles = css`
  /* Only container queries are measured by these letters: a page that asks for a row gets it from a smaller width on. */
  :host([layout='row' i]) {
    font-size: 0.7em;
  }
  .base,
  .figure,
  .stages,
  .stages li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .base {
    gap: 1em;
  }
  .figure {
    --_mark: 5em;
    row-gap: 0.5em;
    margin-block: 0.5em;
  }
  .definition,
  .note,
  .summary,
  dd {
    color: var(--_soft);
  }
  .note {
    font-size: 0.9375em;
    margin-block-end: 0.75em;
  }
  .start,
  .end,
  .place {
    color: var(--_accent-ink);
    font-weight: 700;
    line-height: 1.3;
  }

  .stages li {
    position: relative;
    grid-template-columns: var(--_mark) minmax(0, 1fr);
    grid-template-rows: repeat(3, auto) 1fr;
    column-gap: 1em;
    padding-block: 0.75em;
  }
  .stages li > * {
    grid-column: 2;
  }
  .stages .axis {
    grid-column: auto;
  }
  .stages .mark {
    grid-area: 1 / 1 / span 5;
  }
  .axis,
  .mark {
    fill: none;
    color: var(--_accent-ink);
    stroke: currentColor;
    stroke-linecap: round;
    overflow: visible;
  }
  .axis {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--_mark);
    block-size: 100%;
    stroke-width: 3;
    stroke-linecap: square;
    shape-rendering: crispEdges;
  }
  .axis:dir(rtl) {
    scale: -1 1;
  }
  .flat,
  .stages li:not(:first-child, :last-child) .tick {
    display: none;
  }
  .mark {
    position: relative;
    inline-size: var(--_mark);
    block-size: var(--_mark);
  }
  .disc,
  .core {
    fill: currentColor;
    stroke: none;
  }
  .disc {
    fill: var(--_tint);
  }
  .place {
    font-size: 0.875em;
    margin-block-end: 0.15em;
  }
  .name {
    font-size: 1.125em;
  }
  .summary {
    margin-block-start: 0.25em;
  }
  dl {
    margin: 0;
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 0.75em;
  }
  dd a {
    display: inline-block;
    padding-block: 0.15em;
    margin-inline-end: 0.75em;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 2em;
    max-inline-size: none;
    padding: 1em 1.25em;
    /* Seen where backgrounds are not: in forced colors, and on paper. */
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  .turn span {
    flex: 1 1 25em;
    max-inline-size: 65ch;
  }
  .turn b {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .save p {
    flex-basis: 100%;
    max-inline-size: none;
  }
  button {
    background: none;
    font: inherit;
  }
  /* The accent of the saved pictures, which are always light, as red, green and blue. */
  .swatch {
    color-scheme: light;
    color: rgb(from var(--_accent-ink) r g b);
  }
  .sheet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
  }

  /* The stages side by side. */
  @container (min-width: 56em) {
    .base:not(.column) {
      .figure {
        --_mark: clamp(6em, 13cqi, 13em);
        grid-template-columns: minmax(7em, 1fr) minmax(0, 34em) minmax(7em, 1fr);
        align-items: end;
        column-gap: 1.5em;
      }
      .note {
        grid-area: 1 / 2;
        text-align: center;
        text-wrap: balance;
      }
      .start {
        grid-area: 1 / 1;
      }
      .end {
        grid-area: 1 / 3;
        text-align: end;
      }
      .stages {
        grid-column: 1 / -1;
        grid-template: repeat(5, auto) / repeat(5, minmax(0, 1fr));
      }
      .stages li {
        grid-row: span 5;
        grid-template: subgrid / 100%;
        justify-items: center;
        padding: 0 0.75em;
        text-align: center;
      }
      .stages li > * {
        grid-area: auto;
      }
      .axis {
        inline-size: 100%;
        block-size: var(--_mark);
      }
      .mark {
        margin-block-end: 1em;
      }
      .upright {
        display: none;
      }
      .flat {
        display: inline;
      }
      .stages p,
      .name {
        text-wrap: balance;
      }
      details {
        justify-self: stretch;
      }
      summary {
        margin-inline: auto;
        justify-content: center;
      }
      dl {
        text-align: start;
      }
    }
  }
  @container (max-width: 28em) {
    .base {
      padding: 1em;
    }
    .figure {
      --_mark: 4em;
    }
    .save {
      display: grid;
    }
  }

  @media (forced-colors: active) {
    .axis,
    .mark {
      color: inherit;
    }
    .disc {
      fill: Canvas;
      stroke: currentColor;
      stroke-width: 1.5;
    }
  }
  @media print {
    .base {
      font-size: 11pt;
    }
    .save {
      display: none;
    }
    .stages li,
    .turn {
      break-inside: avoid;
    }
  }
`;
