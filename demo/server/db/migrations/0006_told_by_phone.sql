-- Whoever waits may leave a telephone number in place of an e-mail address.
alter table waiting rename column email to recipient;
