-- A case is an application on its way through the office. What happens to it, and when, is written
-- down beforehand; told is only what the clock has reached.
create table case_file (
  ref text primary key,
  -- Null for the examples, which nobody booked.
  appointment_id uuid unique,
  services jsonb not null,
  site_id text not null,
  mode text not null,
  starts_at timestamptz,
  opened_at timestamptz not null
);

create sequence shipment_number;

create table shipment (
  ref text primary key,
  case_ref text not null references case_file on delete cascade,
  carrier text not null,
  -- Used again after a year: never a key.
  number text not null,
  -- Keyed digest of the last four digits of the addressee's telephone number.
  proof text
);

create index shipment_by_number on shipment (number);
create index shipment_by_case on shipment (case_ref);

create table happening (
  case_ref text not null references case_file on delete cascade,
  -- Null where the office acts, else what the carrier does with this shipment.
  shipment_ref text references shipment on delete cascade,
  code text not null,
  at timestamptz not null,
  primary key (case_ref, code)
);

-- Proofs that were wrong, so that four digits cannot be tried through. Only digests of numbers.
create table wrong_proof (
  number_digest text not null,
  at timestamptz not null
);

create index wrong_proof_by_number on wrong_proof (number_digest, at);

-- How far the demo's clock was moved on; only a server that lets it be moved looks here.
create table demo_clock (
  id integer primary key default 1 check (id = 1),
  seconds_ahead bigint not null
);
