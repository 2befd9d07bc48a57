-- A letter that may be shown, but is not, is forgotten like any other.
update letter set expires_at = sent_at + interval '60 days'
 where expires_at is null and shelf is null;
