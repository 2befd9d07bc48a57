-- Who would like to be told when a time becomes free. Told once, then no more.
create table waiting (
  id uuid primary key,
  reference text not null unique,
  services jsonb not null,
  site_ids jsonb not null,
  mode text not null,
  from_day text not null,
  to_day text not null,
  email text not null,
  lang text not null,
  expires_at timestamptz not null,
  told_at timestamptz,
  created_at timestamptz not null
);

create index waiting_by_wish on waiting (mode, from_day, to_day) where told_at is null;

create sequence waiting_number;
