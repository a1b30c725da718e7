import { css } from 'lit';

export const riskChecklistStyles = css`
  .base,
  .steps,
  .first,
  .notes,
  .sheet,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }
  .first,
  .sheet,
  fieldset {
    gap: 0.5em;
  }
  .principles {
    display: grid;
    gap: 0.5em 2em;
    padding: 0.875em 1em;
    outline: 1px solid var(--_border);
    outline-offset: -1px;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  #steps {
    font-size: 1.25em;
    scroll-margin-block-start: 1em;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }
  .parts {
    margin-block-end: -1em;
  }
  .part > summary {
    inline-size: auto;
    min-block-size: 3.25em;
    justify-content: space-between;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 1em;
    border: 0;
  }
  fieldset fieldset {
    padding-block-end: 0.5em;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .list {
    columns: 22em;
    column-gap: 2em;
  }
  label {
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.625em;
    break-inside: avoid;
    cursor: pointer;
  }
  label .meta {
    display: block;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent-ink);
  }
  /* The row below covers what is behind it, and a focused control must not be there. */
  input,
  summary {
    scroll-margin-block: 1em 6em;
  }
  .none {
    border-block-start: 1px solid var(--_line);
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline: -1.25em;
    padding: 0.75em 1.25em;
    border-block: 1px solid var(--_line);
    background: var(--_paper);
  }
  .bar .primary {
    flex: 1;
    max-inline-size: 20em;
  }
  button {
    font: inherit;
    background: none;
  }
  [hidden] {
    display: none;
  }
  .todo {
    columns: 22em;
    column-gap: 2em;
  }
  .todo li {
    margin-block-end: 0.75em;
    break-inside: avoid;
  }
  .notes {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .sheet [role='heading'] {
    font-size: 1em;
  }
  .sheet ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .notes .ways {
    align-items: center;
  }
  .sources li {
    padding-block: 0.25em;
  }
  /* Beside the page: a message for screen readers, and what is on its way to paper or into the clipboard. */
  .aside {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    opacity: 0;
    border: 0;
  }

  @container (min-width: 56em) {
    .principles {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  /* A phone, or large text: what stays in view leaves room for what is read. */
  @container (max-width: 28em) {
    .base {
      padding: 1em;
    }
    .bar {
      margin-inline: -1em;
      padding: 0.5em 1em;
    }
  }
  @container (max-width: 14em) {
    .bar {
      flex-wrap: nowrap;
      font-size: 0.75em;
    }
    .action {
      padding-inline: 0.5em;
    }
  }

  @media print {
    /* In a grid Firefox lays what begins a page over what has moved there. */
    .base {
      display: block;
    }
    .base > * {
      margin-block-end: 1em;
    }
    .bar,
    .notes .ways {
      display: none;
    }
    .steps[hidden] {
      display: grid;
    }
  }
`;
