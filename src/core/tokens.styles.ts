import {css} from '@lit/reactive-element';

/**
 * The kit's tokens. A page sets the public ones (`--zt-text`, `--zt-accent` …) anywhere above an
 * element; the private ones (`--_text` …) resolve them to what the colour scheme and the contrast
 * setting ask for. The scheme is the page's own `color-scheme`: a page that is only light stays so.
 */
export const tokenStyles = css`
  :host {
    --_text: var(--zt-text, #1b1f24);
    --_text-muted: var(--zt-text-muted, #545d68);
    --_surface: var(--zt-surface, #fff);
    --_surface-subtle: var(--zt-surface-subtle, #f4f6f8);
    --_line: var(--zt-line, #d5dbe1);
    --_control-line: var(--zt-control-line, #727b86);
    --_accent: var(--zt-accent, #1257b8);
    --_on-accent: var(--zt-on-accent, #fff);
    --_accent-subtle: var(--zt-accent-subtle, #e8f0fb);
    --_success: var(--zt-success, #176b31);
    --_warning: var(--zt-warning, #7d5200);
    --_danger: var(--zt-danger, #b3222a);
    --_focus: var(--zt-focus, var(--_accent));
    --_space: var(--zt-space, 1em);
    --_target: var(--zt-target, 44px);
    --_radius: var(--zt-radius, 0.375em);
    --_line-width: var(--zt-line-width, 1px);
    --_focus-width: var(--zt-focus-width, 3px);
    --_motion: var(--zt-motion, 140ms);

    display: block;
    box-sizing: border-box;
    /* The host page's size, but never below what can be read. */
    font-size: max(1em, var(--zt-font-size-min, 16px));
    line-height: 1.5;
    color: var(--_text);
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host(:lang(zh)) {
    line-height: 1.6;
  }

  :host([hidden]) {
    display: none;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--zt-text, light-dark(#1b1f24, #e8edf2));
      --_text-muted: var(--zt-text-muted, light-dark(#545d68, #a3adb8));
      --_surface: var(--zt-surface, light-dark(#fff, #14181d));
      --_surface-subtle: var(--zt-surface-subtle, light-dark(#f4f6f8, #1d232a));
      --_line: var(--zt-line, light-dark(#d5dbe1, #38414b));
      --_control-line: var(--zt-control-line, light-dark(#727b86, #8a94a0));
      --_accent: var(--zt-accent, light-dark(#1257b8, #8abaff));
      --_on-accent: var(--zt-on-accent, light-dark(#fff, #0b1a2e));
      --_accent-subtle: var(--zt-accent-subtle, light-dark(#e8f0fb, #16263b));
      --_success: var(--zt-success, light-dark(#176b31, #6fce8a));
      --_warning: var(--zt-warning, light-dark(#7d5200, #e5b454));
      --_danger: var(--zt-danger, light-dark(#b3222a, #ff8f8f));
    }

    @media (prefers-contrast: more) {
      :host {
        --_text: var(--zt-text, light-dark(#000, #fff));
        --_text-muted: var(--_text);
        --_surface: var(--zt-surface, light-dark(#fff, #000));
        --_surface-subtle: var(--_surface);
        --_line: var(--_text);
        --_control-line: var(--_text);
        --_accent: var(--zt-accent, light-dark(#003a8c, #b5d3ff));
        --_success: var(--zt-success, light-dark(#0c4a20, #a5e8b8));
        --_warning: var(--zt-warning, light-dark(#573800, #ffd98a));
        --_danger: var(--zt-danger, light-dark(#8a0f17, #ffb8b8));
        --_line-width: var(--zt-line-width, 2px);
      }
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }

  @media print {
    :host {
      --_text: #000;
      --_text-muted: #000;
      --_surface: #fff;
      --_surface-subtle: #fff;
      --_line: #000;
      --_accent: #000;
    }
  }
`;
