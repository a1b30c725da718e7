import { css } from 'lit';

/** How lines look, wherever lines are shown: the emergency number, the ways to reach a line, the list of further ones. */
export const contactStyles = css`
  .others > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .danger {
    max-inline-size: none;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_warm-line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_warm);
    font-weight: 700;
  }
  .danger a {
    display: inline-block;
    padding: 0.65em;
    margin: -0.65em;
    color: inherit;
  }
  .line > * {
    display: block;
    /* A name in another direction starts where the words around it start. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .country select {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.5em;
    border: 1px solid var(--_soft);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    /* The chosen country is seen, a longer one of the list does not widen the row. */
    field-sizing: content;
  }
  .others {
    columns: 22em;
    column-gap: 2em;
  }
  .others .action {
    border-width: 1px;
  }

  @container (max-width: 28em) {
    .card .first .ways {
      display: grid;
    }
  }

  /* Very large text: a number that breaks is read, one that is cut off is not. */
  @container (max-width: 14em) {
    .ways bdi,
    .sheet bdi {
      white-space: normal;
    }
  }

  @media print {
    /* On paper it says whose numbers these are. */
    .country select {
      appearance: none;
      border: 0;
      padding: 0;
    }
    .chat::after,
    .web::after {
      content: attr(href);
      font-weight: 400;
    }
  }
`;
