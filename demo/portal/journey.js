// Leads one person through the whole story: what one part of the page finds out, the next one needs.
// Nothing of it is stored, and the number stands in no address but behind the `#` of one link.

import {askAgain, showShipments} from '/shipments.js';

const find = (selector) => document.querySelector(selector);
const [room, progress, letters, status] = [
  'zt-video-room',
  'zt-case-progress',
  'zt-letters',
  '#status',
].map(find);

/** What the page is about, once something is booked. */
let booked;
let letter;
let isDone = false;

/** Puts a part in the place of the sentence that announced it. */
function arrive(name) {
  find(`#${name}-later`).hidden = true;
  const part = find(`#${name}-now`);
  if (part) part.hidden = false;
}

document.addEventListener('zt-appointment-booked', ({detail: {appointment}}) => {
  const {id, reference, slot, status: state, video} = appointment;
  if (state !== 'confirmed') return;
  const ref = `${reference}-${id.slice(0, 6).toUpperCase()}`;
  booked = {ref, joinFrom: video?.joinFrom};
  if (video) {
    // Without a link: this page takes the citizen in itself.
    const {joinFrom, joinUntil} = video;
    const {start, end} = slot;
    room.meeting = {ref: reference, start, end, joinFrom, joinUntil};
    arrive('room');
  }
  progress.setAttribute('reference', ref);
  find('#follow-link').hash = new URLSearchParams({ref}).toString();
  arrive('follow');
  find('#demo').hidden = false;
});

progress.addEventListener('zt-case-changed', ({detail}) => {
  const {outcome, shipments = []} = detail.progress;
  showShipments(progress, shipments, 4);
  if (!outcome) return;
  // A rating is asked for when the form is in somebody's hands, not before.
  isDone = true;
  pointAt('say');
  find('#say-later').hidden = true;
  document.dispatchEvent(new Event('linhu-handed-over'));
});

document.addEventListener('zt-letter-sent', ({detail}) => {
  letter = detail.ref;
  find('#show-letter').hidden = false;
});

const post = (path, wish) =>
  fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(wish),
  });

/** The way to what a press has changed, further up on the page. */
function pointAt(name) {
  const link = find('#see');
  link.hash = name;
  link.textContent = link.dataset[name];
  link.hidden = false;
}

/** First to when the room opens; then from one thing to the next. */
async function moveOn() {
  const {joinFrom, ref} = booked;
  const response = await post('/demo/clock', joinFrom ? {until: joinFrom} : {ref});
  if (!response.ok) return response.status === 404 ? status.dataset.off : status.dataset.failed;
  let news = joinFrom ? 'room' : 'follow';
  booked.joinFrom = undefined;
  const {moved, now} = await response.json();
  const again = [askAgain(progress, 'reference'), askAgain(room, 'office')];
  for (const tracker of document.querySelectorAll('zt-mail-tracker')) {
    again.push(askAgain(tracker, 'reference'));
  }
  await Promise.all(again);
  if (isDone) news = 'say';
  pointAt(news);
  return `${moved ? status.dataset.now : status.dataset.end} ${now.slice(0, 10)} ${now.slice(11, 16)}`;
}

async function showLetter() {
  const response = await post('/demo/letters', {ref: letter, show: true, name: true});
  if (!response.ok) return status.dataset.failed;
  await askAgain(letters, 'office');
  pointAt('letters');
  return status.dataset.shown;
}

function onPress(id, act) {
  find(id).addEventListener('click', async () => {
    status.textContent = await act().catch(() => status.dataset.failed);
  });
}

onPress('#next', moveOn);
onPress('#show-letter', showLetter);
