-- What came back is posted again: the same things happen once more, to another shipment.
alter table happening drop constraint happening_pkey;
create unique index happening_once on happening (case_ref, coalesce(shipment_ref, ''), code);
