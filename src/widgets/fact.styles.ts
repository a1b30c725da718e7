import { css } from 'lit';

export const factStyles = css`
  .base,
  .said,
  figcaption,
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .base {
    /* As high as its place, so that the page below stands where it stood yesterday; the source is at the foot. */
    min-block-size: inherit;
    align-content: space-between;
    gap: 0.75em 3em;
  }
  .figure .sentence {
    font-size: 1.125em;
  }
  .number {
    color: var(--_accent-ink);
  }
  .figure .sentence .number {
    display: block;
    margin-block: 0.1em;
    /* As large as the widget has room for, so that a reader's larger text does not break a number in two. */
    font-size: clamp(1.25em, 11.5cqi, 3.5em);
    line-height: 1.1;
  }
  .figure .statement {
    font-size: clamp(1.125em, 7cqi, 1.375em);
    font-weight: 700;
    line-height: 1.35;
  }
  /* What does not hold any more does not shine. */
  .older > .said * {
    color: var(--_soft);
  }

  /* One person of so many: filled among outlined, which is seen without color too. */
  .picture {
    display: flex;
    gap: min(0.5em, 1.5cqi);
    color: var(--_accent-ink);
  }
  .picture .icon {
    flex: 0 1 2.25em;
    min-inline-size: 0;
    block-size: auto;
    stroke-width: 1.5;
  }
  .picture .icon:first-child {
    fill: currentColor;
  }

  .notice {
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-ink);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }

  .inline {
    padding-block: 0.5em;
    border-width: 0;
    border-inline-start: 3px solid var(--_accent-ink);
    border-radius: 0;
  }

  @container (min-width: 60em) {
    .figure {
      grid-template-columns: 3fr 2fr;
      align-items: end;
    }
    .said:has(.statement) {
      align-self: center;
    }
    .older {
      grid-template-columns: 1fr 1fr;
    }
    .older .notice {
      grid-area: 1 / 2 / span 2;
      align-self: center;
    }
  }
  @container (max-width: 28em) {
    .base {
      padding-inline: 1em;
    }
  }
  @media print {
    .base {
      break-inside: avoid;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
