// The shared machine: follows the number that somebody types, and lets them end by a press. What the
// portal wipes by itself needs nothing here; only what this file has shown is put away.

const portal = document.querySelector('zt-portal');
const form = document.querySelector('#ask');
const input = document.querySelector('#reference');
const progress = document.querySelector('zt-case-progress');
const finish = document.querySelector('#finish');

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  progress.setAttribute('reference', input.value.trim());
});

finish.hidden = false;
finish.addEventListener('click', () => portal.endSession());
