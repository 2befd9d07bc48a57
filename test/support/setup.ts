import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, beforeEach} from 'vitest';
import {userEvent} from 'vitest/browser';

// vitest has no global afterEach, so open-wc cannot clean up by itself.
afterEach(() => fixtureCleanup());

// After Tab has left the test's frame neither el.focus() nor window.focus() brings focus back
// (Chromium); a real click does.
beforeEach(async () => {
  if (!document.hasFocus()) await userEvent.click(document.documentElement);
});

// Files share one tab: to the next one, a picker that went with its frame looks like one before a reload.
beforeEach(() => sessionStorage.clear());

/** A new tab would come before the tests' own, which the browser then draws once a second. */
window.addEventListener('click', (press) => {
  const opens = (each: EventTarget): boolean =>
    each instanceof HTMLAnchorElement && each.target === '_blank';
  if (press.composedPath().some(opens)) press.preventDefault();
});
