import { css } from 'lit';

/** The way out of the page, wherever a widget offers it. */
export const exitStyles = css`
  .exit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    grid-column: 1 / -1;
  }
  .exit details {
    border: 0;
    margin: 0;
    font-size: 0.875em;
  }
  .exit [open] {
    flex-basis: 100%;
  }
  .exit summary {
    font-weight: 400;
  }
  /* The name of a site may be longer than the widget is wide. */
  .exit bdi {
    white-space: normal;
  }
  .exit p,
  .exit ul {
    margin-block-end: 0.5em;
  }
  .exit ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;
