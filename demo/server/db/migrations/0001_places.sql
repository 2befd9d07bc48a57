-- A place is one citizen's claim on a line of counters: a hold while it has an end (expires_at)
-- and no appointment, a booking that waits for activation while it has both, else a booking.
create table place (
  id uuid primary key,
  line text not null,
  day text not null,
  site_id text not null,
  mode text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  services jsonb not null,
  hold_minutes integer not null check (hold_minutes > 0),
  extensions_left integer not null check (extensions_left >= 0),
  expires_at timestamptz,
  appointment_id uuid unique,
  -- The appointment that this hold is to move: its own time does not stand in its way.
  replaces uuid,
  check (expires_at is not null or appointment_id is not null)
);

create index place_by_time on place (line, starts_at);
create index place_by_expiry on place (expires_at) where expires_at is not null;

create sequence reference_number;

create table appointment (
  id uuid primary key,
  reference text not null,
  uid text not null unique,
  status text not null check (status in ('pending-activation', 'confirmed', 'cancelled', 'completed', 'missed')),
  sequence integer not null default 0,
  version integer not null default 1,
  line text not null,
  day text not null,
  site_id text not null,
  mode text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  services jsonb not null,
  contact jsonb not null,
  answers jsonb not null,
  consents jsonb not null,
  lang text not null,
  person text,
  room text,
  manage_token_hash text not null,
  activation_token_hash text,
  activation_expires_at timestamptz,
  changed_at timestamptz not null,
  created_at timestamptz not null
);

create index appointment_by_person on appointment (person, starts_at) where person is not null;
