-- Who asked to be called, when, and by which word one knows the caller. All of it goes with its term.
create table call_request (
  ref text primary key,
  token_hash text not null,
  office text not null,
  phone text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  language text,
  needs jsonb not null,
  topic text,
  service text,
  name text,
  code_word text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);

create index call_request_by_time on call_request (office, starts_at);
create index call_request_by_phone on call_request (phone);

create sequence call_number;
