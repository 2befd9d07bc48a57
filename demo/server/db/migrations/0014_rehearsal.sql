-- What a rehearsal has booked, so that it is given back also where the server was stopped before.
create table rehearsal_booking (
  appointment_id uuid primary key
);
