-- The language somebody asked in: the answer's message comes in it.
alter table question add column lang text not null default 'zh';
