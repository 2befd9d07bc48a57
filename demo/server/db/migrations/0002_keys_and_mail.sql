-- Answers already given, by Idempotency-Key. The key itself is not stored, only its digest; the
-- answer is sealed with the key, so that this table gives away no name and no token.
create table answer (
  key_digest text primary key,
  request_digest text not null,
  sealed text not null,
  created_at timestamptz not null
);

create index answer_by_age on answer (created_at);

create table outbox (
  id integer generated always as identity primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null
);

create table server_secret (
  id integer primary key default 1 check (id = 1),
  value text not null
);
