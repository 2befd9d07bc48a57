import {css} from 'lit';

/**
 * For roots that the server wrote: without scripts no button, field or question that does nothing, and
 * the author's words where something can only be done by a script. Gone when an element comes to life.
 */
export const unscriptedStyles = css`
  @media (scripting: none) {
    button,
    .field,
    .question,
    .question ~ fieldset > .numbers {
      display: none !important;
    }
  }

  @media (scripting: enabled), (scripting: initial-only) {
    .without-script {
      display: none;
    }
  }
`;

/** For roots of forms, which only a script sends: without scripts the author's words alone. */
export const wordsAloneStyles = css`
  @media (scripting: none) {
    :host > :not(.without-script) {
      display: none !important;
    }
  }
`;
