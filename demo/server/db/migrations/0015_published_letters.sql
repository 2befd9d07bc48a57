-- Letters that the head of the office has read and shows to others, in the order of showing.
alter table letter add column shelf bigint unique;
alter table letter add column shows_name boolean not null default false;

create sequence letter_shelf;
