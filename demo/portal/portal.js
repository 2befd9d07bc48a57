// Large text ("长辈版"). The page is complete without this file; the switch shows itself only
// where it works. The file stands in the head without `defer`, so that the size is right from
// the first paint and `mode` is set before the booking element starts.

const STORAGE_KEY = 'linhu-large-text-until';
const REMEMBERED_DAYS = 365;
const DAY_IN_MS = 86_400_000;

/** Whether large text was chosen on this device within the last year. */
function isRemembered() {
  try {
    return Number(localStorage.getItem(STORAGE_KEY)) > Date.now();
  } catch {
    return false;
  }
}

/** Keeps the choice for a year, or forgets it. A browser that stores nothing loses only that. */
function remember(isLarge) {
  try {
    if (isLarge) {
      localStorage.setItem(STORAGE_KEY, String(Date.now() + REMEMBERED_DAYS * DAY_IN_MS));
    } else {
      localStorage.removeItem(STORAGE_KEY);
    }
  } catch {
    // Storage is switched off: the choice holds on this page.
  }
}

/** Shows the page, its booking element and the switch in one size. */
function show(isLarge) {
  document.documentElement.classList.toggle('large-text', isLarge);
  for (const portal of document.querySelectorAll('zt-portal')) {
    if (isLarge) portal.setAttribute('mode', 'elder');
    else portal.removeAttribute('mode');
  }
  document.querySelector('#large-text')?.setAttribute('aria-pressed', String(isLarge));
}

/** Brings the switch to life. */
function offerSwitch() {
  show(isRemembered());
  const button = document.querySelector('#large-text');
  if (!(button instanceof HTMLButtonElement)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const isLarge = button.getAttribute('aria-pressed') !== 'true';
    remember(isLarge);
    show(isLarge);
  });
}

show(isRemembered());
// "interactive" comes before module scripts run; `DOMContentLoaded` would come after them.
document.addEventListener('readystatechange', offerSwitch, {once: true});
// A page that comes back from the browser's memory may have missed a change on another page.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) show(isRemembered());
});
