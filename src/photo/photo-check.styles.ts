import {css} from 'lit';

/** How the photo check looks. */
export const photoCheckStyles = css`
  :host {
    container-type: inline-size;
  }

  .sources,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
  }

  .sources > *,
  .actions > :not(.plain) {
    flex: 0 1 16em;
  }

  .sources > button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    box-sizing: border-box;
    padding: 0.5em 1em;
    border: var(--_line-width) solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
    cursor: pointer;
    position: relative;
  }

  .button:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .button:has(:disabled) {
    color: var(--_text-muted);
    cursor: default;
  }

  .columns {
    display: grid;
    gap: 1em 1.5em;
    align-items: start;
  }

  @container (inline-size < 24em) {
    .sources > *,
    .actions > * {
      flex: 1 1 100%;
    }
  }

  @container (inline-size >= 40em) {
    .columns {
      grid-template-columns: minmax(14em, 2fr) 3fr;
    }
  }

  .shown,
  .crop,
  .camera,
  .result,
  .decision {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  .result,
  .camera,
  .decision,
  .self {
    inline-size: 100%;
  }

  .picture {
    position: relative;
    margin: 0;
    max-inline-size: 24em;
    border: var(--_line-width) solid var(--_line);
  }

  canvas,
  video {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  canvas {
    inline-size: 100%;
  }

  video {
    inline-size: 32em;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    background: var(--_surface-subtle);
  }

  .mirror {
    transform: scaleX(-1);
  }

  .overlay {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .grip {
    fill: transparent;
    cursor: row-resize;
    touch-action: none;
  }

  .guide,
  .frame {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
    vector-effect: non-scaling-stroke;
  }

  .guide.crown,
  .frame {
    stroke-width: 4;
    stroke-dasharray: none;
  }

  .slider {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
    max-inline-size: 24em;
    font-weight: 400;
  }

  .slider input {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    accent-color: var(--_accent);
  }

  .group + .group {
    margin-block-start: 1em;
  }

  .group > summary {
    font-weight: 700;
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }

  .plain-list {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
    display: grid;
    gap: 0.75em;
  }

  .finding {
    border-inline-start: 0.25em solid var(--_tone, var(--_line));
    padding-inline-start: 0.75em;
  }

  .finding p {
    margin: 0;
  }

  .finding.fail {
    --_tone: var(--_danger);
  }

  .finding.check {
    --_tone: var(--_warning);
  }

  .finding.pass {
    --_tone: var(--_success);
  }

  .finding .icon {
    color: var(--_tone);
    vertical-align: -0.2em;
  }

  .origin > summary {
    color: var(--_accent);
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
    inline-size: fit-content;
  }

  .self {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }

  @media (forced-colors: active) {
    .guide,
    .frame {
      stroke: Highlight;
    }
  }
`;
