import { css } from 'lit';

/**
 * What every widget starts from: a root that the host page cannot hide or garble, and the colours and shapes that are
 * derived from the public tokens.
 *
 * The host element keeps what a page needs to place it (margin, width, position, grid and flex). Everything inherited
 * is reset one level deeper, on `.base`, where no selector of the page reaches; only the font family, the direction
 * and the reader's text size are taken over. What would hide the whole widget is set on `:host` as `!important`.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    min-inline-size: 0;
    max-inline-size: 100%;
    visibility: visible !important;
    opacity: 1 !important;
    filter: none !important;
    clip-path: none !important;
    mask: none !important;
    scale: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    content-visibility: visible !important;
    columns: auto !important;
    color-scheme: light !important;
  }
  /* What measures its own width has none to offer where a page shrinks it to its content. This empty line offers one:
     as a line of text it is 40 rem wide where there is room, and breaks in two where there is not. */
  :host::before {
    all: initial !important;
    content: '. .' !important;
    display: block !important;
    block-size: 0 !important;
    overflow: hidden !important;
    visibility: hidden !important;
    padding-inline-start: min(12rem, 50vi) !important;
    font-size: 0 !important;
    word-spacing: 28rem !important;
  }
  .room {
    container-type: inline-size;
    min-block-size: inherit;
  }
  :host([hidden]) {
    display: none !important;
  }
  @media not print {
    :host([scheme='dark']) {
      color-scheme: dark !important;
    }
    :host([scheme='auto']) {
      color-scheme: light dark !important;
    }
  }

  .base {
    --_ink: light-dark(#16232e, #eaf0f3);
    --_soft: light-dark(#4b5b68, #b6c4cc);
    --_paper: light-dark(#fff, #14212a);
    --_line: light-dark(#cfdade, #3d505c);
    --_warm: light-dark(#fdf3e1, #33291a);
    --_warm-line: light-dark(#e6b450, #a37a2c);
    --_accent: var(--csec-accent, light-dark(#0d5c70, #83cbdc));
    /* Black or white, whichever reads better: a gray of the luminance of the accent decides, and at the lightness
       49.44 both have a contrast of 4.58 to 1. */
    --_on-accent: lch(from color(from var(--_accent) xyz y y y) calc((49.44 - l) * infinity) 0 0);
    /* The accent as text and border: as dark, or in the dark scheme as light, as it takes to be read on the paper. */
    --_accent-ink: light-dark(oklch(from var(--_accent) min(l, 0.47) c h), oklch(from var(--_accent) max(l, 0.8) c h));
    --_tint: color-mix(in oklab, var(--_accent) 9%, var(--_paper));
    /* Seen in forced colors, which have no tint. */
    --_border: transparent;
    --_radius: var(--csec-radius, 14px);

    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    font-family: var(--csec-font, inherit);
    font-size: max(16px, 1rem);
    line-height: 1.5;
    text-wrap: pretty;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1.25em;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Korean has blanks between its words, and lines break there. */
  :host(:lang(ko)) .base {
    word-break: keep-all;
  }

  /* Contrasts of 7 to 1, and an edge around everything that is otherwise only tinted. */
  @media (prefers-contrast: more) {
    .base {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_warm-line: var(--_ink);
      --_border: var(--_ink);
      --_accent: light-dark(oklch(from var(--csec-accent, #0d5c70) min(l, 0.4) c h), oklch(from var(--csec-accent, #0d5c70) max(l, 0.87) c h));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    max-inline-size: 65ch;
  }
  a {
    color: var(--_accent-ink);
    text-underline-offset: 0.2em;
  }
  bdi[dir='ltr'] {
    white-space: nowrap;
  }
  :focus-visible {
    /* Two colors, so that the ring is seen on the paper, on the accent and on whatever lies around the widget. */
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  [role='heading'] {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .meta {
    font-size: 0.875em;
    /* As wide as the text above it. */
    max-inline-size: 74ch;
    color: var(--_soft);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* What a person can do: outlined, and filled where it is the first thing to do. */
  .action,
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    color: var(--_accent-ink);
    font-weight: 700;
    line-height: 1.2;
    padding-block: 0.4em;
    cursor: pointer;
  }
  .action {
    justify-content: center;
    padding-inline: 1em;
    border: 2px solid;
    border-radius: calc(var(--_radius) * 0.7);
    text-decoration: none;
  }
  .primary {
    background: var(--_accent);
    /* Where the accent is too near to the paper, its edge shows where to press. */
    border-color: var(--_accent-ink);
    color: var(--_on-accent);
  }
  .action:hover,
  summary:hover span {
    text-decoration: underline;
  }
  summary {
    inline-size: fit-content;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > summary .icon {
    rotate: 180deg;
  }
  /* What a person closed stays closed on paper, and a switch is of no use there. */
  @media print {
    details:not([open]),
    summary {
      display: none;
    }
  }
`;
