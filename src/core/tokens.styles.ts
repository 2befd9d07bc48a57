import {css} from '@lit/reactive-element';

/**
 * The kit's tokens. A page sets the public ones (`--zt-text`, `--zt-accent` …) anywhere above an
 * element; the private ones (`--_text` …) resolve them to what the colour scheme and the contrast
 * setting ask for. The scheme is the page's own `color-scheme`: a page that is only light stays so.
 */
export const tokenStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* The host page's size, but never below what can be read. */
    font-size: max(1em, var(--_font-size-min));
    line-height: 1.5;
    color: var(--_text);
    overflow-wrap: anywhere;
    word-break: normal;
    text-align: start;
    /* In a float or a row of boxes, where a container would have no width of its own. */
    contain-intrinsic-inline-size: min(240px, 80vw);
  }

  /* Also on a page that sizes everything, the host too, and says that it is important. */
  :where(:host) > :not(slot) {
    font-size: max(1em, var(--_font-size-min));
  }

  :host(:lang(zh)) {
    line-height: 1.6;
  }

  :host([hidden]) {
    display: none;
  }

  /* From tokens/ by npm run tokens. */

  /* stylelint-disable-next-line no-duplicate-selectors -- made, not written */
  :host {
    --_accent: var(--zt-accent, #1257b8);
    --_accent-subtle: var(--zt-accent-subtle, #e8f0fb);
    --_control-line: var(--zt-control-line, #727b86);
    --_danger: var(--zt-danger, #b3222a);
    --_focus: var(--zt-focus, var(--_accent));
    --_line: var(--zt-line, #d5dbe1);
    --_on-accent: var(--zt-on-accent, #fff);
    --_success: var(--zt-success, #176b31);
    --_surface: var(--zt-surface, #fff);
    --_surface-subtle: var(--zt-surface-subtle, #f4f6f8);
    --_text: var(--zt-text, #1b1f24);
    --_text-muted: var(--zt-text-muted, #545d68);
    --_warning: var(--zt-warning, #7d5200);
    --_focus-width: var(--zt-focus-width, 3px);
    --_font-size-min: var(--zt-font-size-min, 16px);
    --_line-width: var(--zt-line-width, 1px);
    --_motion: var(--zt-motion, 140ms);
    --_radius: var(--zt-radius, 0.375em);
    --_space: var(--zt-space, 1em);
    --_target: var(--zt-target, 44px);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--zt-accent, light-dark(#1257b8, #8abaff));
      --_accent-subtle: var(--zt-accent-subtle, light-dark(#e8f0fb, #16263b));
      --_control-line: var(--zt-control-line, light-dark(#727b86, #8a94a0));
      --_danger: var(--zt-danger, light-dark(#b3222a, #ff8f8f));
      --_line: var(--zt-line, light-dark(#d5dbe1, #38414b));
      --_on-accent: var(--zt-on-accent, light-dark(#fff, #0b1a2e));
      --_success: var(--zt-success, light-dark(#176b31, #6fce8a));
      --_surface: var(--zt-surface, light-dark(#fff, #14181d));
      --_surface-subtle: var(--zt-surface-subtle, light-dark(#f4f6f8, #1d232a));
      --_text: var(--zt-text, light-dark(#1b1f24, #e8edf2));
      --_text-muted: var(--zt-text-muted, light-dark(#545d68, #a3adb8));
      --_warning: var(--zt-warning, light-dark(#7d5200, #e5b454));
    }

    @media (prefers-contrast: more) {
      :host {
        --_accent: var(--zt-accent, light-dark(#003a8c, #b5d3ff));
        --_control-line: var(--_text);
        --_danger: var(--zt-danger, light-dark(#8a0f17, #ffb8b8));
        --_line: var(--_text);
        --_success: var(--zt-success, light-dark(#0c4a20, #a5e8b8));
        --_surface: var(--zt-surface, light-dark(#fff, #000));
        --_surface-subtle: var(--_surface);
        --_text: var(--zt-text, light-dark(#000, #fff));
        --_text-muted: var(--_text);
        --_warning: var(--zt-warning, light-dark(#573800, #ffd98a));
        --_line-width: var(--zt-line-width, 2px);
      }
    }
  }

  @media print {
    :host {
      --_accent: #000;
      --_line: #000;
      --_surface: #fff;
      --_surface-subtle: #fff;
      --_text: #000;
      --_text-muted: #000;
    }
  }

  /* End of what is made from tokens/. */

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
`;
