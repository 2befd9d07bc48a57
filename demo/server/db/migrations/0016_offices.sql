-- What citizens are told of an office, by language. `seeded` is what the world said when it was put
-- here: a document that somebody has changed since stays, any other follows the world.
create table office (
  id text not null,
  lang text not null,
  place int not null,
  document jsonb not null,
  seeded jsonb not null,
  primary key (id, lang)
);
