-- Ratings, which know nobody by name; a way to be reached is forgotten after its term.
create table feedback (
  ref text primary key,
  question_set text not null,
  channel text not null,
  office text,
  service text,
  answers jsonb not null,
  lang text not null,
  contact text,
  token_hash text,
  follow_up_by text,
  answer text,
  answered_on text,
  sent_at timestamptz not null,
  contact_until timestamptz not null
);

create sequence feedback_number;

-- Letters of thanks. What may not be shown to others goes with its term.
create table letter (
  ref text primary key,
  office text,
  kind text not null,
  name text,
  body text not null,
  sender text,
  may_publish boolean not null,
  lang text not null,
  sent_at timestamptz not null,
  expires_at timestamptz
);

create sequence letter_number;
