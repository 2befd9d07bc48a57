-- A meeting by video between two browsers, and what they tell each other to find one another: no
-- picture, no sound. All of it goes with its meeting.
create table video_room (
  id text primary key,
  citizen_hash text not null,
  desk_hash text not null,
  expires_at timestamptz not null
);

create table video_signal (
  id bigint generated always as identity primary key,
  room_id text not null references video_room on delete cascade,
  side text not null,
  kind text not null,
  data text
);

create index video_signal_by_room on video_signal (room_id, id);
