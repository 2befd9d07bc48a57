-- What citizens have asked, and what they were answered. All of it goes with its term.
create table question (
  ref text primary key,
  token_hash text not null,
  office text not null,
  service text,
  tier text not null,
  first_tier text not null,
  body text not null,
  contact text,
  reply_by text,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);

create table reply (
  id bigint generated always as identity primary key,
  question_ref text not null references question on delete cascade,
  tier text not null,
  body text not null,
  at timestamptz not null
);

create index reply_by_question on reply (question_ref);

create sequence question_number;
