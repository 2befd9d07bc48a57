// After a booking, leads to the page that follows it. The number travels behind the `#`, which the
// browser sends to nobody; it is the reference with the beginning of the booking's id.

const note = document.querySelector('#booked');

document.addEventListener('zt-appointment-booked', ({detail: {appointment}}) => {
  const {id, reference, status} = appointment;
  note.hidden = status !== 'confirmed';
  const ref = `${reference}-${id.slice(0, 6).toUpperCase()}`;
  note.querySelector('a').hash = new URLSearchParams({ref}).toString();
});
