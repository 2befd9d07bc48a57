// For the demonstration: a meeting that begins in two minutes, by the office's clock, so that its room
// is open whenever somebody looks. A real page takes the meeting from its booking.

// The link of a booking brings the room's code behind the `#`. Whoever looks over a shoulder must not
// read it; in the demonstration every meeting has a room of its own.
history.replaceState(null, '', location.pathname);

const MINUTE = 60_000;

/** An instant some minutes after another, with the same offset. */
function later(instant, minutes) {
  const offset = instant.slice(19);
  const local = Date.parse(`${instant.slice(0, 19)}Z`) + minutes * MINUTE;
  return new Date(local).toISOString().slice(0, 19) + offset;
}

const room = document.querySelector('zt-video-room');

async function openNow() {
  const response = await fetch(`/api/offices/${room.getAttribute('office')}`, {cache: 'no-store'});
  const {generatedAt, video} = await response.json();
  const start = later(generatedAt, 2);
  room.meeting = {
    start,
    end: later(start, 15),
    joinFrom: later(start, -video.opensBefore),
    joinUntil: later(start, 15 + video.closesAfter),
  };
}

// Without an answer the room can be tried out all the same.
if (room) openNow().catch(() => undefined);
