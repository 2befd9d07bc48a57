// Looks a case up by the number that somebody types, or that a link carries behind the `#`; that
// part never leaves the browser by itself. The number is written into no address and no storage.

import {askAgain, showShipments} from '/shipments.js';

/** Of the headings of what comes by post. */
const LEVEL = 3;

const form = document.querySelector('#ask');
const input = document.querySelector('#reference');
const section = document.querySelector('#progress');
const progress = document.querySelector('zt-case-progress');

const linked = () => new URLSearchParams(location.hash.slice(1)).get('ref')?.trim() ?? '';

/** Gives the other pages the same number: the one in the other language, and the clock. */
function passOn(ref) {
  for (const link of document.querySelectorAll('#language, #clock-link')) {
    link.hash = ref ? new URLSearchParams({ref}).toString() : '';
  }
}

/** Looks a number up. */
function follow(ref) {
  showShipments(progress, [], LEVEL);
  section.hidden = ref === '';
  if (ref) progress.setAttribute('reference', ref);
  else progress.removeAttribute('reference');
  passOn(ref);
}

function followLink() {
  const ref = linked();
  if (!ref) return;
  input.value = ref;
  follow(ref);
}

if (form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(input.value.trim());
  });
  window.addEventListener('hashchange', followLink);
  followLink();
}

// What came back is posted again: then there is one more.
progress.addEventListener('zt-case-changed', ({detail}) => {
  showShipments(progress, detail.progress.shipments ?? [], LEVEL);
});

// In the demo the clock is moved on another page: look at once, as if it were time.
new BroadcastChannel('linhu-demo-clock').addEventListener('message', () => {
  for (const element of document.querySelectorAll(
    'zt-case-progress[reference], zt-mail-tracker[reference]',
  )) {
    void askAgain(element, 'reference');
  }
});
