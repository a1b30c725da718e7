import { css } from 'lit';

export const courseSignupStyles = css`
  .base,
  .about,
  .panel,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.25em;
  }
  .about {
    gap: 0.5em;
  }
  .kind {
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_accent-ink);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding-block: 0.5em;
  }
  .facts li,
  .error,
  .done {
    display: flex;
    gap: 0.5em;
  }
  .facts .icon {
    color: var(--_accent-ink);
  }
  .icon {
    margin-block-start: 0.125em;
  }
  .more {
    justify-self: start;
    padding-block: 0.6em;
  }
  bdi {
    white-space: normal !important;
  }

  .panel {
    align-self: start;
    /* In WebKit a long choice counts as wider than the select that shows it. */
    overflow: clip;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  .action {
    inline-size: fit-content;
    min-inline-size: min(12em, 100%);
    text-align: center;
    text-wrap: balance;
  }
  .panel [role='heading'] {
    font-size: 1.25em;
  }
  .field {
    gap: 0.375em;
  }
  label,
  #format {
    font-weight: 700;
  }
  small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_soft);
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    min-inline-size: 0;
  }
  .field > input,
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_soft);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_paper);
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'] {
    border: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    padding-block: 0.625em;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent-ink);
  }
  .error:not(:empty) {
    font-weight: 700;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_warm-line);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_warm);
  }
  /* There before anything is said in it, or it would not be read out. */
  .state:not(:empty) {
    margin-block-end: 0.75em;
  }
  .done {
    font-size: 1.125em;
  }
  /* It takes the focus to be read out, and there is nothing to do on it. */
  .done:focus {
    outline: 0;
    box-shadow: none;
  }
  .trap {
    position: absolute;
    clip-path: inset(50%);
    block-size: 1px;
    overflow: hidden;
  }
  button.primary {
    color: var(--_on-accent);
  }
  /* On its way: as readable as before, and no longer a thing to press. */
  button[aria-disabled='true'] {
    background: var(--_tint);
    color: var(--_accent-ink);
    cursor: progress;
  }
  iframe {
    inline-size: 100%;
    block-size: 44em;
    max-block-size: 90vh;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.5);
    background: #fff;
  }

  @container (min-width: 48em) {
    .base {
      grid-template-columns: 1fr auto;
      gap: 2em;
    }
    .way {
      align-self: end;
    }
    .has-form {
      grid-template-columns: 1fr minmax(0, 26em);
    }
    .has-frame {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 64em) {
    .has-form {
      grid-template-columns: 2fr 3fr;
    }
    form.panel {
      grid-template-columns: 1fr 1fr;
    }
    form > :not(.half) {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 28em) {
    .base {
      padding: 1em;
    }
    .action {
      inline-size: 100%;
    }
    .panel {
      padding: 1em;
    }
  }
  /* A sidebar, or large text: the words need the room. */
  @container (max-width: 20em) {
    .base,
    .panel {
      padding: 0.75em;
    }
    .error .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .facts .icon {
      color: CanvasText;
    }
  }

  @media print {
    .base {
      break-inside: avoid;
    }
    .url {
      display: block;
      inline-size: auto;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .url::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
    iframe,
    button,
    .note,
    .base:has(.more) form {
      display: none !important;
    }
  }
`;
